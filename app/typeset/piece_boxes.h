// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"
#include "app/typeset/text_box.h"
#include "core/page/page_text.h"

namespace crampwise {

/// Walks the pieces of a page's text and makes the boxes of those that are nothing but text. Text
/// and style must outlive it and its boxes.
class PieceBoxes {
public:
    /// `section` is null for the head of the page.
    PieceBoxes(const PageText &text, const TypeStyle &style, const Section *section,
               size_t firstPiece)
        : m_text(text), m_style(style), m_section(section), m_piece(firstPiece)
    {
    }

protected:
    const BlockText &ahead() const { return m_text.pieces()[m_piece].content; }
    int nextPiece() const { return int(m_piece); }
    int takePiece() { return int(m_piece++); }
    void skipPieces(size_t count) { m_piece += count; }

    std::unique_ptr<TextBox> nextText();
    /// As many as asked for, each as wide as its place.
    std::vector<std::unique_ptr<TextBox>> texts(size_t count);
    BoxPtr list(size_t count);
    /// A label in a colour, and the text that it names.
    BoxPtr labelled(const QColor &labelColor);

    qreal gap() const { return m_style.unit; }
    QColor color(ColorRole role) const { return m_style.theme.color(role); }
    bool isWarning() const { return m_section && m_section->style == SectionStyle::Warning; }

    const PageText &m_text;
    const TypeStyle &m_style;
    const Section *m_section;

private:
    std::unique_ptr<TextBox> plain(const QString &text, const QFont &font, const QColor &ink) const;
    BoxPtr listItem();

    size_t m_piece;
};

} // namespace crampwise
