// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/laid_out_chart.h"
#include "core/page/page.h"

#include <memory>

namespace crampwise {

struct BarLayout;

/// Horizontal bars, first on top, each with its label before it, its value at its end and, where
/// one is given, an interval as whiskers. A hatched bar is a rough figure. Values must not be
/// negative: a bar begins at 0. The row of a bar is its mark.
class BarChart final : public LaidOutChart {
    Q_OBJECT

public:
    BarChart(const BarChartBlock &block, const Look &look, QWidget *parent = nullptr);
    ~BarChart() override;

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString markName(int mark) const override;
    QString markSentence(int mark) const override;
    std::optional<Location> markTarget(int mark) const override;
    TextTable table() const override;
    ChartDrawing drawing() const override;

    /// Where everything is drawn now, from `origin()`.
    const BarLayout &barLayout() const;

protected:
    qreal layOut(qreal width) const override;
    void place() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Draws the chart as vectors from the painter's origin, laid out for `width` with fonts of `look`.
/// For paper.
void paintBarChart(QPainter &painter, qreal width, const BarChartBlock &block, const Look &look,
                   Qt::LayoutDirection direction);
/// How high it is then.
qreal barChartHeight(const BarChartBlock &block, const Look &look, qreal width,
                     Qt::LayoutDirection direction);
/// Where bars begin, after the first: from the top.
std::vector<qreal> barChartCuts(const BarChartBlock &block, const Look &look, qreal width,
                                Qt::LayoutDirection direction);

} // namespace crampwise
