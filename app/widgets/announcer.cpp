// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/announcer.h"

#include "app/widgets/accessible_pieces.h"

#include <QAccessible>

namespace crampwise {

namespace {

constexpr int timeToRead_ms = 300;
/// Of more, the older are no longer true: a key that is held down tells of something each time.
constexpr qsizetype mostWaiting = 2;

Announcer *announcerOf(const QWidget &about)
{
    return about.window()->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    installAccessiblePieces();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_untilRead.setSingleShot(true);
    m_untilRead.setInterval(timeToRead_ms);
    connect(&m_untilRead, &QTimer::timeout, this, &Announcer::tellNext);
    resize(1, 1);
    show();
}

/// A tool asks for the sentence when it has heard that there is one: another one waits meanwhile.
void Announcer::tell(const QString &sentence, Urgency urgency)
{
    m_sentence = sentence;
    if (!m_untilRead.isActive() || urgency != Urgency::Polite)
        return tellNow(sentence, urgency);
    if (m_waiting.size() == mostWaiting)
        m_waiting.removeFirst();
    m_waiting << sentence;
}

void Announcer::tellNext()
{
    if (!m_waiting.isEmpty())
        tellNow(m_waiting.takeFirst(), Urgency::Polite);
}

void Announcer::tellNow(const QString &sentence, Urgency urgency)
{
    m_told = sentence;
    m_untilRead.start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
    event.setPoliteness(urgency == Urgency::Assertive
                            ? QAccessible::AnnouncementPoliteness::Assertive
                            : QAccessible::AnnouncementPoliteness::Polite);
#else
    Q_UNUSED(urgency) // a notification that comes is read out at once
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

void announce(QWidget &about, const QString &sentence, Urgency urgency)
{
    if (sentence.isEmpty())
        return;
    Announcer *announcer = announcerOf(about);
    if (!announcer)
        announcer = new Announcer(about.window());
    announcer->tell(sentence, urgency);
}

QString lastAnnouncement(const QWidget &about)
{
    const Announcer *announcer = announcerOf(about);
    return announcer ? announcer->sentence() : QString();
}

} // namespace crampwise
