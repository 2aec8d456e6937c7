// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_elements.h"

namespace crampwise {

/// A page as it is read out: one text in which words stand for what others see. Headings, lists,
/// tables and figures are told, cells bear the heads of their columns, "[1]" is "source 1". Each
/// piece of the page is one paragraph of it, ended by a line feed. Offsets of the page are those of
/// PageText::text(), spoken ones count in text().
class SpokenPage {
public:
    /// The elements must outlive it.
    explicit SpokenPage(const PageElements &elements);

    const QString &text() const { return m_text; }

    /// What is said before a text belongs to its first character, what stands for a figure or a
    /// citation to the whole of it.
    qsizetype toPage(qsizetype spoken) const;
    qsizetype fromPage(qsizetype offset) const;
    /// As fromPage(), but before what is said ahead of the text there: where its line begins.
    qsizetype lineFromPage(qsizetype offset) const;

    struct Range {
        qsizetype from = 0;
        qsizetype to = 0;

        bool operator==(const Range &) const = default;
    };
    /// A piece with all that is said before it; without its line feed.
    Range ofPiece(size_t piece) const;
    /// The piece in which a spoken offset lies; offsets beyond the ends count as the nearest.
    size_t pieceAt(qsizetype spoken) const;

    /// How an anchor is read out: its words, or "source 1".
    static QString words(const TextPiece &piece, const Anchor &anchor);
    /// What a figure shows, with its kind: "Chart: ...".
    static QString figure(const PageElements &elements, const PageElement &element);

private:
    class Writer;

    /// A part of the page, and what stands for it: the same characters, or a whole for a whole.
    struct Run {
        qsizetype spoken = 0;
        qsizetype spokenLength = 0;
        qsizetype page = 0;
        qsizetype pageLength = 0;
        bool isSame = true;
    };

    size_t runOfPage(qsizetype offset) const;

    std::vector<Run> m_runs;         ///< At least one a piece.
    std::vector<qsizetype> m_starts; ///< Of each piece.
    QString m_text;
};

} // namespace crampwise
