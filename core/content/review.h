// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

namespace crampwise {

/// The day on which the program was built.
QDate buildDay();

/// The sentence that the content should have been reviewed again, from the day after its next
/// review on; empty before. A clock that is behind `built` is not believed: then that day counts.
QString reviewWarning(const Topic &topic, const QDate &clock, const QDate &built = buildDay());

} // namespace crampwise
