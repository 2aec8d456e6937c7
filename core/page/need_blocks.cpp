// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The chosen region first, the others in the order of the tables.
std::vector<const RegionInfo *> regionsFor(const PageParts &parts)
{
    std::vector<const RegionInfo *> regions;
    for (const RegionInfo &region : parts.topic.figures().needs.regions)
        regions.push_back(&region);
    std::stable_partition(regions.begin(), regions.end(), [&](const RegionInfo *region) {
        return region->id == parts.choices.region();
    });
    return regions;
}

/// The needs and limits of one substance as rows, and what they rest on.
class NeedRows {
public:
    NeedRows(const PageParts &parts, const Substance &substance)
        : m_parts(parts), m_tables(parts.topic.figures().needs), m_substance(substance),
          m_reader(parts.choices.reader())
    {
        table.title = PageParts::tr("Need and upper limit: %1").arg(substance.name);
        table.header = {PageParts::tr("What"), PageParts::tr("Amount a day"),
                        PageParts::tr("For whom, and what it counts")};
    }

    void fill()
    {
        for (const RegionInfo *region : regionsFor(m_parts))
            addNeeds(*region);
        const std::vector<const Limit *> limits
            = upperLimitsFor(m_tables, m_substance.id, m_reader);
        for (const RegionInfo *region : regionsFor(m_parts)) {
            for (const Limit *limit : limits) {
                if (limit->region == region->id)
                    addLimit(*region, *limit);
            }
        }
        addLabels();
        sources.removeDuplicates();
        kinds.removeDuplicates();
    }

    TextTable table;
    QStringList kinds; ///< Ids of the kinds of intake that stand in the table.
    QStringList sources;

private:
    void add(const QString &what, const QString &amount, const QString &scope,
             const QStringList &its)
    {
        table.rows.push_back({what, amount, scope});
        table.targets.push_back(its.isEmpty() ? std::optional<Location>()
                                              : PageParts::sourceLocation(its.front()));
        sources += its;
    }

    QString dose(double value, const QString &unit) const
    {
        return doseText(value, unit, m_substance.id);
    }

    void addNeeds(const RegionInfo &region)
    {
        const std::vector<const Need *> needs
            = needsFor(m_tables, m_substance.id, region.id, m_reader);
        for (auto need = needs.begin(); need != needs.end(); ++need) {
            const auto isSame = [&](const Need *other) { return sameAmount(**need, *other); };
            const bool isNew = std::none_of(needs.begin(), need, isSame);
            if ((*need)->knowledge == Knowledge::Value && isNew)
                addNeed(region, needs, **need);
        }
        addWorked(region);
        addWithoutValue(region, needs);
    }

    static bool sameAmount(const Need &one, const Need &other)
    {
        return one.knowledge == other.knowledge && one.value == other.value
            && one.unit == other.unit && one.kind == other.kind && one.note == other.note;
    }

    /// One row for all groups that need the same.
    void addNeed(const RegionInfo &region, const std::vector<const Need *> &needs, const Need &need)
    {
        QStringList groups;
        QStringList its;
        for (const Need *other : needs) {
            if (sameAmount(need, *other)) {
                groups << groupName(other->group);
                its += other->sources;
            }
        }
        its.removeDuplicates();
        kinds << need.kind;
        add(PageParts::tr("Need, %1 (%2)", "a region, a kind of intake")
                .arg(region.name, need.kind),
            dose(need.value, need.unit), scopeOf(groups, need.note), its);
    }

    /// One row for all groups without a value; none where others are told and this is not known.
    void addWithoutValue(const RegionInfo &region, const std::vector<const Need *> &needs)
    {
        Knowledge knowledge = needFor(m_tables, m_substance.id, region.id, m_reader).knowledge;
        if (!needs.empty()) {
            const auto without = std::find_if(needs.begin(), needs.end(), [](const Need *need) {
                return need->knowledge != Knowledge::Value;
            });
            if (without == needs.end())
                return;
            knowledge = (*without)->knowledge;
        }
        if (knowledge != Knowledge::Unknown || region.id == m_parts.choices.region())
            add(PageParts::tr("Need, %1", "a region").arg(region.name), withoutValue(knowledge),
                region.note, {});
    }

    static QString scopeOf(const QStringList &groups, const QString &note)
    {
        const QString all = groups.join(PageParts::tr(", ", "between groups of people"));
        return note.isEmpty() ? all
                              : PageParts::tr("%1; %2", "groups of people, a note").arg(all, note);
    }

    /// With the sex, where the groups of both stand below each other.
    QString groupName(const AgeGroup &group) const
    {
        if (m_reader.tellsSex() || group.sex == Sex::Any)
            return group.name;
        // Some authorities' names begin with M or F, which the word beside it says.
        const bool hasSign = group.name.startsWith(u"M "_s) || group.name.startsWith(u"F "_s);
        const QString ages = hasSign ? group.name.mid(2) : group.name;
        return group.sex == Sex::Female ? PageParts::tr("women: %1", "a group of ages").arg(ages)
                                        : PageParts::tr("men: %1", "a group of ages").arg(ages);
    }

    void addWorked(const RegionInfo &region)
    {
        const std::vector<WorkedAmount> amounts
            = workedNeedsFor(m_tables, m_substance.id, region.id, m_reader);
        if (!m_reader.isTold() && !amounts.empty()) {
            addWorkedSpan(region, amounts);
            return;
        }
        for (const WorkedAmount &amount : amounts)
            addWorkedRow(region, dose(amount.value, amount.base->unit),
                         amount.when.isEmpty() ? amount.base->group.name : amount.when, amount);
    }

    void addWorkedSpan(const RegionInfo &region, const std::vector<WorkedAmount> &amounts)
    {
        const auto [least, most] = std::minmax_element(
            amounts.begin(), amounts.end(),
            [](const WorkedAmount &a, const WorkedAmount &b) { return a.value < b.value; });
        const QString &unit = least->base->unit;
        addWorkedRow(region,
                     PageParts::tr("%1 to %2", "two amounts")
                         .arg(dose(least->value, unit), dose(most->value, unit)),
                     PageParts::tr("It depends on age and sex"), *least);
    }

    void addWorkedRow(const RegionInfo &region, const QString &amount, const QString &scope,
                      const WorkedAmount &origin)
    {
        add(PageParts::tr("The same as an amount, %1", "a region").arg(region.name), amount, scope,
            origin.added ? origin.base->sources + origin.added->sources : origin.base->sources);
    }

    /// With the group, where limits of several groups stand below each other.
    QString scopeOf(const Limit &limit) const
    {
        return m_reader.isTold() ? limit.appliesTo
                                 : PageParts::tr("%1; %2", "a group of people, a scope")
                                       .arg(groupName(limit.group), limit.appliesTo);
    }

    void addLimit(const RegionInfo &region, const Limit &limit)
    {
        if (limit.knowledge != Knowledge::Value) {
            add(PageParts::tr("Upper limit, %1", "a region").arg(region.name),
                limit.knowledge == Knowledge::NoneSet ? m_tables.words.noLimitSet
                                                      : withoutValue(limit.knowledge),
                limit.appliesTo.isEmpty() ? region.note : scopeOf(limit), limit.sources);
            return;
        }
        kinds << limit.kind;
        add(PageParts::tr("Upper limit, %1 (%2)", "a region, a kind of limit")
                .arg(region.name, limit.kind),
            dose(limit.value, limit.unit),
            PageParts::tr("%1. %2", "what a limit applies to, what it counts")
                .arg(scopeOf(limit), countsText(limit.counts)),
            limit.sources);
    }

    void addLabels()
    {
        const LabelValue *label = m_parts.topic.figures().salts.labelValue(m_substance.id);
        if (!label)
            return;
        const QString scope = PageParts::tr("One value on all labels, to compare products");
        add(PageParts::tr("100 % on US labels"), dose(label->us.value, label->us.unit), scope,
            label->us.sources);
        add(PageParts::tr("100 % on EU and UK labels"), dose(label->eu.value, label->eu.unit),
            scope, label->eu.sources);
    }

    const QString &withoutValue(Knowledge knowledge) const
    {
        switch (knowledge) {
        case Knowledge::NotConfirmed:
            return m_tables.words.notConfirmed;
        case Knowledge::NoneSet:
            return m_tables.words.noneSet;
        case Knowledge::Value:
        case Knowledge::Unknown:
            break;
        }
        return m_tables.words.unknown;
    }

    const QString &countsText(Limit::Counts counts) const
    {
        switch (counts) {
        case Limit::Counts::Total:
            return m_tables.words.countsTotal;
        case Limit::Counts::Supplements:
            return m_tables.words.countsSupplements;
        case Limit::Counts::AddedForm:
            break;
        }
        return m_tables.words.countsAddedForm;
    }

    const PageParts &m_parts;
    const NeedTables &m_tables;
    const Substance &m_substance;
    Reader m_reader;
};

} // namespace

std::optional<DailyNeed> dailyNeed(const PageParts &parts, const QString &substance)
{
    const NeedTables &tables = parts.topic.figures().needs;
    const Region region = parts.choices.region();
    const Reader reader = parts.choices.reader();
    const auto worked = workedNeedsFor(tables, substance, region, reader);
    if (!worked.empty())
        return reader.isTold()
            ? std::optional(DailyNeed{worked.front().value, worked.front().base->unit})
            : std::nullopt;
    const std::vector<const Need *> needs = needsFor(tables, substance, region, reader);
    if (needs.empty() || needs.front()->knowledge != Knowledge::Value)
        return {};
    const Need &need = *needs.front();
    const bool one = std::all_of(needs.begin(), needs.end(), [&](const Need *other) {
        return other->knowledge == Knowledge::Value && other->value == need.value
            && other->unit == need.unit;
    });
    return one && !need.unit.contains(u'/') ? std::optional(DailyNeed{need.value, need.unit})
                                            : std::nullopt;
}

FactList kindMeanings(const PageParts &parts, const QStringList &kinds)
{
    const NeedTables &tables = parts.topic.figures().needs;
    FactList list;
    for (const std::vector<IntakeKind> *known : {&tables.intakeKinds, &tables.limitKinds}) {
        for (const IntakeKind &kind : *known) {
            if (!kinds.isEmpty() && !kinds.contains(kind.id))
                continue;
            FactList::Item item = parts.fact(kind.fact);
            item.text = PageParts::tr("%1, %2: %3", "short name, name and meaning of an intake")
                            .arg(kind.id, kind.name, item.text);
            list.items.push_back(item);
        }
    }
    return list;
}

TextTable needTable(const PageParts &parts, const Substance &substance)
{
    NeedRows rows(parts, substance);
    rows.fill();
    return rows.table;
}

std::vector<Block> needBlocks(const PageParts &parts, const Substance &substance)
{
    NeedRows rows(parts, substance);
    rows.fill();
    std::vector<Block> blocks{rows.table};
    if (!rows.kinds.isEmpty())
        blocks.push_back(kindMeanings(parts, rows.kinds));
    blocks.push_back(FactList{
        {{PageParts::tr("Where these figures come from:"), parts.sourceLinks(rows.sources)}}});
    return blocks;
}

} // namespace crampwise
