// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace crampwise {

/// A word as search compares it, and where it stands in the text.
struct Word {
    QString folded; ///< Never empty.
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The runs of letters and digits in a text. A "+" after a letter belongs to the word ("K+"), and
/// "B 12" and "B-12" are the word "b12".
std::vector<Word> wordsOf(const QString &text);

} // namespace crampwise
