// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/term.h"

namespace crampwise {

struct Excerpt {
    QString text;
    qsizetype matchStart = 0;
    qsizetype matchLength = 0; ///< 0 when no term matches.
    qsizetype origin = 0;      ///< Where the match stands in the whole text.
};

/// The part of `text` around the first word that a term matches, cut between words to about 120
/// characters; "…" stands for what is left out.
Excerpt excerptOf(const QString &text, const std::vector<Term> &terms);

} // namespace crampwise
