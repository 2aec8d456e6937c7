// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/typeset_page.h"

#include <optional>

class QKeyEvent;

namespace crampwise {

/// Caret and selection in a page that is read, as in a read-only document. Offsets count in the
/// PageText; both must outlive the caret.
class PageCaret {
public:
    PageCaret(const PageText &text, TypesetPage &page) : m_text(text), m_page(page) {}

    qsizetype offset() const { return m_offset; }
    qsizetype from() const { return std::min(m_anchor, m_offset); }
    qsizetype to() const { return std::max(m_anchor, m_offset); }
    bool hasSelection() const { return m_anchor != m_offset; }

    /// Moves the caret; the selection's other end stays where it is when `select` is true.
    void moveTo(qsizetype offset, bool select = false);
    void select(qsizetype from, qsizetype to);
    void selectAll() { select(0, m_text.text().size()); }
    void selectWordAt(qsizetype offset);
    void selectParagraphAt(qsizetype offset);
    /// The other end of a selection by words or paragraphs goes on by as much.
    void extendTo(qsizetype offset);

    /// Moves as a key asks: by letters, words, lines and pages, to the ends of a line or the page,
    /// by headings (Alt with the arrows up and down, or H), by paragraphs and cells (Ctrl with
    /// them, or Alt with the Page keys, which a screen reader follows). False for others. A Page
    /// key goes as far as `pageHeight`.
    bool moveBy(const QKeyEvent &key, qreal pageHeight);
    /// The start of the next (1) or previous (-1) heading; the offset itself when there is none.
    qsizetype headingBeyond(qsizetype offset, int step) const;

private:
    bool moveByParagraph(const QKeyEvent &key);
    qsizetype character(int step) const;
    qsizetype word(int step) const;
    qsizetype paragraph(int step) const;
    qsizetype line(int step);
    qsizetype pageBeyond(int step, qreal height);
    std::pair<qsizetype, qsizetype> wordAround(qsizetype offset) const;

    enum class Unit { Character, Word, Paragraph };

    const PageText &m_text;
    TypesetPage &m_page;
    qsizetype m_offset = 0;
    qsizetype m_anchor = 0;
    std::pair<qsizetype, qsizetype> m_first; ///< What a double or triple click selected.
    Unit m_unit = Unit::Character;
    std::optional<qreal> m_column; ///< Where up and down would like to be.
};

} // namespace crampwise
