// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace crampwise {

/// The font of everything on paper, of no particular size: Liberation Sans, or another whose
/// letters are as wide (Arial, Helvetica), so that the same words find room on every computer; the
/// program's own where there is none of them. Not hinted.
QFont paperFont();

/// How much smaller than asked for it is set, so that the same words find room where it is none of
/// these: 1 for them, less for wider letters.
qreal paperFontShare();

} // namespace crampwise
