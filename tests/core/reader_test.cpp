// SPDX-License-Identifier: GPL-3.0-or-later
// Who finds which group: at the ends of ages, where nothing was told, and by an older name.
#include "built_in.h"
#include "core/content/figure_words.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const NeedTables &tables()
{
    return builtInTopic().figures().needs;
}

Reader readerOf(const AgeGroup &group, int month)
{
    return {month, group.sex, group.condition == BodyCondition::Pregnancy,
            group.condition == BodyCondition::Breastfeeding};
}

QStringList groupsFor(const QString &substance, Region region, const Reader &reader)
{
    QStringList names;
    for (const Need *need : needsFor(tables(), substance, region, reader))
        names << need->group.name;
    return names;
}

QString pageFor(const QString &name, const Reader &reader, Region region = Region::EuropeanUnion)
{
    Choices choices;
    choices.setReader(reader);
    choices.set(Choice::Region, wordFor(region, regionWords));
    const Topic &topic = builtInTopic();
    return pageAsText(buildPage(topic, *parseLocation(name, topic), choices)).simplified();
}

} // namespace

TEST(Readers, FindAGroupFromItsFirstMonthToTheMonthBeforeItsEnd)
{
    for (const Need &need : tables().needs) {
        const AgeGroup &group = need.group;
        const std::string name = need.substance.toStdString() + " " + group.name.toStdString();
        EXPECT_TRUE(group.holds(readerOf(group, group.from))) << name;
        EXPECT_FALSE(group.holds(readerOf(group, group.from - 1))) << name;
        if (group.to) {
            EXPECT_TRUE(group.holds(readerOf(group, *group.to - 1))) << name;
            EXPECT_FALSE(group.holds(readerOf(group, *group.to))) << name;
        }
    }
}

TEST(Readers, OfOneAgeStandInTheGroupOfEachRegion)
{
    const auto groups = [](Region region, int years) {
        return groupsFor(u"calcium"_s, region, {12 * years, Sex::Female, false, false});
    };
    EXPECT_EQ(groups(Region::UnitedStatesCanada, 18), QStringList{u"F 14-18 y"_s});
    EXPECT_EQ(groups(Region::UnitedStatesCanada, 19), QStringList{u"F 19-30 y"_s});
    EXPECT_EQ(groups(Region::UnitedStatesCanada, 50), QStringList{u"F 31-50 y"_s});
    EXPECT_EQ(groups(Region::UnitedStatesCanada, 51), QStringList{u"F 51-70 y"_s});
    EXPECT_EQ(groups(Region::UnitedStatesCanada, 71), QStringList{u"F 71+ y"_s});
    EXPECT_EQ(groups(Region::EuropeanUnion, 24), QStringList{u"18-24 yr"_s});
    EXPECT_EQ(groups(Region::EuropeanUnion, 25), QStringList{u"25 years and over"_s});
    EXPECT_EQ(groups(Region::UnitedKingdom, 18), QStringList{u"15-18 y"_s});
    EXPECT_EQ(groups(Region::UnitedKingdom, 19), QStringList{u"19 y and over"_s});
}

TEST(Readers, WhoTellAllFindOneGroupAtMost)
{
    for (const Substance &substance : builtInTopic().substances()) {
        for (const RegionInfo &region : tables().regions) {
            for (int months = 0; months < 12 * 100; ++months) {
                const Reader reader{months, Sex::Male, false, false};
                EXPECT_LE(needsFor(tables(), substance.id, region.id, reader).size(), 1U)
                    << substance.id.toStdString() << " " << months;
            }
        }
    }
}

TEST(Readers, WhoTellNothingAreShownAllAdultsAndNoChild)
{
    EXPECT_EQ(groupsFor(u"calcium"_s, Region::EuropeanUnion, {}),
              (QStringList{u"18-24 yr"_s, u"25 years and over"_s}));
    for (const QString &name : groupsFor(u"magnesium"_s, Region::UnitedStatesCanada, {}))
        EXPECT_TRUE(name.contains(u"19-30"_s) || name.contains(u"31-50"_s)
                    || name.contains(u"51-70"_s) || name.contains(u"71+"_s))
            << name.toStdString();
    EXPECT_EQ(groupsFor(u"magnesium"_s, Region::UnitedStatesCanada, {}).size(), 8);
    EXPECT_EQ(
        groupsFor(u"magnesium"_s, Region::UnitedStatesCanada, {{}, Sex::Male, false, false}).size(),
        4);
    EXPECT_EQ(
        groupsFor(u"magnesium"_s, Region::UnitedStatesCanada, {12 * 40, Sex::Any, false, false})
            .size(),
        2);
}

TEST(Readers, WhoArePregnantFindTheGroupsOfPregnancyOnly)
{
    const Reader pregnant{12 * 30, Sex::Female, true, false};
    EXPECT_EQ(groupsFor(u"folate"_s, Region::UnitedStatesCanada, pregnant),
              QStringList{u"pregnancy 19-30 y"_s});
    const QString page = pageFor(u"how-much-you-need"_s, pregnant);
    EXPECT_TRUE(page.contains(u"Female, pregnant, 30 years"_s));
    EXPECT_TRUE(page.contains(u"pregnancy 19-30 y"_s));
    EXPECT_FALSE(page.contains(u"F 19-30 y"_s));
}

TEST(Readers, WhoTellNothingAreToldSoAndHowToChoose)
{
    for (const QString &name :
         {u"how-much-you-need"_s, u"calcium"_s, u"food-and-needs"_s, u"banana"_s}) {
        EXPECT_TRUE(pageFor(name, {}).contains(u"You have not chosen an age and a sex"_s))
            << name.toStdString();
        EXPECT_FALSE(
            pageFor(name, {12 * 40, Sex::Male, false, false}).contains(u"You have not chosen"_s))
            << name.toStdString();
    }
    EXPECT_TRUE(pageFor(u"food-and-needs"_s, {12 * 40, Sex::Any, false, false})
                    .contains(u"You have not chosen a sex"_s));
    EXPECT_TRUE(pageFor(u"food-and-needs"_s, {{}, Sex::Male, false, false})
                    .contains(u"You have not chosen an age,"_s));
    EXPECT_FALSE(pageFor(u"how-much-you-need"_s, {}).contains(u"51–70"_s));
}

TEST(Readers, SeeAShareOfTheNeedOnlyWhereOneAmountIsTheirs)
{
    const Reader man{12 * 40, Sex::Male, false, false};
    const Region american = Region::UnitedStatesCanada;
    EXPECT_TRUE(pageFor(u"banana"_s, {}, american).contains(u"depends on age and sex"_s));
    EXPECT_FALSE(pageFor(u"banana"_s, man, american).contains(u"depends on age and sex"_s));
    // One amount of vitamin B12 for all adults.
    EXPECT_TRUE(pageFor(u"milk"_s, {}, american).contains(u"of the daily need"_s)
                || pageFor(u"milk"_s, {}, american).contains(u"Share of the need"_s));
}

TEST(Readers, ThiaminOfAllAdultsInEuropeIsASpan)
{
    const QString open = pageFor(u"how-much-you-need"_s, {});
    EXPECT_TRUE(open.contains(u"It depends on age and sex"_s));
    EXPECT_FALSE(pageFor(u"how-much-you-need"_s, {12 * 40, Sex::Male, false, false})
                     .contains(u"It depends on age and sex"_s));
}

TEST(Readers, AreNamedByTheIdsOfAnOlderEdition)
{
    EXPECT_EQ(tables().aliases.size(), 20U);
    for (const ReaderAlias &alias : tables().aliases) {
        const bool child = alias.id.startsWith(u"child"_s);
        EXPECT_EQ(alias.reader.isTold(), !child) << alias.id.toStdString();
        for (const Substance &substance : builtInTopic().substances()) {
            const auto needs
                = needsFor(tables(), substance.id, Region::UnitedStatesCanada, alias.reader);
            ASSERT_EQ(needs.size(), 1U) << alias.id.toStdString();
            EXPECT_GT(needs.front()->value, 0) << alias.id.toStdString();
        }
    }
    EXPECT_EQ(tables().readerFor(u"female-51-70"_s), (Reader{12 * 60, Sex::Female, false, false}));
    EXPECT_EQ(tables().readerFor(u"breastfeeding-19-30"_s),
              (Reader{12 * 25, Sex::Female, false, true}));
    EXPECT_FALSE(tables().readerFor(u"nobody-1-2"_s));
}
