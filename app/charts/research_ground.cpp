// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/research_ground.h"

#include "app/charts/hatching.h"

#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr qreal leastLegend = 24;  // in units
constexpr qreal belowMarks = -0.5; // Qt Charts gives its series 5 and its background -1

void paintFrame(QPainter &painter, const QRectF &rect, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace

void paintResearchGround(QPainter &painter, const QRectF &rect, ResearchSays research,
                         const Look &look, const QColor &ink)
{
    const QColor line = ink.isValid() ? ink : look.theme.color(ColorRole::Line);
    const qreal width = std::max(1.0, look.unit / 6.0);
    switch (research) {
    case ResearchSays::Supported:
        painter.fillRect(
            rect, mixed(look.theme.color(ColorRole::Surface), line, ink.isValid() ? 0.15 : 0.3));
        return paintFrame(painter, rect, QPen(line, 1.5 * width));
    case ResearchSays::Partly:
        paintHatching(
            painter, rect,
            mixed(look.theme.color(ColorRole::Surface), line, ink.isValid() ? 0.35 : 0.55),
            look.unit, width);
        return paintFrame(painter, rect, QPen(line, width, Qt::DashLine));
    case ResearchSays::NotSupported: {
        const QPen pen(look.theme.color(ColorRole::MutedText), width);
        paintFrame(painter, rect, pen);
        painter.drawLine(rect.bottomLeft(), rect.topRight());
        return;
    }
    case ResearchSays::Unknown: // what nobody studied is as empty as it looks
        return;
    }
    Q_UNREACHABLE();
}

std::vector<LegendEntry> researchLegend(const QStringList &names, const Look &look)
{
    std::vector<LegendEntry> entries;
    for (qsizetype i = 0; i < names.size(); ++i) {
        entries.push_back({names[i],
                           [research = static_cast<ResearchSays>(i), look](QPainter &painter,
                                                                           const QRectF &ground) {
                               paintResearchGround(painter, ground, research, look);
                               if (research != ResearchSays::Unknown)
                                   return;
                               painter.setPen(look.theme.color(ColorRole::Text));
                               painter.setBrush(look.theme.color(ColorRole::Text));
                               painter.drawEllipse(ground.center(), ground.height() / 12,
                                                   ground.height() / 12);
                           },
                           1.8});
    }
    return entries;
}

ResearchGround::ResearchGround(QChart *chart, const DeficiencyModel &model, const Look &look,
                               const ChartLegend &legend, qreal markSize, CenterOf centerOf)
    : QGraphicsItem(chart), m_chart(chart), m_model(model), m_look(look), m_legend(legend),
      m_markSize(markSize), m_centerOf(std::move(centerOf))
{
    setZValue(belowMarks);
    QObject::connect(chart, &QGraphicsWidget::geometryChanged, chart, [this] { fitToChart(); });
    fitToChart();
}

void ResearchGround::fitToChart()
{
    prepareGeometryChange();
    m_bounds = QRectF(QPointF(), m_chart->size());
    // A chart keeps the least height that it ever needed: never ask for a legend without room.
    const qreal width = std::max(m_bounds.width(), leastLegend * m_look.unit);
    m_chart->setMargins({0, 0, 0, qCeil(m_legend.heightFor(width))});
    m_chart->layout()->activate(); // on paper no event loop would
}

QSizeF ResearchGround::cellSize() const
{
    const qreal row = m_chart->plotArea().height() / std::max(1, m_model.rowCount());
    const qreal column = m_chart->plotArea().width()
        / std::max(1, m_model.mechanismEnd() - DeficiencyModel::FirstMechanismColumn);
    return {std::min(0.8 * column, 2.6 * m_markSize), std::min(0.86 * row, 1.5 * m_markSize)};
}

void ResearchGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QSizeF size = cellSize();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = DeficiencyModel::FirstMechanismColumn; column < m_model.mechanismEnd();
             ++column) {
            const QModelIndex cell = m_model.index(row, column);
            const QVariant research = cell.data(DeficiencyModel::ResearchRole);
            if (!research.isValid())
                continue;
            QRectF ground(QPointF(), size);
            ground.moveCenter(m_centerOf(cell));
            paintResearchGround(*painter, ground, static_cast<ResearchSays>(research.toInt()),
                                m_look);
        }
    }
    const qreal height = m_legend.heightFor(m_bounds.width());
    m_legend.paint(*painter, m_bounds.adjusted(0, m_bounds.height() - height, 0, 0));
}

} // namespace crampwise
