// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;

namespace crampwise {

/// The chart of a handout as vectors: black on white, without transparency, its texts 9.75 points
/// where the running text has 12. Lengths are in points. Handout and topic must outlive it.
class HandoutChartDrawing {
public:
    HandoutChartDrawing(const HandoutChart &chart, const Topic &topic, qreal bodyPoints,
                        Qt::LayoutDirection direction);

    qreal heightFor(qreal width) const;
    /// Fills a rectangle of the painter whose units are points.
    void paint(QPainter &painter, const QRectF &target) const;
    /// As an SVG file.
    QByteArray svg(qreal width, const QString &title) const;

private:
    const HandoutChart &m_chart;
    const Topic &m_topic;
    qreal m_textPoints;
    Qt::LayoutDirection m_direction;
};

} // namespace crampwise
