// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/sheet.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace crampwise {

namespace {

// The narrow letters are for DejaVu Sans, Debian's own font and the widest there is: at 90 % it
// is as wide as most others.
constexpr std::array usualSizes{PrintSize{12, 100}, PrintSize{11.5, 100}, PrintSize{11, 100},
                                PrintSize{11, 90}};
constexpr std::array lastResortSizes{PrintSize{10, 90}, PrintSize{9, 90}, PrintSize{8, 90}};

// Between parts, in points.
constexpr qreal smallestGap = 8;
constexpr qreal largestGap = 20;

} // namespace

SheetFitter::SheetFitter(Make make, const QPaintDevice &device, QSizeF room)
    : m_make(std::move(make)),
      m_device(device),
      m_point(device.logicalDpiY() / 72.0),
      m_room(room)
{
    for (PrintSize size : usualSizes) {
        if (mayFit(size) && trySize(size))
            return;
    }
    while (dropOne()) {
        if (fits())
            return;
    }
    for (PrintSize size : lastResortSizes) {
        if (trySize(size))
            return;
    }
}

/// Whether it is worth trying: at best, text shrinks with its area. Every size that is tried
/// costs the loading of its fonts.
bool SheetFitter::mayFit(PrintSize size) const
{
    if (m_heights.empty())
        return true;
    const qreal points = size.points / m_fit.bodyPoints;
    const qreal used = std::accumulate(m_heights.cbegin(), m_heights.cend(), m_footerHeight);
    return used * points * points * size.stretch / 100 <= m_room.height();
}

bool SheetFitter::trySize(PrintSize size)
{
    m_sheet = m_make(PrintFonts(size, m_device));
    m_fit.bodyPoints = size.points;
    const qsizetype gone = m_fit.omitted.size();
    m_fit.omitted.clear();
    while (m_fit.omitted.size() < gone)
        dropOne();
    return fits();
}

bool SheetFitter::fits()
{
    m_footerHeight = m_sheet.footer->layOut(m_room.width());
    m_heights.clear();
    for (const SheetPart &part : m_sheet.parts)
        m_heights.push_back(part.block->layOut(m_room.width()));
    const qreal used = std::accumulate(m_heights.cbegin(), m_heights.cend(), m_footerHeight);
    return used + smallestGap * m_point * qreal(m_heights.size()) <= m_room.height();
}

bool SheetFitter::dropOne()
{
    auto next = m_sheet.parts.end();
    for (auto part = m_sheet.parts.begin(); part != m_sheet.parts.end(); ++part) {
        const bool sooner = next == m_sheet.parts.end() || part->dropOrder < next->dropOrder;
        if (part->dropOrder > 0 && sooner)
            next = part;
    }
    if (next == m_sheet.parts.end())
        return false;
    m_fit.omitted << next->name;
    if (next->shorter) {
        next->block = std::move(next->shorter);
        next->dropOrder = 0;
    } else {
        m_sheet.parts.erase(next);
    }
    return true;
}

void SheetFitter::draw(QPainter &painter, const QRectF &area) const
{
    const qreal used = std::accumulate(m_heights.cbegin(), m_heights.cend(), m_footerHeight);
    const qreal gap = std::clamp((area.height() - used) / qreal(m_heights.size()),
                                 smallestGap * m_point, largestGap * m_point);
    qreal y = area.top();
    for (size_t i = 0; i < m_heights.size(); ++i) {
        m_sheet.parts[i].block->draw(painter, {area.left(), y, area.width(), m_heights[i]});
        y += m_heights[i] + gap;
    }
    m_sheet.footer->draw(painter, {area.left(), area.bottom() - m_footerHeight, area.width(),
                                   m_footerHeight});
}

} // namespace crampwise
