// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/figures_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, Sex &out)
{
    readWord(value, out, sexWords);
}

void read(const RecordedValue &value, BodyCondition &out)
{
    readWord(value, out, bodyConditionWords);
}

static void read(const RecordedValue &value, Region &out)
{
    readWord(value, out, regionWords);
}

static void read(const RecordedValue &value, Knowledge &out)
{
    readWord(value, out, knowledgeWords);
}

static void read(const RecordedValue &value, Limit::Counts &out)
{
    readWord(value, out, limitCountsWords);
}

static void read(const RecordedValue &value, RegionInfo &out)
{
    Fields{value}("id", out.id)("name", out.name)("authority", out.authority)("complete",
                                                                              out.complete)
        .optional("note", out.note);
}

static void read(const RecordedValue &value, IntakeKind &out)
{
    Fields{value}("id", out.id)("name", out.name);
    read(value, out.fact);
}

static void read(const RecordedValue &value, NeedWords &out)
{
    Fields{value}("notConfirmed", out.notConfirmed)("noneSet", out.noneSet)(
        "noLimitSet", out.noLimitSet)("unknown", out.unknown)("addedEnergy", out.addedEnergy);
    Fields{value.at("limitCounts")}("total", out.countsTotal)("supplements", out.countsSupplements)(
        "added-form", out.countsAddedForm);
    Fields{value.at("brief")}("notConfirmed", out.briefNotConfirmed)("noneSet", out.briefNoneSet)(
        "unknown", out.briefUnknown)("total", out.briefTotal)("supplements", out.briefSupplements)(
        "added-form", out.briefAddedForm)("meaning", out.briefMeaning);
}

static void read(const RecordedValue &value, ReaderAlias &out)
{
    BodyCondition condition = BodyCondition::None;
    Fields{value}("id", out.id)("age", out.reader.ageMonths)("sex", out.reader.sex)("state",
                                                                                    condition);
    out.reader.pregnant = condition == BodyCondition::Pregnancy;
    out.reader.breastfeeding = condition == BodyCondition::Breastfeeding;
}

static void read(const RecordedValue &value, AgeGroup &out)
{
    Fields{value}("group", out.name)("sex", out.sex)("from", out.from)
        .optional("state", out.condition)
        .optional("to", out.to);
}

static void read(const RecordedValue &value, Need &out)
{
    Fields{value}("substance", out.substance)("region", out.region)("known", out.knowledge)
        .optional("value", out.value)
        .optional("unit", out.unit)
        .optional("kind", out.kind)
        .optional("note", out.note)
        .optional("sources", out.sources);
    read(value, out.group);
}

static void read(const RecordedValue &value, Limit &out)
{
    Fields{value}("substance", out.substance)("region", out.region)("known", out.knowledge)
        .optional("value", out.value)
        .optional("unit", out.unit)
        .optional("kind", out.kind)
        .optional("counts", out.counts)
        .optional("appliesTo", out.appliesTo)
        .optional("sources", out.sources);
    read(value, out.group);
}

static void read(const RecordedValue &value, WorkedNeed &out)
{
    Fields{value}("substance", out.substance)("region", out.region)("pal", out.activity)(
        "energyMj", out.energyMj)("value", out.value)("unit", out.unit)("sources", out.sources);
    read(value, out.group);
}

static void read(const RecordedValue &value, AddedNeed &out)
{
    Fields{value}("substance",
                  out.substance)("region", out.region)("state", out.condition)("group", out.when)(
        "energyMj", out.energyMj)("value", out.value)("unit", out.unit)("sources", out.sources);
}

void readNeeds(const RecordedValue &root, NeedTables &tables)
{
    Fields{root}("regions", tables.regions)("intakeKinds", tables.intakeKinds)("limitKinds",
                                                                               tables.limitKinds)(
        "needWords", tables.words)("readerAliases", tables.aliases)("needs", tables.needs)(
        "upperLimits", tables.limits)("workedNeeds", tables.worked)("addedNeeds", tables.added);
}

} // namespace crampwise
