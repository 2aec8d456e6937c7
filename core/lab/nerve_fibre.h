// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/nerve_model.h"

#include <optional>
#include <span>
#include <vector>

namespace crampwise::lab {

/// A rectangle of current into the node. Those that overlap add up.
struct Pulse {
    double start_ms = 0;
    double duration_ms = 0.1;
    double amplitude_nA = 0; ///< Positive depolarises.
};

/// The Lab's tap, and one pulse of its stimulator.
inline constexpr double tapAmplitude_nA = 0.25;
inline constexpr double stimulatorAmplitude_nA = 0.6;
inline constexpr double shortPulse_ms = 0.1;

/// An impulse is counted where the node's potential rises through this.
inline constexpr double spikeLevel_mV = -20;

/// How long a fibre is left alone before it counts as settled.
inline constexpr double settlingTime_ms = 500;

struct NerveSample {
    double time_ms = 0;
    double potential_mV = 0;
    double m = 0; ///< Gates, 0 (shut) to 1.
    double h = 0;
    double p = 0;
    double s = 0;
};

/// What happened in a stretch of time.
struct NerveRecord {
    std::vector<double> spikes_ms;
    std::vector<NerveSample> samples;
};

/// One fibre in time. Goes on from whatever state it is in when conditions change. What it does
/// depends on when conditions change and pulses come, not on how the time between is cut into
/// calls. Movable, not copyable; for use by one thread at a time.
class NerveFibre {
public:
    /// At 0 ms, in NerveModel::start() of these conditions.
    explicit NerveFibre(const NerveConditions &conditions, Tolerance tolerance = {});
    /// At 0 ms, in this state.
    NerveFibre(const NerveConditions &conditions, const std::vector<double> &state,
               Tolerance tolerance = {});

    double now_ms() const { return m_now_ms; }
    std::vector<double> state();
    const NerveModel &model() const { return m_model; }

    /// From now on.
    void setConditions(const NerveConditions &conditions);

    /// A pulse that has begun before now loses what is past.
    void addPulse(const Pulse &pulse);

    /// Goes on to `until_ms`, which is not before now_ms(). Samples are taken at the given times,
    /// which ascend, after now_ms() and at most `until_ms`.
    NerveRecord advance(double until_ms, std::span<const double> sampleTimes_ms = {});

private:
    void restart();
    void setStimulus();
    double nextEdge_ms() const;
    void step();
    NerveSample sample(double time_ms);

    NerveModel m_model;
    OdeSolver m_solver;
    double m_now_ms = 0;
    std::vector<Pulse> m_pulses;      ///< Not over yet.
    std::optional<double> m_spike_ms; ///< In the solver's last step, not reported yet.
};

/// The fibre after settlingTime_ms without a stimulus.
struct SettledNerve {
    std::vector<double> state; ///< Settled when silent.
    bool silent = true;        ///< It made no impulse meanwhile.
};
SettledNerve settle(const NerveConditions &conditions, Tolerance tolerance = {});

} // namespace crampwise::lab
