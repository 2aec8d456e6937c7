// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/deficiency_model.h"
#include "app/theme/look.h"

#include <QChart>

class QScatterSeries;

namespace crampwise {

/// The chart itself as a graphics item: what the screen, the paper and the saved picture share.
/// The caller owns it; the model must outlive it.
class DeficiencyPlot {
public:
    /// `leastMarkSize`: 24 where marks are pointed at; smaller on paper.
    DeficiencyPlot(const DeficiencyModel &model, const Look &look, Qt::LayoutDirection direction,
                   qreal leastMarkSize);

    QChart *chart() const { return m_chart; }
    /// Diameter of a mark in the chart's units.
    qreal markSize() const { return m_markSize; }
    /// Centre of a cell's mark in the chart's coordinates, once it has been laid out.
    QPointF markCenter(const QModelIndex &cell) const;
    /// Puts the ring around a cell's mark; takes it away for an invalid index.
    void setRing(const QModelIndex &cell);

private:
    void addAxes(const DeficiencyModel &model, const Look &look, Qt::LayoutDirection direction);
    void addMarks(const DeficiencyModel &model, const Look &look);
    QScatterSeries *addSeries(const QColor &fill, const QColor &outline, qreal size);

    QChart *m_chart;
    QScatterSeries *m_ring = nullptr;
    qreal m_markSize;
};

} // namespace crampwise
