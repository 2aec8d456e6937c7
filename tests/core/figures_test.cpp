// SPDX-License-Identifier: GPL-3.0-or-later
// Foods, salts, labels and blood tests: every number, and what follows from it.
#include "built_in.h"
#include "core/content/figure_words.h"
#include "figures_copy.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Figures &figures()
{
    return builtInTopic().figures();
}

void expectNear(const BloodValue &ours, const CopiedRow &theirs, const QString &value,
                const QString &unit)
{
    EXPECT_EQ(ours.value, theirs.number(value)) << theirs.name();
    EXPECT_EQ(ours.unit, theirs[unit]) << theirs.name();
}

} // namespace

TEST(FoodTable, EveryAmountIsThatOfTheCopy)
{
    const std::vector<CopiedRow> copied = copiedRows(u"foods"_s);
    for (const CopiedRow &theirs : copied) {
        const Food *food = figures().foods.food(theirs[u"food"_s]);
        ASSERT_NE(food, nullptr) << theirs.name();
        EXPECT_EQ(food->grams, theirs.number(u"grams"_s)) << theirs.name();
        EXPECT_EQ(food->code, theirs[u"code"_s]) << theirs.name();
        EXPECT_EQ(wordFor(food->diet, dietWords), theirs[u"diet"_s]) << theirs.name();
        const FoodAmount *amount = food->amountOf(theirs[u"substance"_s]);
        ASSERT_NE(amount, nullptr) << theirs.name();
        EXPECT_EQ(amount->per100g, theirs.number(u"per100g"_s)) << theirs.name();
        EXPECT_EQ(amount->perServing, theirs.number(u"perServing"_s)) << theirs.name();
        EXPECT_EQ(amount->unit, theirs[u"unit"_s]) << theirs.name();
    }
    size_t ours = 0;
    for (const Food &food : figures().foods.foods)
        ours += food.amounts.size();
    EXPECT_EQ(ours, copied.size());
    EXPECT_EQ(figures().foods.foods.size(), 110U);
}

TEST(FoodTable, AServingHoldsWhatItsWeightSays)
{
    for (const Food &food : figures().foods.foods) {
        EXPECT_GT(food.grams, 0) << food.id.toStdString();
        for (const FoodAmount &amount : food.amounts) {
            const double worked = amount.per100g * food.grams / 100;
            EXPECT_NEAR(amount.perServing, worked, std::max(0.06, 0.06 * worked))
                << food.id.toStdString() << " " << amount.substance.toStdString();
        }
    }
}

TEST(FoodTable, EverySubstanceHasVeganFoods)
{
    for (const Substance &substance : builtInTopic().substances()) {
        const auto &foods = figures().foods.foods;
        const auto vegan = std::count_if(foods.begin(), foods.end(), [&](const Food &food) {
            return food.diet == Diet::Vegan && food.amountOf(substance.id);
        });
        EXPECT_GE(vegan, 5) << substance.id.toStdString();
    }
}

TEST(FoodTable, UnitsAreThoseOfTheLabels)
{
    for (const Food &food : figures().foods.foods) {
        for (const FoodAmount &amount : food.amounts) {
            const LabelValue *label = figures().salts.labelValue(amount.substance);
            ASSERT_NE(label, nullptr) << amount.substance.toStdString();
            EXPECT_EQ(amount.unit, label->us.unit) << food.id.toStdString();
        }
    }
}

TEST(FoodTable, FiguresThatWereWrongAreRight)
{
    const auto serving = [](const QString &food, const QString &substance) {
        return figures().foods.food(food)->amountOf(substance)->perServing;
    };
    EXPECT_EQ(serving(u"kale"_s, u"vitamin-k"_s), 272);
    EXPECT_EQ(serving(u"tofu-calcium"_s, u"calcium"_s), 253);
    EXPECT_EQ(serving(u"brown-rice"_s, u"thiamin"_s), 0.36);
    EXPECT_EQ(serving(u"cheddar"_s, u"calcium"_s), 201);
    EXPECT_EQ(serving(u"sockeye-salmon"_s, u"vitamin-d"_s), 14.2);
}

TEST(FoodTable, CautionsReachTheFoodsThatNeedThem)
{
    const auto has = [](const QString &food, const QString &caution) {
        return figures().foods.food(food)->cautions.contains(caution);
    };
    EXPECT_TRUE(has(u"natto"_s, u"warfarin"_s));
    EXPECT_TRUE(has(u"kale"_s, u"warfarin"_s));
    EXPECT_TRUE(has(u"beef-liver"_s, u"vitamin-a"_s));
    EXPECT_TRUE(has(u"kombu"_s, u"iodine-very-high"_s));
    EXPECT_TRUE(has(u"banana"_s, u"kidney-potassium"_s));
    EXPECT_EQ(figures().foods.food(u"spinach-boiled"_s)->uptake, u"oxalate-high"_s);
    // What nobody read is not shown.
    for (const QString &recalled : {u"warfarin-avoid"_s, u"kidney-phosphorus"_s, u"salt"_s})
        EXPECT_EQ(figures().foods.caution(recalled), nullptr) << recalled.toStdString();
}

TEST(Salts, SharesAreThoseOfTheCopy)
{
    const std::vector<CopiedRow> copied = copiedRows(u"salts"_s);
    EXPECT_EQ(figures().salts.salts.size(), copied.size());
    for (const CopiedRow &theirs : copied) {
        const Salt *ours = figures().salts.salt(theirs[u"salt"_s]);
        ASSERT_NE(ours, nullptr) << theirs.name();
        EXPECT_EQ(ours->formula, theirs[u"formula"_s]);
        EXPECT_EQ(ours->molarMass, theirs.number(u"molarMass"_s)) << theirs.name();
        EXPECT_EQ(ours->percent, theirs.number(u"percent"_s)) << theirs.name();
    }
    EXPECT_EQ(copied.size(), 35U);
}

TEST(Salts, LabelValuesAreThoseOfTheCopy)
{
    for (const CopiedRow &theirs : copiedRows(u"labels"_s)) {
        const LabelValue *ours = figures().salts.labelValue(theirs[u"substance"_s]);
        ASSERT_NE(ours, nullptr) << theirs.name();
        EXPECT_EQ(ours->us.value, theirs.number(u"us"_s)) << theirs.name();
        EXPECT_EQ(ours->us.unit, theirs[u"usUnit"_s]) << theirs.name();
        EXPECT_EQ(ours->eu.value, theirs.number(u"eu"_s)) << theirs.name();
        EXPECT_EQ(ours->eu.unit, theirs[u"euUnit"_s]) << theirs.name();
    }
}

TEST(Salts, AnElementIsLessThanItsSalt)
{
    const SaltTables &salts = figures().salts;
    EXPECT_NEAR(elementIn(salts, u"mg-oxide"_s, 865).value_or(0), 522, 0.5);
    EXPECT_NEAR(elementIn(salts, u"ca-carbonate"_s, 300).value_or(0), 120, 0.1);
    // Vitamin B12 is weighed whole.
    EXPECT_EQ(elementIn(salts, u"cyanocobalamin"_s, 250), 250);
    EXPECT_FALSE(elementIn(salts, u"unobtainium"_s, 1));
    for (const Salt &salt : salts.salts)
        EXPECT_LT(salt.percent, 100) << salt.id.toStdString();
}

TEST(Salts, B6AddsUpOverProductsAndPassesTheLimitsBelowIt)
{
    const SaltTables &salts = figures().salts;
    const std::vector<Product> products{{10, u"pyridoxine-hcl"_s, 2}, {1.4, {}, 1}, {0, {}, 3}};
    const double total = totalPerDay(salts, products).value_or(0);
    EXPECT_NEAR(total, 2 * 8.23 + 1.4, 1e-9);
    const auto limits
        = upperLimitsFor(figures().needs, u"vitamin-b6"_s, {12 * 40, Sex::Female, false, false});
    QStringList passed;
    for (const Limit *limit : limitsPassed(total, limits))
        passed << wordFor(limit->region, regionWords);
    EXPECT_EQ(passed, (QStringList{u"eu"_s, u"uk"_s}));
    EXPECT_FALSE(totalPerDay(salts, {{1, u"unobtainium"_s, 1}}));
    EXPECT_EQ(totalPerDay(salts, {}), 0);
    EXPECT_TRUE(limitsPassed(12, limits).size() == 1); // at a limit is not above it
}

TEST(Salts, AHundredPercentDiffersBetweenCountries)
{
    const LabelValue *magnesium = figures().salts.labelValue(u"magnesium"_s);
    ASSERT_NE(magnesium, nullptr);
    EXPECT_NEAR(percentOfLabel(375, magnesium->eu), 100, 1e-9);
    EXPECT_NEAR(percentOfLabel(375, magnesium->us), 89.3, 0.1);
}

TEST(BloodTests, RangesAreThoseOfTheCopy)
{
    size_t ours = 0;
    for (const BloodTest &test : figures().bloodTests.tests)
        ours += test.ranges.size();
    const std::vector<CopiedRow> copied = copiedRows(u"blood-ranges"_s);
    EXPECT_EQ(ours, copied.size());
    for (const CopiedRow &theirs : copied) {
        const BloodTest *test = figures().bloodTests.test(theirs[u"test"_s]);
        ASSERT_NE(test, nullptr) << theirs.name();
        const auto range
            = std::find_if(test->ranges.begin(), test->ranges.end(),
                           [&](const BloodRange &one) { return one.by == theirs[u"by"_s]; });
        ASSERT_NE(range, test->ranges.end()) << theirs.name();
        EXPECT_EQ(range->si.low, theirs.number(u"low"_s)) << theirs.name();
        EXPECT_EQ(range->si.high, theirs.number(u"high"_s)) << theirs.name();
        EXPECT_EQ(range->si.unit, theirs[u"unit"_s]);
        EXPECT_EQ(range->conventional.low, theirs.number(u"conventionalLow"_s));
        EXPECT_EQ(range->conventional.high, theirs.number(u"conventionalHigh"_s));
        EXPECT_EQ(range->conventional.unit, theirs[u"conventionalUnit"_s]);
        EXPECT_EQ(wordFor(range->printed, printedUnitWords), theirs[u"printed"_s]);
    }
    EXPECT_EQ(figures().bloodTests.tests.size(), 14U);
}

TEST(BloodTests, LowAndHighAreThoseOfTheCopy)
{
    std::map<QString, size_t> seen;
    for (const CopiedRow &theirs : copiedRows(u"blood-lows"_s)) {
        const QString id = theirs[u"test"_s];
        const BloodTest *test = figures().bloodTests.test(id);
        ASSERT_NE(test, nullptr) << theirs.name();
        ASSERT_LT(seen[id], test->lowMeans.size()) << theirs.name();
        const LowMeaning &ours = test->lowMeans[seen[id]++];
        expectNear(ours.si, theirs, u"value"_s, u"unit"_s);
        EXPECT_EQ(ours.conventional.has_value(), !theirs[u"conventional"_s].isEmpty());
        if (ours.conventional)
            expectNear(*ours.conventional, theirs, u"conventional"_s, u"conventionalUnit"_s);
        EXPECT_EQ(wordFor(ours.comparison, comparisonWords), theirs[u"comparison"_s]);
        EXPECT_EQ(ours.meaning, theirs[u"meaning"_s]);
    }
    for (const BloodTest &test : figures().bloodTests.tests)
        EXPECT_EQ(seen[test.id], test.lowMeans.size()) << test.id.toStdString();
    const std::vector<HighRemark> &high = figures().bloodTests.test(u"25ohd"_s)->highRemarks;
    const std::vector<CopiedRow> copied = copiedRows(u"blood-highs"_s);
    ASSERT_EQ(high.size(), copied.size());
    for (size_t i = 0; i < high.size(); ++i)
        expectNear(high[i].si, copied[i], u"value"_s, u"unit"_s);
}

TEST(BloodTests, MagnesiumIsNotShownWithItsWidestRangeAlone)
{
    BloodTest magnesium = *figures().bloodTests.test(u"serum-magnesium"_s);
    const auto widest
        = [](const BloodRange &range) { return range.si.low == 0.6 && range.si.high == 1.1; };
    ASSERT_EQ(std::count_if(magnesium.ranges.begin(), magnesium.ranges.end(), widest), 1);
    EXPECT_EQ(rangesSideBySide(magnesium).size(), 7U);
    const auto keep = std::find_if(magnesium.ranges.begin(), magnesium.ranges.end(), widest);
    magnesium.ranges = {*keep};
    EXPECT_TRUE(rangesSideBySide(magnesium).empty());
}

TEST(BloodTests, VitaminDBearsTheRemarkAbove125)
{
    const BloodTest *test = figures().bloodTests.test(u"25ohd"_s);
    ASSERT_NE(test, nullptr);
    EXPECT_EQ(std::count_if(test->highRemarks.begin(), test->highRemarks.end(),
                            [](const HighRemark &remark) { return remark.si.value == 125; }),
              1);
    for (const BloodRange &range : test->ranges)
        EXPECT_EQ(range.onlyBesideOthers, range.si.high > 125) << range.by.toStdString();
}

TEST(BloodTests, NamedTestsBearNoRange)
{
    for (const QString &id : {u"ferritin"_s, u"ck"_s}) {
        const BloodTest *test = figures().bloodTests.test(id);
        ASSERT_NE(test, nullptr) << id.toStdString();
        EXPECT_TRUE(test->ranges.empty());
        EXPECT_FALSE(test->limits.plain.isEmpty());
    }
}
