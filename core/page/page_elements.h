// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_text.h"

namespace crampwise {

/// A part of a page as assistive tools walk it.
struct PageElement {
    enum class Kind {
        Heading,
        Text,
        List, ///< Holds items.
        Item,
        Table, ///< Holds the heads of its columns, then the cells row by row.
        HeaderCell,
        Cell,
        Figure, ///< A picture, chart or control.
        Anchor, ///< Words that lead somewhere or do something.
    };

    Kind kind = Kind::Text;
    int parent = -1; ///< Index of the element that it is in; -1 for the page itself.
    std::vector<int> children = {};
    size_t piece = 0;   ///< In PageText::pieces(); of lists and tables, the first.
    qsizetype from = 0; ///< In PageText::text().
    qsizetype to = 0;
    int level = 0;   ///< Of a heading: 1 for the page's title, 2 for sections, 3 within them.
    int anchor = -1; ///< Index among the anchors of its piece; -1 for other elements.
};

/// The elements of a page in reading order, parents before their children. What lies in a list or
/// table, and which level a heading has, is decided here and nowhere else.
class PageElements {
public:
    /// The text must outlive it.
    explicit PageElements(const PageText &text);

    const PageText &text() const { return m_text; }
    const std::vector<PageElement> &all() const { return m_all; }
    const std::vector<int> &top() const { return m_top; } ///< Those that are in no other.
    const PageElement &at(int index) const { return m_all[size_t(index)]; }

    /// Index of the element that a piece makes: never a list, table or anchor.
    int ofPiece(size_t piece) const { return m_ofPiece[piece]; }
    /// Index of the anchor that begins at an offset of the page; -1 where none does.
    int anchorAt(qsizetype offset) const;
    /// Index of the cell of a table, -1 as the row for its heads; -1 where there is none.
    int cell(int table, int row, int column) const;
    int rowCount(int table) const; ///< Without the heads.
    int columnCount(int table) const;

    const TextPiece &piece(const PageElement &element) const
    {
        return m_text.pieces()[element.piece];
    }
    /// Null for what is no anchor.
    const Anchor *anchor(const PageElement &element) const;
    /// The block of the page from which an element comes; null in the head and for the headings of
    /// sections.
    const Block *block(const PageElement &element) const;
    /// The head of a column of a table without its sign for sorting.
    QString columnHead(int table, int column) const;
    /// The nearest heading before an element, in words: the name of a list or table.
    QString headingBefore(const PageElement &element) const;

private:
    int add(PageElement element);
    int holderOf(size_t piece);
    void addAnchors(int owner);

    const PageText &m_text;
    std::vector<PageElement> m_all;
    std::vector<int> m_top;
    std::vector<int> m_ofPiece;
};

} // namespace crampwise
