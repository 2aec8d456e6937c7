// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace crampwise {

/// A widget that places its children itself, for whatever width it is given.
class ArrangedWidget : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override { return {usualWidth(), heightForWidth(usualWidth())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    virtual int usualWidth() const = 0;
    /// Places the children only when asked to; tells the height used.
    virtual int arrange(int width, bool place) const = 0;
    /// After a child came or went: whoever placed this shall ask for its height anew.
    void arrangeAnew();
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace crampwise
