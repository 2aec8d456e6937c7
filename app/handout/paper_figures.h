// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/paper_chart.h"
#include "app/typeset/page_boxes.h"

#include <optional>

namespace crampwise {

/// The chart that a block stands for; nothing for blocks that are no charts. Block and topic must
/// outlive it.
std::optional<PaperChart> paperChart(const Block &block, const Topic &topic, qreal bodyPoints,
                                     Qt::LayoutDirection direction);

/// A chart as a box whose units are device units, `point` of which make a point.
/// A drawing of resources/illustrations for a web page.
QByteArray drawingAsSvg(const QString &name, const QString &description, qreal width);

std::unique_ptr<FigureBox> figureOf(const PaperChart &chart, qreal point);

/// Makes the figures of a page on paper. Topic, style and the sections must outlive the boxes.
class PaperFigures : public FigureMaker {
public:
    PaperFigures(const Topic &topic, const TypeStyle &style, qreal bodyPoints)
        : m_topic(topic), m_style(style), m_bodyPoints(bodyPoints)
    {
    }

    std::unique_ptr<FigureBox> figure(const Section &section, size_t &at) override;

private:
    const Topic &m_topic;
    const TypeStyle &m_style;
    qreal m_bodyPoints;
};

} // namespace crampwise
