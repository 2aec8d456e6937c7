// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spoken_status.h"

#include <QAccessible>

namespace crampwise {

void SpokenStatus::tell(const QString &text, const QString &told)
{
    setText(text);
    m_told = told.isEmpty() ? text : told;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, m_told);
#else
    QAccessibleEvent event(this, QAccessible::ObjectShow); // a notification that comes is read out
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace crampwise
