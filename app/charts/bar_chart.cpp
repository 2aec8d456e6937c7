// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_chart.h"

#include "app/charts/bar_plot.h"
#include "app/charts/bare_chart.h"

#include <QChartView>

namespace crampwise {

class BarChart::Private {
public:
    Private(const BarChartBlock &itsBlock, const Look &look) : block(itsBlock), plot(block, look) {}

    BarChartBlock block;
    BarPlot plot;
    QChartView *view = nullptr;
    std::optional<BarLayout> layout;
};

BarChart::BarChart(const BarChartBlock &block, const Look &itsLook, QWidget *parent)
    : LaidOutChart(itsLook, parent), d(std::make_unique<Private>(block, look()))
{
    d->view = bareView(d->plot.chart(), this);
    d->view->setVisible(markCount() > 0);
    describe(block.title,
             tr("A chart of %n bar(s). Use the arrow keys to go from bar to bar.", nullptr,
                markCount()));
}

BarChart::~BarChart() = default;

int BarChart::markCount() const
{
    return static_cast<int>(d->block.bars.size());
}

QRect BarChart::markRect(int mark) const
{
    if (!isMark(mark))
        return {};
    return barLayout().rows[static_cast<size_t>(mark)].row.toAlignedRect().translated(origin());
}

QString BarChart::markName(int mark) const
{
    if (!isMark(mark))
        return {};
    const BarChartBlock::Bar &bar = d->block.bars[static_cast<size_t>(mark)];
    return tr("%1: %2").arg(bar.label, bar.valueText);
}

QString BarChart::markSentence(int mark) const
{
    return isMark(mark) ? d->block.bars[static_cast<size_t>(mark)].sentence : QString();
}

std::optional<Location> BarChart::markTarget(int mark) const
{
    return isMark(mark) ? d->block.bars[static_cast<size_t>(mark)].target : std::nullopt;
}

TextTable BarChart::table() const
{
    TextTable table;
    table.header = {tr("Name"), d->block.axisTitle.isEmpty() ? tr("Value") : d->block.axisTitle};
    for (const BarChartBlock::Bar &bar : d->block.bars) {
        table.rows.push_back({bar.label, bar.valueText});
        table.targets.push_back(bar.target);
    }
    return table;
}

ChartDrawing BarChart::drawing() const
{
    return {
        [this](qreal width) { return barChartHeight(d->block, look(), width, layoutDirection()); },
        [this](QPainter &painter, qreal width) {
            paintBarChart(painter, width, d->block, look(), layoutDirection());
        },
        [this](qreal) { return barLegend(d->block, look()); }};
}

const BarLayout &BarChart::barLayout() const
{
    layOutNow();
    return *d->layout;
}

qreal BarChart::layOut(qreal width) const
{
    d->layout.emplace(d->block, look(), width, layoutDirection());
    return d->layout->size.height();
}

void BarChart::place()
{
    const BarLayout &layout = barLayout();
    d->view->setGeometry(QRect(origin(), layout.size.toSize()));
    d->plot.place(layout);
}

} // namespace crampwise
