// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/block_text.h"

#include <QFrame>

namespace crampwise {

/// What a card beside an anchor says.
struct AnchorCardText {
    QString title;
    QStringList lines;
    QString open;     ///< Word of the button that leads on.
    QString copyable; ///< What "Copy" copies; empty for no such button.
};

/// Of a citation or a word: the source, or what the word means.
AnchorCardText anchorCardText(const Anchor &anchor, const Topic &topic, Level level);

/// A small card beside the words that opened it. Esc and a click elsewhere close it.
class AnchorCard : public QFrame {
    Q_OBJECT

public:
    /// Shows itself within `room`, beside `target` and never over it; both in the coordinates of
    /// its parent. Takes the focus.
    AnchorCard(const AnchorCardText &text, const Look &look, const QRect &target, const QRect &room,
               QWidget *parent);

signals:
    void openRequested();
    void copyRequested(const QString &text);
    void closed(); ///< By Esc or its button; it deletes itself then.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &target, const QRect &room);
    void closeCard();

    Look m_look;
    QRect m_pointerTarget;
    bool m_above = false;
};

} // namespace crampwise
