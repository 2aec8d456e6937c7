// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QTimer>
#include <QWidget>

namespace crampwise {

/// A line of words that follows the picture frame by frame: it has room for the longest of them
/// from the beginning, so that nothing around it moves. Assistive tools hear of a change at most
/// once a second.
class LiveText : public QWidget {
    Q_OBJECT

public:
    /// `longest`: whatever needs the most room of all that will be shown.
    LiveText(const QString &longest, const QFont &font, const QColor &color);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Assistive tools have heard of a change; whoever wants it read out announces it.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    QString m_longest;
    QString m_text;
    QColor m_color;
    QTimer m_nextAnnouncement;
};

} // namespace crampwise
