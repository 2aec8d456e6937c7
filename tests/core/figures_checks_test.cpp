// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the tables of figures, and what no nutrient or food may lack, one place at a time.
#include "built_in.h"
#include "core/content/picture_checks.h"
#include "loader_fixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

LoadResult loadElementChanged(const QString &file, const QString &list, const QString &key,
                              const QString &value, const ObjectChange &change)
{
    return loadChanged(file,
                       [&](QJsonObject &root) { changeElement(root, list, key, value, change); });
}

LoadResult loadFoodChanged(const QString &file, const QString &list, const ObjectChange &change)
{
    return loadElementChanged(file, list, u"id"_s, u"banana"_s, change);
}

/// Adds an element like the first of a list, under another id.
void addLikeFirst(QJsonObject &root, const QString &list, const QString &key, const QString &id)
{
    QJsonArray elements = root[list].toArray();
    QJsonObject copy = elements[0].toObject();
    copy[key] = id;
    elements.append(copy);
    root[list] = elements;
}

bool anyProblem(const LoadResult &result, const QString &words)
{
    return std::any_of(result.errors.begin(), result.errors.end(),
                       [&](const JsonError &error) { return error.problem.contains(words); });
}

} // namespace

TEST(Completeness, AnEighthNutrientIsToldAllThatItLacks)
{
    const LoadResult result = loadChanged(u"topic.json"_s, [](QJsonObject &root) {
        addLikeFirst(root, u"nutrients"_s, u"id"_s, u"sodium"_s);
    });
    EXPECT_FALSE(result.topic);
    for (const QString &part :
         {u"substance"_s, u"link"_s, u"brief text"_s, u"grade"_s, u"cell with “nerve-function”"_s})
        EXPECT_TRUE(anyProblem(result, u"the nutrient “sodium” has no "_s + part))
            << part.toStdString();
}

TEST(Completeness, AFoodHoldsASubstanceOnce)
{
    const ObjectChange twice = [](QJsonObject &food) {
        QJsonArray amounts = food[u"amounts"_s].toArray();
        amounts.append(amounts[0]);
        food[u"amounts"_s] = amounts;
    };
    EXPECT_TRUE(anyProblem(loadFoodChanged(u"foods.json"_s, u"foods"_s, twice),
                           u"“banana” holds the substance"_s));
}

TEST(Completeness, AServingWeighsSomething)
{
    const ObjectChange weightless = [](QJsonObject &food) { food[u"grams"_s] = 0; };
    EXPECT_FALSE(loadFoodChanged(u"foods.json"_s, u"foods"_s, weightless).topic);
    const ObjectChange negative = [](QJsonObject &food) { food[u"grams"_s] = -5; };
    EXPECT_FALSE(loadFoodChanged(u"foods.json"_s, u"foods"_s, negative).topic);
}

TEST(Completeness, ATitleHasAPlaceForEachOfItsNames)
{
    const LoadResult result = loadChanged(u"handout.json"_s, [](QJsonObject &root) {
        changeMember(root, u"handout"_s, [](QJsonObject &handout) {
            changeMember(handout, u"nutrients"_s, [](QJsonObject &nutrients) {
                QJsonArray titles = nutrients[u"titles"_s].toArray();
                titles[1] = u"%1 and leg cramps"_s;
                nutrients[u"titles"_s] = titles;
            });
        });
    });
    expectError(result, u"handout.json"_s, u"/handout/nutrients/titles/1"_s, u"%2"_s, u"place"_s);
}

TEST(Completeness, PicturesAndIconsExist)
{
    const QString resources = QStringLiteral(CONTENT_DIR "/..");
    EXPECT_TRUE(missingPictures(builtInTopic(), resources).empty());
    const QTemporaryDir empty;
    const std::vector<JsonError> missing = missingPictures(builtInTopic(), empty.path());
    size_t stretches = 0;
    for (const CrampSite &site : builtInTopic().relief().sites)
        stretches += site.stretches.size();
    const auto &conditions = builtInTopic().whatElse().conditions;
    const auto drawn = std::count_if(conditions.begin(), conditions.end(),
                                     [](const LookAlike &one) { return !one.picture.isEmpty(); });
    ASSERT_EQ(missing.size(),
              2 * builtInTopic().mechanisms().size() + stretches + size_t(drawn)
                  + builtInTopic().figures().foods.pictures.size()
                  + builtInTopic().pageTexts().calf.size());
    EXPECT_EQ(missing[0].pointer, u"/mechanisms/0/picture"_s);
    EXPECT_TRUE(missing[0].problem.contains(u"illustrations/"_s));
    EXPECT_TRUE(missing[1].problem.contains(u"icons/"_s));
}

TEST(NeedsChecks, AReaderFindsOneRowOnly)
{
    const LoadResult result
        = loadElementChanged(u"needs.json"_s, u"needs"_s, u"group"_s, u"4-8 y"_s,
                             [](QJsonObject &need) { need[u"from"_s] = 47; });
    expectError(result, u"needs.json"_s, u"/needs/1"_s, u"overlap"_s, u"one row"_s);
}

TEST(NeedsChecks, AgesEndAfterTheyBegin)
{
    const LoadResult result
        = loadElementChanged(u"needs.json"_s, u"needs"_s, u"group"_s, u"1-3 y"_s,
                             [](QJsonObject &need) { need[u"to"_s] = 12; });
    expectError(result, u"needs.json"_s, u"/needs/0/to"_s, u"before they begin"_s);
}

TEST(NeedsChecks, AValueSaysWhatItIs)
{
    EXPECT_FALSE(loadElementChanged(u"needs.json"_s, u"needs"_s, u"known"_s, u"value"_s,
                                    [](QJsonObject &need) { need.remove(u"unit"_s); })
                     .topic);
    EXPECT_FALSE(loadElementChanged(u"needs.json"_s, u"needs"_s, u"known"_s, u"not-confirmed"_s,
                                    [](QJsonObject &need) { need[u"value"_s] = 5; })
                     .topic)
        << "what nobody confirmed has no value";
    const LoadResult result = loadChanged(u"needs.json"_s, [](QJsonObject &root) {
        QJsonArray kinds = root[u"intakeKinds"_s].toArray();
        kinds.removeAt(0);
        root[u"intakeKinds"_s] = kinds;
    });
    expectError(result, u"needs.json"_s, u"/needs/0/kind"_s, u"RDA"_s, u"/intakeKinds"_s);
}

TEST(NeedsChecks, EveryRegionIsDescribedAndACompleteOneHasEverySubstance)
{
    const LoadResult gone = loadChanged(u"needs.json"_s, [](QJsonObject &root) {
        QJsonArray regions = root[u"regions"_s].toArray();
        regions.removeAt(0);
        root[u"regions"_s] = regions;
    });
    expectError(gone, u"needs.json"_s, u"/regions"_s, u"us-ca"_s);
    const LoadResult pretended
        = loadElementChanged(u"needs.json"_s, u"regions"_s, u"id"_s, u"uk"_s,
                             [](QJsonObject &region) { region[u"complete"_s] = true; });
    EXPECT_TRUE(anyProblem(pretended, u"says nothing of “vitamin-k”"_s));
}

TEST(FiguresChecks, AFoodNamesWhatExists)
{
    for (const auto &[key, what] : {std::pair(u"uptake"_s, u"uptake “nowhere”"_s),
                                    std::pair(u"dataset"_s, u"table of foods “nowhere”"_s)}) {
        const LoadResult result = loadFoodChanged(
            u"foods.json"_s, u"foods"_s, [k = key](QJsonObject &food) { food[k] = u"nowhere"_s; });
        EXPECT_TRUE(anyProblem(result, what)) << what.toStdString();
    }
    const LoadResult result = loadFoodChanged(u"foods.json"_s, u"foods"_s, [](QJsonObject &food) {
        food[u"cautions"_s] = QJsonArray{u"nowhere"_s};
    });
    EXPECT_TRUE(anyProblem(result, u"caution “nowhere”"_s));
}

TEST(FiguresChecks, ARangeThatMisleadsAloneHasCompany)
{
    const LoadResult result = loadElementChanged(
        u"tests.json"_s, u"bloodTests"_s, u"id"_s, u"calcium-ionised"_s, [](QJsonObject &test) {
            changeFirst(test, u"ranges"_s,
                        [](QJsonObject &range) { range[u"onlyBesideOthers"_s] = true; });
        });
    EXPECT_TRUE(anyProblem(result, u"only stand beside others"_s));
}

TEST(FiguresChecks, ARangeBeginsBeforeItEnds)
{
    const LoadResult result = loadElementChanged(
        u"tests.json"_s, u"bloodTests"_s, u"id"_s, u"potassium"_s, [](QJsonObject &test) {
            changeFirst(test, u"ranges"_s, [](QJsonObject &range) {
                changeMember(range, u"si"_s, [](QJsonObject &si) { si[u"high"_s] = 3; });
            });
        });
    EXPECT_TRUE(anyProblem(result, u"ends before it begins"_s));
}

TEST(FiguresChecks, WhatIsDrawnHasAnEffectInsideItsInterval)
{
    const auto changed = [](const ObjectChange &change) {
        return loadElementChanged(u"trials.json"_s, u"trialRows"_s, u"id"_s, u"tan-2024"_s, change);
    };
    EXPECT_TRUE(anyProblem(changed([](QJsonObject &row) { row.remove(u"effect"_s); }),
                           u"nothing to draw"_s));
    EXPECT_TRUE(anyProblem(changed([](QJsonObject &row) {
                               changeMember(row, u"effect"_s,
                                            [](QJsonObject &e) { e[u"value"_s] = 2.67; });
                           }),
                           u"does not hold the effect"_s));
    EXPECT_TRUE(anyProblem(changed([](QJsonObject &row) { row[u"analysed"_s] = 500; }),
                           u"more people were analysed"_s));
}

TEST(FiguresChecks, ACertaintyIsForWhatWasStudiedAndOnlyThere)
{
    const auto changed = [](const QString &nutrient, const QString &certainty) {
        return loadElementChanged(
            u"grades.json"_s, u"grades"_s, u"nutrient"_s, nutrient, [&](QJsonObject &grade) {
                changeMember(grade, u"lack"_s,
                             [&](QJsonObject &lack) { lack[u"certainty"_s] = certainty; });
            });
    };
    EXPECT_TRUE(anyProblem(changed(u"vitamin-k"_s, u"low"_s), u"contradict"_s));
    EXPECT_TRUE(anyProblem(changed(u"calcium"_s, u"none"_s), u"contradict"_s));
}

TEST(FiguresChecks, EveryNutrientMeetsEveryMechanismOnce)
{
    const LoadResult result = loadChanged(u"overview.json"_s, [](QJsonObject &root) {
        QJsonArray cells = root[u"linkCells"_s].toArray();
        cells[1] = cells[0];
        root[u"linkCells"_s] = cells;
    });
    expectError(result, u"overview.json"_s, u"/linkCells/1"_s, u"already"_s, u"merge"_s);
    EXPECT_TRUE(anyProblem(result, u"cell with “muscle-contraction”"_s));
}
