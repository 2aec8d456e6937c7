// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/block_text.h"

#include <QHash>

namespace crampwise {

class GlossaryMatcher;

/// Where a character stands in a page, told so that it survives another text size, width, level,
/// reader, theme or language. The head of a page has no section, a heading no block.
struct Place {
    QString section = {}; ///< Anchor of the section; empty in the head.
    int block = -1;       ///< In the section, from 0; -1 for its heading.
    int item = 0;         ///< The text among those of the block, or of the head.
    qsizetype offset = 0; ///< In that text.

    bool operator==(const Place &) const = default;
};

/// A text of a page, and where it stands in the whole.
struct TextPiece {
    BlockText content; ///< Its anchors now hold citations and words too, its text "[1]".
    int section = -1;  ///< Index in the page; -1 in the head.
    int block = -1;    ///< Index in the section; -1 for its heading.
    int item = 0;
    qsizetype start = 0; ///< In PageText::text().

    qsizetype end() const { return start + content.text.size(); }
};

/// A page as one text in reading order, the same for caret, selection, find, copy, search hits,
/// screen reader and the place that the history remembers. Offsets count in text(), where texts
/// are parted by a line feed, cells of a row by a tab, and a figure is one U+FFFC.
class PageText {
public:
    /// The page must outlive it. Without a matcher no words are explained.
    explicit PageText(const Page &page, const GlossaryMatcher *words = nullptr);

    const Page &page() const { return m_page; }
    const QString &text() const { return m_text; }
    const std::vector<TextPiece> &pieces() const { return m_pieces; }
    /// Index of the piece in which an offset lies; offsets beyond the ends count as the nearest.
    size_t pieceAt(qsizetype offset) const;
    /// The first piece of a block: of a section's heading for block -1, of the head for section -1.
    size_t firstPiece(int section, int block = -1) const;

    Place placeAt(qsizetype offset) const;
    /// The offset of a place, or of the nearest that the page still has: the start of the block's
    /// last text, of the section's heading, of the page.
    qsizetype offsetOf(const Place &place) const;

    /// What a text contains when it is copied: its sign before it ("• ", "2. ", "[3] ").
    static QString mark(const BlockText &text);
    /// A part as plain text: with the signs of lists, tabs between cells, figures told in words.
    QString plainText(qsizetype from, qsizetype to) const;
    /// What stands for a figure: its description. Empty for other texts.
    QString figureText(size_t piece) const { return m_figures.value(piece); }

private:
    void addHead();
    void addSection(int section);
    void addHeading(int section);
    static bool saysItTwice(const Section &section, size_t block, const BlockText &text);
    void add(BlockText text, int section, int block, int item);
    void cite(BlockText &text) const;
    void explainWords(BlockText &text, int section);

    const Page &m_page;
    const GlossaryMatcher *m_words;
    QHash<QString, int> m_numbers; ///< Of the sources, from 1.
    QHash<size_t, QString> m_figures;
    QStringList m_explained; ///< Terms that the current section has explained already.
    int m_explainedSection = -1;
    std::vector<TextPiece> m_pieces;
    QString m_text;
};

/// The number of each source in the list of a page, from 1; empty for a page without one.
QHash<QString, int> sourceNumbers(const Page &page);

/// The ids of the sources that the sections cite, each once, in reading order.
QStringList citedSources(const Page &page);

} // namespace crampwise
