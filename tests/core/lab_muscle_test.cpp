// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/muscle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace crampwise::lab;

namespace {

std::vector<double> every(double spacing_ms, double duration_ms)
{
    std::vector<double> times;
    for (int i = 1; i * spacing_ms <= duration_ms + 1e-9; ++i)
        times.push_back(i * spacing_ms);
    return times;
}

std::vector<MuscleSample> train(double hertz, int impulses, double duration_ms, double pump = 1)
{
    Muscle muscle(pump, fineTolerance);
    for (int i = 0; i < impulses; ++i)
        muscle.addImpulse(1000 * i / hertz);
    return muscle.advance(duration_ms, every(0.1, duration_ms));
}

double peak(const std::vector<MuscleSample> &samples)
{
    return measureForce(samples, {}).peak_N;
}

} // namespace

TEST(LabMuscle, SignalOfOneImpulseHasItsClosedForm)
{
    for (const double pump : {1.0, 0.4}) {
        const double tau_ms = 20 / pump;
        for (const MuscleSample &sample : train(1, 1, 400, pump)) {
            const double part = sample.time_ms / tau_ms;
            ASSERT_NEAR(sample.signal, part * std::exp(-part), 1e-7) << sample.time_ms;
        }
    }
}

TEST(LabMuscle, SignalsOfImpulsesAddUpWithTheSecondOneLarger)
{
    const std::vector<MuscleSample> samples = train(100, 2, 200); // 10 ms apart
    const double second = 1 + (0.103 + 1.04 - 1) * std::exp(-10.0 / 20);
    for (const MuscleSample &sample : samples) {
        const auto one = [](double t) { return t > 0 ? t / 20 * std::exp(-t / 20) : 0; };
        ASSERT_NEAR(sample.signal, one(sample.time_ms) + second * one(sample.time_ms - 10), 1e-7);
    }
}

TEST(LabMuscle, RestsAtExactlyNothing)
{
    Muscle muscle;
    for (const MuscleSample &sample : muscle.advance(1000, every(1, 1000))) {
        EXPECT_EQ(sample.force_N, 0);
        EXPECT_EQ(sample.signal, 0);
    }
}

TEST(LabMuscle, ForceIsNeverNegativeGrowsWithFrequencyAndHasACeiling)
{
    double before = 0;
    for (const double hertz : {1, 5, 10, 20, 50, 100, 300}) {
        const std::vector<MuscleSample> samples = train(hertz, static_cast<int>(hertz), 2000);
        for (const MuscleSample &sample : samples)
            ASSERT_GE(sample.force_N, 0);
        EXPECT_GT(peak(samples), before) << hertz;
        before = peak(samples);
    }
    EXPECT_LT(before, 3.009 * (50.957 + 60)); // 334 N
}

TEST(LabMuscle, HundredHertzIsTheFullTetanus)
{
    EXPECT_NEAR(peak(train(100, 100, 1000)), fullTetanus_N, 0.5);
}

TEST(LabMuscle, WeakerPumpRelaxesMoreSlowly)
{
    double before = 0;
    for (const double pump : {1.0, 0.8, 0.6, 0.5, 0.35, 0.2}) {
        const ForceMeasures twitch = measureForce(train(1, 1, 3000, pump), 0.0);
        ASSERT_TRUE(twitch.relaxation) << pump;
        EXPECT_GT(twitch.relaxation->half_ms, before) << pump;
        before = twitch.relaxation->half_ms;
    }
}

TEST(LabMuscle, RipplesLessTheFasterItIsDriven)
{
    const auto ripple = [](double hertz) {
        double low = 1e9;
        double high = 0;
        for (const MuscleSample &sample : train(hertz, static_cast<int>(hertz), 1000.0)) {
            if (sample.time_ms > 800 && sample.time_ms < 980) {
                low = std::min(low, sample.force_N);
                high = std::max(high, sample.force_N);
            }
        }
        return (high - low) / high;
    };
    EXPECT_NEAR(ripple(10), 0.19, 0.01);
    EXPECT_NEAR(ripple(20), 0.015, 0.002);
    EXPECT_LT(ripple(50), 0.002);
}

TEST(LabMuscle, CuttingTheTimeChangesNothing)
{
    Muscle whole;
    Muscle cut;
    for (const double impulse : {3.0, 17.5, 40.0, 41.0}) {
        whole.addImpulse(impulse);
        cut.addImpulse(impulse);
    }
    const std::vector<MuscleSample> at100 = whole.advance(100, std::vector<double>{100});
    std::vector<MuscleSample> last;
    for (int i = 1; i <= 1000; ++i)
        last = cut.advance(0.1 * i, std::vector<double>{0.1 * i});
    EXPECT_EQ(at100.front().force_N, last.front().force_N);
}

TEST(LabMuscle, ChangedPumpGoesOnFromWhereItIs)
{
    Muscle muscle;
    muscle.addImpulse(0);
    const double before = muscle.advance(50, std::vector<double>{50}).front().force_N;
    muscle.setPump(0.2);
    const double after = muscle.advance(50.01, std::vector<double>{50.01}).front().force_N;
    EXPECT_NEAR(after, before, 0.05);
    EXPECT_GT(muscle.advance(200, std::vector<double>{200}).front().force_N, 35.0);
}

TEST(LabMuscle, MeasuresNothingThatDidNotHappen)
{
    EXPECT_EQ(measureForce({}, {}).peak_N, 0);
    const ForceMeasures cut = measureForce(train(1, 1, 100), 0.0);
    EXPECT_FALSE(cut.relaxation); // It had not fallen to half by then.
    EXPECT_NEAR(cut.peak_N, 99.47, 0.01);
}
