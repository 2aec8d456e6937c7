// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/forest_axis.h"
#include "app/theme/look.h"

#include <QRectF>

#include <vector>

namespace crampwise {

/// Where everything in a forest plot is drawn, for one width, in the chart's coordinates. A row
/// has its words, people, mark and figures beside each other, or, where that has no room, below
/// each other. Words and columns follow the direction of the layout; the axis always grows to the
/// right. The block must outlive it.
class ForestLayout {
public:
    /// How a text is written.
    enum class Style {
        Head,
        Favor,
        Group,
        Label,
        Detail,
        People,
        Value,
        Interval,
        Reason,
        Tick,
        NoneTick,
        AxisTitle
    };
    struct Text {
        QString text;
        Style style;
        QRectF rect;
        Qt::Alignment alignment; ///< Absolute.
    };
    struct Row {
        const ForestBlock::Row *content;
        QRectF row;    ///< The whole of it, which can be pointed at.
        QRectF strip;  ///< Where its mark is drawn: as wide as the axis. Null without a mark.
        qreal cut = 0; ///< Where paper may be cut before it: at the heading of a group.
    };
    /// Where lines of the axis run down, past no text.
    struct Stretch {
        qreal top;
        qreal bottom;
    };

    ForestLayout(const ForestBlock &block, const Look &look, qreal width,
                 Qt::LayoutDirection direction);

    static QFont font(Style style, const Look &look);
    static ColorRole ink(Style style);

    qreal x(double value) const { return m_left + m_axisWidth * axis.share(value); }
    qreal axisLeft() const { return m_left; }
    qreal axisRight() const { return m_left + m_axisWidth; }

    ForestAxis axis;
    QSizeF size;
    bool stacked = false; ///< What belongs to a row stands below each other.
    std::vector<Text> texts;
    std::vector<Row> rows;
    std::vector<Stretch> stretches;
    std::vector<double> ticks;
    std::vector<QRectF> pointers; ///< Beside the words for the lower and for the higher side.

private:
    friend class ForestRows;

    qreal m_left = 0;
    qreal m_axisWidth = 0;
};

} // namespace crampwise
