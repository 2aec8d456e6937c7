// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/bar_layout.h"
#include "app/charts/chart_legend.h"

#include <QChart>

class QCategoryAxis;

namespace crampwise {

/// The chart of bars as a graphics item. Qt Charts draws the bars in an area that a BarLayout
/// gives; the texts are ours, because Qt Charts cuts long ones, and so is the grid, which 6.4
/// leaves behind when that area changes. The caller owns the chart; block and look must outlive
/// it.
class BarPlot {
public:
    BarPlot(const BarChartBlock &block, const Look &look);

    QChart *chart() const { return m_chart; }
    /// Puts everything where `layout` says.
    void place(const BarLayout &layout);

private:
    class Layer;
    class Grid;
    class Texts;

    void addBars(const BarChartBlock &block, const Look &look);
    void addAxes(qsizetype count);

    QChart *m_chart;
    QCategoryAxis *m_values = nullptr;
    Grid *m_grid = nullptr;
    Texts *m_texts = nullptr;
};

/// What its hatched bars and its whiskers mean, where it has some.
std::vector<LegendEntry> barLegend(const BarChartBlock &block, const Look &look);

} // namespace crampwise
