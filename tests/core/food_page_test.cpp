// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    return builtInTopic();
}

QString wordsOf(const QString &name)
{
    return pageAsText(buildPage(topic(), *parseLocation(name, topic()))).simplified();
}

} // namespace

TEST(FoodPages, AFoodTellsItsAllergensAndItsMeasure)
{
    EXPECT_TRUE(wordsOf(u"dark-chocolate"_s).contains(u"Some brands also hold: milk, soy, nuts."_s));
    EXPECT_TRUE(wordsOf(u"milk"_s).contains(u"Allergens: milk."_s));
    EXPECT_TRUE(wordsOf(u"milk"_s).contains(u"1 cup, 244 g (240 ml)"_s));
    EXPECT_FALSE(wordsOf(u"banana"_s).contains(u"Allergens"_s));
}

TEST(FoodPages, HowWellAFoodIsTakenUpStandsBesideWhatItConcerns)
{
    const auto lastColumn = [](const QString &substance) {
        Choices choices;
        choices.set(Choice::FoodSubstance, substance);
        const Page page = buildPage(topic(), Location{Location::Kind::Foods, {}, {}}, choices);
        for (const Block &block : page.sections.front().blocks) {
            if (const auto *table = std::get_if<TextTable>(&block))
                return table->header.last();
        }
        return QString();
    };
    EXPECT_EQ(lastColumn(u"calcium"_s), u"How well it is taken up"_s);
    EXPECT_EQ(lastColumn(u"magnesium"_s), u"How well it is taken up"_s);
    EXPECT_EQ(lastColumn(u"potassium"_s), u"Diet"_s);
}
