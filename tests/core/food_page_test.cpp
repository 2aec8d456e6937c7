// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in_pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(FoodPages, AFoodTellsItsAllergensAndItsMeasure)
{
    EXPECT_TRUE(
        wordsOfPage(u"dark-chocolate"_s).contains(u"Some brands also contain: milk, soy, nuts."_s));
    EXPECT_TRUE(wordsOfPage(u"milk"_s).contains(u"Allergens: milk."_s));
    EXPECT_TRUE(wordsOfPage(u"milk"_s).contains(u"1 cup, 244 g (240 ml)"_s));
    EXPECT_FALSE(wordsOfPage(u"banana"_s).contains(u"Allergens"_s));
}

TEST(FoodPages, HowWellItIsTakenUpIsToldOfTheSubstancesThatItConcerns)
{
    const auto words = [](const QString &substance) {
        Choices choices;
        choices.set(Choice::FoodSubstance, substance);
        const Location foods{Location::Kind::FoodAndNeeds, {}, {}};
        return pageAsText(buildPage(builtInTopic(), foods, choices)).simplified();
    };
    const QString uptake = u"How well the body takes it up:"_s;
    EXPECT_TRUE(words(u"calcium"_s).contains(uptake));
    EXPECT_TRUE(words(u"calcium"_s).contains(u"Much of the calcium stays bound"_s));
    EXPECT_TRUE(words(u"magnesium"_s).contains(uptake));
    EXPECT_FALSE(words(u"magnesium"_s).contains(u"Much of the calcium stays bound"_s));
    EXPECT_FALSE(words(u"potassium"_s).contains(uptake));
}

TEST(FoodPages, AShareStandsWhereTheNeedIsKnown)
{
    const auto foods = [](const Reader &reader) {
        Choices choices;
        choices.set(Choice::FoodSubstance, u"magnesium"_s);
        choices.set(Choice::Region, u"us-ca"_s);
        choices.setReader(reader);
        const Location location{Location::Kind::FoodAndNeeds, {}, {}};
        return pageAsText(buildPage(builtInTopic(), location, choices)).simplified();
    };
    const QString man = foods({12 * 40, Sex::Male, false, false});
    EXPECT_TRUE(man.contains(u"share of the daily need of 420 mg (Male, 40 years)"_s));
    EXPECT_TRUE(man.contains(u"Share of the need: "_s));
    EXPECT_FALSE(foods({}).contains(u"Share of the need: "_s));
    EXPECT_TRUE(foods({}).contains(u"Choose your age and sex to see the share"_s));
}
