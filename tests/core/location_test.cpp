// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

} // namespace

TEST(LocationText, EveryPageReadsWhatItWrites)
{
    EXPECT_EQ(locationNames(topic()).size(), 19 + 7 + 3);
    for (const QString &name : locationNames(topic())) {
        const auto location = parseLocation(name, topic());
        ASSERT_TRUE(location) << qPrintable(name);
        EXPECT_EQ(location->toString(), name);
        EXPECT_FALSE(locationTitle(*location, topic()).isEmpty());
    }
}

TEST(LocationText, EveryFoodHasAPageThatTheListLeavesOut)
{
    const QStringList listed = locationNames(topic());
    for (const Food &food : topic().figures().foods.foods) {
        const auto location = parseLocation(food.id, topic());
        ASSERT_TRUE(location) << qPrintable(food.id);
        EXPECT_EQ(location->kind, Location::Kind::Food);
        EXPECT_EQ(location->toString(), food.id);
        EXPECT_EQ(locationTitle(*location, topic()), food.name);
        EXPECT_FALSE(listed.contains(food.id)) << qPrintable(food.id);
    }
}

TEST(LocationText, EveryFixedPageIsAKindOfItsOwn)
{
    QList<Location::Kind> kinds;
    for (const QString &name : fixedPageNames()) {
        const Location location = *parseLocation(name, topic());
        EXPECT_FALSE(kinds.contains(location.kind)) << qPrintable(name);
        kinds << location.kind;
        EXPECT_TRUE(location.id.isEmpty()) << qPrintable(name);
    }
    EXPECT_EQ(parseLocation(u"how-much-you-need"_s, topic())->kind, Location::Kind::Needs);
    EXPECT_EQ(parseLocation(u"sources"_s, topic())->kind, Location::Kind::Sources);
}

TEST(Pages, HelpSaysWhereInTheListTheDoctorStands)
{
    const std::vector<PageEntry> pages = pagesOf(topic());
    const auto doctor = std::find_if(pages.begin(), pages.end(), [](const PageEntry &page) {
        return page.location.kind == Location::Kind::Doctor;
    });
    ASSERT_NE(doctor, pages.end());
    const QString help = pageAsText(buildPage(topic(), {Location::Kind::Help, {}, {}}), 1000);
    EXPECT_TRUE(help.contains(
        u"“%1” stands in the list under “%2”"_s.arg(doctor->title, pageGroupTitle(doctor->group))));
}

TEST(Pages, EveryPageIsListedOnceUnderATitleInTheOrderOfTheGroups)
{
    QStringList names;
    PageGroup group = PageGroup::Start;
    for (const PageEntry &page : pagesOf(topic())) {
        EXPECT_FALSE(page.title.isEmpty()) << qPrintable(page.location.toString());
        EXPECT_EQ(page.title, locationTitle(page.location, topic()));
        EXPECT_GE(page.group, group) << qPrintable(page.title);
        EXPECT_EQ(parseLocation(page.location.toString(), topic()), page.location);
        group = page.group;
        names << page.location.toString();
    }
    EXPECT_EQ(names.size(),
              locationNames(topic()).size() + qsizetype(topic().figures().foods.foods.size()));
    EXPECT_EQ(names.removeDuplicates(), 0);
    for (const QString &name : fixedPageNames())
        EXPECT_TRUE(names.contains(name)) << qPrintable(name);
}

TEST(Pages, APageThatTheTopicHasNothingForIsNotListed)
{
    const Topic empty{TopicData()};
    EXPECT_EQ(locationNames(empty),
              (QStringList{u"overview"_s, u"what-you-can-do"_s, u"when-to-see-a-doctor"_s,
                           u"sources"_s, u"help"_s, u"about"_s}));
}

TEST(LocationText, KeepsTheSection)
{
    const auto location = parseLocation(u"magnesium#nerve-function"_s, topic());
    ASSERT_TRUE(location);
    EXPECT_EQ(location->kind, Location::Kind::Nutrient);
    EXPECT_EQ(location->section, u"nerve-function"_s);
    EXPECT_EQ(location->toString(), u"magnesium#nerve-function"_s);
}

TEST(LocationText, KeepsTheTab)
{
    const auto location = parseLocation(u"magnesium/evidence#trials"_s, topic());
    ASSERT_TRUE(location);
    EXPECT_EQ(location->id, u"magnesium"_s);
    EXPECT_EQ(location->tab, u"evidence"_s);
    EXPECT_EQ(location->section, u"trials"_s);
    EXPECT_EQ(location->toString(), u"magnesium/evidence#trials"_s);
    EXPECT_TRUE(parseLocation(u"Magnesium/Evidence"_s, topic()));
    EXPECT_FALSE(parseLocation(u"magnesium/zinc"_s, topic()));
    EXPECT_FALSE(parseLocation(u"overview/evidence"_s, topic()));
}

TEST(LocationText, IgnoresCaseAndRefusesTheUnknown)
{
    EXPECT_TRUE(parseLocation(u"Magnesium"_s, topic()));
    EXPECT_FALSE(parseLocation(u"zinc"_s, topic()));
    EXPECT_FALSE(parseLocation({}, topic()));
}
