// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"

#include <QWidget>

namespace crampwise {

/// A legend as a widget. Assistive tools read its words.
class LegendStrip : public QWidget {
    Q_OBJECT

public:
    LegendStrip(std::vector<LegendEntry> entries, const Look &look, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartLegend legend() const;

    std::vector<LegendEntry> m_entries;
    Look m_look;
};

} // namespace crampwise
