// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QString>

namespace crampwise {

/// The manual page in section 1, in the language of man (roff), from the table of options.
/// `released` is the day of the version, as ISO 8601 has it.
QString manualPage(const Topic &topic, const QString &version, const QString &released);

} // namespace crampwise
