// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/navigator.h"

namespace crampwise {

Navigator::Navigator(const Location &start, QObject *parent) : QObject(parent), m_history{start} {}

void Navigator::go(const Location &location)
{
    if (location != current()) {
        m_history.resize(m_place + 1);
        m_history.append(location);
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
        m_place = m_history.size() - 1;
    }
    emit locationChanged(current());
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_place;
    emit locationChanged(current());
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_place;
    emit locationChanged(current());
}

} // namespace crampwise
