// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_sheet.h"

#include "app/handout/handout_boxes.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

// A4 and Letter have this width in common within margins of 12 mm at the sides.
constexpr qreal commonWidth_mm = 186;
constexpr qreal margin_mm = 8; // above and below

QSizeF pageSize_mm(HandoutPaper paper)
{
    return QPageSize::size(paper == HandoutPaper::Letter ? QPageSize::Letter : QPageSize::A4,
                           QPageSize::Millimeter);
}

/// Between the margins.
QSizeF room_mm(HandoutPaper paper)
{
    return {commonWidth_mm, std::floor(pageSize_mm(paper).height() - 2 * margin_mm)};
}

// Between parts, in points.
constexpr qreal smallestGap = 2;
constexpr qreal largestGap = 18;

} // namespace

void setUpHandoutPage(QPagedPaintDevice &device, HandoutPaper paper)
{
    const QPageSize size(paper == HandoutPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    const qreal side = (pageSize_mm(paper).width() - commonWidth_mm) / 2;
    device.setPageLayout(QPageLayout(size, QPageLayout::Portrait,
                                     {side, margin_mm, side, margin_mm}, QPageLayout::Millimeter));
}

HandoutSheet::HandoutSheet(const Handout &handout, const Topic &topic, const QLocale &locale,
                           HandoutFormat format, const QPaintDevice &device)
    : m_topic(topic), m_locale(locale), m_format(format),
      m_style(TypeStyle::paper(format.points(), device, locale.textDirection())),
      m_room(room_mm(format.paper) / 25.4 * device.logicalDpiY())
{
    std::vector<int> dropped;
    bool fits = setWithout(handout, dropped);
    for (const int order : handout.dropOrders()) {
        if (fits)
            break;
        dropped.push_back(order);
        fits = setWithout(handout, dropped);
    }
    // What went before something larger did may find room again, the last first.
    for (size_t i = dropped.size(); fits && i-- > 0;) {
        std::vector<int> fewer = dropped;
        fewer.erase(fewer.begin() + std::ptrdiff_t(i));
        if (setWithout(handout, fewer))
            dropped = fewer;
    }
    setWithout(handout, dropped);
}

bool HandoutSheet::setWithout(Handout handout, const std::vector<int> &dropped)
{
    m_omitted.clear();
    for (const int order : dropped)
        m_omitted << handout.drop(order);
    m_handout = std::move(handout);
    breakPages(makeRows());
    return pageCount() <= mostPages();
}

int HandoutSheet::mostPages() const
{
    return m_format.mostPages() + (m_handout.hasOwnPage() ? 1 : 0);
}

HandoutBoxes HandoutSheet::makeBoxes() const
{
    return {m_topic, m_style, m_locale, m_format.points(), !m_format.large};
}

std::vector<HandoutSheet::Row> HandoutSheet::makeRows()
{
    const HandoutBoxes boxes = makeBoxes();
    std::vector<Row> rows;
    rows.push_back({boxes.heading(m_handout)});
    for (BoxPtr &box : boxes.parts(m_handout))
        rows.push_back({std::move(box)});
    // From there on, nothing stands beside anything else: parts and rows are as many.
    const auto &parts = m_handout.parts;
    for (size_t back = 1; back <= parts.size(); ++back) {
        if (parts[parts.size() - back].ownPage)
            rows[rows.size() - back].ownPage = true;
    }
    m_smallPrint = {boxes.smallPrint(m_handout)};
    return rows;
}

void HandoutSheet::breakPages(std::vector<Row> rows)
{
    const auto layOut = [this](Row &row) { row.height = row.box->setWidth(m_room.width()); };
    layOut(m_smallPrint);
    const qreal gap = smallestGap * m_style.point;
    const qreal numberHeight = mostPages() > 1 ? QFontMetricsF(m_style.small).height() : 0;
    m_pages.clear();
    qreal left = 0;
    bool beforeOwnPage = true;
    for (Row &row : rows) {
        layOut(row);
        const bool last = &row == &rows.back() || (&row + 1)->ownPage;
        beforeOwnPage = beforeOwnPage && !row.ownPage;
        const qreal below = last && beforeOwnPage ? m_smallPrint.height : 0;
        if (m_pages.empty() || row.ownPage || row.height + gap + below > left) {
            m_pages.emplace_back();
            left = m_room.height() - numberHeight;
        }
        left -= row.height + gap;
        m_smallPrintPage = beforeOwnPage ? pageCount() - 1 : m_smallPrintPage;
        m_pages.back().push_back(std::move(row));
    }
    m_pageNumbers.clear();
    for (int page = 1; pageCount() > 1 && page <= pageCount(); ++page) {
        m_pageNumbers.push_back({makeBoxes().pageNumber(m_handout, page, pageCount())});
        layOut(m_pageNumbers.back());
    }
}

void HandoutSheet::drawPage(QPainter &painter, int page, const QSizeF &area) const
{
    // The device rounds its margins to whole points; that is no reason to scale.
    qreal scale = qMin(area.width() / m_room.width(), area.height() / m_room.height());
    if (scale > 0.98)
        scale = 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((area.width() - m_room.width() * scale) / 2, 0);
    painter.scale(scale, scale);

    const Page &rows = m_pages[static_cast<size_t>(page)];
    const bool last = page == m_smallPrintPage;
    const Row *number = m_pageNumbers.empty() ? nullptr : &m_pageNumbers[static_cast<size_t>(page)];
    qreal bottom = area.height() / scale;
    const qreal numberTop = bottom - (number ? number->height : 0);
    const qreal smallPrintTop = numberTop - (last ? m_smallPrint.height : 0);
    qreal used = 0;
    for (const Row &row : rows)
        used += row.height;
    const qreal gap = std::clamp((smallPrintTop - used) / qreal(rows.size()),
                                 smallestGap * m_style.point, largestGap * m_style.point);
    const auto draw = [&](const Row &row, qreal top) {
        const QRectF rect(0, top, m_room.width(), row.height);
        Placement placement;
        row.box->place(rect, placement);
        placement.paint(painter, rect);
    };
    qreal y = 0;
    for (const Row &row : rows) {
        draw(row, y);
        y += row.height + gap;
    }
    if (last)
        draw(m_smallPrint, smallPrintTop);
    if (number)
        draw(*number, numberTop);
    painter.restore();
}

} // namespace crampwise
