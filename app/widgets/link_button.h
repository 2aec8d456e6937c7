// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QAbstractButton>

namespace crampwise {

/// A text that leads somewhere: wraps, shows its focus, and is pressed with Enter or Space too.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QString &text, const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textRect(int width) const;

    QColor m_color;
    int m_leastHeight;
    int m_margin;
};

} // namespace crampwise
