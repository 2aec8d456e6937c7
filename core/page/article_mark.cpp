// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/article_mark.h"

#include <QCoreApplication>

namespace crampwise {

ArticleMark articleMark(const Topic &topic, const Link *link)
{
    if (!link)
        return ArticleMark::None;
    return topic.saidInMechanismSection(*link) ? ArticleMark::Full : ArticleMark::Hollow;
}

QString articleMarkText(ArticleMark mark)
{
    switch (mark) {
    case ArticleMark::Full:
        return QCoreApplication::translate("ArticleMark", "In the mechanisms section");
    case ArticleMark::Hollow:
        return QCoreApplication::translate("ArticleMark", "In the list or table only");
    case ArticleMark::None:
        return QCoreApplication::translate("ArticleMark", "Not in the article");
    }
    Q_UNREACHABLE();
}

} // namespace crampwise
