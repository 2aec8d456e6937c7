// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crampwise {

/// Text of somebody else's that may be told again: what would begin a line or command a terminal is
/// replaced by a sign that shows that something stood there.
inline QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace crampwise
