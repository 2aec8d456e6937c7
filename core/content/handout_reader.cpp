// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, NutrientBrief &out)
{
    Fields{value}("nutrient", out.nutrient)("message", out.message)("does", out.does)(
        "finding", out.finding)("unknown", out.unknown)("likely", out.likely)("foods", out.foods)(
        "inChart", out.inChart)("caution", out.caution)("sources", out.sources)
        .optional("foodNote", out.foodNote)
        .optional("limitWhy", out.limitWhy);
}

static void read(const RecordedValue &value, HandoutWords::Overview &out)
{
    Fields{value}("message", out.message)("table", out.table)("mechanisms", out.mechanisms)(
        "nutrient", out.nutrient)("role", out.role)("chart", out.chart)("chartRows", out.chartRows)(
        "unknown", out.unknown)("open", out.open)("chartHowToRead", out.chartHowToRead)(
        "chartToDo", out.chartToDo)("chartAnswers", out.chartAnswers)(
        "chartAnswersInWords", out.chartAnswersInWords)("chartInWords", out.chartInWords)(
        "chartCell", out.chartCell)("adviceInFull", out.adviceInFull)("sources", out.sources);
}

static void read(const RecordedValue &value, HandoutWords::Nutrients &out)
{
    Fields{value}("titles", out.titles)("does", out.does)("lack", out.lack)(
        "supplement", out.supplement)("findings", out.findings)("unknown", out.unknown)(
        "likely", out.likely)("answerOf", out.answerOf)("foods", out.foods)("toDo", out.toDo)(
        "caution", out.caution)("medicines", out.medicines)("foodsTitle", out.foodsTitle)(
        "food", out.food)("serving", out.serving)("amount", out.amount)("scale", out.scale)(
        "foodLabel", out.foodLabel)("foodSentence", out.foodSentence)("foodsHowTo", out.foodsHowTo)(
        "milligrams", out.milligrams)("micrograms", out.micrograms)("needTitle", out.needTitle)(
        "needFor", out.needFor)("need", out.need)("needByAge", out.needByAge)(
        "needFromAge", out.needFromAge)("needOfAll", out.needOfAll)("needOfWomen", out.needOfWomen)(
        "needOfMen", out.needOfMen)("countsAll", out.countsAll)("countsAdded", out.countsAdded)(
        "limitTitle", out.limitTitle)("limitOfAll", out.limitOfAll)(
        "limitOfAdded", out.limitOfAdded)("limitUnknown", out.limitUnknown)("span", out.span)(
        "moreSteps", out.moreSteps)("askFirst", out.askFirst)("foodsChart", out.foodsChart)(
        "foodsShare", out.foodsShare)("shares", out.shares)("callToAction",
                                                            out.callToAction)("each", out.each);
}

static void read(const RecordedValue &value, HandoutWords::Appointment &out)
{
    Fields{value}("title", out.title)("message", out.message)("callToAction", out.callToAction)(
        "dangers", out.dangers)("diary", out.diary)("diaryHowTo", out.diaryHowTo)(
        "diaryColumns", out.diaryColumns)("where", out.where)("whereText", out.whereText)(
        "front", out.front)("back", out.back)("unknown", out.unknown)("medicines", out.medicines)(
        "medicinesHowTo", out.medicinesHowTo)("tell", out.tell)("tells", out.tells)("ask", out.ask)(
        "asks", out.asks)("aboutMe", out.aboutMe)("care", out.care)("tests", out.tests)(
        "testFacts", out.testFacts)("sources", out.sources);
}

static void read(const RecordedValue &value, HandoutWords::Stretch::Use &out)
{
    Fields{value}("stretch", out.stretch)("text", out.text)("caption", out.caption);
}

static void read(const RecordedValue &value, HandoutWords::Stretch &out)
{
    Fields{value}("usual", out.usual)("inPregnancy", out.inPregnancy)("evening", out.evening)(
        "eveningTitle", out.eveningTitle)("cramp", out.cramp)("doNot", out.doNot)("sources",
                                                                                  out.sources);
}

static void read(const RecordedValue &value, HandoutWords::Explained &out)
{
    Fields{value}("word", out.word)("text", out.text);
}

static void read(const RecordedValue &value, HandoutWords &out)
{
    Fields{value}("overview", out.overview)("nutrients", out.nutrients)(
        "appointment", out.appointment)("stretch", out.stretch)("inShort", out.inShort)(
        "askDrawing", out.askDrawing)("askCaption", out.askCaption)(
        "callToAction", out.callToAction)("explained", out.explained)("policies", out.policies)(
        "note", out.note)("edition", out.edition)("sources", out.sources)("page", out.page);
}

void readHandout(const RecordedValue &root, TopicData &data)
{
    Fields{root}("handout", data.handout);
}

} // namespace crampwise
