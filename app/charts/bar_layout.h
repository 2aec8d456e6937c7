// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QRectF>

#include <vector>

namespace crampwise {

/// Where everything in a chart of bars is drawn, for one width, in the chart's coordinates.
struct BarLayout {
    struct Row {
        QRectF row; ///< The whole of it, which can be pointed at.
        QRectF label;
        QRectF value; ///< The text at the end of the bar, or of its interval.
    };
    struct Tick {
        double value = 0;
        QString text; ///< In the reader's locale.
        QRectF rect;
    };

    BarLayout(const BarChartBlock &block, const Look &look, qreal width,
              Qt::LayoutDirection direction);

    qreal x(double value) const;

    QSizeF size;
    bool mirrored = false;
    bool labelsAbove = false; ///< The bars, where beside them is no room for the words.
    QRectF plot;              ///< The bars' own area, from 0 to `axisEnd`.
    double axisEnd = 1;
    double axisStep = 1;
    qreal rowHeight = 0;
    qreal barHeight = 0;
    std::vector<Row> rows;
    std::vector<Tick> ticks;
    QRectF axisTitle;

private:
    void placeBars(const BarChartBlock &block, const Look &look, qreal column);
    void measureRows(const BarChartBlock &block, const Look &look, qreal column);
    void placeRows(const Look &look);
    void chooseScale(const BarChartBlock &block, const Look &look);
    qreal plotWidth(const BarChartBlock &block, qreal room, qreal gap) const;
    void placeTicks(const BarChartBlock &block, const Look &look);
    void mirror();

    qreal m_margin = 0; ///< Between the ends of a row and what stands in it.
};

} // namespace crampwise
