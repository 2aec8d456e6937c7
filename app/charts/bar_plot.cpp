// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_plot.h"

#include "app/charts/bare_chart.h"
#include "app/charts/wrapped_text.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

void paintWhisker(QPainter &painter, qreal from, qreal to, qreal middle, qreal half)
{
    painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    for (const qreal end : {from, to})
        painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half));
}

} // namespace

std::vector<LegendEntry> barLegend(const BarChartBlock &block, const Look &look)
{
    const auto has
        = [&](auto what) { return std::any_of(block.bars.begin(), block.bars.end(), what); };
    std::vector<LegendEntry> entries;
    if (has([](const BarChartBlock::Bar &bar) { return bar.uncertain; })) {
        entries.push_back({QCoreApplication::translate("BarLegend", "a rough figure or a bound"),
                           [color = look.theme.color(ColorRole::Accent)](QPainter &painter,
                                                                         const QRectF &target) {
                               painter.setPen(QPen(color, 1));
                               painter.setBrush(QBrush(color, Qt::BDiagPattern));
                               painter.drawRect(target);
                           },
                           2});
    }
    if (has([](const BarChartBlock::Bar &bar) { return bar.low && bar.high; })) {
        entries.push_back(
            {QCoreApplication::translate("BarLegend",
                                         "from the lowest to the "
                                         "highest figure"),
             [color = look.theme.color(ColorRole::Text)](QPainter &painter, const QRectF &target) {
                 painter.setPen(QPen(color, 1.5));
                 paintWhisker(painter, target.left(), target.right(), target.center().y(),
                              target.height() / 3);
             },
             2});
    }
    return entries;
}

/// What we draw ourselves, in the coordinates of the layout.
class BarPlot::Layer : public QGraphicsItem {
public:
    Layer(const Look &look, qreal height, QGraphicsItem *parent)
        : QGraphicsItem(parent), m_look(look), m_layout({}, look, 0, Qt::LeftToRight)
    {
        setZValue(height);
    }

    void place(const BarLayout &layout)
    {
        prepareGeometryChange();
        m_layout = layout;
    }

    QRectF boundingRect() const override { return {QPointF(), m_layout.size}; }

protected:
    const Look &m_look;
    BarLayout m_layout;
};

/// A line at each tick, under the bars.
class BarPlot::Grid : public BarPlot::Layer {
public:
    Grid(const Look &look, QGraphicsItem *parent) : Layer(look, -1, parent) {}

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (m_layout.rows.empty())
            return;
        const qreal bottom = m_layout.rows.back().row.bottom();
        QRegion free(boundingRect().toAlignedRect()); // no line through a text
        for (const BarLayout::Row &row : m_layout.rows) {
            free -= row.value.toAlignedRect();
            if (m_layout.labelsAbove)
                free -= row.label.toAlignedRect().adjusted(2, 0, -2, 0);
        }
        painter->setClipRegion(free, Qt::IntersectClip);
        for (const BarLayout::Tick &tick : m_layout.ticks) {
            const bool first = &tick == &m_layout.ticks.front();
            painter->setPen(
                QPen(m_look.theme.color(ColorRole::Line), 1, first ? Qt::SolidLine : Qt::DotLine));
            const qreal x = std::round(m_layout.x(tick.value)) + 0.5;
            painter->drawLine(QPointF(x, 0), QPointF(x, bottom));
        }
    }
};

/// Labels, values, whiskers and the words of the axis, above the bars.
class BarPlot::Texts : public BarPlot::Layer {
public:
    Texts(const BarChartBlock &block, const Look &look, QGraphicsItem *parent)
        : Layer(look, 100, parent), m_block(block)
    {
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const bool labelsLeft = m_layout.mirrored != m_layout.labelsAbove;
        const Qt::Alignment toBar = labelsLeft ? Qt::AlignLeft : Qt::AlignRight;
        const Qt::Alignment fromBar = m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft;
        painter->setPen(m_look.theme.color(ColorRole::Text));
        for (size_t i = 0; i < m_layout.rows.size(); ++i) {
            const BarLayout::Row &row = m_layout.rows[i];
            paintWrapped(*painter, row.label, m_block.bars[i].label, m_look.text, toBar);
            paintWrapped(*painter, row.value, m_block.bars[i].valueText, m_look.small, fromBar);
            paintWhisker(*painter, i);
        }
        painter->setPen(m_look.theme.color(ColorRole::MutedText));
        for (const BarLayout::Tick &tick : m_layout.ticks)
            paintWrapped(*painter, tick.rect, tick.text, m_look.small, Qt::AlignHCenter);
        paintWrapped(*painter, m_layout.axisTitle, m_block.axisTitle, m_look.small, fromBar);
    }

private:
    void paintWhisker(QPainter &painter, size_t index) const
    {
        const BarChartBlock::Bar &bar = m_block.bars[index];
        if (!bar.low && !bar.high)
            return;
        const qreal middle
            = m_layout.plot.top() + m_layout.rowHeight * (static_cast<qreal>(index) + 0.5);
        const qreal half = m_layout.barHeight / 4;
        const qreal from = m_layout.x(bar.low.value_or(bar.value));
        const qreal to = m_layout.x(bar.high.value_or(bar.value));
        painter.save();
        painter.setPen(QPen(m_look.theme.color(ColorRole::Text), 1.5));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        if (bar.low)
            painter.drawLine(QPointF(from, middle - half), QPointF(from, middle + half));
        if (bar.high)
            painter.drawLine(QPointF(to, middle - half), QPointF(to, middle + half));
        painter.restore();
    }

    const BarChartBlock &m_block;
};

BarPlot::BarPlot(const BarChartBlock &block, const Look &look) : m_chart(bareChart())
{
    addBars(block, look);
    addAxes(static_cast<qsizetype>(block.bars.size()));
    m_grid = new Grid(look, m_chart);
    m_texts = new Texts(block, look, m_chart);
}

/// Two sets on top of each other, as a set has one brush; in each the other's bars are 0 long.
void BarPlot::addBars(const BarChartBlock &block, const Look &look)
{
    const QColor color = look.theme.color(ColorRole::Accent);
    auto *sure = new QBarSet(u"sure"_s);
    auto *uncertain = new QBarSet(u"uncertain"_s);
    for (auto bar = block.bars.crbegin(); bar != block.bars.crend(); ++bar) { // bottom first
        sure->append(bar->uncertain ? 0 : bar->value);
        uncertain->append(bar->uncertain ? bar->value : 0);
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->append(QList<QBarSet *>{sure, uncertain});
    m_chart->addSeries(series);
    sure->setBrush(mixed(look.theme.color(ColorRole::Surface), color, 0.4));
    uncertain->setBrush(QBrush(color, Qt::BDiagPattern));
    for (QBarSet *set : {sure, uncertain})
        set->setPen(QPen(color, 1));
}

void BarPlot::addAxes(qsizetype count)
{
    auto *rows = new QCategoryAxis;
    rows->setRange(-0.5, static_cast<double>(count) - 0.5);
    m_values = new QCategoryAxis;
    makeBare(*rows);
    makeBare(*m_values);
    m_chart->addAxis(rows, Qt::AlignLeft);
    m_chart->addAxis(m_values, Qt::AlignBottom);
    for (QAbstractAxis *axis : m_chart->axes())
        m_chart->series().constFirst()->attachAxis(axis);
}

void BarPlot::place(const BarLayout &layout)
{
    m_values->setReverse(layout.mirrored);
    m_values->setRange(0, layout.axisEnd);
    auto *bars = qobject_cast<QAbstractBarSeries *>(m_chart->series().constFirst());
    bars->setBarWidth(layout.barHeight / layout.rowHeight);
    m_chart->resize(layout.size);
    m_chart->setPlotArea(layout.plot);
    m_grid->place(layout);
    m_texts->place(layout);
}

} // namespace crampwise
