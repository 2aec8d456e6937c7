// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/controls.h"
#include "core/lab/shock_threshold.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace crampwise::lab {

/// The shock that a fibre needs at one calcium, and where it rests.
struct ShockPoint {
    double ionisedCalcium_mmolL = 0;
    /// Per cent of the shock needed in normal blood; nothing where the fibre fires alone or is
    /// blocked. Only this ratio means something: the Lab shocks the whole fibre at once.
    std::optional<double> shock_percent;
    std::optional<double> rest_mV; ///< The settled node; nothing where the fibre fires alone.
};

/// Of the settings' calcium; or nothing when it was cancelled.
std::optional<ShockPoint> shockPoint(const LabSettings &settings, const Cancelled &cancelled = {});

/// The same equations in a chain of 15 nodes shocked at one: what to print under the curve.
struct FifteenNodePoint {
    double ionisedCalcium_mmolL;
    double shock_percent;
};
inline constexpr FifteenNodePoint fifteenNodes[]{
    {2.0, 128}, {1.2, 100}, {1.0, 88}, {0.9, 81}, {0.8, 69}};

/// Calcium from 0.40 to 2.50 mmol/L in steps of 0.05.
std::vector<double> shockCurveCalcium();

/// The whole curve at normal magnesium and potassium; takes a second or two.
std::vector<ShockPoint> computeNormalShockCurve();

/// Computes such a curve on a thread of its own: first the point of now, then the others one by
/// one. A new request ends the one before; what is computed at the same magnesium and potassium
/// is kept.
class ShockCurveThread {
public:
    /// `ready`: as in LaboratoryThread; called after each point. `known`: the curve at normal
    /// magnesium and potassium, as from computeNormalShockCurve(); or nothing.
    explicit ShockCurveThread(std::function<void()> ready = {}, std::vector<ShockPoint> known = {});
    ~ShockCurveThread();
    ShockCurveThread(const ShockCurveThread &) = delete;
    ShockCurveThread &operator=(const ShockCurveThread &) = delete;

    /// The curve at these settings' magnesium and potassium, and the point of their calcium.
    void request(const LabSettings &settings);

    struct Curve {
        LabSettings settings;           ///< What was asked for last.
        std::optional<ShockPoint> now;  ///< Of these settings; nothing until it is computed.
        std::vector<ShockPoint> points; ///< As far as they are there, calcium ascending.
        bool complete = false;
    };
    Curve curve();

private:
    void run();
    void compute();
    Curve begun(const LabSettings &settings) const;
    std::optional<double> nextCalcium_mmolL() const;

    std::function<void()> m_ready;
    std::vector<ShockPoint> m_known;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    // Guarded by the mutex:
    bool m_requested = false; ///< Settings that the thread does not know yet.
    Curve m_curve;
    bool m_stopped = false;

    std::atomic<bool> m_outdated = false; ///< The point that is being computed is not wanted.
    std::thread m_thread;                 ///< Starts when all the others are there.
};

} // namespace crampwise::lab
