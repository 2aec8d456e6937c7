// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace crampwise {

/// When a sentence is read out: once what is being said has ended, or at once.
enum class Urgency { Polite, Assertive };

/// Has assistive tools read a sentence out, wherever the focus is: what has happened, where the eye
/// sees it without going there. `about`: what it is about, in the window that tells it. An empty
/// sentence says nothing.
void announce(QWidget &about, const QString &sentence, Urgency urgency = Urgency::Polite);

/// What was announced last in the window of a widget; empty before the first.
QString lastAnnouncement(const QWidget &about);

/// Tells the announcements of a window. Made by announce(), owned by the window, and too small to
/// be seen. Its accessible role is set by widgets/accessible_pieces.
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget *window);

    /// What was asked for last, and what is to be heard now.
    const QString &sentence() const { return m_sentence; }
    const QString &told() const { return m_told; }
    void tell(const QString &sentence, Urgency urgency);

private:
    void tellNow(const QString &sentence, Urgency urgency);
    void tellNext();

    QString m_sentence;
    QString m_told;
    QStringList m_waiting;
    QTimer m_untilRead; ///< Runs until a tool has read what was told.
};

} // namespace crampwise
