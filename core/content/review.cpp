// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/review.h"

#include <QLocale>

#include <algorithm>

namespace crampwise {

QDate buildDay()
{
    return QDate::fromString(QStringLiteral(CRAMPWISE_BUILD_DAY), Qt::ISODate);
}

QString reviewWarning(const Topic &topic, const QDate &clock, const QDate &built)
{
    const QDate due = topic.about().nextReview;
    if (!due.isValid() || std::max(clock, built) <= due)
        return {};
    return topic.pageTexts().reviewPassed.arg(QLocale().toString(due, QLocale::LongFormat));
}

} // namespace crampwise
