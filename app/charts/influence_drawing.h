// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"
#include "app/theme/look.h"
#include "core/page/page.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace crampwise {

/// What its arrows mean, those that it has.
std::vector<LegendEntry> influenceLegend(const InfluenceBlock &block, const Look &look,
                                         Qt::LayoutDirection direction);

/// How nutrients lean on each other, laid out for a size: boxes on an ellipse, numbered arrows
/// between them. The block and the look must outlive it.
class InfluenceDrawing {
public:
    InfluenceDrawing(const InfluenceBlock &block, const Look &look, const QSizeF &size,
                     Qt::LayoutDirection direction)
        : m_block(block), m_look(look), m_size(size), m_direction(direction)
    {
    }

    static qreal heightFor(const Look &look, qreal width);

    int arrowCount() const { return static_cast<int>(m_block.arrows.size()); }
    QRectF nodeRect(size_t node) const;
    /// Where the number of an arrow stands.
    QRectF badgeRect(int arrow) const;
    /// `ringed`: an arrow, or after the arrows a box, that stands out; -1 for none.
    void paint(QPainter &painter, int ringed = -1) const;

private:
    struct Curve {
        QPointF from;
        QPointF control;
        QPointF to;

        QPointF at(qreal t) const;
    };

    Curve curve(int arrow) const;
    qreal stroke(bool ringed) const;
    void paintArrow(QPainter &painter, int arrow, bool ringed) const;
    void paintNode(QPainter &painter, size_t node, bool ringed) const;
    void paintBadge(QPainter &painter, int arrow, bool ringed) const;

    const InfluenceBlock &m_block;
    const Look &m_look;
    QSizeF m_size;
    Qt::LayoutDirection m_direction;
};

} // namespace crampwise
