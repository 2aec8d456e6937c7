// SPDX-License-Identifier: GPL-3.0-or-later
// What the specification of the Lab promises, one test a numbered behaviour (its section 10), at
// the tolerance that the Lab itself uses.
#include "core/lab/laboratory.h"
#include "core/lab/shock_threshold.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace crampwise::lab;

namespace {

NerveConditions withCalcium(double ionised_mmolL)
{
    NerveConditions conditions;
    conditions.ionisedCalcium_mmolL = ionised_mmolL;
    return conditions;
}

NerveConditions withPotassium(double potassium_mmolL)
{
    NerveConditions conditions;
    conditions.potassium_mmolL = potassium_mmolL;
    return conditions;
}

/// A second after settled normal blood has turned into this.
std::vector<double> spontaneous(const NerveConditions &conditions)
{
    NerveConditions normal;
    normal.fibre = conditions.fibre;
    NerveFibre fibre(conditions, settle(normal).state);
    return fibre.advance(1000).spikes_ms;
}

/// In 200 ms from a pulse of this size in the settled state.
std::vector<double> afterShock(const NerveConditions &conditions, double amplitude_nA)
{
    NerveFibre fibre(conditions, settle(conditions).state);
    fibre.addPulse({0, shortPulse_ms, amplitude_nA});
    return fibre.advance(200).spikes_ms;
}

double threshold(const NerveConditions &conditions)
{
    const auto found = shockThreshold_nA(conditions);
    EXPECT_TRUE(found);
    return found.value_or(0);
}

void expectIntervals(const std::vector<double> &spikes_ms, double low_ms, double high_ms)
{
    for (std::size_t i = 1; i < spikes_ms.size(); ++i) {
        const double interval_ms = spikes_ms[i] - spikes_ms[i - 1];
        EXPECT_GE(interval_ms, low_ms);
        EXPECT_LE(interval_ms, high_ms);
    }
}

void expectTetanyGroups(const NerveConditions &conditions)
{
    const std::vector<double> spikes = spontaneous(conditions);
    const std::vector<ImpulseGroup> groups = impulseGroups(spikes);
    EXPECT_GE(groups.size(), 6u);
    for (const ImpulseGroup &group : groups) {
        EXPECT_LE(group.impulses, 10);
        std::vector<double> inside;
        std::copy_if(spikes.begin(), spikes.end(), std::back_inserter(inside),
                     [&](double t) { return t >= group.first_ms && t <= group.last_ms; });
        expectIntervals(inside, 2.5, 4);
    }
    for (std::size_t i = 1; i < groups.size(); ++i)
        EXPECT_GT(groups[i].first_ms - groups[i - 1].last_ms, 80);
}

double smallestForce_N(const LabSettings &settings)
{
    Laboratory laboratory;
    laboratory.setSettings(settings);
    double smallest = 1e9;
    for (const LabSample &sample : laboratory.advance(1000).samples) {
        if (sample.nerve.time_ms >= 300)
            smallest = std::min(smallest, sample.force_N);
    }
    return smallest;
}

LabSettings calciumSettings(double ionised_mmolL)
{
    LabSettings settings;
    settings.ionisedCalcium_mmolL = ionised_mmolL;
    return settings;
}

} // namespace

TEST(LabBehaviour, B01NormalBloodIsSilentAndTheMuscleSlack)
{
    Laboratory laboratory;
    const LabSlice slice = laboratory.advance(1000);
    EXPECT_TRUE(slice.spikes_ms.empty());
    EXPECT_EQ(slice.activity, NerveActivity::Silent);
    ASSERT_EQ(slice.samples.size(), 20000u);
    for (const LabSample &sample : slice.samples) {
        ASSERT_NEAR(sample.nerve.potential_mV, -80.47, 0.05);
        ASSERT_EQ(sample.force_N, 0);
    }
}

TEST(LabBehaviour, B02ShockAboveThresholdGivesOneImpulse)
{
    const std::vector<double> rest = settle({}).state;
    NerveFibre fibre({}, rest);
    fibre.addPulse({0, shortPulse_ms, 1.2 * threshold({})});
    std::vector<double> times;
    for (int i = 1; i < 2000; ++i)
        times.push_back(0.005 * i);
    const NerveRecord record = fibre.advance(10, times);
    EXPECT_TRUE(fibre.advance(200).spikes_ms.empty());
    EXPECT_EQ(record.spikes_ms.size(), 1u);
    double peak = -100;
    for (const NerveSample &sample : record.samples)
        peak = std::max(peak, sample.potential_mV);
    EXPECT_NEAR(peak, 31, 1);
    EXPECT_NEAR(peak - rest[nerve::Potential], 112, 1);
}

TEST(LabBehaviour, B03ThresholdRisesWithCalciumAndMagnesiumAndFallsWithPotassium)
{
    double before = 0;
    for (const double calcium : {0.68, 0.8, 0.9, 1.0, 1.2, 1.5, 2.0}) {
        const double now = threshold(withCalcium(calcium));
        EXPECT_GT(now, before) << calcium;
        before = now;
    }
    before = 0;
    for (const double magnesium : {0.2, 0.4, 0.55, 0.8, 1.2, 1.9}) {
        NerveConditions conditions;
        conditions.ionisedMagnesium_mmolL = magnesium;
        const double now = threshold(conditions);
        EXPECT_GT(now, before) << magnesium;
        before = now;
    }
    before = 10;
    for (const double potassium : {2.5, 3.0, 4.2, 5.5, 6.5, 7.0}) {
        const double now = threshold(withPotassium(potassium));
        EXPECT_LT(now, before) << potassium;
        before = now;
    }
}

TEST(LabBehaviour, B04OneTapGivesOneImpulseAndAtLowCalciumFive)
{
    EXPECT_EQ(afterShock(withCalcium(0.9), tapAmplitude_nA).size(), 1u);
    EXPECT_EQ(afterShock(withCalcium(1.0), tapAmplitude_nA).size(), 1u);
    const std::vector<double> five = afterShock(withCalcium(0.68), tapAmplitude_nA);
    EXPECT_EQ(five.size(), 5u);
    expectIntervals(five, 3, 4);
}

TEST(LabBehaviour, B05LowCalciumFiresAloneInGroups)
{
    expectTetanyGroups(withCalcium(0.60));
    expectTetanyGroups(withCalcium(0.62));
}

TEST(LabBehaviour, B06FromCalcium068OnItIsSilent)
{
    for (const double calcium : {0.68, 0.70, 0.8, 1.0, 1.5, 2.5})
        EXPECT_TRUE(spontaneous(withCalcium(calcium)).empty()) << calcium;
}

TEST(LabBehaviour, B07MagnesiumCalmsLowCalcium)
{
    NerveConditions conditions = withCalcium(0.60);
    conditions.ionisedMagnesium_mmolL = 1.5;
    EXPECT_TRUE(spontaneous(conditions).empty());
    EXPECT_NEAR(NerveModel(conditions).gatingShift_mV(), 0.03, 0.005);
    EXPECT_NEAR(threshold(conditions) / threshold({}), 1, 0.01);
}

TEST(LabBehaviour, B08LowMagnesiumTipsLowCalciumOver)
{
    NerveConditions conditions = withCalcium(0.70);
    EXPECT_TRUE(spontaneous(conditions).empty());
    conditions.ionisedMagnesium_mmolL = 0.30;
    EXPECT_GT(spontaneous(conditions).size(), 10u);
}

TEST(LabBehaviour, B09WithAllGatesShiftedItIsLessExcitable)
{
    NerveConditions conditions = withCalcium(0.60);
    conditions.kappa = 1;
    EXPECT_TRUE(spontaneous(conditions).empty());
    EXPECT_EQ(afterShock(conditions, tapAmplitude_nA).size(), 1u);
}

TEST(LabBehaviour, B10VeryHighPotassiumBlocks)
{
    Laboratory laboratory;
    LabSettings settings;
    settings.potassium_mmolL = 8;
    laboratory.setSettings(settings);
    const LabSlice first = laboratory.advance(1000);
    EXPECT_GE(first.spikes_ms.size(), 1u);
    EXPECT_LE(first.spikes_ms.size(), 10u);
    EXPECT_EQ(first.activity, NerveActivity::Blocked);
    laboratory.tap();
    const LabSlice tapped = laboratory.advance(1100);
    EXPECT_TRUE(tapped.spikes_ms.empty());
    EXPECT_EQ(tapped.activity, NerveActivity::Blocked);
}

TEST(LabBehaviour, B11AnotherFibreSizeBehavesAlike)
{
    NerveConditions conditions;
    conditions.fibre = FibreSize::Um14;
    EXPECT_TRUE(spontaneous(conditions).empty());
    conditions.ionisedCalcium_mmolL = 0.60;
    EXPECT_GE(impulseGroups(spontaneous(conditions)).size(), 6u);
}

TEST(LabBehaviour, B12ForceIsBounded)
{
    Laboratory laboratory;
    laboratory.setSettings(calciumSettings(0.40));
    for (const LabSample &sample : laboratory.advance(2000).samples) {
        ASSERT_GE(sample.force_N, 0);
        ASSERT_LT(sample.force_N, 334);
    }
}

TEST(LabBehaviour, B13InTetanyTheMuscleDoesNotLetGo)
{
    LabSettings settings = calciumSettings(0.60);
    EXPECT_GT(smallestForce_N(settings), 238);
    settings.pump_percent = 50;
    EXPECT_GT(smallestForce_N(settings), 280);
}

TEST(LabBehaviour, B14SweepingEverySliderStaysFiniteAndEndsAtRest)
{
    Laboratory laboratory;
    std::mt19937 random(1952);
    const auto within = [&](Range range) {
        return range.low + (range.high - range.low) * static_cast<double>(random() % 1001) / 1000;
    };
    while (laboratory.now_ms() < 60000) {
        LabSettings settings;
        settings.ionisedCalcium_mmolL = within(controls::calcium.range);
        settings.totalMagnesium_mmolL = within(controls::magnesium.range);
        settings.potassium_mmolL = within(controls::potassium.range);
        settings.pump_percent = within(controls::pump.range);
        settings.stimulator_Hz = random() % 2 ? within(controls::stimulator.range) : 0;
        ASSERT_FALSE(laboratory.setSettings(settings));
        if (random() % 4 == 0)
            laboratory.tap();
        const double until_ms = laboratory.now_ms() + 10 + static_cast<double>(random() % 90);
        for (const LabSample &sample : laboratory.advance(until_ms).samples) {
            const double sum = sample.nerve.potential_mV + sample.nerve.m + sample.nerve.h
                + sample.nerve.p + sample.nerve.s + sample.signal + sample.force_N;
            ASSERT_TRUE(std::isfinite(sum)) << sample.nerve.time_ms;
            ASSERT_LT(std::abs(sample.nerve.potential_mV), 150);
        }
    }
    laboratory.setSettings({});
    const LabSlice last = laboratory.advance(laboratory.now_ms() + 1000);
    EXPECT_NEAR(last.samples.back().nerve.potential_mV, -80.47, 0.05);
}

TEST(LabBehaviour, B15SliceLengthChangesNothing)
{
    const auto run = [](double slice_ms) {
        Laboratory laboratory;
        LabSettings settings = calciumSettings(0.62);
        settings.stimulator_Hz = 7;
        laboratory.setSettings(settings);
        std::vector<double> spikes;
        std::vector<double> forces;
        while (laboratory.now_ms() < 500) {
            const double until_ms = std::min(laboratory.now_ms() + slice_ms, 500.0);
            const LabSlice slice = laboratory.advance(until_ms);
            spikes.insert(spikes.end(), slice.spikes_ms.begin(), slice.spikes_ms.end());
            for (const LabSample &sample : slice.samples)
                forces.push_back(sample.force_N);
        }
        return std::pair(spikes, forces);
    };
    const auto whole = run(1000);
    EXPECT_GT(whole.first.size(), 10u);
    EXPECT_EQ(run(10), whole);
    EXPECT_EQ(run(0.37), whole);
}

TEST(LabCoupling, TheMuscleHearsOfAnImpulseAMillisecondLater)
{
    Laboratory laboratory;
    laboratory.tap();
    const LabSlice slice = laboratory.advance(10);
    ASSERT_EQ(slice.spikes_ms.size(), 1u);
    for (const LabSample &sample : slice.samples) {
        const bool heard = sample.nerve.time_ms > slice.spikes_ms.front() + 1.0;
        EXPECT_EQ(sample.signal > 0, heard) << sample.nerve.time_ms;
        EXPECT_EQ(sample.force_N > 0, heard) << sample.nerve.time_ms;
    }
}

TEST(LabCoupling, AStimulatorThatIsSwitchedOffGivesNoFurtherPulse)
{
    Laboratory laboratory;
    LabSettings settings;
    settings.stimulator_Hz = 50;
    laboratory.setSettings(settings);
    EXPECT_EQ(laboratory.advance(18).spikes_ms.size(), 1u); // At 0 ms; the next were at 20 ms.
    settings.stimulator_Hz = 0;
    laboratory.setSettings(settings);
    EXPECT_TRUE(laboratory.advance(100).spikes_ms.empty());
}

TEST(LabCoupling, ImpulsesOfTheFastestStimulatorAreNoGroups)
{
    Laboratory laboratory;
    LabSettings settings;
    settings.stimulator_Hz = controls::stimulator.range.high;
    laboratory.setSettings(settings);
    const LabSlice slice = laboratory.advance(1000);
    EXPECT_EQ(slice.impulses, 50);
    EXPECT_EQ(slice.groups.size(), 50u);
}

TEST(LabCoupling, ASliceTellsWhenTheNerveWasTapped)
{
    Laboratory laboratory;
    laboratory.advance(3);
    laboratory.tap();
    const LabSlice slice = laboratory.advance(10);
    ASSERT_EQ(slice.taps_ms, std::vector<double>{3});
    ASSERT_EQ(slice.spikes_ms.size(), 1u);
    EXPECT_GT(slice.spikes_ms.front(), 3);
    EXPECT_TRUE(laboratory.advance(20).taps_ms.empty());
}

TEST(LabCoupling, WeakPulsesThatOverlapAddUp)
{
    const std::vector<double> rest = settle({}).state;
    const auto impulses = [&](int pulses) {
        NerveFibre fibre({}, rest);
        for (int i = 0; i < pulses; ++i)
            fibre.addPulse({5, 0.1, 0.13}); // A shock of 0.206 nA is needed.
        return fibre.advance(20).spikes_ms.size();
    };
    EXPECT_EQ(impulses(1), 0u);
    EXPECT_EQ(impulses(2), 1u);
}
