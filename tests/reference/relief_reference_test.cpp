// SPDX-License-Identifier: GPL-3.0-or-later
// Relief and look-alikes against the reference dossier.
#include "core/content/relief_words.h"
#include "core/content/sign_words.h"
#include "core/content/what_else_words.h"
#include "reference/dossier.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

int secondsOf(const QJsonValue &value)
{
    return value[u"value"_s].toInt();
}

} // namespace

TEST(ReliefReference, PosesHoldsAndRoutineAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QJsonObject root = dossierFile(u"relief.json"_s);
    const QJsonArray sites = root[u"sites"_s].toArray();
    for (qsizetype i = 0; i < sites.size(); ++i) {
        const CrampSite &site = builtInTopic().relief().sites[size_t(i)];
        const QJsonArray variants = sites[i][u"variants"_s].toArray();
        ASSERT_EQ(size_t(variants.size()), site.stretches.size()) << site.id.toStdString();
        for (qsizetype j = 0; j < variants.size(); ++j) {
            const Stretch &ours = site.stretches[size_t(j)];
            const QJsonObject theirs = variants[j].toObject();
            const std::string id = ours.id.toStdString();
            EXPECT_EQ(ours.id, theirs[u"id"_s].toString());
            EXPECT_EQ(wordFor(ours.position, stretchPositionWords),
                      theirs[u"position"_s].toString());
            EXPECT_EQ(ours.hold.low.value_or(0), theirs[u"hold"_s][u"low"_s].toInt()) << id;
            EXPECT_EQ(ours.hold.high.value_or(0), theirs[u"hold"_s][u"high"_s].toInt()) << id;
            EXPECT_EQ(ours.hold.repeat.value_or(0), theirs[u"hold"_s][u"repeat"_s].toInt()) << id;
            EXPECT_EQ(ours.hold.restBetween.value_or(0),
                      secondsOf(theirs[u"hold"_s][u"rest_between"_s]))
                << id;
            EXPECT_EQ(ours.pose.crampedSide, theirs[u"pose"_s][u"cramped_side"_s].toString());
            EXPECT_EQ(ours.doNotDoIf, theirs[u"do_not_do_if"_s].toString()) << id;
            EXPECT_EQ(ours.sources, strings(theirs[u"sources"_s])) << id;
        }
    }
    const EveningRoutine &evening = builtInTopic().relief().evening;
    const QJsonValue numbers = root[u"evening_routine"_s][u"numbers"_s];
    EXPECT_EQ(evening.hold, secondsOf(numbers[u"hold"_s]));
    EXPECT_EQ(evening.restBetween, secondsOf(numbers[u"rest_between"_s]));
    EXPECT_EQ(evening.minutes, secondsOf(numbers[u"whole_routine"_s]));
    EXPECT_EQ(evening.repeatsEachLeg, numbers[u"repeats_each_leg"_s].toInt());
    EXPECT_EQ(evening.weeks, numbers[u"weeks"_s].toInt());
}

TEST(WhatElseReference, ConditionsAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QJsonArray theirs = dossierFile(u"what-else.json"_s)[u"conditions"_s].toArray();
    const std::vector<LookAlike> &ours = builtInTopic().whatElse().conditions;
    ASSERT_EQ(size_t(theirs.size()), ours.size());
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const LookAlike &condition = ours[size_t(i)];
        const std::string id = condition.id.toStdString();
        EXPECT_EQ(condition.id, theirs[i][u"id"_s].toString());
        EXPECT_EQ(condition.signs, strings(theirs[i][u"red_flags"_s])) << id;
        EXPECT_EQ(condition.sources, strings(theirs[i][u"sources"_s])) << id;
        EXPECT_EQ(wordFor(condition.hardKnot, knotWords), theirs[i][u"hard_knot"_s].toString());
        EXPECT_EQ(condition.urgency ? wordFor(*condition.urgency, signUrgencyWords) : QString(),
                  theirs[i][u"urgency"_s].toString())
            << id;
        for (const auto &[text, key] :
             {std::pair(condition.feel, u"feel"_s), std::pair(condition.where, u"where"_s),
              std::pair(condition.when, u"when"_s), std::pair(condition.eases, u"eases"_s),
              std::pair(condition.howLong, u"how_long"_s)})
            EXPECT_EQ(text, theirs[i][key].toString()) << id;
    }
}
