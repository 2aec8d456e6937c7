// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_text.h"

namespace crampwise {

/// Where words stand in a page: letters in any case and with any accents, as typed. The text must
/// outlive it.
class PageFinder {
public:
    struct Match {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    explicit PageFinder(const PageText &text) : m_text(text) {}

    /// Nothing is found for an empty string.
    void find(const QString &words);
    const QString &words() const { return m_words; }
    const std::vector<Match> &matches() const { return m_matches; }
    /// The match that was gone to last; -1 before that.
    int current() const { return m_current; }

    /// The next (1) or previous (-1) match after the current one, or from an offset when there is
    /// none yet; begins anew at the ends. Null when nothing was found.
    const Match *go(int step, qsizetype from);

private:
    void fold();

    const PageText &m_text;
    QString m_folded;                 ///< The text as it is compared; made with the first search.
    std::vector<qsizetype> m_origins; ///< For each of its letters, where it stands in the text.
    QString m_words;
    std::vector<Match> m_matches;
    int m_current = -1;
};

} // namespace crampwise
