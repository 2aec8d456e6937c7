// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/ode_solver.h"

#include <optional>
#include <span>
#include <vector>

namespace crampwise::lab {

/// From an impulse at the node to the muscle: the end plate.
inline constexpr double endPlateDelay_ms = 1.0;

/// Force of the muscle at 100 impulses a second, N: drawn as 100 per cent.
inline constexpr double fullTetanus_N = 311;

/// Human quadriceps, not fatigued: Ding, Wexler & Binder-Macleod, J Electromyogr Kinesiol 13:575,
/// 2003. Each impulse adds to S; the signal C (calcium bound to troponin) follows S; force F
/// follows C. Three states: S, C (no unit), F in N.
class MuscleModel final : public OdeSystem {
public:
    enum : std::size_t { Source, Signal, Force, StateCount };

    static constexpr double maximalRise_NPerMs = 3.009; ///< A
    static constexpr double relaxation_ms = 50.957;     ///< tau1, without bound calcium
    static constexpr double bridges_ms = 60;            ///< tau2, added by bound calcium
    static constexpr double normalSignalTime_ms = 20;   ///< tau c
    static constexpr double halfSignal = 0.103;         ///< Km: C at which half the bridges hold

    /// `pump`: the calcium pump's strength as part of normal, 0.2 to 1. It takes calcium away in
    /// proportion, so tau c is 20 ms / pump; a simplification.
    explicit MuscleModel(double pump) : m_signalTime_ms(normalSignalTime_ms / pump) {}

    double signalTime_ms() const { return m_signalTime_ms; }

    /// What one impulse adds to S: 1, more soon after another (`interval_ms` > 0).
    double impulseSize(std::optional<double> interval_ms) const;

    std::size_t size() const override { return StateCount; }
    void slope(const double *state, double *result) const override;
    bool jacobian(const double *, double *) const override { return false; }

private:
    double m_signalTime_ms;
};

struct MuscleSample {
    double time_ms = 0;
    double signal = 0;  ///< C
    double force_N = 0; ///< Not negative.
};

/// One muscle in time, at rest at 0 ms. Goes on from whatever state it is in when the pump
/// changes. How the time is cut into calls does not matter. Movable, not copyable; for use by one
/// thread at a time.
class Muscle {
public:
    explicit Muscle(double pump = 1, Tolerance tolerance = {});

    double now_ms() const { return m_now_ms; }

    /// From now on. 0.2 to 1.
    void setPump(double pump);

    /// An impulse reaches the muscle at `time_ms`, not before now_ms(), after the last one added.
    void addImpulse(double time_ms);

    /// Goes on to `until_ms`, which is not before now_ms(). Sample times as in
    /// NerveFibre::advance(); a sample at the time of an impulse is taken before it.
    std::vector<MuscleSample> advance(double until_ms, std::span<const double> sampleTimes_ms = {});

private:
    void activate();

    MuscleModel m_model;
    OdeSolver m_solver;
    double m_now_ms = 0;
    std::vector<double> m_impulses_ms; ///< To come.
    std::optional<double> m_lastImpulse_ms;
};

/// The figures of one contraction.
struct ForceMeasures {
    double peak_N = 0;
    double timeToPeak_ms = 0; ///< From 0 ms.
    /// The highest force from the last impulse on, and how long from there to half of it; only
    /// when the force fell that far.
    struct Relaxation {
        double peak_ms = 0;
        double peak_N = 0;
        double half_ms = 0;
    };
    std::optional<Relaxation> relaxation;
};

/// From samples at an even, close spacing (0.1 ms gives peaks to 0.001 ms); `lastImpulse_ms` when
/// there was one.
ForceMeasures measureForce(std::span<const MuscleSample> samples,
                           std::optional<double> lastImpulse_ms);

} // namespace crampwise::lab
