// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/latin_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The keys of a row, from left to right, and the scan code of the first.
struct KeyRow {
    quint32 first;
    QLatin1StringView keys;
};

constexpr std::array rows{
    KeyRow{10, "1234567890-="_L1},
    KeyRow{24, "QWERTYUIOP"_L1},
    KeyRow{38, "ASDFGHJKL"_L1},
    KeyRow{52, "ZXCVBNM"_L1},
};

constexpr int lastLatin = 0xff;

} // namespace

std::optional<Qt::Key> latinKey(int key, quint32 place)
{
    if (key <= lastLatin || key >= Qt::Key_Escape)
        return {};
    for (const KeyRow &row : rows) {
        if (place >= row.first && place < row.first + quint32(row.keys.size()))
            return Qt::Key(row.keys[qsizetype(place - row.first)].unicode());
    }
    return {};
}

LatinKeys::LatinKeys(const Actions &actions, QWidget *window)
    : QObject(window), m_actions(actions), m_window(window)
{
    qApp->installEventFilter(this);
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_sending)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!(pressed->modifiers() & Qt::ControlModifier) || !widget || widget->window() != m_window)
        return false;
    const auto key = latinKey(pressed->key(), pressed->nativeScanCode());
    return key && answer(watched, *pressed, *key);
}

/// A command of the window, or whatever the receiver does with the Latin key.
bool LatinKeys::answer(QObject *receiver, const QKeyEvent &event, Qt::Key key)
{
    const QKeySequence keys(QKeyCombination(event.modifiers(), key));
    for (int id = 0; id < Actions::Count; ++id) {
        QAction *action = m_actions[Actions::Id(id)];
        if (action->isEnabled() && action->shortcuts().contains(keys)) {
            action->trigger();
            return true;
        }
    }
    QKeyEvent latin(QEvent::KeyPress, key, event.modifiers());
    m_sending = true;
    QCoreApplication::sendEvent(receiver, &latin);
    m_sending = false;
    return true;
}

} // namespace crampwise
