// SPDX-License-Identifier: GPL-3.0-or-later
// The page My situation: what stands on it, and in which order.
#include "core/page/page.h"
#include "situation_fixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Page pageFor(const QSet<QString> &tags, const Reader &reader = {})
{
    Choices choices;
    choices.setSituation(tags);
    choices.setReader(reader);
    choices.set(Choice::Region, u"us-ca"_s);
    return buildPage(builtInTopic(), {Location::Kind::MySituation, {}, {}}, choices);
}

qsizetype placeOf(const Page &page, const QString &anchor)
{
    for (size_t i = 0; i < page.sections.size(); ++i) {
        if (page.sections[i].anchor == anchor)
            return qsizetype(i);
    }
    return -1;
}

} // namespace

TEST(SituationPage, SaysWhatItDoesWhereNothingIsChosen)
{
    const Page page = pageFor({});
    ASSERT_EQ(placeOf(page, u"nothing-chosen"_s), 1); // after what can be chosen
    const QString text = pageAsText(page).simplified();
    EXPECT_TRUE(text.contains(builtInTopic().situations().nothingChosen));
    EXPECT_TRUE(text.contains(builtInTopic().situations().signsForAnyone));
}

TEST(SituationPage, TellsSignsFirstThenWhatToMindToAskToReadAndToNeed)
{
    const Page page = pageFor({u"warfarin"_s, u"acid-medicines"_s}, ofAge(60));
    EXPECT_EQ(placeOf(page, u"choices"_s), 0);
    EXPECT_EQ(placeOf(page, u"signs"_s), 1);
    qsizetype last = 0;
    for (const QString &anchor :
         {u"take-care"_s, u"ask"_s, u"read-magnesium"_s, u"read-other"_s, u"needs"_s}) {
        EXPECT_GT(placeOf(page, anchor), last) << qPrintable(anchor);
        last = placeOf(page, anchor);
    }
}

TEST(SituationPage, ANutrientThatIsRiskyBearsItsCautionBeforeItsFacts)
{
    const Page page = pageFor({u"acid-medicines"_s, u"kidney-disease"_s});
    const qsizetype magnesium = placeOf(page, u"read-magnesium"_s);
    ASSERT_GE(magnesium, 0);
    const std::vector<Block> &blocks = page.sections[size_t(magnesium)].blocks;
    const LinkList *cautions = std::get_if<LinkList>(&blocks.front());
    ASSERT_TRUE(cautions);
    EXPECT_TRUE(cautions->items[0].title.contains(builtInTopic().policy(u"kidney"_s)->title));
}

TEST(SituationPage, ItsChoicesAreNoneOfThoseThatSettingsKeep)
{
    Choices choices;
    choices.setSituation({u"warfarin"_s});
    EXPECT_NE(choices, Choices());
    for (Choice choice : Choices::stored())
        EXPECT_TRUE(choices.value(choice).isEmpty());
}

TEST(SituationPage, ShowsNoAmountToThoseWhomACautionOfTheNutrientConcerns)
{
    const Page page = pageFor({u"dialysis"_s}, ofAge(60));
    const qsizetype needs = placeOf(page, u"needs"_s);
    ASSERT_GE(needs, 0);
    const auto &table = std::get<TextTable>(page.sections[size_t(needs)].blocks.back());
    int asked = 0;
    for (const QStringList &row : table.rows) {
        if (row[0] == u"Potassium" || row[0] == u"Magnesium" || row[0] == u"Phosphorus") {
            EXPECT_EQ(row.mid(1), (QStringList{u"Ask first"_s, u"Ask first"_s}));
            ++asked;
        }
    }
    EXPECT_EQ(asked, 3);
}

TEST(SituationPage, EverySignSaysWhyItIsThereAndItsSource)
{
    const Page page = pageFor({u"digoxin"_s, u"in-heat"_s});
    int signs = 0;
    for (const Block &block : page.sections[1].blocks) {
        if (const auto *list = std::get_if<FactList>(&block)) {
            for (const FactList::Item &item : list->items) {
                EXPECT_TRUE(item.text.contains(u"because of: "_s)) << qPrintable(item.text);
                EXPECT_FALSE(item.sources.empty());
                ++signs;
            }
        }
    }
    EXPECT_GT(signs, 1);
}
