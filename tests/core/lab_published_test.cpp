// SPDX-License-Identifier: GPL-3.0-or-later
// The nerve against what was published (section 12 of the Lab's specification). What concerns the
// surface potential alone is in lab_physics_test.cpp, the force in lab_muscle_test.cpp.
#include "core/lab/firing.h"
#include "core/lab/nerve_fibre.h"
#include "core/lab/shock_threshold.h"
#include "core/lab/squid_axon.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace crampwise::lab;

namespace {

NerveConditions blood(double ionisedCalcium_mmolL, double kappa)
{
    NerveConditions conditions;
    conditions.ionisedCalcium_mmolL = ionisedCalcium_mmolL;
    conditions.kappa = kappa;
    return conditions;
}

/// In the second second after settled normal blood has turned into this: the sudden turn itself
/// can give a few impulses.
std::vector<double> spontaneous(double ionisedCalcium_mmolL, double kappa)
{
    const NerveConditions normal = blood(1.20, kappa);
    NerveFibre fibre(blood(ionisedCalcium_mmolL, kappa), settle(normal).state);
    fibre.advance(1000);
    return fibre.advance(2000).spikes_ms;
}

std::size_t impulsesOfOneTap(double ionisedCalcium_mmolL, double kappa)
{
    const NerveConditions conditions = blood(ionisedCalcium_mmolL, kappa);
    NerveFibre fibre(conditions, settle(conditions).state);
    fibre.addPulse({0, shortPulse_ms, tapAmplitude_nA});
    return fibre.advance(200).spikes_ms.size();
}

} // namespace

TEST(LabPublished, RestsNearMinusEightyMillivolt)
{
    EXPECT_NEAR(settle({}).state[nerve::Potential], -80, 0.5); // mrg-2002
}

TEST(LabPublished, FiresAloneFromAboutHalfOfNormalCalcium)
{
    EXPECT_GE(impulseGroups(spontaneous(0.645, 0)).size(), 6u); // 46 per cent below normal
    EXPECT_TRUE(spontaneous(0.66, 0).empty());
}

TEST(LabPublished, WithAllGatesShiftedItFiresAloneFromAboutAThirdOfNormalCalcium)
{
    // Below what the control allows: the other end of the honest bracket.
    EXPECT_GE(impulseGroups(spontaneous(0.335, 1)).size(), 4u);
    EXPECT_TRUE(spontaneous(0.355, 1).empty());
}

TEST(LabPublished, OneTapGivesSeveralImpulsesShortlyBeforeThat)
{
    EXPECT_EQ(impulsesOfOneTap(0.80, 0), 1u);
    EXPECT_GT(impulsesOfOneTap(0.69, 0), 1u);
    EXPECT_EQ(impulsesOfOneTap(0.60, 1), 1u);
    EXPECT_GT(impulsesOfOneTap(0.54, 1), 1u);
}

TEST(LabPublished, GroupsAreMultipletsOfTetany)
{
    // Multiplets of five and more (emg-tetany-1983), 2 to 20 ms apart (doublets-2013).
    const std::vector<double> spikes = spontaneous(0.60, 0);
    for (const ImpulseGroup &group : impulseGroups(spikes)) {
        EXPECT_GE(group.impulses, 5);
        EXPECT_LE(group.impulses, 8);
        const double apart_ms = (group.last_ms - group.first_ms) / (group.impulses - 1);
        EXPECT_GT(apart_ms, 2);
        EXPECT_LT(apart_ms, 20);
    }
}

TEST(LabPublished, SquidAxonFiresSixtyEightTimesASecond)
{
    const SquidRecord record = runSquidAxon(SquidAxon(10, 6.3), 500, {}, {});
    ASSERT_GT(record.spikes_ms.size(), 10u);
    const double interval_ms = (record.spikes_ms.back() - *(record.spikes_ms.end() - 11)) / 10;
    EXPECT_NEAR(1000 / interval_ms, 68.3, 0.1);
}
