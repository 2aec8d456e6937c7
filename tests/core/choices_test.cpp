// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/choices.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Choices, HoldTheDefaultsUntilSomebodyChooses)
{
    const Choices choices;
    EXPECT_EQ(choices.level(), Level::Plain);
    EXPECT_EQ(choices.diet(), Diet::Omnivore);
    EXPECT_EQ(choices.foodOrder(), FoodOrder::MostFirst);
    EXPECT_EQ(choices.foodScale(), FoodScale::Amount);
    EXPECT_FALSE(choices.sourceKind());
    for (Choice choice : Choices::stored())
        EXPECT_EQ(choices.value(choice), QString());
}

TEST(Choices, GiveBackWhatWasChosenAsAValueAndAsAWord)
{
    Choices choices;
    choices.setLevel(Level::Student);
    choices.setDiet(Diet::Vegan);
    choices.setFoodOrder(FoodOrder::ByName);
    choices.setFoodScale(FoodScale::ShareOfNeed);
    choices.setSourceKind(Source::Kind::FoodData);
    Choices read;
    for (Choice choice : Choices::stored())
        read.set(choice, choices.value(choice));
    EXPECT_EQ(read, choices);
    EXPECT_EQ(read.level(), Level::Student);
    EXPECT_EQ(read.diet(), Diet::Vegan);
    EXPECT_EQ(read.foodOrder(), FoodOrder::ByName);
    EXPECT_EQ(read.foodScale(), FoodScale::ShareOfNeed);
    EXPECT_EQ(read.sourceKind(), Source::Kind::FoodData);
    EXPECT_EQ(read.value(Choice::SourceKind), u"food-data"_s);
}

TEST(Choices, KeepAReaderAsTwoWords)
{
    const std::pair<Reader, std::pair<QString, QString>> cases[]{
        {{}, {{}, {}}},
        {{12 * 35, Sex::Male, false, false}, {u"35"_s, u"male"_s}},
        {{6, Sex::Any, false, false}, {u"6m"_s, {}}},
        {{18, Sex::Female, false, false}, {u"18m"_s, u"female"_s}},
        {{{}, Sex::Female, true, false}, {{}, u"pregnant"_s}},
        {{12 * 35, Sex::Female, false, true}, {u"35"_s, u"breastfeeding"_s}}};
    for (const auto &[reader, words] : cases) {
        Choices choices;
        choices.setReader(reader);
        EXPECT_EQ(choices.value(Choice::Age), words.first);
        EXPECT_EQ(choices.value(Choice::Sex), words.second);
        EXPECT_EQ(choices.reader(), reader);
    }
}

TEST(Choices, ReadAnAgeInYearsAndInMonths)
{
    EXPECT_EQ(monthsOfAge(u"0"_s), 0);
    EXPECT_EQ(monthsOfAge(u"6m"_s), 6);
    EXPECT_EQ(monthsOfAge(u"1"_s), 12);
    EXPECT_EQ(monthsOfAge(u"120"_s), 1440);
    for (const QString &wrong :
         {u"121"_s, u"-1"_s, u"m"_s, u"6 m"_s, u"old"_s, u"3.5"_s, u""_s, u"99999"_s})
        EXPECT_FALSE(monthsOfAge(wrong)) << wrong.toStdString();
}

TEST(Choices, TakeAnUnknownWordForTheDefault)
{
    Choices choices;
    for (Choice choice : {Choice::Level, Choice::Age, Choice::Sex, Choice::Diet, Choice::FoodOrder,
                          Choice::FoodScale, Choice::SourceKind})
        choices.set(choice, u"nonsense"_s);
    EXPECT_EQ(choices, Choices());
}

TEST(Choices, AreEqualWhetherADefaultWasChosenOrNot)
{
    Choices choices;
    choices.setLevel(Level::Student);
    choices.setLevel(Level::Plain);
    choices.setDiet(Diet::Omnivore);
    choices.setSourceKind({});
    EXPECT_EQ(choices, Choices());
}
