// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_picture.h"

#include <QWidget>

#include <optional>

namespace crampwise {

/// A legend as a widget, and at the end of its last line, if there is room, another one. Assistive
/// tools read its words. It keeps the legend for the width that it was last asked about.
class LegendStrip : public QWidget {
    Q_OBJECT

public:
    /// What it explains at a width; may be empty.
    using EntriesFor = std::function<std::vector<LegendEntry>(qreal width)>;

    /// Owns `tail`, which may be null.
    LegendStrip(EntriesFor entriesFor, const Look &look, QWidget *tail = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const ChartLegend &legend(int width) const;
    /// For what is read from the left.
    QRect tailRect(int width) const;

    EntriesFor m_entriesFor;
    Look m_look;
    QWidget *m_tail;
    mutable std::optional<ChartLegend> m_legend; ///< For this width and direction:
    mutable int m_width = -1;
    mutable Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

/// The legend of a drawing that a widget shows with a frame for its focus: it is that much
/// narrower than the strip.
LegendStrip::EntriesFor legendWithin(const ChartDrawing &drawing);

} // namespace crampwise
