// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_hit.h"

#include <QCoreApplication>

namespace crampwise {

namespace {

QString tr(const char *text, const char *where = nullptr)
{
    return QCoreApplication::translate("Search", text, where);
}

} // namespace

QString hitKindName(HitKind kind)
{
    switch (kind) {
    case HitKind::Nutrient:
        return tr("Nutrient", "kind of a search result");
    case HitKind::Food:
        return tr("Food", "kind of a search result");
    case HitKind::Medicine:
        return tr("Medicine", "kind of a search result");
    case HitKind::Remedy:
        return tr("Remedy that was tried", "kind of a search result");
    case HitKind::LookAlike:
        return tr("Cramp or look-alike", "kind of a search result");
    case HitKind::Word:
        return tr("Word", "kind of a search result");
    case HitKind::Sign:
        return tr("Sign", "kind of a search result");
    case HitKind::Source:
        return tr("Source", "kind of a search result");
    case HitKind::Page:
        return tr("Page", "kind of a search result");
    }
    Q_UNREACHABLE();
}

QString SearchHit::shownTitle() const
{
    return heading.isEmpty() ? title : tr("%1: %2", "page, section").arg(title, heading);
}

QStringList SearchAnswer::remarks() const
{
    QStringList sentences;
    if (!notCovered.isEmpty()) {
        sentences << tr("Crampwise does not cover this: %1.").arg(notCovered);
        if (!hits.empty())
            sentences << tr("The nearest that it does cover comes first.");
    }
    if (!didYouMean.isEmpty())
        sentences << tr("Did you mean “%1”?").arg(didYouMean);
    return sentences;
}

} // namespace crampwise
