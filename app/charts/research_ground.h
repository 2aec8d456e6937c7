// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"
#include "app/models/deficiency_model.h"
#include "app/theme/look.h"

#include <QChart>
#include <QGraphicsItem>

#include <functional>

namespace crampwise {

/// The ground behind a mark: what research says of that very link. Frame and hatching say it
/// without colour: tint with a solid frame, hatching with a dashed one, none, a dotted one. Grey,
/// unless another ink is given.
void paintResearchGround(QPainter &painter, const QRectF &rect, ResearchSays research,
                         const Look &look, const QColor &ink = {});

/// What each ground means; `names` in the order of ResearchSays.
std::vector<LegendEntry> researchLegend(const QStringList &names, const Look &look);

/// The grounds of all cells and their legend, below the marks of a chart, which owns it.
class ResearchGround : public QGraphicsItem {
public:
    using CenterOf = std::function<QPointF(const QModelIndex &)>;

    /// `centerOf` tells where the mark of a cell is in the chart, once it has been laid out.
    ResearchGround(QChart *chart, const DeficiencyModel &model, const Look &look,
                   const ChartLegend &legend, qreal markSize, CenterOf centerOf);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    /// Keeps room for the legend below the plot, for the width that the chart has.
    void fitToChart();

private:
    QSizeF cellSize() const;

    QChart *m_chart;
    const DeficiencyModel &m_model;
    Look m_look;
    ChartLegend m_legend;
    qreal m_markSize;
    CenterOf m_centerOf;
    QRectF m_bounds;
};

} // namespace crampwise
