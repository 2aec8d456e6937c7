// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"

#include <QWidget>

namespace crampwise {

/// A legend as a widget, and at the end of its last line, if there is room, another one. Assistive
/// tools read its words.
class LegendStrip : public QWidget {
    Q_OBJECT

public:
    /// Owns `tail`, which may be null.
    LegendStrip(std::vector<LegendEntry> entries, const Look &look, QWidget *tail = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartLegend legend() const;
    /// For what is read from the left.
    QRect tailRect(int width) const;

    std::vector<LegendEntry> m_entries;
    Look m_look;
    QWidget *m_tail;
};

} // namespace crampwise
