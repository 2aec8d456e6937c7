// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"
#include "app/charts/deficiency_layout.h"

#include <QChart>

#include <map>

class QScatterSeries;
class QCategoryAxis;

namespace crampwise {

/// The chart of deficiencies with its answers, as a graphics item. The marks are series of a
/// QChart in the area that a DeficiencyLayout gives, in its coordinates; the rest is drawn by us
/// behind them. The caller owns the chart; model and look must outlive it.
class DeficiencyMatrix {
public:
    DeficiencyMatrix(const DeficiencyModel &model, const Look &look);

    QChart *chart() const { return m_chart; }
    /// Puts everything where `layout` says.
    void place(const DeficiencyLayout &layout);

private:
    class Layer;

    QScatterSeries *addSeries(const QString &name, const QColor &fill, const QColor &outline);
    void placeMarks(const DeficiencyLayout &layout);

    const DeficiencyModel &m_model;
    QChart *m_chart;
    QCategoryAxis *m_across = nullptr;
    QCategoryAxis *m_down = nullptr;
    std::map<std::pair<int, DeficiencyModel::Mark>, QScatterSeries *> m_series; ///< By column.
    Layer *m_layer = nullptr;
};

/// What the signs mean that a layout shows and does not explain in words.
std::vector<LegendEntry> deficiencyLegend(const DeficiencyModel &model, const Look &look,
                                          const DeficiencyLayout &layout);

} // namespace crampwise
