// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/needs.h"

#include <algorithm>

namespace crampwise {

namespace {

/// Younger than this, even a complete region lacks the values for infants.
constexpr int firstCompleteMonth = 12;

constexpr int monthsOfYear = 12;

/// From this month on somebody counts as an adult in every table.
constexpr int adultFrom = monthsOfYear * 19;

template<typename T>
std::vector<const T *> allFor(const std::vector<T> &rows, const QString &substance, Region region,
                              const Reader &reader)
{
    std::vector<const T *> found;
    for (const T &row : rows) {
        if (row.region == region && row.substance == substance && row.group.mayHold(reader))
            found.push_back(&row);
    }
    return found;
}

template<typename T>
const T *find(const std::vector<T> &rows, const QString &substance, Region region,
              const Reader &reader)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const T &row) {
        return row.region == region && row.substance == substance && row.group.holds(reader);
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

BodyCondition Reader::condition() const
{
    if (pregnant)
        return BodyCondition::Pregnancy;
    return breastfeeding ? BodyCondition::Breastfeeding : BodyCondition::None;
}

bool Reader::tellsSex() const
{
    return sex != Sex::Any || condition() != BodyCondition::None;
}

bool AgeGroup::holds(const Reader &reader) const
{
    const bool sexTold = sex == Sex::Any || reader.tellsSex();
    return reader.ageMonths && sexTold && mayHold(reader);
}

bool AgeGroup::mayHold(const Reader &reader) const
{
    const bool age = reader.ageMonths
        ? *reader.ageMonths >= from && (!to || *reader.ageMonths < *to)
        : !to || *to > adultFrom;
    // Whoever is pregnant or breastfeeding need not tell her sex.
    const bool ofSex = sex == Sex::Any || reader.sex == Sex::Any || sex == reader.sex
        || condition != BodyCondition::None;
    return age && ofSex && condition == reader.condition();
}

const RegionInfo *NeedTables::region(Region id) const
{
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [id](const RegionInfo &info) { return info.id == id; });
    return found == regions.end() ? nullptr : &*found;
}

std::optional<Reader> NeedTables::readerFor(const QString &alias) const
{
    const auto found = std::find_if(aliases.begin(), aliases.end(),
                                    [&](const ReaderAlias &known) { return known.id == alias; });
    return found == aliases.end() ? std::nullopt : std::optional(found->reader);
}

NeedAnswer needFor(const NeedTables &tables, const QString &substance, Region region,
                   const Reader &reader)
{
    if (const Need *need = find(tables.needs, substance, region, reader))
        return {need->knowledge, need->knowledge == Knowledge::NoneSet ? nullptr : need};
    const RegionInfo *info = tables.region(region);
    // A reader whose sex was not told may have two values; that is not "none".
    const bool none
        = info && info->complete && reader.isTold() && *reader.ageMonths >= firstCompleteMonth;
    return {none ? Knowledge::NoneSet : Knowledge::Unknown, nullptr};
}

std::vector<const Need *> needsFor(const NeedTables &tables, const QString &substance,
                                   Region region, const Reader &reader)
{
    return allFor(tables.needs, substance, region, reader);
}

std::vector<const Limit *> upperLimitsFor(const NeedTables &tables, const QString &substance,
                                          const Reader &reader)
{
    std::vector<const Limit *> limits;
    for (const RegionInfo &region : tables.regions) {
        const auto here = allFor(tables.limits, substance, region.id, reader);
        limits.insert(limits.end(), here.begin(), here.end());
    }
    return limits;
}

std::vector<WorkedAmount> workedNeedsFor(const NeedTables &tables, const QString &substance,
                                         Region region, const Reader &reader)
{
    // No authority sets a need for a pregnancy at an age that the table of needs has none for.
    const auto needs = needsFor(tables, substance, region, reader);
    if (std::none_of(needs.begin(), needs.end(),
                     [](const Need *need) { return need->knowledge == Knowledge::Value; }))
        return {};
    const BodyCondition condition = reader.condition();
    Reader alone = reader;
    alone.pregnant = alone.breastfeeding = false;
    if (condition != BodyCondition::None)
        alone.sex = Sex::Female;
    std::vector<WorkedAmount> amounts;
    for (const WorkedNeed *base : allFor(tables.worked, substance, region, alone)) {
        if (condition == BodyCondition::None)
            amounts.push_back({{}, base->value, base, nullptr});
        for (const AddedNeed &added : tables.added) {
            if (added.region == region && added.substance == substance
                && added.condition == condition)
                amounts.push_back({added.when, base->value + added.value, base, &added});
        }
    }
    return amounts;
}

namespace {

void widen(std::optional<AmountSpan> &span, double value, const QString &unit, const QString &kind)
{
    if (!span)
        span = AmountSpan{value, value, unit, kind};
    span->least = std::min(span->least, value);
    span->most = std::max(span->most, value);
}

} // namespace

std::optional<AmountSpan> needSpan(const NeedTables &tables, const QString &substance,
                                   Region region, const Reader &reader)
{
    std::optional<AmountSpan> span;
    for (const WorkedAmount &amount : workedNeedsFor(tables, substance, region, reader))
        widen(span, amount.value, amount.base->unit, {});
    if (span)
        return span;
    for (const Need *need : needsFor(tables, substance, region, reader)) {
        if (need->knowledge == Knowledge::Value)
            widen(span, need->value, need->unit, need->kind);
    }
    return span;
}

std::optional<NeedChange> needChange(const NeedTables &tables, const QString &substance,
                                     Region region, const Reader &reader)
{
    if (reader.ageMonths || !workedNeedsFor(tables, substance, region, reader).empty())
        return {};
    std::vector<const Need *> steps = needsFor(tables, substance, region, reader);
    std::sort(steps.begin(), steps.end(), [](const Need *one, const Need *other) {
        return one->group.from < other->group.from;
    });
    const auto bothHold = [](const Need *one, const Need *next) {
        return !one->group.to || next->group.from < *one->group.to;
    };
    if (std::adjacent_find(steps.begin(), steps.end(), bothHold) != steps.end())
        return {};
    const auto same = [](const Need *one, const Need *next) {
        return one->knowledge == next->knowledge && one->value == next->value;
    };
    steps.erase(std::unique(steps.begin(), steps.end(), same), steps.end());
    const auto isValue = [](const Need *need) { return need->knowledge == Knowledge::Value; };
    if (steps.size() != 2 || !std::all_of(steps.begin(), steps.end(), isValue))
        return {};
    return NeedChange{steps.front()->value, steps.back()->value, steps.front()->unit,
                      steps.back()->group.from / monthsOfYear};
}

std::optional<LimitSpan> limitSpan(const NeedTables &tables, const QString &substance,
                                   Region region, const Reader &reader)
{
    std::optional<AmountSpan> amounts;
    Limit::Counts counts = Limit::Counts::Total;
    for (const Limit *limit : upperLimitsFor(tables, substance, reader)) {
        if (limit->region != region || limit->knowledge != Knowledge::Value)
            continue;
        widen(amounts, limit->value, limit->unit, limit->kind);
        counts = limit->counts;
    }
    if (!amounts)
        return {};
    return LimitSpan{*amounts, counts};
}

Knowledge limitKnowledge(const NeedTables &tables, const QString &substance, Region region,
                         const Reader &reader)
{
    for (const Limit *limit : upperLimitsFor(tables, substance, reader)) {
        if (limit->region == region)
            return limit->knowledge;
    }
    return Knowledge::Unknown;
}

const QString &NeedWords::inBrief(Limit::Counts counts) const
{
    switch (counts) {
    case Limit::Counts::Total:
        return briefTotal;
    case Limit::Counts::Supplements:
        return briefSupplements;
    case Limit::Counts::AddedForm:
        break;
    }
    return briefAddedForm;
}

} // namespace crampwise
