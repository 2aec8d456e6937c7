// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace crampwise {

/// What the window says at its start before anybody scrolls, a line each: what says it ("menu",
/// "action", "tool", "row" or "label"), the size of the font in points, its weight and the words,
/// with a tab between them. The text floor says the same.
QByteArray visibleWords();

} // namespace crampwise
