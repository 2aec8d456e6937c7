// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/relief_words.h"
#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, StretchPosition &out)
{
    readWord(value, out, stretchPositionWords);
}

static void read(const RecordedValue &value, ReliefBasis &out)
{
    readWord(value, out, reliefBasisWords);
}

static void read(const RecordedValue &value, Pose &out)
{
    Fields{value}("view", out.view)("body", out.body)("crampedSide", out.crampedSide)(
        "otherSide", out.otherSide)("hands", out.hands)("support", out.support)("movementArrow",
                                                                                out.movementArrow)(
        "whereThePullIsFelt", out.whereThePullIsFelt)("commonMistake", out.commonMistake);
}

static void read(const RecordedValue &value, Hold &out)
{
    Fields{value}("note", out.note)("sources", out.sources)
        .optional("low", out.low)
        .optional("high", out.high)
        .optional("until", out.until)
        .optional("repeat", out.repeat)
        .optional("restBetween", out.restBetween);
}

static void read(const RecordedValue &value, Stretch &out)
{
    Fields{value}("id", out.id)("position", out.position)("title", out.title)("steps", out.steps)(
        "picture", out.picture)("pictureText", out.pictureText)("pose", out.pose)("hold", out.hold)(
        "ifYouMayFall", out.ifYouMayFall)("inPregnancy", out.inPregnancy)(
        "doNotDoIf", out.doNotDoIf)("basis", out.basis)("sources", out.sources)
        .optional("student", out.student);
}

/// A text without a second level may stand alone.
static void readText(const RecordedValue &value, LeveledText &out)
{
    if (value.isText())
        read(value, out.plain);
    else
        read(value, out);
}

static void read(const RecordedValue &value, ReliefNotice &out)
{
    Fields{value}("sources", out.sources).optional("seeSigns", out.signs);
    readText(value.at("text"), out.text);
}

static void read(const RecordedValue &value, CrampSite &out)
{
    Fields{value}("id", out.id)("name", out.name)("shortName", out.shortName)(
        "whatYouSee", out.whatYouSee)("stretches", out.stretches)
        .optional("commonest", out.commonest)
        .optional("warning", out.warning);
}

static void read(const RecordedValue &value, ReliefSteps &out)
{
    Fields{value}("title", out.title)("sources", out.sources)
        .optional("id", out.id)
        .optional("plain", out.steps.plain)
        .optional("steps", out.steps.plain)
        .optional("student", out.steps.student)
        .optional("seeSigns", out.signs)
        .optional("who", out.who)
        .optional("asksFor", out.asksFor);
}

static void read(const RecordedValue &value, ReliefMeasure &out)
{
    Fields{value}("id", out.id)("certainty", out.certainty)("basis", out.basis)("sources",
                                                                                out.sources)
        .optional("who", out.who);
    read(value.contains("text") ? value.at("text") : value, out.text);
}

static void read(const RecordedValue &value, ReliefRow &out)
{
    Fields{value}("what", out.what)("sources", out.sources).optional("certainty", out.certainty);
    readText(value.at(value.contains("text") ? "text" : "status"), out.text);
}

static void read(const RecordedValue &value, EveningRoutine &out)
{
    Fields{value}("title", out.title)("testedIn", out.testedIn)("steps", out.steps)(
        "result", out.result)("against", out.against)("certainty", out.certainty)("madeOf",
                                                                                  out.stretches);
    Fields{value.at("numbers")}("hold", out.hold)("repeatsEachLeg", out.repeatsEachLeg)(
        "restBetween", out.restBetween)("minutes", out.minutes)("weeks", out.weeks)(
        "when", out.when)("intensity", out.intensity)("sources", out.numbersFrom);
}

void readRelief(const RecordedValue &root, TopicData &data)
{
    ReliefContent &relief = data.relief;
    const RecordedValue &value = root.at("relief");
    Fields{value}("firstMinute", relief.firstMinute)("rules", relief.rules)("sites", relief.sites)(
        "measures", relief.measures)("painkillers", relief.painkillers)(
        "notAtOnce", relief.notAtOnce)("soreness", relief.soreness)("special", relief.special)(
        "tonight", relief.tonight)("evening", relief.evening)(
        "customOrTested", relief.customOrTested)("shownFirst", relief.shownFirst)("inSight",
                                                                                  relief.inSight);
    Fields{value.at("beforeYouStretch")}("text", relief.beforeYouStretch)(
        "seeSigns", relief.beforeSigns)("facts", relief.beforeFacts);
}

} // namespace crampwise
