// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/built_in.h"
#include "core/situation/situation.h"

namespace crampwise {

inline SituationResult toldFor(const QSet<QString> &tags, const Reader &reader = {})
{
    return tellSituation(builtInTopic(), {tags, reader, Region::UnitedStatesCanada});
}

inline Reader ofAge(int years, Sex sex = Sex::Female)
{
    return {12 * years, sex, false, false};
}

inline Reader pregnantReader()
{
    return {12 * 30, Sex::Female, true, false};
}

/// All statements of a result that are worth reading.
inline std::vector<const SituationItem *> readingOf(const SituationResult &result)
{
    std::vector<const SituationItem *> items;
    for (const SituationReading &group : result.reading) {
        for (const SituationItem &item : group.items)
            items.push_back(&item);
    }
    return items;
}

inline const SituationItem *itemToRead(const SituationResult &result, const QString &id)
{
    for (const SituationItem *item : readingOf(result)) {
        if (item->id == id)
            return item;
    }
    return nullptr;
}

inline QStringList signIds(const SituationResult &result)
{
    QStringList ids;
    for (const SituationSign &sign : result.signs)
        ids << sign.sign->id;
    return ids;
}

inline QStringList idsOf(const std::vector<SituationItem> &items)
{
    QStringList ids;
    for (const SituationItem &item : items)
        ids << item.id;
    return ids;
}

} // namespace crampwise
