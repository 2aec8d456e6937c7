// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/navigator.h"

namespace crampwise {

Navigator::Navigator(const Location &start, QObject *parent) : QObject(parent)
{
    m_history.append({start});
}

void Navigator::setPositionSource(std::function<ReadingPosition()> source)
{
    m_positionSource = std::move(source);
}

void Navigator::setResolver(std::function<Location(const Location &)> resolver)
{
    m_resolver = std::move(resolver);
}

void Navigator::leave()
{
    if (m_positionSource)
        m_history[m_place].position = m_positionSource();
}

std::optional<ReadingPosition> Navigator::lastInTab(const Location &location) const
{
    const bool onlyTab = location.section.isEmpty() && location.samePage(current())
        && location.tab != current().tab;
    for (qsizetype i = m_place; onlyTab && i >= 0; --i) {
        const Location &visited = m_history[i].location;
        if (!visited.samePage(location))
            return {};
        if (visited.tab == location.tab)
            return m_history[i].position;
    }
    return {};
}

void Navigator::go(const Location &asked)
{
    const Location location = m_resolver ? m_resolver(asked) : asked;
    const std::optional<ReadingPosition> position = lastInTab(location);
    if (location != current()) {
        leave();
        m_history.resize(m_place + 1);
        m_history.append({location});
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
        m_place = m_history.size() - 1;
    }
    emit locationChanged(current(), position);
}

void Navigator::step(qsizetype by)
{
    leave();
    m_place += by;
    emit locationChanged(current(), m_history[m_place].position);
}

void Navigator::back()
{
    if (canGoBack())
        step(-1);
}

void Navigator::forward()
{
    if (canGoForward())
        step(1);
}

} // namespace crampwise
