// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/deficiency_plot.h"

#include "app/charts/bare_chart.h"
#include "app/charts/research_ground.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QScatterSeries>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QPointF valueOf(const QModelIndex &cell)
{
    return {qreal(cell.column() - DeficiencyModel::FirstMechanismColumn), qreal(cell.row())};
}

/// Words below each other: Qt Charts cuts or overlaps a label that is wider than its column.
QString inLines(const QString &text, const QColor &color)
{
    return u"<div align=\"center\" style=\"color:%1\">%2</div>"_s.arg(
        color.name(), text.toHtmlEscaped().replace(u' ', u"<br>"_s));
}

void styleAxis(QCategoryAxis &axis, const Look &look, int count)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setRange(-0.5, count - 0.5);
    axis.setStartValue(-0.5);
    axis.setTruncateLabels(false);
    axis.setLabelsFont(look.text);
    axis.setLabelsColor(look.theme.color(ColorRole::Text));
    axis.setLineVisible(false);
    axis.setGridLinePen(QPen(look.theme.color(ColorRole::Line), 1, Qt::DotLine));
}

} // namespace

DeficiencyPlot::DeficiencyPlot(const DeficiencyModel &model, const Look &look,
                               Qt::LayoutDirection direction, qreal leastMarkSize)
    : m_chart(bareChart()),
      m_markSize(std::max(leastMarkSize, 1.05 * QFontMetricsF(look.text).height()))
{
    addAxes(model, look, direction);
    addMarks(model, look);
    m_ring = addSeries(Qt::transparent, look.theme.color(ColorRole::Accent),
                       m_markSize + 0.8 * look.unit);
    setRing({});
    const ChartLegend legend(researchLegend(model.researchNames(), look), look, direction);
    new ResearchGround(m_chart, model, look, legend, m_markSize,
                       [this](const QModelIndex &cell) { return markCenter(cell); });
}

void DeficiencyPlot::addAxes(const DeficiencyModel &model, const Look &look,
                             Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    auto *rows = new QCategoryAxis;
    for (int row = 0; row < model.rowCount(); ++row)
        rows->append(model.index(row, DeficiencyModel::NutrientColumn).data().toString(), row);
    styleAxis(*rows, look, model.rowCount());
    rows->setReverse(true);
    m_chart->addAxis(rows, mirrored ? Qt::AlignRight : Qt::AlignLeft);

    auto *columns = new QCategoryAxis;
    const int count = model.mechanismEnd() - DeficiencyModel::FirstMechanismColumn;
    for (int column = 0; column < count; ++column) {
        const int section = DeficiencyModel::FirstMechanismColumn + column;
        const QString id
            = model.headerData(section, Qt::Horizontal, DeficiencyModel::IdRole).toString();
        columns->append(inLines(model.headerData(section, Qt::Horizontal).toString(),
                                look.theme.mechanismColor(id)),
                        column);
    }
    styleAxis(*columns, look, count);
    columns->setGridLineVisible(false);
    columns->setReverse(mirrored);
    m_chart->addAxis(columns, Qt::AlignTop);
}

QScatterSeries *DeficiencyPlot::addSeries(const QColor &fill, const QColor &outline, qreal size)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(size);
    series->setColor(fill);
    m_chart->addSeries(series);
    series->setPen(QPen(outline, std::max(2.0, size / 10)));
    series->setBrush(fill == QColor(Qt::transparent) ? QBrush(Qt::NoBrush) : QBrush(fill));
    for (QAbstractAxis *axis : m_chart->axes())
        series->attachAxis(axis);
    return series;
}

void DeficiencyPlot::addMarks(const DeficiencyModel &model, const Look &look)
{
    for (int column = DeficiencyModel::FirstMechanismColumn; column < model.mechanismEnd();
         ++column) {
        const QString mechanism
            = model.headerData(column, Qt::Horizontal, DeficiencyModel::IdRole).toString();
        const QColor color = look.theme.mechanismColor(mechanism);
        for (const auto kind : {DeficiencyModel::Mark::Full, DeficiencyModel::Mark::Hollow}) {
            const bool full = kind == DeficiencyModel::Mark::Full;
            QScatterSeries *series
                = addSeries(full ? color : look.theme.color(ColorRole::Surface), color, m_markSize);
            series->setName(mechanism + (full ? u" full"_s : u" hollow"_s));
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex cell = model.index(row, column);
                if (cell.data(DeficiencyModel::MarkRole).toInt() == static_cast<int>(kind))
                    series->append(valueOf(cell));
            }
        }
    }
}

QPointF DeficiencyPlot::markCenter(const QModelIndex &cell) const
{
    return m_chart->mapToPosition(valueOf(cell), m_ring);
}

void DeficiencyPlot::setRing(const QModelIndex &cell)
{
    m_ring->setVisible(cell.isValid());
    if (cell.isValid())
        m_ring->replace(QList<QPointF>{valueOf(cell)});
}

} // namespace crampwise
