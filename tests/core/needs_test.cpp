// SPDX-License-Identifier: GPL-3.0-or-later
// Needs and upper limits: every number, and who finds which.
#include "built_in.h"
#include "core/content/figure_words.h"
#include "figures_copy.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const NeedTables &tables()
{
    return builtInTopic().figures().needs;
}

Reader readerOf(int years, Sex sex = Sex::Female)
{
    return {12 * years, sex, false, false};
}

Reader pregnantAt(int years)
{
    return {12 * years, Sex::Female, true, false};
}

/// The reader in the first month of a copied row.
Reader readerOf(const CopiedRow &row)
{
    const QString state = row[u"state"_s];
    return {row[u"from"_s].toInt(), row[u"sex"_s] == u"male" ? Sex::Male : Sex::Female,
            state == u"pregnancy", state == u"breastfeeding"};
}

template<typename Row>
bool isRow(const Row &ours, const CopiedRow &theirs)
{
    const AgeGroup &group = ours.group;
    return ours.substance == theirs[u"substance"_s]
        && wordFor(ours.region, regionWords) == theirs[u"region"_s]
        && wordFor(group.sex, sexWords) == theirs[u"sex"_s]
        && wordFor(group.condition, bodyConditionWords) == theirs[u"state"_s]
        && group.name == theirs[u"group"_s] && group.from == theirs.integer(u"from"_s)
        && group.to == theirs.integer(u"to"_s);
}

template<typename Row>
const Row *rowFor(const std::vector<Row> &rows, const CopiedRow &theirs)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row &ours) { return isRow(ours, theirs); });
    return found == rows.end() ? nullptr : &*found;
}

double valueFor(const QString &substance, Region region, const Reader &reader)
{
    const NeedAnswer answer = needFor(tables(), substance, region, reader);
    EXPECT_EQ(answer.knowledge, Knowledge::Value) << substance.toStdString();
    return answer.need ? answer.need->value : 0;
}

} // namespace

TEST(Needs, EveryCellIsThatOfTheCopy)
{
    int shown = 0;
    const std::vector<CopiedRow> copied = copiedRows(u"needs"_s);
    for (const CopiedRow &theirs : copied) {
        const Need *ours = rowFor(tables().needs, theirs);
        ASSERT_NE(ours, nullptr) << theirs.name();
        const bool recalled = theirs[u"checked"_s] == u"memory";
        EXPECT_EQ(ours->knowledge, recalled ? Knowledge::NotConfirmed : Knowledge::Value)
            << theirs.name();
        if (recalled) {
            EXPECT_EQ(ours->value, 0) << theirs.name();
            EXPECT_TRUE(ours->sources.isEmpty()) << theirs.name();
            continue;
        }
        ++shown;
        EXPECT_EQ(ours->value, theirs.number(u"value"_s)) << theirs.name();
        EXPECT_EQ(ours->unit, theirs[u"unit"_s]) << theirs.name();
        EXPECT_EQ(ours->kind, theirs[u"kind"_s]) << theirs.name();
        EXPECT_FALSE(ours->sources.isEmpty()) << theirs.name();
    }
    EXPECT_EQ(tables().needs.size(), copied.size());
    EXPECT_EQ(copied.size(), 630U);
    EXPECT_EQ(shown, 362);
}

TEST(Needs, EveryCellIsFoundByItsReaderAndNoOtherIs)
{
    for (const CopiedRow &theirs : copiedRows(u"needs"_s)) {
        const NeedAnswer answer
            = needFor(tables(), theirs[u"substance"_s], *valueFor(theirs[u"region"_s], regionWords),
                      readerOf(theirs));
        ASSERT_NE(answer.need, nullptr) << theirs.name();
        EXPECT_TRUE(isRow(*answer.need, theirs)) << theirs.name();
    }
}

TEST(Needs, EveryLimitIsThatOfTheCopy)
{
    for (const CopiedRow &theirs : copiedRows(u"limits"_s)) {
        const Limit *ours = rowFor(tables().limits, theirs);
        const bool recalled = theirs[u"checked"_s] == u"memory";
        if (recalled) {
            // A recalled "none set" is no knowledge; a recalled value exists, but is not here.
            EXPECT_TRUE(!ours || ours->knowledge == Knowledge::NotConfirmed) << theirs.name();
            EXPECT_TRUE(!ours || ours->value == 0) << theirs.name();
            continue;
        }
        ASSERT_NE(ours, nullptr) << theirs.name();
        EXPECT_FALSE(ours->appliesTo.isEmpty()) << theirs.name();
        const bool none = theirs[u"value"_s].isEmpty();
        EXPECT_EQ(ours->knowledge, none ? Knowledge::NoneSet : Knowledge::Value) << theirs.name();
        if (none)
            continue;
        EXPECT_EQ(ours->value, theirs.number(u"value"_s)) << theirs.name();
        EXPECT_EQ(ours->unit, theirs[u"unit"_s]) << theirs.name();
        EXPECT_EQ(ours->kind, QString(theirs[u"kind"_s]).replace(u' ', u'-')) << theirs.name();
    }
    EXPECT_EQ(tables().limits.size(), 97U - 5U + 1U); // and none for children, from a note
}

TEST(Needs, WorkedAmountsAreThoseOfTheCopy)
{
    const std::vector<CopiedRow> worked = copiedRows(u"worked-needs"_s);
    ASSERT_EQ(tables().worked.size(), worked.size());
    for (size_t i = 0; i < worked.size(); ++i) {
        const WorkedNeed &ours = tables().worked[i];
        EXPECT_EQ(ours.group.name, worked[i][u"group"_s]);
        EXPECT_EQ(wordFor(ours.group.sex, sexWords), worked[i][u"sex"_s]);
        EXPECT_EQ(ours.group.from, worked[i].integer(u"from"_s));
        EXPECT_EQ(ours.group.to, worked[i].integer(u"to"_s));
        EXPECT_EQ(ours.activity, worked[i].number(u"pal"_s));
        EXPECT_EQ(ours.energyMj, worked[i].number(u"energyMj"_s));
        EXPECT_EQ(ours.value, worked[i].number(u"value"_s));
        EXPECT_NEAR(ours.value, 0.1 * ours.energyMj, 1e-9) << worked[i].name();
    }
    const std::vector<CopiedRow> added = copiedRows(u"added-needs"_s);
    ASSERT_EQ(tables().added.size(), added.size());
    for (size_t i = 0; i < added.size(); ++i) {
        EXPECT_EQ(tables().added[i].when, added[i][u"when"_s]);
        EXPECT_EQ(tables().added[i].energyMj, added[i].number(u"energyMj"_s));
        EXPECT_EQ(tables().added[i].value, added[i].number(u"value"_s));
    }
}

TEST(Needs, AgeIsInMonthsAndTheEndOfAGroupIsTheBeginningOfTheNext)
{
    const Reader almostFour{47, Sex::Male, false, false};
    const Reader four{48, Sex::Male, false, false};
    EXPECT_EQ(valueFor(u"calcium"_s, Region::UnitedStatesCanada, almostFour), 700);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::UnitedStatesCanada, four), 1000);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::EuropeanUnion, almostFour), 450);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::EuropeanUnion, four), 800);
}

TEST(Needs, AChangeInALifeIsToldWithItsAge)
{
    const auto change = [](const char *substance, Region region, const Reader &reader) {
        return needChange(tables(), QString::fromLatin1(substance), region, reader);
    };
    const Reader woman{{}, Sex::Female};
    const auto calcium = change("calcium", Region::UnitedStatesCanada, woman);
    ASSERT_TRUE(calcium);
    EXPECT_EQ(calcium->before, 1000);
    EXPECT_EQ(calcium->after, 1200);
    EXPECT_EQ(calcium->fromYears, 51);
    EXPECT_EQ(calcium->unit, u"mg");
    const auto european = change("calcium", Region::EuropeanUnion, woman);
    ASSERT_TRUE(european);
    EXPECT_EQ(european->after, 950);
    EXPECT_EQ(european->fromYears, 25);
    // Women and men change apart; of one age none; the same for all; one that is not
    // confirmed; and an amount that is worked out.
    EXPECT_FALSE(change("calcium", Region::UnitedStatesCanada, {}));
    EXPECT_FALSE(change("calcium", Region::UnitedStatesCanada, readerOf(60)));
    EXPECT_FALSE(change("potassium", Region::UnitedStatesCanada, woman));
    EXPECT_FALSE(change("thiamin", Region::UnitedKingdom, woman));
    EXPECT_FALSE(change("thiamin", Region::EuropeanUnion, woman));
}

TEST(Needs, EveryRegionHasItsOwnAges)
{
    // 22 years: 19 to 30 in the US; 18 to 24, the last years of growing bone, in the EU.
    EXPECT_EQ(valueFor(u"calcium"_s, Region::UnitedStatesCanada, readerOf(22)), 1000);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::EuropeanUnion, readerOf(22)), 1000);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::EuropeanUnion, readerOf(26)), 950);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::UnitedStatesCanada, readerOf(60)), 1200);
    EXPECT_EQ(valueFor(u"calcium"_s, Region::UnitedStatesCanada, readerOf(60, Sex::Male)), 1000);
}

TEST(Needs, TheCompleteRegionsAnswerForEveryAdult)
{
    for (const Region region : {Region::UnitedStatesCanada, Region::EuropeanUnion}) {
        for (const Substance &substance : builtInTopic().substances()) {
            for (int years = 18; years < 100; ++years) {
                for (const Sex sex : {Sex::Female, Sex::Male})
                    EXPECT_GT(valueFor(substance.id, region, readerOf(years, sex)), 0)
                        << substance.id.toStdString() << " " << years;
            }
        }
    }
}

TEST(Needs, FolateInPregnancyIsAnAdequateIntakeInEurope)
{
    const NeedAnswer answer = needFor(tables(), u"folate"_s, Region::EuropeanUnion, pregnantAt(30));
    ASSERT_NE(answer.need, nullptr);
    EXPECT_EQ(answer.need->value, 600);
    EXPECT_EQ(answer.need->kind, u"AI"_s);
    EXPECT_EQ(answer.need->unit, u"µg DFE"_s);
}

TEST(Needs, NoneIsSaidOnlyWhereWeKnowIt)
{
    // A complete region without a value for this reader sets none.
    EXPECT_EQ(needFor(tables(), u"calcium"_s, Region::EuropeanUnion, pregnantAt(16)).knowledge,
              Knowledge::NoneSet);
    // The same in a region of which we read little: we do not know.
    EXPECT_EQ(needFor(tables(), u"vitamin-k"_s, Region::UnitedKingdom, readerOf(40)).knowledge,
              Knowledge::Unknown);
    // Infants have values that are not here.
    const Reader infant{3, Sex::Female, false, false};
    EXPECT_EQ(needFor(tables(), u"calcium"_s, Region::UnitedStatesCanada, infant).knowledge,
              Knowledge::Unknown);
    // A value exists that nobody could confirm.
    EXPECT_EQ(needFor(tables(), u"folate"_s, Region::UnitedKingdom, readerOf(40)).knowledge,
              Knowledge::NotConfirmed);
    EXPECT_EQ(needFor(tables(), u"gold"_s, Region::UnitedKingdom, readerOf(40)).knowledge,
              Knowledge::Unknown);
}

TEST(Needs, AReaderWhoDoesNotTellTheSexFindsWhatHoldsForBothAndIsNeverToldNone)
{
    const Reader untold{12 * 40, Sex::Any, false, false};
    EXPECT_EQ(valueFor(u"calcium"_s, Region::EuropeanUnion, untold), 950);
    EXPECT_EQ(needFor(tables(), u"magnesium"_s, Region::EuropeanUnion, untold).knowledge,
              Knowledge::Unknown);
}

TEST(Needs, FourLimitsForB6StandSideBySide)
{
    std::map<Region, double> limits;
    for (const Limit *limit : upperLimitsFor(tables(), u"vitamin-b6"_s, readerOf(40))) {
        limits[limit->region] = limit->value;
        EXPECT_FALSE(limit->appliesTo.isEmpty());
    }
    EXPECT_EQ(limits.at(Region::UnitedStatesCanada), 100);
    EXPECT_EQ(limits.at(Region::AustraliaNewZealand), 50);
    EXPECT_EQ(limits.at(Region::EuropeanUnion), 12);
    EXPECT_EQ(limits.at(Region::UnitedKingdom), 10);
}

TEST(Needs, ALimitForSupplementsIsNotComparedWithTheNeed)
{
    for (const Limit *limit : upperLimitsFor(tables(), u"magnesium"_s, readerOf(40)))
        EXPECT_FALSE(limit->comparableWithNeed()) << limit->appliesTo.toStdString();
    for (const Limit *limit : upperLimitsFor(tables(), u"folate"_s, readerOf(40)))
        EXPECT_FALSE(limit->comparableWithNeed()) << limit->appliesTo.toStdString();
    const auto ofCalcium = upperLimitsFor(tables(), u"calcium"_s, readerOf(40));
    ASSERT_EQ(ofCalcium.size(), 3U);
    EXPECT_TRUE(ofCalcium[0]->comparableWithNeed());
    EXPECT_TRUE(ofCalcium[1]->comparableWithNeed());
    EXPECT_FALSE(ofCalcium[2]->comparableWithNeed()); // the guidance of the UK
}

TEST(Needs, ALimitThatNobodyConfirmedHasNoValue)
{
    const auto limits = upperLimitsFor(tables(), u"vitamin-b6"_s, readerOf(12));
    const auto european = std::find_if(limits.begin(), limits.end(), [](const Limit *limit) {
        return limit->region == Region::EuropeanUnion;
    });
    ASSERT_NE(european, limits.end());
    EXPECT_EQ((*european)->knowledge, Knowledge::NotConfirmed);
    EXPECT_EQ((*european)->value, 0);
}

TEST(Needs, ThiaminInEuropeComesAsAnAmount)
{
    const auto worked = [](const Reader &reader) {
        return workedNeedsFor(tables(), u"thiamin"_s, Region::EuropeanUnion, reader);
    };
    ASSERT_EQ(worked(readerOf(35, Sex::Male)).size(), 1U);
    EXPECT_EQ(worked(readerOf(35, Sex::Male)).front().value, 1.08);
    const auto pregnant = worked(pregnantAt(35));
    ASSERT_EQ(pregnant.size(), 3U);
    EXPECT_NEAR(pregnant[0].value, 0.87 + 0.029, 1e-9);
    EXPECT_NEAR(pregnant[2].value, 0.87 + 0.21, 1e-9);
    EXPECT_EQ(pregnant[2].when, u"3rd trimester"_s);
    EXPECT_EQ(worked({12 * 35, Sex::Any, false, true}).size(), 1U);  // breastfeeding
    EXPECT_EQ(worked({12 * 35, Sex::Any, false, false}).size(), 2U); // of both sexes
    EXPECT_TRUE(worked(pregnantAt(16)).empty());
    EXPECT_TRUE(worked(readerOf(90)).empty());
    EXPECT_TRUE(
        workedNeedsFor(tables(), u"calcium"_s, Region::EuropeanUnion, readerOf(35)).empty());
}

TEST(Needs, WhatIsNotKnownIsSaidInWords)
{
    const NeedWords &words = tables().words;
    EXPECT_TRUE(words.notConfirmed.contains(u"not confirmed by us"_s));
    EXPECT_FALSE(words.unknown.contains(u"sets no"_s));
    std::set<QString> all{words.notConfirmed, words.noneSet, words.noLimitSet, words.unknown};
    EXPECT_EQ(all.size(), 4U);
    EXPECT_FALSE(all.contains(QString()));
}
