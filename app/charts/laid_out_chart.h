// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marked_chart.h"

namespace crampwise {

/// A chart whose height follows from its width, however narrow that is: rows grow, none is
/// dropped. It has no height without marks. It keeps the layout for the width that it was last
/// asked about.
class LaidOutChart : public MarkedChart {
    Q_OBJECT

public:
    /// The top left corner of what is drawn, in this widget.
    static QPoint origin();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    LaidOutChart(const Look &look, QWidget *parent);

    /// Lays the drawing out for a width and keeps the result; returns its height.
    virtual qreal layOut(qreal width) const = 0;
    /// The layout at hand is the one for the width that the widget has now.
    void layOutNow() const;
    /// That layout became another one.
    virtual void place() { update(); }
    /// What assistive tools say of the whole. Keeps Tab away from a chart without marks. Call once
    /// the marks are there.
    void describe(const QString &title, const QString &description);

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal heightFor(int width) const;

    mutable int m_width = -1; ///< Of the widget, for the layout at hand.
    mutable qreal m_height = 0;
};

} // namespace crampwise
