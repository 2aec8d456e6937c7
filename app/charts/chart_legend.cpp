// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_legend.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace crampwise {

ChartLegend::ChartLegend(std::vector<LegendEntry> entries, const Look &look,
                         Qt::LayoutDirection direction)
    : m_entries(std::move(entries)), m_look(look), m_direction(direction)
{
}

QSizeF ChartLegend::signOf(const LegendEntry &entry) const
{
    const qreal height = 0.8 * QFontMetricsF(m_look.small).height();
    return {entry.aspect * height, height};
}

qreal ChartLegend::textLeft(const LegendEntry &entry) const
{
    return entry.paint ? signOf(entry).width() + m_look.unit / 2.0 : 0;
}

qreal ChartLegend::lengthOf(const LegendEntry &entry) const
{
    return textLeft(entry) + textWidth(entry.text, m_look.small);
}

/// Where each entry stands with its sign, from the left, line by line.
const std::vector<QRectF> &ChartLegend::places(qreal width) const
{
    if (m_width != width)
        m_places = placed(width);
    m_width = width;
    return m_places;
}

std::vector<QRectF> ChartLegend::placed(qreal width) const
{
    const qreal gap = 1.5 * m_look.unit;
    const qreal line = 1.25 * QFontMetricsF(m_look.small).height();
    std::vector<QRectF> places;
    QPointF at;
    qreal below = 0;
    for (const LegendEntry &entry : m_entries) {
        const qreal wide = std::min(width, lengthOf(entry));
        // What the next ones are about does not stand alone at the end of a line.
        const qreal least = entry.paint || &entry == &m_entries.back()
            ? wide
            : wide + gap + lengthOf(*(&entry + 1));
        if (at.x() > 0 && at.x() + least > width)
            at = {0, below};
        const qreal room = std::max(1.0, wide - textLeft(entry));
        const qreal high = std::max(line, wrappedSize(entry.text, m_look.small, room).height());
        places.emplace_back(at, QSizeF(wide, high));
        at.rx() += wide + gap;
        below = std::max(below, places.back().bottom());
    }
    return places;
}

qreal ChartLegend::heightFor(qreal width) const
{
    qreal height = 0;
    for (const QRectF &place : places(width))
        height = std::max(height, place.bottom());
    return isEmpty() ? 0 : height + m_look.unit / 2.0;
}

QPointF ChartLegend::end(qreal width) const
{
    const std::vector<QRectF> &all = places(width);
    return all.empty() ? QPointF() : all.back().topRight();
}

void ChartLegend::paint(QPainter &painter, const QRectF &room) const
{
    const bool mirrored = m_direction == Qt::RightToLeft;
    const std::vector<QRectF> &all = places(room.width());
    const qreal line = QFontMetricsF(m_look.small).height();
    for (size_t i = 0; i < all.size(); ++i) {
        QRectF place = all[i].translated(room.topLeft());
        if (mirrored)
            place.moveRight(room.left() + room.right() - place.left());
        const qreal words = wrappedSize(m_entries[i].text, m_look.small,
                                        std::max(1.0, place.width() - textLeft(m_entries[i])))
                                .height();
        QRectF sign(place.topLeft(), signOf(m_entries[i]));
        sign.moveTop(place.center().y() - words / 2 + (line - sign.height()) / 2);
        QRectF text = place.adjusted(textLeft(m_entries[i]), 0, 0, 0);
        if (mirrored) {
            sign.moveRight(place.right());
            text.moveLeft(place.left());
        }
        if (m_entries[i].paint) {
            painter.save();
            m_entries[i].paint(painter, sign);
            painter.restore();
        }
        painter.setPen(
            m_look.theme.color(m_entries[i].paint ? ColorRole::Text : ColorRole::MutedText));
        paintWrapped(painter, text, m_entries[i].text, m_look.small,
                     Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    }
}

QString ChartLegend::words() const
{
    QStringList texts;
    for (const LegendEntry &entry : m_entries)
        texts << entry.text;
    return QLocale().createSeparatedList(texts);
}

} // namespace crampwise
