// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/choices.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Choices, HoldTheDefaultsUntilSomebodyChooses)
{
    const Choices choices;
    EXPECT_EQ(choices.level(), Level::Plain);
    EXPECT_EQ(choices.diet(), Food::Diet::Omnivore);
    EXPECT_EQ(choices.foodOrder(), FoodOrder::MostFirst);
    EXPECT_EQ(choices.foodScale(), FoodScale::Amount);
    EXPECT_FALSE(choices.sourceKind());
    for (Choice choice : Choices::all())
        EXPECT_EQ(choices.value(choice), QString());
}

TEST(Choices, GiveBackWhatWasChosenAsAValueAndAsAWord)
{
    Choices choices;
    choices.setLevel(Level::Student);
    choices.setDiet(Food::Diet::Vegan);
    choices.setFoodOrder(FoodOrder::ByName);
    choices.setFoodScale(FoodScale::ShareOfNeed);
    choices.setSourceKind(Source::Kind::FoodData);
    Choices read;
    for (Choice choice : Choices::all())
        read.set(choice, choices.value(choice));
    EXPECT_EQ(read, choices);
    EXPECT_EQ(read.level(), Level::Student);
    EXPECT_EQ(read.diet(), Food::Diet::Vegan);
    EXPECT_EQ(read.foodOrder(), FoodOrder::ByName);
    EXPECT_EQ(read.foodScale(), FoodScale::ShareOfNeed);
    EXPECT_EQ(read.sourceKind(), Source::Kind::FoodData);
    EXPECT_EQ(read.value(Choice::SourceKind), u"food-data"_s);
}

TEST(Choices, TakeAnUnknownWordForTheDefault)
{
    Choices choices;
    for (Choice choice : {Choice::Level, Choice::Diet, Choice::FoodOrder, Choice::FoodScale,
                          Choice::SourceKind})
        choices.set(choice, u"nonsense"_s);
    EXPECT_EQ(choices, Choices());
}

TEST(Choices, AreEqualWhetherADefaultWasChosenOrNot)
{
    Choices choices;
    choices.setLevel(Level::Student);
    choices.setLevel(Level::Plain);
    choices.setDiet(Food::Diet::Omnivore);
    choices.setSourceKind({});
    EXPECT_EQ(choices, Choices());
}
