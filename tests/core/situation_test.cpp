// SPDX-License-Identifier: GPL-3.0-or-later
// My situation: what is told to whom, and why.
#include "core/situation/medicine_names.h"
#include "situation_fixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Situation, NothingChosenTellsNothing)
{
    EXPECT_TRUE(SituationChoices().isEmpty());
    EXPECT_TRUE(toldFor({}).isEmpty());
}

TEST(Situation, AnUnknownChoiceChangesNothing)
{
    EXPECT_TRUE(toldFor({u"marmalade"_s}).isEmpty());
    EXPECT_EQ(idsOf(toldFor({u"warfarin"_s, u"marmalade"_s}).takeCare),
              idsOf(toldFor({u"warfarin"_s}).takeCare));
}

TEST(Situation, TheSignsOfAChoiceComeMostUrgentFirst)
{
    const SituationResult told = toldFor({u"statins"_s});
    const QStringList ids = signIds(told);
    ASSERT_TRUE(ids.contains(u"muscle-breakdown"_s));
    ASSERT_TRUE(ids.contains(u"statin-muscle"_s));
    EXPECT_LT(ids.indexOf(u"muscle-breakdown"_s), ids.indexOf(u"statin-muscle"_s));
    EXPECT_FALSE(ids.contains(u"denosumab-low-calcium"_s));
    EXPECT_FALSE(ids.contains(u"sudden-weakness"_s)) << "it holds for anyone";
    EXPECT_EQ(told.signs.front().because, QStringList(u"statins"_s));
}

TEST(Situation, ASignThatAMedicineNamesConcernsWhoeverTakesIt)
{
    EXPECT_TRUE(signIds(toldFor({u"digoxin"_s})).contains(u"potassium-trouble"_s));
    EXPECT_TRUE(signIds(toldFor({u"laughing-gas"_s})).contains(u"new-numbness"_s));
}

TEST(Situation, AFactSaysWhyItIsShownOnWhatItRestsAndWhereItLeads)
{
    const SituationResult told = toldFor({u"acid-medicines"_s, u"vegan"_s});
    const SituationItem *fact = itemToRead(told, u"interaction/mg-ppi"_s);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->nutrient, u"magnesium"_s);
    EXPECT_EQ(fact->because, QStringList(u"acid-medicines"_s));
    EXPECT_FALSE(fact->sources.isEmpty());
    EXPECT_EQ(fact->leadsTo.toString(), u"magnesium#medicine-mg-ppi"_s);
    EXPECT_TRUE(fact->action.contains(u"magnesium test"_s));
    const SituationItem *risk = itemToRead(told, u"at-risk/vitamin-b12/0"_s);
    ASSERT_TRUE(risk);
    EXPECT_EQ(risk->because, QStringList(u"vegan"_s));
}

TEST(Situation, WhatIsReadComesNutrientByNutrientAndThenWhatIsNone)
{
    const SituationResult told
        = toldFor({u"loop-diuretics"_s, u"much-alcohol"_s, u"statins"_s, u"gut-disease"_s});
    QStringList order;
    for (const Nutrient &nutrient : builtInTopic().nutrients())
        order << nutrient.id;
    order << QString();
    qsizetype last = -1;
    for (const SituationReading &group : told.reading) {
        EXPECT_GT(order.indexOf(group.nutrient), last);
        last = order.indexOf(group.nutrient);
    }
    EXPECT_TRUE(told.reading.back().nutrient.isEmpty());
    EXPECT_GE(told.reading.size(), 4U);
}

TEST(Situation, AChoiceThatImpliesAnotherIsTheReasonItself)
{
    const SituationResult told = toldFor({u"in-dialysis"_s});
    ASSERT_TRUE(told.caution(u"policy/kidney"_s));
    EXPECT_EQ(told.caution(u"policy/kidney"_s)->because, QStringList(u"in-dialysis"_s));
    EXPECT_TRUE(itemToRead(told, u"relief/dialysis"_s));
    EXPECT_TRUE(toldFor({u"blood-thinner-clinic"_s}).caution(u"policy/warfarin"_s));
}

TEST(Situation, WhatConcernsTwoThingsTogetherNeedsBoth)
{
    const QString fact = u"interaction/vk-aed-pregnancy"_s;
    EXPECT_FALSE(itemToRead(toldFor({u"seizure-medicines"_s}), fact));
    EXPECT_FALSE(itemToRead(toldFor({}, pregnantReader()), fact));
    const SituationResult both = toldFor({u"seizure-medicines"_s}, pregnantReader());
    ASSERT_TRUE(itemToRead(both, fact));
    EXPECT_EQ(itemToRead(both, fact)->because,
              (QStringList{u"seizure-medicines"_s, u"pregnant"_s}));
}

TEST(Situation, AgeAndPregnancyAreChoicesToo)
{
    EXPECT_TRUE(signIds(toldFor({}, pregnantReader())).contains(u"pre-eclampsia"_s));
    EXPECT_TRUE(signIds(toldFor({}, ofAge(8))).contains(u"child-limp"_s));
    EXPECT_FALSE(signIds(toldFor({}, ofAge(30))).contains(u"child-limp"_s));
    EXPECT_TRUE(itemToRead(toldFor({}, ofAge(80)), u"at-risk/vitamin-b12/1"_s));
    EXPECT_FALSE(itemToRead(toldFor({}, ofAge(70)), u"at-risk/vitamin-b12/1"_s));
}

TEST(Situation, NeedsAreThoseOfTheReaderInTheRegion)
{
    EXPECT_TRUE(toldFor({u"vegan"_s}).needs.empty());
    SituationChoices choices{{}, ofAge(60), Region::EuropeanUnion};
    for (const SituationNeed &need : tellSituation(builtInTopic(), choices).needs) {
        for (const Need *one : need.needs) {
            EXPECT_EQ(one->region, Region::EuropeanUnion);
            EXPECT_TRUE(one->group.holds(choices.reader));
        }
        for (const Limit *limit : need.limits)
            EXPECT_EQ(limit->region, Region::EuropeanUnion);
    }
    EXPECT_EQ(toldFor({}, ofAge(60)).needs.size(), builtInTopic().substances().size());
}

TEST(Situation, TheNeedOfPotassiumNeverStandsWithoutItsCautionInKidneyDisease)
{
    const SituationResult told = toldFor({u"kidney-disease"_s}, ofAge(60));
    for (const SituationNeed &need : told.needs) {
        if (need.substance->id == u"potassium") {
            EXPECT_TRUE(need.cautions.contains(u"policy/kidney"_s));
            EXPECT_TRUE(need.cautions.contains(u"foods/kidney-potassium"_s));
        }
    }
}

TEST(Situation, FoodsThatAChoiceMakesRiskyAreNamed)
{
    const SituationResult told = toldFor({u"warfarin"_s});
    const SituationItem *caution = told.caution(u"foods/warfarin"_s);
    ASSERT_TRUE(caution);
    QStringList foods;
    for (const Food *food : caution->foods)
        foods << food->id;
    EXPECT_TRUE(foods.contains(u"natto"_s));
    EXPECT_TRUE(foods.contains(u"kale"_s));
    EXPECT_FALSE(foods.contains(u"banana"_s));
}

TEST(Situation, ARemedyIsNeverReadWithoutWhatMakesItRisky)
{
    const SituationResult liver = toldFor({u"liver-disease"_s});
    const SituationItem *alone = itemToRead(liver, u"remedy/pickle-juice"_s);
    ASSERT_TRUE(alone);
    EXPECT_TRUE(alone->action.contains(u"kidney disease"_s)) << "its safety is always told";
    const SituationResult both = toldFor({u"liver-disease"_s, u"kidney-disease"_s});
    const SituationItem *risky = itemToRead(both, u"remedy/pickle-juice"_s);
    ASSERT_TRUE(risky);
    EXPECT_TRUE(risky->cautions.contains(u"safety/pickle-juice"_s));
    EXPECT_TRUE(risky->action.isEmpty()) << "the caution says it already";
}

TEST(Situation, AdviceToDrinkStandsBesideItsCautionInHeartFailure)
{
    const SituationResult told = toldFor({u"heart-failure"_s, u"in-heat"_s});
    for (const QString &id : {u"advice/hydration"_s, u"relief/exercise-cramp"_s}) {
        const SituationItem *advice = itemToRead(told, id);
        ASSERT_TRUE(advice) << qPrintable(id);
        EXPECT_TRUE(advice->cautions.contains(u"safety/hydration"_s)) << qPrintable(id);
    }
}

TEST(Situation, QuestionsAndTestsFollowFromTheChoices)
{
    const SituationResult told = toldFor({u"metformin"_s});
    EXPECT_TRUE(idsOf(told.questions).contains(u"question/b12-test"_s));
    EXPECT_TRUE(idsOf(told.tests).contains(u"test/b12"_s));
    EXPECT_FALSE(idsOf(told.questions).contains(u"question/statin-muscles"_s));
}

TEST(Situation, IsTheSameForTheSameChoicesInAnyOrder)
{
    const QStringList chosen{u"warfarin"_s, u"kidney-disease"_s, u"at-night"_s, u"vegan"_s};
    QSet<QString> forwards;
    QSet<QString> backwards;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        forwards.insert(chosen[i]);
        backwards.insert(chosen[chosen.size() - 1 - i]);
    }
    const SituationResult one = toldFor(forwards, ofAge(60));
    const SituationResult other = toldFor(backwards, ofAge(60));
    EXPECT_EQ(signIds(one), signIds(other));
    EXPECT_EQ(idsOf(one.takeCare), idsOf(other.takeCare));
    ASSERT_EQ(readingOf(one).size(), readingOf(other).size());
    for (size_t i = 0; i < readingOf(one).size(); ++i) {
        EXPECT_EQ(readingOf(one)[i]->id, readingOf(other)[i]->id);
        EXPECT_EQ(readingOf(one)[i]->because, readingOf(other)[i]->because);
        EXPECT_EQ(readingOf(one)[i]->cautions, readingOf(other)[i]->cautions);
    }
}

namespace {

QStringList tagsFor(const QString &typed)
{
    const auto understood = understoodChoice(builtInTopic(), typed);
    return understood ? understood->tags : QStringList();
}

} // namespace

TEST(UnderstoodChoice, KnowsGenericNamesInTheFormsOfBothCountries)
{
    EXPECT_EQ(tagsFor(u"furosemide"_s), QStringList(u"loop-diuretics"_s));
    EXPECT_EQ(tagsFor(u"Omeprazole"_s), QStringList(u"acid-medicines"_s));
    EXPECT_EQ(tagsFor(u"albuterol"_s), QStringList(u"reliever-inhalers"_s));
    EXPECT_EQ(tagsFor(u"salbutamol"_s), QStringList(u"reliever-inhalers"_s));
    EXPECT_EQ(tagsFor(u"ciclosporin"_s), QStringList(u"transplant-medicines"_s));
}

TEST(UnderstoodChoice, KnowsEverydayWordsAndOffersEachKindThatTheyMayMean)
{
    EXPECT_EQ(tagsFor(u"water tablets"_s),
              (QStringList{u"loop-diuretics"_s, u"thiazides"_s, u"potassium-sparing"_s}));
    EXPECT_EQ(tagsFor(u"acid tablets"_s), QStringList(u"acid-medicines"_s));
    EXPECT_TRUE(tagsFor(u"blood thinner"_s).contains(u"warfarin"_s));
    EXPECT_EQ(tagsFor(u"coumadin"_s), QStringList(u"warfarin"_s));
    EXPECT_EQ(tagsFor(u"lasix"_s), QStringList(u"loop-diuretics"_s));
    EXPECT_EQ(tagsFor(u"cholesterol pills"_s), QStringList(u"statins"_s));
}

TEST(UnderstoodChoice, ReadsADoseAndSeveralMedicinesAtOnce)
{
    EXPECT_EQ(tagsFor(u"furosemide 40 mg"_s), QStringList(u"loop-diuretics"_s));
    EXPECT_EQ(tagsFor(u"warfarin, metformin and omeprazole"_s),
              (QStringList{u"warfarin"_s, u"acid-medicines"_s, u"metformin"_s}));
    EXPECT_EQ(tagsFor(u"potassium tablets"_s), QStringList(u"potassium-products"_s));
}

TEST(UnderstoodChoice, MendsATypingErrorAndSaysSo)
{
    const auto understood = understoodChoice(builtInTopic(), u"omeprazol"_s);
    ASSERT_TRUE(understood);
    EXPECT_EQ(understood->as, QStringList(u"omeprazole"_s));
    EXPECT_TRUE(understood->corrected);
    EXPECT_EQ(tagsFor(u"furosemid"_s), QStringList(u"loop-diuretics"_s));
    EXPECT_EQ(tagsFor(u"warfrin"_s), QStringList(u"warfarin"_s));
    EXPECT_FALSE(understoodChoice(builtInTopic(), u"warfarin"_s)->corrected);
}

TEST(UnderstoodChoice, DoesNotTakeOneMedicineForAnother)
{
    for (const QString &other :
         {u"hydroxyzine"_s, u"amiodarone"_s, u"trimipramine"_s, u"chocolate"_s, u"ab"_s, u""_s})
        EXPECT_TRUE(tagsFor(other).isEmpty()) << qPrintable(other);
}

TEST(UnderstoodChoice, KnowsEveryNameAndLabelOfEveryChoice)
{
    for (const SituationTag &tag : builtInTopic().situations().tags) {
        if (tag.stage)
            continue;
        QStringList names = tag.names + tag.everyday + tag.words;
        names << tag.label;
        for (const QString &name : names) {
            for (const QString &one : medicineNames(name))
                EXPECT_TRUE(tagsFor(one).contains(tag.id)) << qPrintable(tag.id + u' ' + one);
        }
    }
}

TEST(UnderstoodChoice, ABeginningIsUnderstoodWhereItCanBecomeOneThingOnly)
{
    const auto several = understoodChoice(builtInTopic(), u"met"_s);
    ASSERT_TRUE(several);
    EXPECT_TRUE(several->unfinished);
    EXPECT_TRUE(several->tags.contains(u"metformin"_s));
    EXPECT_TRUE(several->tags.contains(u"methotrexate"_s));
    const auto one = understoodChoice(builtInTopic(), u"metf"_s);
    ASSERT_TRUE(one);
    EXPECT_FALSE(one->unfinished);
    EXPECT_TRUE(one->corrected);
    EXPECT_EQ(one->tags, QStringList(u"metformin"_s));
    const auto twoNames = understoodChoice(builtInTopic(), u"predn"_s); // of one choice
    ASSERT_TRUE(twoNames);
    EXPECT_FALSE(twoNames->unfinished);
}
