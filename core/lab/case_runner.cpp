// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cases.h"

#include "core/lab/highest_point.h"
#include "core/lab/physics.h"
#include "core/lab/shock_threshold.h"
#include "core/lab/surface_potential.h"

#include <algorithm>
#include <cmath>

namespace crampwise::lab {

namespace {

constexpr double forceSpacing_ms = 0.1;
constexpr double peakSpacing_ms = 0.005;

std::vector<double> upTo(double duration_ms, std::vector<double> times_ms)
{
    std::erase_if(times_ms, [&](double time_ms) { return time_ms > duration_ms; });
    return times_ms;
}

std::vector<double> evenTimes(double duration_ms, double spacing_ms)
{
    std::vector<double> times_ms;
    // As many as fit, even when rounding makes the last one end just short of it.
    const auto count = static_cast<long>(std::floor(duration_ms / spacing_ms + 1e-6));
    for (long i = 1; i <= count; ++i)
        times_ms.push_back(std::min(static_cast<double>(i) * spacing_ms, duration_ms));
    return times_ms;
}

std::vector<PotentialAt> potentials(const NerveRecord &record)
{
    std::vector<PotentialAt> result;
    for (const NerveSample &sample : record.samples)
        result.push_back({sample.time_ms, sample.potential_mV});
    return result;
}

NerveConditions normalBlood(FibreSize fibre)
{
    NerveConditions conditions;
    conditions.fibre = fibre;
    return conditions;
}

NerveRecord spontaneous(const NerveConditions &conditions, double duration_ms,
                        const std::vector<double> &times_ms, double stimulator_Hz = 0)
{
    NerveConditions before = normalBlood(conditions.fibre);
    before.kappa = conditions.kappa;
    NerveFibre fibre(conditions, settle(before, fineTolerance).state, fineTolerance);
    const auto stimuli = static_cast<int>(std::ceil(stimulator_Hz * duration_ms / 1000));
    for (int i = 0; i < stimuli; ++i)
        fibre.addPulse({1000 * i / stimulator_Hz, shortPulse_ms, stimulatorAmplitude_nA});
    return fibre.advance(duration_ms, times_ms);
}

NerveRecord shocked(const NerveConditions &conditions, const std::vector<double> &settled,
                    double amplitude_nA, double duration_ms, const std::vector<double> &times_ms)
{
    NerveFibre fibre(conditions, settled, fineTolerance);
    fibre.addPulse({NerveResult::shockStart_ms, shortPulse_ms, amplitude_nA});
    return fibre.advance(duration_ms, times_ms);
}

NerveResult::Shock shock(const NerveConditions &conditions, const std::vector<double> &settled,
                         double amplitude_nA)
{
    const auto run = [&](const std::vector<double> &times_ms) {
        return shocked(conditions, settled, amplitude_nA, NerveResult::shockEnd_ms, times_ms);
    };
    const NerveRecord record = run({5, 9.9, 10.1, 10.15, 10.2, 10.25, 10.3, 10.4, 10.5, 10.75, 11.0,
                                    11.5, 12.0, 13.0, 15.0, 20.0, 30.0, 50.0, 100.0});
    const NerveRecord close = run(evenTimes(NerveResult::shockEnd_ms, peakSpacing_ms));
    const Point peak = highestPoint(std::span<const NerveSample>(close.samples),
                                    [](const NerveSample &sample) { return sample.potential_mV; });
    return {amplitude_nA,
            record.spikes_ms,
            peak.value,
            peak.time_ms,
            peak.value - settled[nerve::Potential],
            potentials(record)};
}

ForceResult contraction(double pump, const std::vector<double> &impulses_ms, double duration_ms)
{
    Muscle muscle(pump, fineTolerance);
    for (const double time_ms : impulses_ms)
        muscle.addImpulse(time_ms);
    std::vector<MuscleSample> close
        = muscle.advance(duration_ms, evenTimes(duration_ms, forceSpacing_ms));
    close.insert(close.begin(), MuscleSample{});
    ForceResult result;
    result.measures = measureForce(
        close, impulses_ms.empty() ? std::nullopt : std::optional(impulses_ms.back()));
    for (const double time_ms : {20, 40, 60, 80, 100, 150, 200, 300, 400, 500, 750, 1000, 1250}) {
        const auto index = static_cast<std::size_t>(std::lround(time_ms / forceSpacing_ms));
        if (index < close.size())
            result.samples.push_back({time_ms, close[index].signal, close[index].force_N});
    }
    if (duration_ms < 1000)
        return result;
    result.coupling.emplace();
    for (const MuscleSample &sample : close) {
        if (sample.time_ms >= 300 && sample.time_ms <= 1000) {
            auto &smallest = result.coupling->smallest_N;
            smallest = std::min(smallest.value_or(sample.force_N), sample.force_N);
        }
    }
    return result;
}

struct Runner {
    LabResult operator()(const SurfaceCase &c) const
    {
        SurfaceResult result;
        for (const auto &[calcium, magnesium] : c.rows) {
            OuterSolution solution;
            solution.ionisedCalcium_mmolL = calcium;
            solution.ionisedMagnesium_mmolL = magnesium;
            result.rows.push_back(
                {surfacePotential_mV(solution), gatingShift_mV(calcium, magnesium)});
        }
        return result;
    }

    LabResult operator()(const NernstCase &c) const
    {
        NernstResult result;
        for (const double outside_mmolL : c.potassium_mmolL)
            result.potential_mV.push_back(potassiumPotential_mV(outside_mmolL));
        return result;
    }

    LabResult operator()(const NerveCase &c) const
    {
        const NerveModel model(c.conditions);
        NerveResult result;
        result.gatingShift_mV = model.gatingShift_mV();
        result.potassiumBattery_mV = model.potassiumBattery_mV();
        const NerveRecord record
            = spontaneous(c.conditions, NerveResult::spontaneous_ms, {1, 2, 5, 10, 15});
        result.spontaneousSpikes_ms = record.spikes_ms;
        result.spontaneousPotential = potentials(record);

        const SettledNerve settled = settle(c.conditions, fineTolerance);
        if (!settled.silent || !record.spikes_ms.empty())
            return result;
        const auto threshold = [&](double duration_ms) {
            return shockThreshold_nA(c.conditions, settled, duration_ms, fineTolerance);
        };
        result.silent
            = {settled.state[nerve::Potential], threshold(shortPulse_ms), threshold(1),
               shocked(c.conditions, settled.state, tapAmplitude_nA, NerveResult::shockEnd_ms, {})
                   .spikes_ms};
        if (const auto threshold_nA = result.silent->shortThreshold_nA)
            result.shock = shock(c.conditions, settled.state, 1.2 * *threshold_nA);
        return result;
    }

    LabResult operator()(const MuscleCase &c) const
    {
        ForceResult result = contraction(c.pump, c.stimulus_ms, c.duration_ms);
        result.coupling.reset();
        return result;
    }

    LabResult operator()(const CoupledCase &c) const
    {
        const NerveRecord record = c.source == CoupledCase::Source::Spontaneous
            ? spontaneous(c.conditions, c.duration_ms, {}, c.stimulator_Hz)
            : shocked(c.conditions, settle(c.conditions, fineTolerance).state, tapAmplitude_nA,
                      c.duration_ms, {});
        std::vector<double> impulses_ms = record.spikes_ms;
        for (double &time_ms : impulses_ms)
            time_ms += c.endPlateDelay_ms;
        ForceResult result = contraction(c.pump, upTo(c.duration_ms, impulses_ms), c.duration_ms);
        if (!result.coupling)
            result.coupling.emplace();
        result.coupling->impulses = record.spikes_ms.size();
        return result;
    }

    LabResult operator()(const SquidCase &c) const
    {
        const std::vector<double> times_ms = upTo(c.duration_ms, {5, 10, 20, 50, 100});
        const SquidRecord record = runSquidAxon(SquidAxon(c.current_uAPerCm2, c.temperature_C),
                                                c.duration_ms, times_ms, fineTolerance);
        SquidResult result;
        result.spikes_ms = record.spikes_ms;
        const std::size_t count = record.spikes_ms.size();
        if (count > 0)
            result.peak_mV = record.peak_mV;
        if (count > 1)
            result.lastInterval_ms = record.spikes_ms[count - 1] - record.spikes_ms[count - 2];
        for (std::size_t i = 0; i < record.potential_mV.size(); ++i)
            result.potential.push_back({times_ms[i], record.potential_mV[i]});
        return result;
    }
};

} // namespace

LabResult runCase(const LabCase &labCase)
{
    return std::visit(Runner{}, labCase);
}

} // namespace crampwise::lab
