// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/medicine_words.h"
#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, InteractionDirection &out)
{
    readWord(value, out, interactionDirectionWords);
}

static void read(const RecordedValue &value, InteractionSeverity &out)
{
    readWord(value, out, interactionSeverityWords);
}

static void read(const RecordedValue &value, CrampFigure::Interval &out)
{
    readWord(value, out, intervalWords);
}

static void read(const RecordedValue &value, LabelSpacing &out)
{
    Fields{value}("medicine", out.medicine)("source", out.source)
        .optional("before", out.before)
        .optional("after", out.after);
}

static void read(const RecordedValue &value, Spacing &out)
{
    Fields{value}("note", out.note)
        .optional("before", out.before)
        .optional("after", out.after)
        .optional("byLabel", out.byLabel);
}

static void read(const RecordedValue &value, WhenToAct &out)
{
    Fields{value}("when", out.when)("urgency", out.urgency)("basis", out.basis)
        .optional("seeSign", out.sign);
}

static void read(const RecordedValue &value, Interaction &out)
{
    Fields{value}("id", out.id)("substance", out.substance)("medicine", out.medicine)(
        "examples", out.examples)("direction", out.direction)("severity", out.severity)(
        "happens", out.happens)("sources", out.sources)
        .optional("brand", out.brand)
        .optional("hoursApart", out.hoursApart)
        .optional("whoIsAtRisk", out.whoIsAtRisk)
        .optional("action", out.action)
        .optional("policy", out.policy)
        .optional("whenToAct", out.whenToAct)
        .optional("who", out.who)
        .optional("caution", out.caution)
        .optional("onlyCopiesRead", out.onlyCopiesRead);
}

static void read(const RecordedValue &value, ExcessLimit &out)
{
    Fields{value}("region", out.region)("who", out.who)("scope", out.scope)("source", out.source)
        .optional("amount", out.amount)
        .optional("unit", out.unit);
}

static void read(const RecordedValue &value, TooMuch &out)
{
    Fields{value}("substance", out.substance)("symptoms", out.symptoms)(
        "atWhatIntake", out.atWhatIntake)("limits", out.limits)("sources", out.sources)
        .optional("whenToAct", out.whenToAct);
}

static void read(const RecordedValue &value, CrampFigure &out)
{
    Fields{value}("measure", out.measure)("source", out.source)
        .optional("value", out.value)
        .optional("low", out.low)
        .optional("high", out.high)
        .optional("interval", out.interval);
}

static void read(const RecordedValue &value, CrampMedicine &out)
{
    Fields{value}("id", out.id)("name", out.name)("examples", out.examples)(
        "reported", out.reported)("certainty", out.certainty)("sources", out.sources)
        .optional("evidence", out.evidence)
        .optional("numbers", out.figures)
        .optional("action", out.action)
        .optional("policy", out.policy)
        .optional("who", out.who);
}

static void read(const RecordedValue &value, TriedRemedy &out)
{
    Fields{value}("id", out.id)("name", out.name)("testedIn", out.testedIn)("answer", out.answer)(
        "certainty", out.certainty)("facts", out.facts)("sources", out.sources)
        .optional("safety", out.safety)
        .optional("policy", out.policy)
        .optional("trials", out.trials)
        .optional("who", out.who)
        .optional("riskyFor", out.riskyFor);
}

void readMedicines(const RecordedValue &root, TopicData &data)
{
    MedicineContent &medicines = data.medicines;
    Fields{root.at("inclusion")}("rule", medicines.rule)("completeness", medicines.completeness);
    Fields{root}("interactions", medicines.interactions)("tooMuch", medicines.tooMuch)(
        "crampMedicines", medicines.crampMedicines)("triedRemedies", medicines.remedies);
}

} // namespace crampwise
