// SPDX-License-Identifier: GPL-3.0-or-later
// Each preset does what the specification of the Lab (its section 9) says happens.
#include "core/lab/laboratory.h"
#include "core/lab/presets.h"
#include "core/lab/shock_curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace crampwise::lab;

namespace {

/// What happened in a second, after the tap if there was one.
struct Outcome {
    std::size_t impulses = 0;
    double lowest_N = 1e9; ///< In its last half.
    double highest_N = 0;
    NerveActivity activity = NerveActivity::Silent;
};

/// The outcome of every step, one after the other in one Laboratory.
std::vector<Outcome> play(const std::string &key)
{
    std::vector<Outcome> outcomes;
    Laboratory laboratory;
    for (const Preset &preset : presets()) {
        if (key != preset.key)
            continue;
        for (const PresetStep &step : preset.steps) {
            EXPECT_FALSE(laboratory.setSettings(step.settings)) << key;
            if (step.tap) {
                laboratory.advance(laboratory.now_ms() + settlingTime_ms);
                laboratory.tap();
            }
            const LabSlice slice = laboratory.advance(laboratory.now_ms() + 1000);
            Outcome outcome;
            outcome.impulses = slice.spikes_ms.size();
            outcome.activity = slice.activity;
            for (std::size_t i = 0; i < slice.samples.size(); ++i) {
                const double force_N = slice.samples[i].force_N;
                outcome.highest_N = std::max(outcome.highest_N, force_N);
                if (i >= slice.samples.size() / 2)
                    outcome.lowest_N = std::min(outcome.lowest_N, force_N);
            }
            outcomes.push_back(outcome);
        }
    }
    return outcomes;
}

double shock_percent(LabSettings settings)
{
    return shockPoint(settings)->shock_percent.value_or(0);
}

} // namespace

TEST(LabPreset, ThereAreElevenWithNamesOfTheirOwn)
{
    EXPECT_EQ(presets().size(), 11u);
    std::vector<std::string> keys;
    for (const Preset &preset : presets()) {
        keys.push_back(preset.key);
        EXPECT_FALSE(preset.steps.empty());
    }
    std::sort(keys.begin(), keys.end());
    EXPECT_EQ(std::unique(keys.begin(), keys.end()), keys.end());
}

TEST(LabPreset, ShowsEnoughTimeToSeeWhatHappens)
{
    for (const Preset &preset : presets()) {
        for (const PresetStep &step : preset.steps) {
            if (step.settings.stimulator_Hz > 0) {
                EXPECT_GE(preset.window_ms, 2 * 1000 / step.settings.stimulator_Hz) << preset.key;
            }
        }
    }
    for (const Preset &preset : presets()) {
        if (preset.key == std::string("tetany")) {
            Laboratory laboratory;
            laboratory.setSettings(preset.steps.front().settings);
            EXPECT_GE(impulseGroups(laboratory.advance(preset.window_ms).spikes_ms).size(), 3u);
        }
    }
}

TEST(LabPreset, RestGivesOneImpulseAndOneTwitch)
{
    const std::vector<Outcome> outcomes = play("rest");
    ASSERT_EQ(outcomes.size(), 1u);
    EXPECT_EQ(outcomes[0].impulses, 1u);
    EXPECT_NEAR(outcomes[0].highest_N, 99.5, 0.2);
    EXPECT_LT(outcomes[0].lowest_N, 1);
}

TEST(LabPreset, TwitchesFuseWithRate)
{
    const std::vector<Outcome> outcomes = play("twitch-to-tetanus");
    ASSERT_EQ(outcomes.size(), 5u);
    const std::size_t impulses[]{1, 5, 10, 20, 50};
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        EXPECT_EQ(outcomes[i].impulses, impulses[i]); // One impulse each.
        if (i > 0) {
            EXPECT_GT(outcomes[i].lowest_N, outcomes[i - 1].lowest_N);
        }
    }
    EXPECT_GT(outcomes[4].lowest_N, 0.99 * outcomes[4].highest_N); // Smooth.
}

TEST(LabPreset, JumpyNeedsThirtyPerCentLess)
{
    EXPECT_EQ(play("jumpy").at(0).impulses, 1u);
    LabSettings settings;
    settings.ionisedCalcium_mmolL = 0.90;
    EXPECT_NEAR(shock_percent(settings), 70, 1);
}

TEST(LabPreset, HiddenTetanyAnswersOneTapWithFiveImpulses)
{
    const Outcome outcome = play("hidden-tetany").at(0);
    EXPECT_EQ(outcome.impulses, 5u);
    EXPECT_NEAR(outcome.highest_N, 166, 0.5);
}

TEST(LabPreset, TetanyFiresAloneAndKeepsNearFourFifthsOfFullForce)
{
    const Outcome outcome = play("tetany").at(0);
    EXPECT_GT(outcome.impulses, 40u);
    EXPECT_GT(outcome.lowest_N, 0.75 * fullTetanus_N);
    EXPECT_LT(outcome.highest_N, 0.90 * fullTetanus_N);
}

TEST(LabPreset, LowMagnesiumTipsItOver)
{
    const std::vector<Outcome> outcomes = play("low-magnesium");
    ASSERT_EQ(outcomes.size(), 2u);
    EXPECT_EQ(outcomes[0].impulses, 0u);
    EXPECT_GT(outcomes[1].impulses, 10u);
}

TEST(LabPreset, MagnesiumCalmsIt)
{
    const std::vector<Outcome> outcomes = play("magnesium-calms");
    ASSERT_EQ(outcomes.size(), 2u);
    EXPECT_GT(outcomes[0].impulses, 40u);
    EXPECT_LT(outcomes[1].impulses, 2u);
    EXPECT_LT(outcomes[1].lowest_N, 1);
}

TEST(LabPreset, HighCalciumMakesTheTapFail)
{
    EXPECT_EQ(play("high-calcium").at(0).impulses, 0u);
    LabSettings settings;
    settings.ionisedCalcium_mmolL = 2.0;
    EXPECT_NEAR(shock_percent(settings), 149, 1); // Nearly half as much again.
}

TEST(LabPreset, LowPotassiumMakesTheTapFail)
{
    EXPECT_EQ(play("low-potassium").at(0).impulses, 0u);
    LabSettings settings;
    settings.potassium_mmolL = 2.5;
    EXPECT_NEAR(shock_percent(settings), 131, 1); // A third more.
}

TEST(LabPreset, HighPotassiumStartsARunThenBlocks)
{
    const std::vector<Outcome> outcomes = play("high-potassium");
    ASSERT_EQ(outcomes.size(), 2u);
    EXPECT_GT(outcomes[0].impulses, 50u);
    EXPECT_EQ(outcomes[1].impulses, 0u);
    EXPECT_EQ(outcomes[1].activity, NerveActivity::Blocked);
}

TEST(LabPreset, TiredPumpFusesTwitchesEarly)
{
    const std::vector<Outcome> outcomes = play("tired-pump");
    ASSERT_EQ(outcomes.size(), 3u);
    for (const Outcome &outcome : outcomes)
        EXPECT_EQ(outcome.impulses, 5u);
    EXPECT_LT(outcomes[0].lowest_N, 0.25 * outcomes[0].highest_N);
    EXPECT_GT(outcomes[1].lowest_N, 0.5 * outcomes[1].highest_N);
    EXPECT_GT(outcomes[2].lowest_N, 0.8 * outcomes[2].highest_N);
}
