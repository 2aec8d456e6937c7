// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace crampwise {

/// The bar at the foot of a page that stays while the page scrolls: how urgent which signs are, and
/// two buttons that lead on. Where it is narrow, the buttons stand below the lines; where the
/// lines would take the page its room, they give way, the buttons do not.
class PageFootBar : public QWidget {
    Q_OBJECT

public:
    PageFootBar(const PageFoot &foot, const Look &look, QWidget *parent);

    /// Takes the bottom of `room`, as high as its texts need there and no higher than it may be;
    /// tells how high it is.
    int placeIn(const QRect &room);

signals:
    void chosen(const crampwise::Location &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *button(const TextLink &link, ColorRole ink);
    int margin(int width) const;
    void fitButtons(const QRect &room);
    bool isNarrow(int width) const;
    int linesHeight(int width) const;
    int heightFor(int width) const;
    int buttonsHeight(int width) const;
    void showLines(bool shown);
    void placeLines(const QRect &rect);
    void placeButtons(const QRect &rect);

    Look m_look;
    QPushButton *m_beside;
    QPushButton *m_urgent;
    QList<QLabel *> m_lines;
    bool m_showsLines = true;
};

} // namespace crampwise
