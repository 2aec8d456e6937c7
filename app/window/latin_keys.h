// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace crampwise {

/// The Latin key in the place of one that writes another script, where Ctrl is held: the letter or
/// digit that a US keyboard has there. Nothing for keys that are Latin already or have none.
/// `place` is the scan code of X11 and Wayland.
std::optional<Qt::Key> latinKey(int key, quint32 place);

/// Makes the shortcuts of a window work where no layout of the keyboard has Latin letters. Where
/// one has, Qt itself looks the key up there.
class LatinKeys : public QObject {
    Q_OBJECT

public:
    /// Listens in the whole application, for keys that go to the window, which owns it. The actions
    /// must outlive it.
    LatinKeys(const Actions &actions, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool answer(QObject *receiver, const QKeyEvent &event, Qt::Key key);

    const Actions &m_actions;
    QWidget *m_window;
    bool m_sending = false; ///< Its own event.
};

} // namespace crampwise
