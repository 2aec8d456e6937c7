// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/piece_boxes.h"

#include "app/typeset/text_types.h"

namespace crampwise {

namespace {

bool isHeading(const BlockText &text)
{
    return text.role == TextRole::Heading;
}

} // namespace

std::unique_ptr<TextBox> PieceBoxes::plain(const QString &text, const QFont &font,
                                           const QColor &ink) const
{
    auto box = std::make_unique<TextBox>(text, font, ink, m_style);
    box->atMost(m_style.reading);
    return box;
}

std::unique_ptr<TextBox> PieceBoxes::nextText()
{
    const BlockText &content = ahead();
    const auto [font, ink] = typeOf(content.role, m_style);
    const QColor headingInk = color(isWarning() ? ColorRole::Doctor : ColorRole::Text);
    const bool isHead = isHeading(content) || content.role == TextRole::Subheading;
    auto box = plain(content.text, font, isHead ? headingInk : ink);
    if (content.role == TextRole::Title || isHeading(content))
        box->atMost(0);
    for (const Anchor &anchor : content.anchors)
        box->format(anchor.start, anchor.length, anchorFormat(anchor, m_style));
    if (content.column >= 0 || isHeading(content) || content.role == TextRole::Title)
        box->tight();
    box->isPiece(takePiece());
    return box;
}

std::vector<std::unique_ptr<TextBox>> PieceBoxes::texts(size_t count)
{
    std::vector<std::unique_ptr<TextBox>> boxes;
    for (size_t i = 0; i < count; ++i) {
        boxes.push_back(nextText());
        boxes.back()->atMost(0);
    }
    return boxes;
}

BoxPtr PieceBoxes::listItem()
{
    const BlockText &content = ahead();
    auto item = nextText();
    const QString mark = PageText::mark(content).trimmed();
    const qreal least = 2.5 * m_style.unit;
    item->hang(mark, content.role == TextRole::Source ? 5 * m_style.unit : least);
    item->hangIn(color(m_style.onPaper   ? ColorRole::Text
                           : isWarning() ? ColorRole::Doctor
                                         : ColorRole::Accent));
    item->atMost(m_style.reading);
    return item;
}

BoxPtr PieceBoxes::list(size_t count)
{
    auto items = std::make_unique<ColumnBox>();
    for (size_t i = 0; i < count; ++i)
        items->add(listItem(), gap() / 2);
    return items;
}

BoxPtr PieceBoxes::labelled(const QColor &labelColor)
{
    auto column = std::make_unique<ColumnBox>();
    auto label = plain(ahead().text, m_style.strong, labelColor);
    label->isPiece(takePiece());
    column->add(std::move(label));
    column->add(nextText(), gap() / 2);
    return column;
}

} // namespace crampwise
