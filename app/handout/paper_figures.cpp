// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/paper_figures.h"

#include "app/charts/saved_picture.h"
#include "app/theme/drawings.h"

#include <QPainter>

namespace crampwise {

std::optional<PaperChart> paperChart(const Block &block, const Topic &topic, qreal bodyPoints,
                                     Qt::LayoutDirection direction)
{
    if (std::holds_alternative<ChartBlock>(block))
        return PaperChart::deficiencies(topic, bodyPoints, direction);
    if (const auto *bars = std::get_if<BarChartBlock>(&block))
        return PaperChart::bars(*bars, bodyPoints, direction);
    if (const auto *evidence = std::get_if<EvidenceChartBlock>(&block))
        return PaperChart::evidence(*evidence, bodyPoints, direction);
    if (const auto *forest = std::get_if<ForestBlock>(&block))
        return PaperChart::forest(*forest, bodyPoints, direction);
    if (const auto *influences = std::get_if<InfluenceBlock>(&block))
        return PaperChart::influences(*influences, bodyPoints, direction);
    return {};
}

QByteArray drawingAsSvg(const QString &name, const QString &description, qreal width)
{
    const QSizeF natural = drawingSize(illustrationFolder, name);
    const QSizeF size = natural.scaled(width, natural.height() * width, Qt::KeepAspectRatio);
    const SavedPicture saved{
        size.toSize(), description, description, [&](QPainter &painter) {
            paintDrawing(painter, {QPointF(), size}, illustrationFolder, name, Theme::print());
        }};
    return saved.svg();
}

std::unique_ptr<FigureBox> figureOf(const PaperChart &chart, qreal point)
{
    auto figure = std::make_unique<FigureBox>(
        [chart, point](qreal width) { return chart.heightFor(width / point) * point; },
        [chart, point](QPainter &painter, const QRectF &rect) {
            painter.translate(rect.topLeft());
            painter.scale(point, point);
            chart.paint(painter, {QPointF(), rect.size() / point});
        });
    figure->mayBeCut([chart, point](qreal width) {
        std::vector<qreal> cuts = chart.cuts(width / point);
        for (qreal &cut : cuts)
            cut *= point;
        return cuts;
    });
    return figure;
}

std::unique_ptr<FigureBox> PaperFigures::figure(const Section &section, size_t &at)
{
    const auto chart = paperChart(section.blocks[at], m_topic, m_bodyPoints, m_style.direction);
    if (!chart)
        return nullptr;
    auto figure = figureOf(*chart, m_style.point);
    figure->atMost(m_style.reading);
    return figure;
}

} // namespace crampwise
