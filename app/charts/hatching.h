// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace crampwise {

/// Lines of our own: a pattern brush is lost in SVG.
inline void paintHatching(QPainter &painter, const QRectF &rect, const QColor &color,
                          qreal apart = 7, qreal width = 1)
{
    painter.setPen(QPen(color, width));
    for (qreal foot = rect.left() - rect.height(); foot < rect.right(); foot += apart) {
        const qreal from = std::max(foot, rect.left());
        const qreal to = std::min(foot + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - foot)),
                         QPointF(to, rect.bottom() - (to - foot)));
    }
}

} // namespace crampwise
