// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/paper_chart.h"

#include "app/charts/bar_chart.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/forest_chart.h"
#include "app/charts/influence_picture.h"
#include "app/charts/saved_picture.h"
#include "app/handout/paper_links.h"
#include "app/models/deficiency_model.h"
#include "app/typeset/paper_font.h"

#include <QPainter>

namespace crampwise {

namespace {

// Charts are laid out in whole pixels, like on a screen: finer ones than points place more exactly.
constexpr qreal unitsPerPoint = 4;
constexpr qreal textShare = 0.8125; // of the running text
constexpr qreal smallShare = 0.95;  // of the chart's text
constexpr qreal rowHeight = 1.52;   // of the chart's text, for a row of dots
constexpr qreal barGap = 4;         // in points

/// In points, fonts would be scaled twice: once by the resolution of the device, once by the
/// painter. So they are given in the units of the chart.
Look chartLook(qreal points)
{
    Look look(Theme::print(), paperFont(), 1);
    const qreal size = points * paperFontShare() * unitsPerPoint;
    for (QFont *each : {&look.text, &look.strong, &look.section, &look.title})
        each->setPixelSize(qRound(size));
    look.small.setPixelSize(qRound(size * smallShare));
    look.unit = qRound(6 * unitsPerPoint);
    return look;
}

} // namespace

PaperChart::PaperChart(qreal bodyPoints, Qt::LayoutDirection direction, HeightFor heightFor,
                       Paint paint)
    : m_look(chartLook(bodyPoints * textShare)), m_direction(direction),
      m_heightFor(std::move(heightFor)), m_paint(std::move(paint))
{
}

PaperChart PaperChart::deficiencies(const Topic &topic, qreal bodyPoints,
                                    Qt::LayoutDirection direction)
{
    const auto rows = static_cast<qreal>(topic.table().size());
    const qreal height = bodyPoints * textShare * rowHeight * unitsPerPoint
        * (rows + 1.5); // the names of columns take two lines
    return {bodyPoints, direction,
            [height, &topic](const Look &look, qreal width) {
                return height + deficiencyLegendHeight(DeficiencyModel(topic), look, width);
            },
            [&topic, direction](QPainter &painter, const Look &look, const QSizeF &size) {
                paintDeficiencyChart(painter, {QPointF(), size}, DeficiencyModel(topic), look,
                                     direction);
            }};
}

PaperChart PaperChart::links(const Topic &topic, qreal bodyPoints, Qt::LayoutDirection direction)
{
    return {
        bodyPoints, direction,
        [&topic](const Look &look, qreal width) { return paperLinksHeight(topic, look, width); },
        [&topic, direction](QPainter &painter, const Look &look, const QSizeF &size) {
            paintPaperLinks(painter, size, topic, look, direction);
        }};
}

template<typename Block>
PaperChart PaperChart::laidOut(const Block &block, qreal bodyPoints, Qt::LayoutDirection direction,
                               const LaidOut<Block> &drawn)
{
    PaperChart chart(
        bodyPoints, direction,
        [&block, direction, drawn](const Look &look, qreal width) {
            return drawn.height(block, look, width, direction);
        },
        [&block, direction, drawn](QPainter &painter, const Look &look, const QSizeF &size) {
            drawn.paint(painter, size.width(), block, look, direction);
        });
    if (drawn.cuts) {
        chart.m_cuts = [&block, direction, drawn](const Look &look, qreal width) {
            return drawn.cuts(block, look, width, direction);
        };
    }
    return chart;
}

PaperChart PaperChart::bars(const BarChartBlock &block, qreal bodyPoints,
                            Qt::LayoutDirection direction)
{
    PaperChart chart = laidOut<BarChartBlock>(block, bodyPoints, direction,
                                              {paintBarChart, barChartHeight, barChartCuts});
    chart.m_look.unit = qRound(barGap * unitsPerPoint);
    return chart;
}

PaperChart PaperChart::evidence(const EvidenceChartBlock &block, qreal bodyPoints,
                                Qt::LayoutDirection direction)
{
    return laidOut<EvidenceChartBlock>(block, bodyPoints, direction,
                                       {paintEvidenceChart, evidenceChartHeight});
}

PaperChart PaperChart::forest(const ForestBlock &block, qreal bodyPoints,
                              Qt::LayoutDirection direction)
{
    return laidOut<ForestBlock>(block, bodyPoints, direction,
                                {paintForestChart, forestChartHeight, forestChartCuts});
}

PaperChart PaperChart::influences(const InfluenceBlock &block, qreal bodyPoints,
                                  Qt::LayoutDirection direction)
{
    return {bodyPoints, direction,
            [](const Look &look, qreal width) { return influencesHeight(look, width); },
            [&block, direction](QPainter &painter, const Look &look, const QSizeF &size) {
                paintInfluences(painter, size, block, look, direction);
            }};
}

qreal PaperChart::heightFor(qreal width) const
{
    return m_heightFor(m_look, width * unitsPerPoint) / unitsPerPoint;
}

std::vector<qreal> PaperChart::cuts(qreal width) const
{
    if (!m_cuts)
        return {};
    std::vector<qreal> cuts = m_cuts(m_look, width * unitsPerPoint);
    for (qreal &cut : cuts)
        cut /= unitsPerPoint;
    return cuts;
}

void PaperChart::paint(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setLayoutDirection(m_direction);
    m_paint(painter, m_look, target.size() * unitsPerPoint);
    painter.restore();
}

QByteArray PaperChart::svg(qreal width, const QString &title, const QString &description) const
{
    const QSizeF size(width, heightFor(width));
    const SavedPicture picture{(size * unitsPerPoint).toSize(), title, description,
                               [&](QPainter &painter) {
                                   painter.scale(unitsPerPoint, unitsPerPoint);
                                   paint(painter, {QPointF(), size});
                               }};
    return picture.svg();
}

} // namespace crampwise
