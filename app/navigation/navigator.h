// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/location.h"

#include <QList>
#include <QObject>

namespace crampwise {

/// The one place that knows what is shown, and where the reader has been. Everything that leads
/// somewhere asks it; everything that shows something follows it.
class Navigator : public QObject {
    Q_OBJECT

public:
    explicit Navigator(const Location &start, QObject *parent = nullptr);

    const Location &current() const { return m_history[m_place]; }
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }

public slots:
    /// Forgets the way forward. Announces the location even when it is the current one, so that
    /// a link to the section that is open scrolls to it again; the history then stays as it is.
    void go(const crampwise::Location &location);
    void back();
    void forward();

signals:
    void locationChanged(const crampwise::Location &location);

private:
    static constexpr qsizetype longestHistory = 200;

    QList<Location> m_history;
    qsizetype m_place = 0;
};

} // namespace crampwise
