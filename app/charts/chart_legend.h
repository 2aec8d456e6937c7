// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace crampwise {

/// One sign of a chart and what it means; without a sign, what the next ones are about.
struct LegendEntry {
    QString text;
    std::function<void(QPainter &painter, const QRectF &target)> paint = {};
    qreal aspect = 1; ///< Width of the sign, in heights.
};

/// What the signs of a chart mean, in the signs themselves: entries beside each other, in as many
/// lines as they take. An entry that is wider than the room breaks into lines.
class ChartLegend {
public:
    ChartLegend(std::vector<LegendEntry> entries, const Look &look, Qt::LayoutDirection direction);

    bool isEmpty() const { return m_entries.empty(); }
    qreal heightFor(qreal width) const;
    /// Where the last line ends, from the left, and where it begins, from the top.
    QPointF end(qreal width) const;
    void paint(QPainter &painter, const QRectF &room) const;
    /// The words alone, for those who do not see the signs.
    QString words() const;

private:
    QSizeF signOf(const LegendEntry &entry) const;
    qreal textLeft(const LegendEntry &entry) const;
    qreal lengthOf(const LegendEntry &entry) const;
    const std::vector<QRectF> &places(qreal width) const;
    std::vector<QRectF> placed(qreal width) const;

    std::vector<LegendEntry> m_entries;
    Look m_look;
    Qt::LayoutDirection m_direction;
    mutable std::vector<QRectF> m_places; ///< For this width:
    mutable qreal m_width = -1;
};

} // namespace crampwise
