// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/figures_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, TrialAxis &out)
{
    readWord(value, out, trialAxisWords);
}

static void read(const RecordedValue &value, BetterSide &out)
{
    readWord(value, out, betterSideWords);
}

static void read(const RecordedValue &value, TrialRow::Kind &out)
{
    readWord(value, out, trialKindWords);
}

static void read(const RecordedValue &value, ForestPlace::Role &out)
{
    readWord(value, out, forestRoleWords);
}

static void read(const RecordedValue &value, ForestPlace::Group &out)
{
    readWord(value, out, forestGroupWords);
}

static void read(const RecordedValue &value, TrialAxisInfo &out)
{
    Fields{value}("id", out.id)("title", out.title)("howToRead", out.howToRead)("none", out.none)(
        "better", out.better);
}

static void read(const RecordedValue &value, ElementDose &out)
{
    Fields{value}("element", out.element)("amount", out.amount)("unit", out.unit)
        .optional("if", out.condition);
}

static void read(const RecordedValue &value, TrialDose &out)
{
    Fields{value}("text", out.text)
        .optional("salt", out.salt)
        .optional("saltAmount", out.saltAmount)
        .optional("saltUnit", out.saltUnit)
        .optional("elements", out.elements)
        .optional("note", out.note);
}

static void read(const RecordedValue &value, TrialEffect &out)
{
    Fields{value}("value", out.value)
        .optional("low", out.low)
        .optional("high", out.high)
        .optional("unit", out.unit);
}

static void read(const RecordedValue &value, TrialP &out)
{
    QString relation;
    Fields{value}("relation", relation)("value", out.value);
    out.below = relation == QStringLiteral("below");
}

static void read(const RecordedValue &value, TrialArm::Measure &out)
{
    Fields{value}("what", out.what)("value", out.value);
}

static void read(const RecordedValue &value, TrialArm &out)
{
    Fields{value}("name", out.name)("measures", out.measures)
        .optional("people", out.people)
        .optional("unit", out.unit);
}

static void read(const RecordedValue &value, RecomputedInterval &out)
{
    Fields{value}("low", out.low)("high", out.high)("how", out.how);
}

static void read(const RecordedValue &value, OtherOutcome &out)
{
    Fields{value}("outcome", out.outcome)
        .optional("people", out.people)
        .optional("trials", out.trials)
        .optional("certainty", out.certainty);
    read(value, out.effect);
}

static void read(const RecordedValue &value, ForestPlace &out)
{
    Fields{value}("show", out.show)
        .optional("axis", out.axis)
        .optional("role", out.role)
        .optional("group", out.group)
        .optional("optional", out.optional)
        .optional("unitUncertain", out.unitUncertain);
}

static void read(const RecordedValue &value, TrialRow &out)
{
    Fields{value}("id", out.id)("label", out.label)("kind", out.kind)("about", out.about)(
        "year", out.year)("design", out.design)("who", out.who)("country", out.country)(
        "dose", out.dose)("outcome", out.outcome)("forest", out.forest)("sources", out.sources)
        .optional("randomised", out.randomised)
        .optional("analysed", out.analysed)
        .optional("against", out.against)
        .optional("weeks", out.weeks)
        .optional("effect", out.effect)
        .optional("better", out.better)
        .optional("p", out.p)
        .optional("arms", out.arms)
        .optional("computed", out.computed)
        .optional("recomputed", out.recomputed)
        .optional("certainty", out.certainty)
        .optional("certaintyBy", out.certaintyBy)
        .optional("blinding", out.blinding)
        .optional("registered", out.registered)
        .optional("funding", out.funding)
        .optional("others", out.others);
    read(value, out.text);
}

void readTrials(const RecordedValue &root, TrialTables &tables)
{
    Fields{root}("trialAxes", tables.axes)("trialRows", tables.rows);
}

} // namespace crampwise
