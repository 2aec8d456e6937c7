// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/laid_out_chart.h"
#include "core/page/page.h"

#include <memory>

namespace crampwise {

class ForestLayout;

/// Studies one below the other with their results on one axis: see ForestLayout. A row is a mark,
/// also one that says why it is not drawn.
class ForestChart final : public LaidOutChart {
    Q_OBJECT

public:
    ForestChart(const ForestBlock &block, const Look &look, QWidget *parent = nullptr);
    ~ForestChart() override;

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString markName(int mark) const override;
    QString markSentence(int mark) const override;
    std::optional<MarkDetail> detail(int mark) const override;
    std::optional<Location> markTarget(int mark) const override;
    TextTable table() const override;
    ChartDrawing drawing() const override;

    /// Where everything is drawn now, from `origin()`.
    const ForestLayout &forestLayout() const;

protected:
    qreal layOut(qreal width) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ForestBlock::Row &row(int mark) const;

    class Private;
    std::unique_ptr<Private> d;
};

/// Draws the chart as vectors from the painter's origin, laid out for `width` with fonts of `look`.
/// For paper.
void paintForestChart(QPainter &painter, qreal width, const ForestBlock &block, const Look &look,
                      Qt::LayoutDirection direction);
/// How high it is then.
qreal forestChartHeight(const ForestBlock &block, const Look &look, qreal width,
                        Qt::LayoutDirection direction);
/// Where rows begin, after the first, with the heading of their group: from the top.
std::vector<qreal> forestChartCuts(const ForestBlock &block, const Look &look, qreal width,
                                   Qt::LayoutDirection direction);

} // namespace crampwise
