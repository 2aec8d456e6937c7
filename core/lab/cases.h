// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/muscle.h"
#include "core/lab/nerve_fibre.h"
#include "core/lab/squid_axon.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace crampwise::lab {

/// One thing to compute, and what came out of it, for every model of the Lab. The keys of the JSON
/// form (case_json.h) follow these names. All are computed at fineTolerance.

struct SurfaceCase {
    struct Row {
        double ionisedCalcium_mmolL = 0;
        double ionisedMagnesium_mmolL = 0;
    };
    std::vector<Row> rows;
};

struct SurfaceResult {
    struct Row {
        double psi_mV = 0;
        double gatingShift_mV = 0;
    };
    std::vector<Row> rows; ///< As many as in the case.
};

struct NernstCase {
    std::vector<double> potassium_mmolL;
};

struct NernstResult {
    std::vector<double> potential_mV; ///< As many as in the case.
};

/// A fibre settled in normal blood meets these conditions at 0 ms; then the same fibre, settled in
/// them, is shocked.
struct NerveCase {
    NerveConditions conditions;
};

struct PotentialAt {
    double time_ms = 0;
    double potential_mV = 0;
};

struct NerveResult {
    static constexpr double spontaneous_ms = 1000;
    static constexpr double shockStart_ms = 10;
    static constexpr double shockEnd_ms = 210; ///< Of the run, not of the shock.

    double gatingShift_mV = 0;
    double potassiumBattery_mV = 0;
    std::vector<double> spontaneousSpikes_ms;
    std::vector<PotentialAt> spontaneousPotential;

    /// The rest is there only for a fibre that makes no impulse of itself: neither when normal
    /// blood changes to these conditions nor while it settles in them.
    struct Silent {
        double rest_mV = 0;
        std::optional<double> shortThreshold_nA; ///< For pulses of 0.1 ms.
        std::optional<double> longThreshold_nA;  ///< For pulses of 1 ms.
        std::vector<double> tapSpikes_ms;
    };
    std::optional<Silent> silent;

    /// 1.2 times the threshold for 0.1 ms; only with such a threshold.
    struct Shock {
        double amplitude_nA = 0;
        std::vector<double> spikes_ms;
        double peak_mV = 0;
        double peakTime_ms = 0;
        double height_mV = 0; ///< Of the peak above rest.
        std::vector<PotentialAt> potential;
    };
    std::optional<Shock> shock;
};

struct MuscleCase {
    double pump = 1;                 ///< 0.2 to 1.
    std::vector<double> stimulus_ms; ///< Ascends.
    double duration_ms = 0;
};

/// The impulses of a nerve, a little later, drive the muscle.
struct CoupledCase {
    enum class Source {
        Spontaneous, ///< Settled in normal blood, conditions changed at 0 ms.
        Tap,         ///< Settled in the conditions, tapped at 10 ms.
    };
    NerveConditions conditions;
    Source source = Source::Spontaneous;
    double stimulator_Hz = 0; ///< 0: off; else as in the Lab, from 0 ms, with Spontaneous only.
    double pump = 1;
    double endPlateDelay_ms = lab::endPlateDelay_ms;
    double duration_ms = 0;
};

/// What a nerve did to its muscle.
struct Coupling {
    std::size_t impulses = 0;
    std::optional<double> smallest_N; ///< From 300 to 1000 ms, when the run is that long.
};

struct ForceResult {
    ForceMeasures measures;
    std::vector<MuscleSample> samples; ///< At 20, 40, 60, 80, 100, 150 ... 1250 ms.
    std::optional<Coupling> coupling;  ///< For a coupled case.
};

struct SquidCase {
    double current_uAPerCm2 = 0;
    double temperature_C = 6.3;
    double duration_ms = 0;
};

struct SquidResult {
    std::vector<double> spikes_ms;
    std::optional<double> peak_mV;         ///< With impulses only.
    std::optional<double> lastInterval_ms; ///< With two or more.
    std::vector<PotentialAt> potential;
};

using LabCase
    = std::variant<SurfaceCase, NernstCase, NerveCase, MuscleCase, CoupledCase, SquidCase>;
using LabResult = std::variant<SurfaceResult, NernstResult, NerveResult, ForceResult, SquidResult>;

/// Never throws for values in range; those out of range are the reader's to refuse.
LabResult runCase(const LabCase &labCase);

} // namespace crampwise::lab
