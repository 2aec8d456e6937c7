// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/muscle.h"

#include "core/lab/highest_point.h"

#include <algorithm>
#include <cmath>

namespace crampwise::lab {

double MuscleModel::impulseSize(std::optional<double> interval_ms) const
{
    constexpr double closeImpulses = halfSignal + 1.04; // R0
    return interval_ms ? 1 + (closeImpulses - 1) * std::exp(-*interval_ms / m_signalTime_ms) : 1;
}

void MuscleModel::slope(const double *state, double *result) const
{
    result[Source] = -state[Source] / m_signalTime_ms;
    result[Signal] = (state[Source] - state[Signal]) / m_signalTime_ms;
    const double holding = state[Signal] / (halfSignal + state[Signal]);
    result[Force]
        = maximalRise_NPerMs * holding - state[Force] / (relaxation_ms + bridges_ms * holding);
}

Muscle::Muscle(double pump, Tolerance tolerance) : m_model(pump), m_solver(tolerance)
{
    m_solver.restart(std::vector<double>(MuscleModel::StateCount, 0.0), 0);
}

void Muscle::setPump(double pump)
{
    m_model = MuscleModel(pump);
    m_solver.restart(m_solver.at(m_now_ms), m_now_ms);
}

void Muscle::addImpulse(double time_ms)
{
    m_impulses_ms.push_back(time_ms);
}

/// The next impulse, which is now.
void Muscle::activate()
{
    std::vector<double> state = m_solver.at(m_now_ms);
    const std::optional<double> interval_ms
        = m_lastImpulse_ms ? std::optional(m_now_ms - *m_lastImpulse_ms) : std::nullopt;
    state[MuscleModel::Source] += m_model.impulseSize(interval_ms);
    m_lastImpulse_ms = m_now_ms;
    m_impulses_ms.erase(m_impulses_ms.begin());
    m_solver.restart(state, m_now_ms);
}

std::vector<MuscleSample> Muscle::advance(double until_ms, std::span<const double> sampleTimes_ms)
{
    std::vector<MuscleSample> samples;
    samples.reserve(sampleTimes_ms.size());
    auto nextSample = sampleTimes_ms.begin();
    while (m_now_ms < until_ms) {
        if (!m_impulses_ms.empty() && m_impulses_ms.front() <= m_now_ms)
            activate();
        if (m_now_ms >= m_solver.end_ms())
            m_solver.step(m_model);
        m_now_ms = std::min(m_solver.end_ms(), until_ms);
        if (!m_impulses_ms.empty())
            m_now_ms = std::min(m_now_ms, m_impulses_ms.front());
        for (; nextSample != sampleTimes_ms.end() && *nextSample <= m_now_ms; ++nextSample) {
            const std::vector<double> state = m_solver.at(*nextSample);
            samples.push_back({*nextSample, state[MuscleModel::Signal],
                               std::max(state[MuscleModel::Force], 0.0)});
        }
    }
    return samples;
}

ForceMeasures measureForce(std::span<const MuscleSample> samples,
                           std::optional<double> lastImpulse_ms)
{
    const auto force = [](const MuscleSample &sample) { return sample.force_N; };
    const Point peak = highestPoint(samples, force);
    ForceMeasures measures{peak.value, peak.time_ms, {}};
    if (!lastImpulse_ms)
        return measures;
    const auto after = std::find_if(samples.begin(), samples.end(), [&](const MuscleSample &s) {
        return s.time_ms >= *lastImpulse_ms;
    });
    const std::span<const MuscleSample> rest(after, samples.end());
    const Point lastPeak = highestPoint(rest, force);
    const auto fallen = std::find_if(rest.begin(), rest.end(), [&](const MuscleSample &s) {
        return s.time_ms > lastPeak.time_ms && s.force_N <= lastPeak.value / 2;
    });
    if (fallen == rest.begin() || fallen == rest.end())
        return measures;
    const MuscleSample &before = *(fallen - 1);
    const double part = (before.force_N - lastPeak.value / 2) / (before.force_N - fallen->force_N);
    const double half_ms = before.time_ms + part * (fallen->time_ms - before.time_ms);
    measures.relaxation = {lastPeak.time_ms, lastPeak.value, half_ms - lastPeak.time_ms};
    return measures;
}

} // namespace crampwise::lab
