// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows at first, and what waits on demand behind a table or a heading.
#include "built_in.h"
#include "core/page/medicine_parts.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Page page(const QString &name, const Choices &choices = {})
{
    return buildPage(builtInTopic(), *parseLocation(name, builtInTopic()), choices);
}

const Section *sectionOf(const Page &page, const QString &anchor)
{
    const auto found = std::find_if(page.sections.begin(), page.sections.end(),
                                    [&](const Section &one) { return one.anchor == anchor; });
    return found == page.sections.end() ? nullptr : &*found;
}

} // namespace

TEST(FoldedPages, EachMedicineHasARowThatSaysHowGraveItIsAndLeadsToWhatToDo)
{
    for (const Interaction &one : builtInTopic().medicines().interactions) {
        const Substance &substance = *builtInTopic().substance(one.substance);
        const Page whole = page(substance.nutrient);
        const Section *section = sectionOf(whole, interactionAnchor(one));
        ASSERT_TRUE(section) << one.id.toStdString();
        EXPECT_TRUE(section->onDemand) << one.id.toStdString();
        int rows = 0;
        for (const Block &block : sectionOf(whole, u"medicines"_s)->blocks) {
            const auto *table = std::get_if<TextTable>(&block);
            for (size_t row = 0; table && row < table->rows.size(); ++row) {
                if (table->targets[row]->section != section->anchor)
                    continue;
                ++rows;
                EXPECT_TRUE(table->rows[row].front().startsWith(one.medicine));
                EXPECT_FALSE(table->rows[row].back().isEmpty());
            }
        }
        EXPECT_EQ(rows, 1) << one.id.toStdString();
    }
}

TEST(FoldedPages, SourcesOpenOneByOneUntilAFilterLeavesAFew)
{
    const Page all = page(u"sources"_s);
    EXPECT_TRUE(std::all_of(all.sections.begin() + 1, all.sections.end(),
                            [](const Section &section) { return section.onDemand; }));
    Choices choices;
    choices.set(Choice::SourceNutrient, u"vitamin-k"_s);
    const Page few = page(u"sources"_s, choices);
    EXPECT_LT(few.sections.size(), all.sections.size());
    EXPECT_TRUE(std::none_of(few.sections.begin(), few.sections.end(),
                             [](const Section &section) { return section.onDemand; }));
}

TEST(FoldedPages, EveryFoodIsListedOnceUnderItsKindWithADrawing)
{
    std::map<QString, int> listed;
    QStringList kinds;
    const Page foods = page(u"foods"_s);
    for (const Block &block : sectionOf(foods, u"all-foods"_s)->blocks) {
        if (const auto *heading = std::get_if<Subheading>(&block))
            kinds << heading->text;
        if (const auto *links = std::get_if<LinkList>(&block)) {
            for (const LinkList::Item &item : links->items)
                ++listed[item.target.id];
        }
        if (const auto *picture = std::get_if<Picture>(&block)) {
            EXPECT_FALSE(picture->description.isEmpty());
        }
    }
    EXPECT_EQ(listed.size(), builtInTopic().figures().foods.foods.size());
    for (const auto &[food, times] : listed)
        EXPECT_EQ(times, 1) << food.toStdString();
    EXPECT_EQ(size_t(kinds.size()), builtInTopic().figures().foods.kinds.size());
}

TEST(FoldedPages, TheRangesOfATestStandOnOneScale)
{
    std::map<QString, std::pair<double, double>> scales; // by the name of the test
    int ranges = 0;
    for (const Nutrient &nutrient : builtInTopic().nutrients()) {
        QString test;
        for (const Section &section : page(nutrient.id).sections) {
            for (const Block &block : section.blocks) {
                if (const auto *heading = std::get_if<Subheading>(&block))
                    test = nutrient.id + heading->text;
                const auto *range = std::get_if<RangeBlock>(&block);
                if (!range)
                    continue;
                ++ranges;
                EXPECT_LT(range->axisLow, range->scales.front().low) << test.toStdString();
                EXPECT_GT(range->axisHigh, range->scales.front().high) << test.toStdString();
                const std::pair axis(range->axisLow, range->axisHigh);
                EXPECT_EQ(scales.try_emplace(test, axis).first->second, axis) << test.toStdString();
            }
        }
    }
    EXPECT_GT(ranges, int(scales.size()));
}

TEST(FoldedPages, AtFirstAPageShowsLessThanAThirdOfWhatAllPagesHold)
{
    qsizetype shown = 0;
    qsizetype whole = 0;
    for (const QString &name : locationNames(builtInTopic())) {
        const Page all = page(name);
        Page first = all;
        for (Section &section : first.sections) {
            if (section.onDemand)
                section.blocks.clear();
        }
        shown += pageAsText(first).split(u' ', Qt::SkipEmptyParts).size();
        whole += pageAsText(all).split(u' ', Qt::SkipEmptyParts).size();
    }
    EXPECT_LT(3 * shown, whole);
}
