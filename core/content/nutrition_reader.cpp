// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/json/json_fields.h"
#include "core/content/words.h"

using nlohmann::json;

namespace crampwise {

static void read(const json &value, LifeStage::Sex &out)
{
    readWord(value, out, {{"any", LifeStage::Sex::Any},
                          {"female", LifeStage::Sex::Female},
                          {"male", LifeStage::Sex::Male}});
}

static void read(const json &value, LifeStage::State &out)
{
    readWord(value, out, {{"none", LifeStage::State::None},
                          {"pregnancy", LifeStage::State::Pregnancy},
                          {"breastfeeding", LifeStage::State::Breastfeeding}});
}

void read(const json &value, Food::Diet &out)
{
    readWord(value, out, dietWords);
}

void read(const json &value, Fact &out)
{
    Fields{value}("plain", out.text.plain)("sources", out.sources).optional("student",
                                                                            out.text.student);
}

static void read(const json &value, LabRange &out)
{
    Fields{value}("quantity", out.quantity)("low", out.low)("high", out.high)("unit", out.unit);
}

static void read(const json &value, LabTest &out)
{
    Fields{value}("name", out.name)("plain", out.plain)("limits", out.limits)("sources",
                                                                              out.sources)
        .optional("range", out.range);
}

static void read(const json &value, Substance &out)
{
    Fields{value}("id", out.id)("nutrient", out.nutrient)("name", out.name)("signs", out.signs)(
        "atRisk", out.atRisk)("tests", out.tests)("foodNotes", out.foodNotes);
}

static void read(const json &value, LifeStage &out)
{
    Fields{value}("id", out.id)("name", out.name)("sex", out.sex)("from", out.from)(
        "state", out.state).optional("to", out.to);
}

static void read(const json &value, GroupAmount &out)
{
    Fields{value}("group", out.group)("value", out.value).optional("stages", out.stages);
}

static void read(const json &value, UpperLimit &out)
{
    Fields{value}("unit", out.unit)("appliesTo", out.appliesTo)("values", out.values)(
        "comparable", out.comparable)("sources", out.sources)
        .optional("notComparable", out.notComparable);
}

static void read(const json &value, Intake::Need &out)
{
    Fields{value}("stage", out.stage)("value", out.value)("kind", out.kind);
}

static void read(const json &value, Intake::UnitedStates &out)
{
    Fields{value}("values", out.values)("sources", out.sources).optional("note", out.note);
}

static void read(const json &value, Intake::European &out)
{
    Fields{value}("kind", out.kind)("unit", out.unit)("values", out.values)("sources", out.sources)
        .optional("note", out.note);
}

static void read(const json &value, Intake &out)
{
    Fields{value}("substance", out.substance)("unit", out.unit)("us", out.us)("eu", out.eu)(
        "usLimit", out.usLimit).optional("euLimit", out.euLimit);
    Fields{value.at("dailyValue")}("value", out.dailyValue)("sources", out.dailyValueSources);
}

static void read(const json &value, Food::Amount &out)
{
    Fields{value}("substance", out.substance)("value", out.value);
}

static void read(const json &value, Food &out)
{
    Fields{value}("id", out.id)("name", out.name)("serving", out.serving)("grams", out.grams)(
        "diet", out.diet)("amounts", out.amounts)("sources", out.sources)
        .optional("region", out.note);
}

void readNutrition(const json &root, TopicData &data)
{
    Fields{root}.optional("substances", data.substances)
        .optional("lifeStages", data.lifeStages)
        .optional("intakes", data.intakes)
        .optional("foods", data.foods);
}

} // namespace crampwise
