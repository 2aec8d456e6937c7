// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/situations.h"

#include <algorithm>

namespace crampwise {

namespace {

/// Implied tags may imply others.
void addWithImplied(const SituationContent &content, const QString &id, QSet<QString> &all)
{
    const SituationTag *tag = content.tag(id);
    if (!tag || all.contains(id))
        return;
    all.insert(id);
    for (const QString &implied : tag->implies)
        addWithImplied(content, implied, all);
}

} // namespace

QStringList Who::metBy(const QSet<QString> &choices) const
{
    QStringList met;
    for (const QStringList &all : anyOf) {
        if (std::all_of(all.begin(), all.end(),
                        [&](const QString &id) { return choices.contains(id); }))
            met << all;
    }
    met.removeDuplicates();
    return met;
}

bool StageOfLife::holds(const Reader &reader) const
{
    if (condition != BodyCondition::None)
        return reader.condition() == condition;
    return reader.ageMonths && *reader.ageMonths >= from.value_or(0)
        && (!to || *reader.ageMonths < *to);
}

const SituationTag *SituationContent::tag(const QString &id) const
{
    const auto found = std::find_if(tags.begin(), tags.end(),
                                    [&](const SituationTag &one) { return one.id == id; });
    return found == tags.end() ? nullptr : &*found;
}

QSet<QString> SituationContent::allThatHold(const QSet<QString> &ids, const Reader &reader) const
{
    QSet<QString> all;
    for (const QString &id : ids)
        addWithImplied(*this, id, all);
    for (const SituationTag &tag : tags) {
        if (tag.stage && tag.stage->holds(reader))
            addWithImplied(*this, tag.id, all);
    }
    return all;
}

} // namespace crampwise
