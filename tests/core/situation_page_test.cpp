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

TEST(SituationPage, TellsSignsFirstThenWhatToReadToMindToAskAndToNeed)
{
    const Page page = pageFor({u"warfarin"_s, u"acid-medicines"_s}, ofAge(60));
    EXPECT_EQ(placeOf(page, u"choices"_s), 0);
    EXPECT_EQ(placeOf(page, u"signs"_s), 1);
    qsizetype last = 0;
    for (const QString &anchor :
         {u"read-magnesium"_s, u"read-other"_s, u"take-care"_s, u"ask"_s, u"needs"_s}) {
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
    const Notice *notice = std::get_if<Notice>(&blocks.front());
    ASSERT_TRUE(notice);
    EXPECT_TRUE(notice->text.contains(builtInTopic().policy(u"kidney"_s)->title));
}

TEST(SituationPage, ItsChoicesAreNoneOfThoseThatSettingsKeep)
{
    Choices choices;
    choices.setSituation({u"warfarin"_s});
    EXPECT_NE(choices, Choices());
    for (Choice choice : Choices::stored())
        EXPECT_TRUE(choices.value(choice).isEmpty());
}
