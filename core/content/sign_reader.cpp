// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/sign_words.h"
#include "core/json/json_fields.h"

namespace crampwise {

void read(const RecordedValue &value, SignUrgency &out)
{
    readWord(value, out, signUrgencyWords);
}

void read(const RecordedValue &value, Basis &out)
{
    readWord(value, out, basisWords);
}

static void read(const RecordedValue &value, SignGroup &out)
{
    readWord(value, out, signGroupWords);
}

static void read(const RecordedValue &value, SignPlace &out)
{
    readWord(value, out, signPlaceWords);
}

void read(const RecordedValue &value, Circumstance &out)
{
    readWord(value, out, circumstanceWords);
}

static void read(const RecordedValue &value, UrgencyWords &out)
{
    Fields{value}("id", out.urgency)("label", out.label)("means", out.means);
}

static void read(const RecordedValue &value, SignGroupWords &out)
{
    Fields{value}("id", out.group)("title", out.title);
}

static void read(const RecordedValue &value, SignPlaceWords &out)
{
    Fields{value}("id", out.place)("title", out.title);
}

static void read(const RecordedValue &value, Finding &out)
{
    Fields{value}("id", out.id)("label", out.label);
}

static void read(const RecordedValue &value, Criterion &out)
{
    Fields{value}
        .optional("finding", out.finding)
        .optional("allOf", out.allOf)
        .optional("anyOf", out.anyOf);
}

static void read(const RecordedValue &value, Escalation &out)
{
    Fields{value}("when", out.when)("urgency", out.urgency);
}

static void read(const RecordedValue &value, Sign &out)
{
    Fields{value}("id", out.id)("group", out.group)("shows", out.shows)("sign", out.sign)(
        "brief", out.brief)("criteria", out.criteria)("urgency", out.urgency)(
        "meaning", out.meaning)("appliesWhen", out.appliesWhen)("sources", out.sources)(
        "countries", out.countries)("speed", out.speed)
        .optional("call", out.call)
        .optional("escalate", out.escalate)
        .optional("policy", out.policy)
        .optional("whatToDo", out.whatToDo)
        .optional("whatNotToDo", out.whatNotToDo)
        .optional("whoIsAtRisk", out.whoIsAtRisk)
        .optional("who", out.who)
        .optional("dated", out.dated)
        .optional("onlyCopiesRead", out.onlyCopiesRead)
        .optional("onPaper", out.onPaper);
}

static void read(const RecordedValue &value, HandoutSignSet &out)
{
    Fields{value}("id", out.id)("signs", out.signs);
}

static void read(const RecordedValue &value, SignsOfHandouts &out)
{
    Fields{value}("onEvery", out.onEvery)("sets", out.sets);
}

static void read(const RecordedValue &value, EmergencyNumber &out)
{
    Fields{value}("country", out.country)("ambulance", out.ambulance)
        .optional("helpline", out.helpline)
        .optional("poison", out.poison);
}

void readSigns(const RecordedValue &root, TopicData &data)
{
    SignContent &signs = data.signs;
    Fields{root}("urgencies", signs.urgencies)("signGroups", signs.groups)(
        "signPlaces", signs.places)("findings", signs.findings)("signs", signs.signs)(
        "handoutSigns", signs.handout)("emergencyNumbers", signs.emergencyNumbers);
}

} // namespace crampwise
