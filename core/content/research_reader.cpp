// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/words.h"
#include "core/json/json_fields.h"

namespace crampwise {

void read(const RecordedValue &value, Certainty &out)
{
    readWord(value, out, certaintyWords);
}

static void read(const RecordedValue &value, Influence::Condition &out)
{
    readWord(value, out,
             {{"normal", Influence::Condition::Normal},
              {"too-little", Influence::Condition::TooLittle},
              {"too-much", Influence::Condition::TooMuch}});
}

static void read(const RecordedValue &value, Influence::Effect &out)
{
    readWord(value, out,
             {{"raises", Influence::Effect::Raises},
              {"lowers", Influence::Effect::Lowers},
              {"helps", Influence::Effect::Helps},
              {"masks", Influence::Effect::Masks},
              {"lost-together", Influence::Effect::LostTogether}});
}

static void read(const RecordedValue &value, PrevalenceFigure::Chart &out)
{
    readWord(value, out,
             {{"low-intake", PrevalenceFigure::Chart::LowIntake},
              {"above-adequate-intake", PrevalenceFigure::Chart::AboveAdequateIntake},
              {"low-blood", PrevalenceFigure::Chart::LowBlood},
              {"cramps", PrevalenceFigure::Chart::Cramps},
              {"restless-legs", PrevalenceFigure::Chart::RestlessLegs}});
}

static void read(const RecordedValue &value, PrevalenceFigure::Qualifier &out)
{
    readWord(value, out,
             {{"exact", PrevalenceFigure::Qualifier::Exact},
              {"about", PrevalenceFigure::Qualifier::About},
              {"below", PrevalenceFigure::Qualifier::Below},
              {"above", PrevalenceFigure::Qualifier::Above},
              {"up-to", PrevalenceFigure::Qualifier::UpTo}});
}

void read(const RecordedValue &value, LeveledText &out)
{
    Fields{value}("plain", out.plain).optional("student", out.student);
}

static void read(const RecordedValue &value, NutrientCautions &out)
{
    Fields{value}("nutrient", out.nutrient)("facts", out.facts);
}

static void read(const RecordedValue &value, BodyState &out)
{
    Fields{value}("id", out.id)("name", out.name);
}

static void read(const RecordedValue &value, Influence &out)
{
    Fields{value}("id", out.id)("from", out.from)("to", out.to)("condition", out.condition)(
        "effect", out.effect)("certainty", out.certainty);
    read(value, out.fact);
}

static void read(const RecordedValue &value, PrevalenceFigure &out)
{
    Fields{value}("id", out.id)("chart", out.chart)("measure", out.measure)("group", out.group)(
        "value", out.value)("qualifier", out.qualifier)("place", out.place)("years", out.years)(
        "sources", out.sources)
        .optional("substance", out.substance)
        .optional("high", out.high)
        .optional("ciLow", out.ciLow)
        .optional("ciHigh", out.ciHigh)
        .optional("note", out.note)
        .optional("counted", out.counted);
}

static void read(const RecordedValue &value, GlossaryTerm &out)
{
    Fields{value}("id", out.id)("term", out.term)("forms", out.forms);
    read(value, out.text);
}

void readResearch(const RecordedValue &root, TopicData &data)
{
    Fields{root}
        .optional("cautions", data.cautions)
        .optional("states", data.states)
        .optional("influences", data.influences)
        .optional("limits", data.limits)
        .optional("prevalence", data.prevalence)
        .optional("prevalenceNotes", data.prevalenceNotes)
        .optional("glossary", data.glossary);
}

} // namespace crampwise
