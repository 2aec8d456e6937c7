// SPDX-License-Identifier: GPL-3.0-or-later
// The charts off the screen: on paper and in files.
#include "app/charts/bar_chart.h"
#include "app/charts/bar_plot.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/deficiency_matrix.h"
#include "app/charts/deficiency_plot.h"
#include "app/charts/research_ground.h"

#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>

namespace crampwise {

namespace {

/// A chart lets itself be drawn only in a scene, which owns it.
void paintScene(QPainter &painter, const QRectF &target, QChart *chart)
{
    QGraphicsScene scene;
    scene.addItem(chart);
    scene.setSceneRect(QRectF(QPointF(), target.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, scene.sceneRect());
}

} // namespace

qreal deficiencyLegendHeight(const DeficiencyModel &model, const Look &look, qreal width)
{
    return ChartLegend(researchLegend(model.researchNames(), look), look, Qt::LeftToRight)
        .heightFor(width);
}

void paintDeficiencyChart(QPainter &painter, const QRectF &target, const DeficiencyModel &model,
                          const Look &look, Qt::LayoutDirection direction)
{
    const DeficiencyPlot plot(model, look, direction, 0);
    plot.chart()->resize(target.size());
    paintScene(painter, target, plot.chart());
}

void paintBarChart(QPainter &painter, qreal width, const BarChartBlock &block, const Look &look,
                   Qt::LayoutDirection direction)
{
    BarPlot plot(block, look);
    const BarLayout layout(block, look, width, direction);
    plot.place(layout);
    paintScene(painter, {QPointF(), layout.size}, plot.chart());
}

qreal barChartHeight(const BarChartBlock &block, const Look &look, qreal width,
                     Qt::LayoutDirection direction)
{
    return BarLayout(block, look, width, direction).size.height();
}

std::vector<qreal> barChartCuts(const BarChartBlock &block, const Look &look, qreal width,
                                Qt::LayoutDirection direction)
{
    const BarLayout layout(block, look, width, direction);
    std::vector<qreal> cuts;
    for (size_t i = 1; i < layout.rows.size(); ++i)
        cuts.push_back(layout.rows[i].row.top());
    return cuts;
}

ChartDrawing deficiencyDrawing(const DeficiencyModel &model, const Look &look,
                               Qt::LayoutDirection direction)
{
    const auto layoutFor = [&model, look, direction](qreal width) {
        return DeficiencyLayout(model, look, width, direction);
    };
    return {[layoutFor](qreal width) { return layoutFor(width).size.height(); },
            [layoutFor, &model, look](QPainter &painter, qreal width) {
                DeficiencyMatrix matrix(model, look);
                const DeficiencyLayout layout = layoutFor(width);
                matrix.place(layout);
                paintScene(painter, {QPointF(), layout.size}, matrix.chart());
            },
            [layoutFor, &model, look](qreal width) {
                return deficiencyLegend(model, look, layoutFor(width));
            }};
}

QString saveDeficiencyChart(const QString &fileName, const DeficiencyModel &model, const Look &look,
                            const QString &title, const QString &howToRead)
{
    const ChartDrawing drawing = deficiencyDrawing(model, look, QLocale().textDirection());
    return chartPicture(drawing, {title, howToRead}, look).save(fileName);
}

} // namespace crampwise
