// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crampwise {

/// The characters of a text that no font of this computer can print, each once, separated by
/// spaces, with their code points: "😀 (U+1F600)". Empty when all can be printed.
QString missingGlyphs(const QString &text);

} // namespace crampwise
