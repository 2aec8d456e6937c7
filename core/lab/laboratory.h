// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/controls.h"
#include "core/lab/firing.h"
#include "core/lab/muscle.h"
#include "core/lab/nerve_fibre.h"

#include <optional>
#include <vector>

namespace crampwise::lab {

struct LabSample {
    NerveSample nerve;
    double signal = 0;  ///< C, see MuscleModel.
    double force_N = 0; ///< Of one muscle that the fibre drives alone.
};

/// A stretch of the Lab's time, ready to be drawn.
struct LabSlice {
    double from_ms = 0;
    double to_ms = 0;
    LabSettings settings;           ///< Throughout the slice.
    std::vector<LabSample> samples; ///< Every samplePeriod_ms.
    std::vector<double> spikes_ms;
    std::vector<double> taps_ms;                    ///< Given in it, or at its beginning.
    NerveActivity activity = NerveActivity::Silent; ///< At its end, as the two below.
    int impulses = 0;                               ///< In the last second.
    std::vector<ImpulseGroup> groups;               ///< In the last second.
};

/// The coupled nerve and muscle of the Lab, settled in normal blood at 0 ms. The same settings and
/// taps at the same times give the same numbers, however the time is cut into slices. For use by
/// one thread at a time; LaboratoryThread keeps it off the interface's.
class Laboratory {
public:
    static constexpr double samplePeriod_ms = 0.05;

    explicit Laboratory(FibreSize fibre = FibreSize::Um10, double kappa = 0,
                        Tolerance tolerance = {});

    double now_ms() const { return m_nerve.now_ms(); }
    const LabSettings &settings() const { return m_settings; }

    /// From now on. Values outside their ranges are refused, and nothing changes. The stimulator
    /// gives its first pulse when it is switched on or set to another rate.
    std::optional<OutOfRange> setSettings(const LabSettings &settings);

    /// A shock of 0.25 nA for 0.1 ms, now.
    void tap();

    /// Goes on to `until_ms`, which is not before now_ms().
    LabSlice advance(double until_ms);

private:
    NerveConditions conditionsOf(const LabSettings &settings) const;
    void addStimuli(double until_ms);

    LabSettings m_settings;
    NerveConditions m_engine; ///< Fibre size and kappa.
    NerveFibre m_nerve;
    Muscle m_muscle;
    FiringMonitor m_monitor;
    std::vector<double> m_taps_ms; ///< Since the last slice.
    double m_firstStimulus_ms = 0;
    long m_stimuli = 0; ///< Given since the stimulator was last set.
    long m_samples = 0; ///< Taken so far.
};

} // namespace crampwise::lab
