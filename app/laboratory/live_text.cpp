// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/live_text.h"

#include "app/laboratory/accessible_lab.h"

#include <QPainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr int announcementPeriod_ms = 1000;
constexpr int leastCharacters = 12;

} // namespace

LiveText::LiveText(const QString &longest, const QFont &font, const QColor &color)
    : m_longest(longest), m_color(color)
{
    installAccessibleLab();
    setFont(font);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_nextAnnouncement.setSingleShot(true);
    m_nextAnnouncement.setTimerType(Qt::PreciseTimer); // a coarse one comes early
    connect(&m_nextAnnouncement, &QTimer::timeout, this, &LiveText::announce);
}

void LiveText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
    if (!m_nextAnnouncement.isActive())
        announce();
}

/// The accessible name tells assistive tools of its change by itself.
void LiveText::announce()
{
    if (accessibleName() == m_text)
        return;
    setAccessibleName(m_text);
    emit changed();
    m_nextAnnouncement.start(announcementPeriod_ms);
}

QSize LiveText::sizeHint() const
{
    return fontMetrics().boundingRect(QRect(), Qt::TextDontClip, m_longest).size() + QSize(2, 2);
}

QSize LiveText::minimumSizeHint() const
{
    const int width = leastCharacters * fontMetrics().averageCharWidth();
    return {std::min(width, sizeHint().width()), fontMetrics().height()};
}

int LiveText::heightForWidth(int width) const
{
    return fontMetrics()
               .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_longest)
               .height()
        + 2;
}

void LiveText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_color);
    painter.drawText(rect(), int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter), m_text);
}

} // namespace crampwise
