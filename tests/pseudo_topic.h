// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_files.h"
#include "core/content/topic_reader.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace crampwise {

// The real content in languages that nobody speaks: longer than English, and from right to left.

enum class Pseudo { Longer, RightToLeft };

inline QString pseudoText(const QString &text, Pseudo kind)
{
    QString out;
    bool inPlace = false; // of %1, %2, ...
    for (const QChar letter : text) {
        inPlace = letter == u'%' || (inPlace && letter.isDigit());
        if (kind == Pseudo::RightToLeft && letter.isLetter() && !inPlace)
            out += QChar(0x0628 + letter.toLower().unicode() % 18); // an Arabic letter
        else
            out += letter;
    }
    // A third more, as a translation may take.
    if (kind == Pseudo::Longer)
        out += u' ' + QStringLiteral(u"äéîõü ").repeated(text.size() / 18);
    return out.trimmed();
}

/// Changes every text that a reader sees, and no id, word of an enumeration, name or figure.
inline void makePseudo(nlohmann::json &value, Pseudo kind, const std::string &key = {})
{
    static const std::set<std::string> left{
        "$schema",    "id",         "nutrient",      "mechanism",      "substance",
        "group",      "part",       "urgency",       "kind",           "certainty",
        "answer",     "unit",       "sources",       "claims",         "picture",
        "symbol",     "diet",       "effect",        "condition",      "from",
        "to",         "chart",      "qualifier",     "publisher",      "label",
        "family",     "given",      "organisation",  "container",      "dated",
        "volume",     "issue",      "pages",         "country",        "year",
        "doi",        "pmid",       "url",           "reviewed",       "nextReview",
        "key",        "state",      "sex",           "synonyms",       "criteria",
        "shows",      "shownFirst", "inSight",       "appliesWhen",    "speed",
        "policy",     "standsOn",   "who",           "concerns",       "riskyFor",
        "asksFor",    "implies",    "circumstances", "everyday",       "handoutSigns",
        "direction",  "severity",   "interval",      "region",         "source",
        "seeSign",    "seeSigns",   "basis",         "position",       "madeOf",
        "hardKnot",   "known",      "counts",        "labelCounts",    "givenIn",
        "comparison", "axis",       "relation",      "better",         "research",
        "article",    "allergens",  "mayContain",    "uptake",         "cautions",
        "dataset",    "code",       "formula",       "bloodTestPolicy"};
    // Here these are ids or words of enumerations; elsewhere they are texts.
    static const std::set<std::string> enumerations{
        "/policies/nutrients", "/policies/nutrientHandouts", "/uptakes/substances",
        "/triedRemedies/trials", "/trialRows/about", "/trialRows/forest/role",
        "/trialRows/arms/measures/what", "/handout/stretch/evening/stretch",
        "/handout/stretch/usual/stretch", "/handout/stretch/inPregnancy/stretch",
        "/handout/nutrients/each/inChart",
        // What people type, and where it leads.
        "/searchWords/synonyms/words", "/searchWords/synonyms/places",
        "/searchWords/notCovered/words", "/searchWords/notCovered/places"};
    // Of the words of handouts, some bear the names of what is left elsewhere.
    static const std::set<std::string> places{"/handout/sources", "/handout/overview/chart",
                                              "/handout/overview/nutrient"};
    if (value.is_string()) {
        const std::string &text = value.get_ref<const std::string &>();
        value = pseudoText(QString::fromStdString(text), kind).toStdString();
        return;
    }
    if (!value.is_structured())
        return;
    for (auto &[name, member] : value.items()) {
        const std::string place = value.is_object() ? key + '/' + name : key;
        const bool isLeft = value.is_object()
            && ((left.contains(name) && !(places.contains(place) && member.is_string()))
                || enumerations.contains(place));
        if (!isLeft)
            makePseudo(member, kind, place);
    }
}

inline const Topic &pseudoTopic(Pseudo kind)
{
    static std::map<Pseudo, Topic> topics;
    const auto found = topics.find(kind);
    if (found != topics.end())
        return found->second;
    nlohmann::json root = nlohmann::json::object();
    for (const ContentFile &file : contentFiles(QStringLiteral(CONTENT_DIR)))
        root.update(nlohmann::json::parse(file.json.toStdString()));
    makePseudo(root, kind);
    TopicData data = readTopic(RecordedValue(root));
    const std::vector<JsonError> errors = checkReferences(data);
    EXPECT_TRUE(errors.empty()) << qPrintable(errors.front().toString());
    return topics.emplace(kind, Topic(std::move(data))).first->second;
}

} // namespace crampwise
