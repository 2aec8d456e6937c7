// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/page_sheets.h"

#include "app/handout/handout_file.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr qreal bodyPoints = 11;
constexpr qreal margin_mm = 15;
constexpr qreal leastWidth_mm = 110;
constexpr qreal leastHeight_mm = 150;
constexpr qreal headGap = 2; // in units

} // namespace

QString pageClosing(const Topic &topic)
{
    return QCoreApplication::translate("PageSheets", "%1. %2", "program and version, disclaimer")
        .arg(handoutCreator(), topic.about().disclaimer);
}

void setUpPageMargins(QPagedPaintDevice &device)
{
    QPageLayout layout = device.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    layout.setMargins({margin_mm, margin_mm, margin_mm, margin_mm});
    device.setPageLayout(layout);
}

PageSheets::PageSheets(const Page &page, const Topic &topic, const QLocale &locale,
                       const QPagedPaintDevice &device)
    : m_locale(locale), m_room(device.width(), device.height()), m_text(page),
      m_style(TypeStyle::paper(bodyPoints, device, locale.textDirection())),
      m_figures(topic, m_style, bodyPoints), m_typeset(m_text, m_style, m_figures)
{
    const qreal millimetre = device.logicalDpiY() / 25.4;
    m_scale = std::min({1.0, m_room.width() / (leastWidth_mm * millimetre),
                        m_room.height() / (leastHeight_mm * millimetre)});
    m_room /= m_scale;
    m_headHeight = m_style.lineDistance(m_style.small) + headGap * m_style.unit;
    setClosing(topic);
    m_typeset.setWidth(m_room.width());
    m_typeset.setAll();
    // Head and foot are equally high.
    m_breaks = m_typeset.pageBreaks(m_room.height() - 2 * m_headHeight, m_closingHeight);
}

void PageSheets::setClosing(const Topic &topic)
{
    auto column = std::make_unique<ColumnBox>();
    column->add(std::make_unique<RuleBox>(m_style.theme.color(ColorRole::Line), m_style.line,
                                          2 * m_style.unit));
    column->add(smallText(pageClosing(topic)), m_style.unit / 2);
    m_closingHeight = column->setWidth(m_room.width());
    m_closing = std::move(column);
}

std::unique_ptr<TextBox> PageSheets::smallText(const QString &text) const
{
    return std::make_unique<TextBox>(text, m_style.small, m_style.theme.color(ColorRole::MutedText),
                                     m_style);
}

QString PageSheets::numberOf(int sheet) const
{
    return QCoreApplication::translate("PageSheets", "%1 of %2", "number of a page, of pages")
        .arg(m_locale.toString(sheet + 1), m_locale.toString(count()));
}

/// What stands between two heights of the page, at a height of the sheet.
void PageSheets::drawPart(QPainter &painter, qreal top, qreal bottom, qreal at) const
{
    const QRectF part(0, top, m_room.width(), bottom - top);
    painter.save();
    painter.translate(0, at - top);
    painter.setClipRect(part);
    // Lines that only touch it are not its own.
    m_typeset.paint(painter, part.adjusted(0, 1, 0, -1), {});
    painter.restore();
}

void PageSheets::draw(QPainter &painter, int sheet) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    const auto place = [&](Box &box, qreal y, qreal height) {
        const QRectF rect(0, y, m_room.width(), height);
        Placement placement;
        box.place(rect, placement);
        placement.paint(painter, rect);
    };
    const auto placeText = [&](std::unique_ptr<TextBox> text, qreal y) {
        place(*text, y, text->setWidth(m_room.width()));
    };
    if (sheet > 0)
        placeText(smallText(m_text.page().title), 0);

    const qreal top = m_breaks[size_t(sheet)];
    const qreal bottom = m_breaks[size_t(sheet) + 1];
    const QRectF tableHead = m_typeset.headAbove(top);
    if (!tableHead.isEmpty())
        drawPart(painter, tableHead.top(), tableHead.bottom(), m_headHeight);
    drawPart(painter, top, bottom, m_headHeight + tableHead.height());

    const qreal numberTop = m_room.height() - m_style.lineDistance(m_style.small);
    if (sheet + 1 == count())
        place(*m_closing, m_room.height() - m_headHeight - m_closingHeight, m_closingHeight);
    auto number = smallText(numberOf(sheet));
    number->atEnd();
    placeText(std::move(number), numberTop);
    painter.restore();
}

} // namespace crampwise
