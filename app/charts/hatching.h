// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QtMath>

#include <algorithm>

namespace crampwise {

/// Lines of our own: a pattern brush is lost in SVG.
inline void paintHatching(QPainter &painter, const QRectF &rect, const QColor &color,
                          qreal apart = 7, qreal width = 1)
{
    painter.setPen(QPen(color, width));
    const int lines = qCeil((rect.width() + rect.height()) / apart);
    for (int line = 0; line < lines; ++line) {
        const qreal foot = rect.left() - rect.height() + line * apart;
        const qreal from = std::max(foot, rect.left());
        const qreal to = std::min(foot + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - foot)),
                         QPointF(to, rect.bottom() - (to - foot)));
    }
}

} // namespace crampwise
