// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QTabBar>
#include <QWheelEvent>

namespace crampwise {

/// Words on a line, the chosen one bold with a bar below. Where they do not fit, they scroll.
class LabTabBar : public QTabBar {
    Q_OBJECT

public:
    explicit LabTabBar(const Look &look);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// It scrolls the page.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    void paintTab(QPainter &painter, int tab) const;

    Look m_look;
};

} // namespace crampwise
