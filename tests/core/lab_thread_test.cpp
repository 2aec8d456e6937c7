// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/laboratory_thread.h"
#include "core/lab/normal_shock_curve.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>

using namespace crampwise::lab;

namespace {

template<typename Condition>
bool inTime(Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

/// Takes slices until they reach the time.
std::vector<LabSlice> takeUntil(LaboratoryThread &thread, double time_ms)
{
    std::vector<LabSlice> all;
    EXPECT_TRUE(inTime([&] {
        for (LabSlice &slice : thread.takeSlices())
            all.push_back(std::move(slice));
        return !all.empty() && all.back().to_ms >= time_ms;
    }));
    return all;
}

LabSettings lowCalcium()
{
    LabSettings settings;
    settings.ionisedCalcium_mmolL = 0.60;
    return settings;
}

} // namespace

TEST(LabThread, ComputesWhatTheLaboratoryComputes)
{
    LaboratoryThread thread;
    EXPECT_FALSE(thread.setSettings(lowCalcium()));
    thread.setTarget(300);
    std::vector<double> spikes;
    double reached_ms = 0;
    for (const LabSlice &slice : takeUntil(thread, 300)) {
        EXPECT_EQ(slice.from_ms, reached_ms); // Without a gap.
        reached_ms = slice.to_ms;
        EXPECT_LE(slice.to_ms - slice.from_ms, 50);
        spikes.insert(spikes.end(), slice.spikes_ms.begin(), slice.spikes_ms.end());
    }
    EXPECT_EQ(reached_ms, 300);
    Laboratory laboratory;
    laboratory.setSettings(lowCalcium());
    EXPECT_EQ(laboratory.advance(300).spikes_ms, spikes);
}

TEST(LabThread, SettingsAndTapsTakeEffectWithTheNextSlice)
{
    LaboratoryThread thread;
    thread.setTarget(100);
    takeUntil(thread, 100);
    EXPECT_FALSE(thread.setSettings(lowCalcium()));
    thread.tap();
    thread.setTarget(150);
    const std::vector<LabSlice> slices = takeUntil(thread, 150);
    EXPECT_EQ(slices.front().settings, lowCalcium());
    ASSERT_FALSE(slices.front().spikes_ms.empty());
    EXPECT_LT(slices.front().spikes_ms.front(), 101);
}

TEST(LabThread, RefusesWhatIsOutOfRange)
{
    LaboratoryThread thread;
    LabSettings wrong;
    wrong.potassium_mmolL = 0;
    EXPECT_TRUE(thread.setSettings(wrong));
    thread.setTarget(10);
    EXPECT_EQ(takeUntil(thread, 10).front().settings, LabSettings{});
}

TEST(LabThread, DoesNotRunAheadOfWhoTakes)
{
    std::atomic<int> calls = 0;
    LaboratoryThread thread([&] { ++calls; });
    thread.setTarget(1e9);
    ASSERT_TRUE(inTime([&] { return calls > 0; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_EQ(calls, 1); // It speaks up once, not once a slice.
    const std::vector<LabSlice> slices = thread.takeSlices();
    EXPECT_LE(slices.back().to_ms, LaboratoryThread::mostAhead_ms + LaboratoryThread::slice_ms);
}

TEST(LabThread, RestartBeginsAgainAtRest)
{
    LaboratoryThread thread;
    thread.setSettings(lowCalcium());
    thread.setTarget(200);
    takeUntil(thread, 200);
    thread.restart();
    thread.setTarget(20);
    const std::vector<LabSlice> slices = takeUntil(thread, 20);
    EXPECT_EQ(slices.front().from_ms, 0);
    EXPECT_EQ(slices.front().settings, lowCalcium());
    EXPECT_NEAR(slices.front().samples.front().nerve.potential_mV, -80.4, 0.5);
}

TEST(LabThread, StopsAtOnceInTheMiddleOfWork)
{
    for (int i = 0; i < 5; ++i) {
        LaboratoryThread thread;
        thread.setSettings(lowCalcium());
        thread.setTarget(1e9);
        std::this_thread::sleep_for(std::chrono::milliseconds(3 * i));
        thread.takeSlices();
        const auto begin = std::chrono::steady_clock::now();
        thread.restart();
        {
            const LaboratoryThread other;
        } // One that has nothing to do stops as well.
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        EXPECT_LT(took.count(), 2);
    }
}

TEST(LabShockCurve, HasThePublishedPoints)
{
    LabSettings settings;
    const auto percent = [&](double calcium) {
        settings.ionisedCalcium_mmolL = calcium;
        return shockPoint(settings)->shock_percent;
    };
    EXPECT_NEAR(*percent(1.2), 100, 0.1);
    EXPECT_NEAR(*percent(2.0), 149, 0.6);
    EXPECT_NEAR(*percent(1.0), 81, 0.6);
    EXPECT_NEAR(*percent(0.9), 70, 0.6);
    EXPECT_NEAR(*percent(0.8), 55, 0.6);
    EXPECT_FALSE(percent(0.6)); // Fires alone.
}

TEST(LabShockCurve, CanBeCancelled)
{
    EXPECT_FALSE(shockPoint({}, [] { return true; }));
}

TEST(LabShockCurve, ThreadComputesTheWholeCurveNowFirst)
{
    ShockCurveThread thread;
    LabSettings settings;
    settings.ionisedCalcium_mmolL = 0.94;
    thread.request({});
    thread.request(settings); // Ends the one before.
    ASSERT_TRUE(inTime([&] { return thread.curve().complete; }));
    const ShockCurveThread::Curve curve = thread.curve();
    EXPECT_EQ(curve.settings, settings);
    ASSERT_EQ(curve.points.size(), shockCurveCalcium().size());
    EXPECT_EQ(curve.now->ionisedCalcium_mmolL, 0.94);
    double before = 0;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        if (const auto percent = curve.points[i].shock_percent) {
            EXPECT_GT(*percent, before);
            before = *percent;
        }
    }
    EXPECT_GT(before, 100);
}

TEST(LabShockCurve, TheBuiltInOneIsTheComputedOne)
{
    const std::vector<ShockPoint> builtIn = normalShockCurve();
    const std::vector<ShockPoint> computed = computeNormalShockCurve();
    ASSERT_EQ(builtIn.size(), computed.size());
    for (std::size_t i = 0; i < computed.size(); ++i) {
        EXPECT_EQ(builtIn[i].ionisedCalcium_mmolL, computed[i].ionisedCalcium_mmolL);
        EXPECT_EQ(builtIn[i].shock_percent.has_value(), computed[i].shock_percent.has_value());
        EXPECT_NEAR(builtIn[i].shock_percent.value_or(0), computed[i].shock_percent.value_or(0),
                    1e-3);
        EXPECT_NEAR(builtIn[i].rest_mV.value_or(0), computed[i].rest_mV.value_or(0), 1e-6);
    }
}

TEST(LabShockCurve, AThreadThatKnowsNormalBloodComputesNothingForIt)
{
    std::atomic<int> calls = 0;
    ShockCurveThread thread([&] { ++calls; }, normalShockCurve());
    thread.request({});
    EXPECT_TRUE(thread.curve().complete);
    EXPECT_NEAR(thread.curve().now.value().shock_percent.value(), 100, 0.1);
    ASSERT_TRUE(inTime([&] { return calls > 0; }));
    LabSettings settings;
    settings.potassium_mmolL = 5;
    thread.request(settings);
    EXPECT_FALSE(thread.curve().complete);
    EXPECT_TRUE(thread.curve().points.empty());
    thread.request({});
    EXPECT_TRUE(thread.curve().complete);
}

TEST(LabShockCurve, ThreadKeepsTheCurveWhileOnlyCalciumChanges)
{
    ShockCurveThread thread;
    LabSettings settings;
    thread.request(settings);
    ASSERT_TRUE(inTime([&] { return thread.curve().complete; }));
    settings.ionisedCalcium_mmolL = 0.9;
    thread.request(settings);
    EXPECT_TRUE(thread.curve().complete);
    ASSERT_TRUE(inTime([&] { return thread.curve().now.has_value(); }));
    EXPECT_NEAR(*thread.curve().now->shock_percent, 70, 0.6);
    EXPECT_NEAR(thread.curve().now->rest_mV.value(), -80, 2);
    settings.totalMagnesium_mmolL = 0.5;
    thread.request(settings);
    EXPECT_FALSE(thread.curve().complete);
}

TEST(LabShockCurve, ThreadStopsInTheMiddle)
{
    const auto seconds = [](auto work) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const double whole = seconds([] {
        ShockCurveThread thread;
        thread.request({});
        EXPECT_TRUE(inTime([&] { return thread.curve().complete; }));
    });
    const double stopped = seconds([] {
        ShockCurveThread thread;
        thread.request({});
        EXPECT_TRUE(inTime([&] { return thread.curve().now.has_value(); }));
    });
    EXPECT_LT(stopped, whole / 3);
}
