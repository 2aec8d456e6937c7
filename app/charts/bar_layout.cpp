// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_layout.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal leastRowHeight = 24;
constexpr qreal mostOfLabels = 0.45; ///< Of the width.
constexpr qreal mostOfValues = 0.45;
constexpr qreal mostOfValuesBelowLabels = 0.6;
constexpr qreal leastPlot = 24;
constexpr qreal leastShareOfPlot = 0.3; ///< Of the width, beside labels.
constexpr int mostLines = 3;            ///< Of a label beside its bar.

double endOf(const BarChartBlock::Bar &bar)
{
    return std::max({0.0, bar.value, bar.high.value_or(0)});
}

/// The least of 1, 2, 5, 10, 20, ... that is not under `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * 0.9999)
            return factor * power;
    }
    return 10 * power;
}

QString tickText(double value, double step)
{
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    return QLocale().toString(value, 'f', decimals);
}

/// Width of the column of labels beside the bars; nothing when they do not fit there.
std::optional<qreal> labelColumn(const BarChartBlock &block, const Look &look, qreal width)
{
    const qreal most = std::floor(mostOfLabels * width);
    const qreal tallest = mostLines * std::ceil(QFontMetricsF(look.text).lineSpacing() + 1);
    qreal column = 0;
    for (const BarChartBlock::Bar &bar : block.bars) {
        const qreal wanted = textWidth(bar.label, look.text);
        column = std::max(column, std::min(wanted, most));
        if (wanted > most
            && (widestWord(bar.label, look.text) > most
                || wrappedSize(bar.label, look.text, most).height() > tallest))
            return std::nullopt;
    }
    return column;
}

} // namespace

BarLayout::BarLayout(const BarChartBlock &block, const Look &look, qreal width,
                     Qt::LayoutDirection direction)
    : mirrored(direction == Qt::RightToLeft), m_margin(look.unit / 2.0)
{
    if (block.bars.empty())
        return;
    size.setWidth(width);
    const std::optional<qreal> column = labelColumn(block, look, width);
    labelsAbove = !column;
    placeBars(block, look, column.value_or(0));
    if (column && plot.width() < leastShareOfPlot * width) {
        labelsAbove = true;
        placeBars(block, look, 0);
    }
    size.setHeight(rows.back().row.bottom());
    if (block.axis)
        placeTicks(block, look);
    if (mirrored)
        mirror();
}

void BarLayout::placeBars(const BarChartBlock &block, const Look &look, qreal column)
{
    rows.clear();
    rowHeight = 0;
    measureRows(block, look, labelsAbove ? size.width() - 2 * m_margin : column);
    placeRows(look);
    chooseScale(block, look);
}

void BarLayout::measureRows(const BarChartBlock &block, const Look &look, qreal column)
{
    const qreal valueRoom
        = std::floor((labelsAbove ? mostOfValuesBelowLabels : mostOfValues) * size.width());
    const qreal line = QFontMetricsF(look.text).height();
    barHeight = std::max(leastRowHeight - look.unit, std::ceil(line));
    for (const BarChartBlock::Bar &bar : block.bars) {
        Row row;
        row.label.setSize(wrappedSize(bar.label, look.text, column));
        if (!labelsAbove)
            row.label.setWidth(column);
        row.value.setSize(wrappedSize(bar.valueText, look.small, valueRoom));
        const qreal figure = std::max(row.value.height(), barHeight);
        rowHeight = std::max(rowHeight,
                             labelsAbove ? row.label.height() + figure
                                         : std::max(row.label.height(), figure));
        rows.push_back(row);
    }
    rowHeight = std::ceil(rowHeight + (labelsAbove ? 2 : 1) * look.unit);
}

/// All rows are of one height, and all bars at the same place in them.
void BarLayout::placeRows(const Look &look)
{
    qreal figure = barHeight;
    for (const Row &row : rows)
        figure = std::max(figure, row.value.height());
    const qreal middle = labelsAbove ? rowHeight - look.unit - figure / 2 : rowHeight / 2;
    qreal top = 0;
    for (Row &row : rows) {
        row.row = QRectF(0, top, size.width(), rowHeight);
        const qreal labelTop = labelsAbove
            ? middle - figure / 2 - row.label.height() - look.unit / 4.0
            : middle - row.label.height() / 2;
        row.label.moveTopLeft({m_margin, std::floor(top + labelTop)});
        row.value.moveTop(std::floor(top + middle - row.value.height() / 2));
        top += rowHeight;
    }
    plot = QRectF(0, std::round(middle - rowHeight / 2), 0, top);
    plot.moveLeft(labelsAbove ? m_margin : rows.front().label.right() + look.unit);
}

/// As long as leaves room for each value at the end of its bar.
qreal BarLayout::plotWidth(const BarChartBlock &block, qreal room, qreal gap) const
{
    qreal width = room;
    for (size_t i = 0; i < rows.size(); ++i) {
        const qreal share = endOf(block.bars[i]) / axisEnd;
        if (share > 0)
            width = std::min(width, (room - gap - rows[i].value.width()) / share);
    }
    return std::max(leastPlot, std::floor(width));
}

/// As many ticks as have room beside each other, and no more than seven.
void BarLayout::chooseScale(const BarChartBlock &block, const Look &look)
{
    double end = 0;
    for (const BarChartBlock::Bar &bar : block.bars)
        end = std::max(end, endOf(bar));
    if (end <= 0)
        end = 1;
    const qreal room = size.width() - m_margin - plot.left();
    for (int parts = 6; parts > 0; --parts) {
        axisStep = roundStep(end / parts);
        axisEnd = axisStep * std::ceil(end / axisStep - 1e-9);
        const qreal tick = textWidth(tickText(axisEnd, axisStep), look.small);
        plot.setWidth(std::min(plotWidth(block, room, look.unit), room - tick / 2));
        if (plot.width() * axisStep / axisEnd >= tick + 1.5 * look.unit)
            break;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const qreal bar = plot.width() * endOf(block.bars[i]) / axisEnd;
        rows[i].value.moveLeft(plot.left() + bar + look.unit);
    }
}

void BarLayout::placeTicks(const BarChartBlock &block, const Look &look)
{
    const int count = static_cast<int>(std::lround(axisEnd / axisStep));
    qreal bottom = rows.back().row.bottom() + look.unit / 2.0;
    const qreal height = std::ceil(QFontMetricsF(look.small).height());
    for (int i = 0; i <= count; ++i) {
        Tick tick{i * axisStep, tickText(i * axisStep, axisStep), {}};
        const qreal width = textWidth(tick.text, look.small);
        const qreal center = plot.left() + plot.width() * i / count;
        tick.rect = QRectF(center - width / 2, bottom, width, height);
        tick.rect.moveLeft(std::max(0.0, tick.rect.left()));
        ticks.push_back(tick);
    }
    bottom += height;
    if (!block.axisTitle.isEmpty()) {
        // Under the bars where it fits in one line, otherwise under the whole chart.
        const qreal end = size.width() - m_margin;
        const bool fits = textWidth(block.axisTitle, look.small) <= end - plot.left();
        const qreal left = fits ? plot.left() : m_margin;
        const qreal width = end - left;
        axisTitle = QRectF({left, bottom},
                           QSizeF(width, wrappedSize(block.axisTitle, look.small, width).height()));
        bottom = axisTitle.bottom();
    }
    size.setHeight(std::ceil(bottom));
}

void BarLayout::mirror()
{
    const auto turn = [this](QRectF &rect) { rect.moveLeft(size.width() - rect.right()); };
    turn(plot);
    turn(axisTitle);
    for (Row &row : rows) {
        turn(row.label);
        turn(row.value);
    }
    for (Tick &tick : ticks)
        turn(tick.rect);
}

qreal BarLayout::x(double value) const
{
    const qreal along = plot.width() * value / axisEnd;
    return mirrored ? plot.right() - along : plot.left() + along;
}

} // namespace crampwise
