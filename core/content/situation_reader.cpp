// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/situation_words.h"
#include "core/content/topic_reader.h"
#include "core/json/json_fields.h"

namespace crampwise {

/// "statins", or "statins+kidney-disease" where both must hold.
void read(const RecordedValue &value, Who &out)
{
    QStringList alternatives;
    read(value, alternatives);
    for (const QString &one : alternatives)
        out.anyOf.push_back(one.split(u'+'));
}

static void read(const RecordedValue &value, SituationGroup &out)
{
    readWord(value, out, situationGroupWords);
}

static void read(const RecordedValue &value, SituationGroupWords &out)
{
    Fields{value}("id", out.group)("title", out.title);
}

static void read(const RecordedValue &value, StageOfLife &out)
{
    Fields{value}
        .optional("from", out.from)
        .optional("to", out.to)
        .optional("condition", out.condition);
}

static void read(const RecordedValue &value, SituationTag &out)
{
    Fields{value}("id", out.id)("label", out.label)("group", out.group)
        .optional("forMostPeople", out.forMostPeople)
        .optional("names", out.names)
        .optional("everyday", out.everyday)
        .optional("words", out.words)
        .optional("implies", out.implies)
        .optional("circumstances", out.circumstances)
        .optional("stage", out.stage);
}

static void read(const RecordedValue &value, SituationQuestion &out)
{
    Fields{value}("id", out.id)("plain", out.text)("who", out.who)("sources", out.sources);
}

void readSituations(const RecordedValue &root, TopicData &data)
{
    SituationContent &situations = data.situations;
    const RecordedValue &texts = root.at("situationTexts");
    Fields{texts}("lead", situations.lead)("nothingChosen", situations.nothingChosen)(
        "notForYouAlone", situations.notForYouAlone)("notUnderstood", situations.notUnderstood)(
        "signsForAnyone", situations.signsForAnyone);
    Fields{root}("situationGroups", situations.groups)("situationTags", situations.tags)(
        "situationQuestions", situations.questions);
}

} // namespace crampwise
