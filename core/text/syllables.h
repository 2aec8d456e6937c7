// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace crampwise {

/// The syllables of an English word of lower-case letters by rule alone; at least one.
int syllablesByRule(QStringView word);

} // namespace crampwise
