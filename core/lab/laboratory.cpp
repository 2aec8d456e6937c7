// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/laboratory.h"

#include <utility>

namespace crampwise::lab {

namespace {

NerveConditions normalBlood(FibreSize fibre, double kappa)
{
    NerveConditions conditions;
    conditions.fibre = fibre;
    conditions.kappa = kappa;
    return conditions;
}

} // namespace

Laboratory::Laboratory(FibreSize fibre, double kappa, Tolerance tolerance)
    : m_engine(normalBlood(fibre, kappa)),
      m_nerve(m_engine, settle(m_engine, tolerance).state, tolerance), m_muscle(1, tolerance)
{
}

NerveConditions Laboratory::conditionsOf(const LabSettings &settings) const
{
    NerveConditions conditions = nerveConditions(settings);
    conditions.fibre = m_engine.fibre;
    conditions.kappa = m_engine.kappa;
    return conditions;
}

std::optional<OutOfRange> Laboratory::setSettings(const LabSettings &settings)
{
    if (auto problem = refusal(settings))
        return problem;
    const NerveConditions conditions = conditionsOf(settings);
    if (conditions != conditionsOf(m_settings))
        m_nerve.setConditions(conditions);
    if (settings.pump_percent != m_settings.pump_percent)
        m_muscle.setPump(settings.pump_percent / 100);
    if (settings.stimulator_Hz != m_settings.stimulator_Hz) {
        m_firstStimulus_ms = now_ms();
        m_stimuli = 0;
    }
    m_settings = settings;
    return {};
}

void Laboratory::tap()
{
    m_nerve.addPulse({now_ms(), shortPulse_ms, tapAmplitude_nA});
    m_taps_ms.push_back(now_ms());
}

/// Those that begin before `until_ms`.
void Laboratory::addStimuli(double until_ms)
{
    if (m_settings.stimulator_Hz == 0)
        return;
    const double period_ms = 1000 / m_settings.stimulator_Hz;
    for (;; ++m_stimuli) {
        const double next_ms = m_firstStimulus_ms + static_cast<double>(m_stimuli) * period_ms;
        if (next_ms >= until_ms)
            return;
        m_nerve.addPulse({next_ms, shortPulse_ms, stimulatorAmplitude_nA});
    }
}

LabSlice Laboratory::advance(double until_ms)
{
    LabSlice slice;
    slice.from_ms = now_ms();
    slice.to_ms = until_ms;
    slice.settings = m_settings;

    std::vector<double> times_ms;
    for (;; ++m_samples) {
        const double time_ms = static_cast<double>(m_samples + 1) * samplePeriod_ms;
        if (time_ms > until_ms)
            break;
        times_ms.push_back(time_ms);
    }
    addStimuli(until_ms);
    NerveRecord record = m_nerve.advance(until_ms, times_ms);
    for (const double spike_ms : record.spikes_ms)
        m_muscle.addImpulse(spike_ms + endPlateDelay_ms);
    const std::vector<MuscleSample> contraction = m_muscle.advance(until_ms, times_ms);
    m_monitor.add(record, until_ms);

    slice.samples.reserve(times_ms.size());
    for (std::size_t i = 0; i < times_ms.size(); ++i) {
        const MuscleSample &muscle = contraction[i];
        slice.samples.push_back({record.samples[i], muscle.signal, muscle.force_N});
    }
    slice.spikes_ms = std::move(record.spikes_ms);
    slice.taps_ms = std::exchange(m_taps_ms, {});
    slice.activity = m_monitor.activity();
    slice.impulses = m_monitor.impulses();
    slice.groups = m_monitor.groups();
    return slice;
}

} // namespace crampwise::lab
