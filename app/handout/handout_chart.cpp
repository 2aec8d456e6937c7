// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_chart.h"

#include "app/charts/bar_chart.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/saved_picture.h"
#include "app/models/deficiency_model.h"
#include "app/theme/look.h"

#include <QGuiApplication>
#include <QPainter>

namespace crampwise {

namespace {

// Charts are laid out in whole pixels, like on a screen: finer ones than points place more exactly.
constexpr qreal unitsPerPoint = 4;
constexpr qreal textShare = 0.8125; // of the running text
constexpr qreal smallShare = 0.95; // of the chart's text
constexpr qreal rowHeight = 1.85;     // of the chart's text, for a row of dots

/// In points, fonts would be scaled twice: once by the resolution of the device, once by the
/// painter. So they are given in the units of the chart.
Look chartLook(qreal points)
{
    QFont font;
    font.setFamilies(QGuiApplication::font().families());
    font.setHintingPreference(QFont::PreferNoHinting);
    Look look(Theme::print(), font, 1);
    for (QFont *each : {&look.text, &look.strong, &look.section, &look.title})
        each->setPixelSize(qRound(points * unitsPerPoint));
    look.small.setPixelSize(qRound(points * smallShare * unitsPerPoint));
    look.unit = qRound(6 * unitsPerPoint);
    return look;
}

} // namespace

HandoutChartDrawing::HandoutChartDrawing(const HandoutChart &chart, const Topic &topic,
                                         qreal bodyPoints, Qt::LayoutDirection direction)
    : m_chart(chart), m_topic(topic), m_textPoints(bodyPoints * textShare), m_direction(direction)
{
}

qreal HandoutChartDrawing::heightFor(qreal width) const
{
    if (m_chart.bars) {
        return barChartHeight(*m_chart.bars, chartLook(m_textPoints), width * unitsPerPoint,
                              m_direction)
            / unitsPerPoint;
    }
    const auto rows = static_cast<qreal>(m_topic.table().size());
    return m_textPoints * rowHeight * (rows + 1.5); // the names of columns take two lines
}

void HandoutChartDrawing::paint(QPainter &painter, const QRectF &target) const
{
    const Look look = chartLook(m_textPoints);
    const QRectF place(QPointF(), target.size() * unitsPerPoint);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setLayoutDirection(m_direction);
    if (m_chart.bars)
        paintBarChart(painter, place.width(), *m_chart.bars, look, m_direction);
    else
        paintDeficiencyChart(painter, place, DeficiencyModel(m_topic), look, m_direction);
    painter.restore();
}

QByteArray HandoutChartDrawing::svg(qreal width, const QString &title) const
{
    const QSizeF size(width, heightFor(width));
    const SavedPicture picture{(size * unitsPerPoint).toSize(), title, m_chart.description,
                               [&](QPainter &painter) {
                                   painter.scale(unitsPerPoint, unitsPerPoint);
                                   paint(painter, {QPointF(), size});
                               }};
    return picture.svg();
}

} // namespace crampwise
