// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigation/reading_position.h"
#include "core/location.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace crampwise {

/// The one place that knows what is shown, and where the reader has been. Everything that leads
/// somewhere asks it; everything that shows something follows it.
class Navigator : public QObject {
    Q_OBJECT

public:
    explicit Navigator(const Location &start, QObject *parent = nullptr);

    /// Tells where the reader is on the page that is about to be left.
    void setPositionSource(std::function<ReadingPosition()> source);

    /// Tells where a location leads: into which tab. Without one, each leads to itself.
    void setResolver(std::function<Location(const Location &)> resolver);

    const Location &current() const { return m_history[m_place].location; }
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }

public slots:
    /// Forgets the way forward. Announces the location even when it is the current one, so that
    /// a link to the section that is open scrolls to it again; the history then stays as it is.
    /// Another tab of the page that is shown is announced with the place where it was left.
    void go(const crampwise::Location &location);
    void back();
    void forward();

signals:
    /// `position` is where the reader was when this place of the history was left; nothing for a
    /// place that is new.
    void locationChanged(const crampwise::Location &location,
                         const std::optional<crampwise::ReadingPosition> &position);

private:
    static constexpr qsizetype longestHistory = 200;

    struct Visit {
        Location location;
        std::optional<ReadingPosition> position = {};
    };
    void leave();
    void step(qsizetype by);
    std::optional<ReadingPosition> lastInTab(const Location &location) const;

    std::function<ReadingPosition()> m_positionSource;
    std::function<Location(const Location &)> m_resolver;
    QList<Visit> m_history;
    qsizetype m_place = 0;
};

} // namespace crampwise
