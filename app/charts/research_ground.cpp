// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/research_ground.h"

#include "app/charts/hatching.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr qreal belowMarks = -0.5; // Qt Charts gives its series 5 and its background -1

/// Opaque: what is printed has no transparency.
QColor mixed(const QColor &ink, const QColor &paper, double share)
{
    const auto mix = [share](int a, int b) { return qRound(share * a + (1 - share) * b); };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()),
            mix(ink.blue(), paper.blue())};
}

void paintFrame(QPainter &painter, const QRectF &rect, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace

void paintResearchGround(QPainter &painter, const QRectF &rect, ResearchSays research,
                         const Look &look)
{
    const QColor line = look.theme.color(ColorRole::Line);
    const qreal width = std::max(1.0, look.unit / 6.0);
    switch (research) {
    case ResearchSays::Supported:
        painter.fillRect(rect, mixed(line, look.theme.color(ColorRole::Surface), 0.3));
        return paintFrame(painter, rect, QPen(line, 1.5 * width));
    case ResearchSays::Partly:
        paintHatching(painter, rect,
                      mixed(line, look.theme.color(ColorRole::Surface), 0.55),
                      look.unit, width);
        return paintFrame(painter, rect, QPen(line, width, Qt::DashLine));
    case ResearchSays::NotSupported:
        return;
    case ResearchSays::Unknown:
        return paintFrame(painter, rect,
                          QPen(mixed(line, look.theme.color(ColorRole::Surface), 0.5), width,
                               Qt::DotLine));
    }
    Q_UNREACHABLE();
}

ResearchLegend::ResearchLegend(QStringList names, const Look &look, Qt::LayoutDirection direction)
    : m_names(std::move(names)), m_look(look), m_direction(direction)
{
}

QSizeF ResearchLegend::swatch() const
{
    const qreal height = 0.8 * QFontMetricsF(m_look.small).height();
    return {1.8 * height, height};
}

/// Where each name stands with its ground, line by line, from the left.
std::vector<QRectF> ResearchLegend::entries(qreal width) const
{
    const QFontMetricsF metrics(m_look.small);
    const qreal gap = 1.5 * m_look.unit;
    const qreal line = 1.25 * metrics.height();
    std::vector<QRectF> places;
    QPointF at;
    for (const QString &name : m_names) {
        const qreal wide = swatch().width() + m_look.unit / 2 + metrics.horizontalAdvance(name);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line};
        places.emplace_back(at, QSizeF(wide, line));
        at.rx() += wide + gap;
    }
    return places;
}

qreal ResearchLegend::heightFor(qreal width) const
{
    return m_names.isEmpty() ? 0 : entries(width).back().bottom() + m_look.unit / 2;
}

void ResearchLegend::paint(QPainter &painter, const QRectF &room) const
{
    const bool mirrored = m_direction == Qt::RightToLeft;
    const std::vector<QRectF> places = entries(room.width());
    painter.setFont(m_look.small);
    for (size_t i = 0; i < places.size(); ++i) {
        QRectF place = places[i].translated(room.topLeft());
        if (mirrored)
            place.moveRight(room.left() + room.right() - place.left());
        QRectF ground(place.topLeft(), swatch());
        ground.moveTop(place.center().y() - ground.height() / 2);
        if (mirrored)
            ground.moveRight(place.right());
        paintResearchGround(painter, ground, static_cast<ResearchSays>(i), m_look);
        painter.setPen(m_look.theme.color(ColorRole::Text));
        painter.setBrush(m_look.theme.color(ColorRole::Text));
        painter.drawEllipse(ground.center(), ground.height() / 5, ground.height() / 5);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute
                             | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         m_names[qsizetype(i)]);
    }
}

ResearchGround::ResearchGround(QChart *chart, const DeficiencyModel &model, const Look &look,
                               const ResearchLegend &legend, qreal markSize, CenterOf centerOf)
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
    m_chart->setMargins({0, 0, 0, qCeil(m_legend.heightFor(m_bounds.width()))});
    m_chart->layout()->activate(); // on paper no event loop would
}

QSizeF ResearchGround::cellSize() const
{
    const qreal row = m_chart->plotArea().height() / std::max(1, m_model.rowCount());
    const qreal column = m_chart->plotArea().width()
        / std::max(1, m_model.columnCount() - DeficiencyModel::FirstMechanismColumn);
    return {std::min(0.8 * column, 2.6 * m_markSize), std::min(0.86 * row, 1.5 * m_markSize)};
}

void ResearchGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QSizeF size = cellSize();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = DeficiencyModel::FirstMechanismColumn; column < m_model.columnCount();
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
