// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/what_else_words.h"
#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, LookAlike::Knot &out)
{
    readWord(value, out, knotWords);
}

static void read(const RecordedValue &value, CrampQuestion &out)
{
    Fields{value}("ask", out.ask)("yes", out.yes)("no", out.no);
}

static void read(const RecordedValue &value, NamedFigure &out)
{
    Fields{value}("what", out.what)("value", out.value)("unit", out.unit)("source", out.source)
        .optional("note", out.note);
}

static void read(const RecordedValue &value, IronText &out)
{
    Fields{value}("plain", out.text.plain)("student", out.text.student)("figures", out.figures)(
        "policy", out.policy)("whoShouldAsk", out.whoShouldAsk)("sources", out.sources);
}

static void read(const RecordedValue &value, LookAlike &out)
{
    Fields{value}("id", out.id)("name", out.name)("feel", out.feel)("where", out.where)(
        "when", out.when)("eases", out.eases)("howLong", out.howLong)("hardKnot", out.hardKnot)(
        "who", out.who)("student", out.student)("sources", out.sources)
        .optional("picture", out.picture)
        .optional("pictureText", out.pictureText)
        .optional("knotNote", out.knotNote)
        .optional("whatToDo", out.whatToDo)
        .optional("policy", out.policy)
        .optional("urgency", out.urgency)
        .optional("seeSigns", out.signs)
        .optional("iron", out.iron)
        .optional("concerns", out.concerns);
}

static void read(const RecordedValue &value, OtherCause &out)
{
    Fields{value}("id", out.id)("name", out.name)("text", out.text)("sources", out.sources)
        .optional("who", out.who);
}

static void read(const RecordedValue &value, OrderedTest &out)
{
    Fields{value}("id", out.id)("name", out.name)("text", out.text)("when", out.when)("sources",
                                                                                      out.sources)
        .optional("who", out.who);
}

void readWhatElse(const RecordedValue &root, TopicData &data)
{
    WhatElseContent &whatElse = data.whatElse;
    Fields{root.at("whatElse")}("questions", whatElse.questions)("conditions", whatElse.conditions)(
        "otherCauses", whatElse.otherCauses)("orderedTests", whatElse.tests);
}

} // namespace crampwise
