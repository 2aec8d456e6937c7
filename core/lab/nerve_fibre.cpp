// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/nerve_fibre.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace crampwise::lab {

NerveFibre::NerveFibre(const NerveConditions &conditions, Tolerance tolerance)
    : m_model(conditions), m_solver(tolerance)
{
    m_solver.restart(m_model.start(), 0);
}

NerveFibre::NerveFibre(const NerveConditions &conditions, const std::vector<double> &state,
                       Tolerance tolerance)
    : m_model(conditions), m_solver(tolerance)
{
    m_solver.restart(state, 0);
}

std::vector<double> NerveFibre::state()
{
    return m_solver.at(m_now_ms);
}

void NerveFibre::setConditions(const NerveConditions &conditions)
{
    m_model = NerveModel(conditions);
    setStimulus();
    restart();
}

void NerveFibre::addPulse(const Pulse &pulse)
{
    if (pulse.start_ms + pulse.duration_ms <= m_now_ms)
        return;
    m_pulses.push_back(pulse);
    if (pulse.start_ms <= m_now_ms) {
        setStimulus();
        restart();
    }
}

/// The last step may reach beyond now, and has been made for what holds no longer.
void NerveFibre::restart()
{
    m_solver.restart(m_solver.at(m_now_ms), m_now_ms);
    m_spike_ms.reset();
}

void NerveFibre::setStimulus()
{
    std::erase_if(m_pulses, [this](const Pulse &pulse) {
        return pulse.start_ms + pulse.duration_ms <= m_now_ms;
    });
    double sum_nA = 0;
    for (const Pulse &pulse : m_pulses)
        sum_nA += pulse.start_ms <= m_now_ms ? pulse.amplitude_nA : 0;
    m_model.setStimulus_nA(sum_nA);
}

double NerveFibre::nextEdge_ms() const
{
    double next_ms = std::numeric_limits<double>::infinity();
    for (const Pulse &pulse : m_pulses) {
        const double end_ms = pulse.start_ms + pulse.duration_ms;
        next_ms = std::min(next_ms, pulse.start_ms > m_now_ms ? pulse.start_ms : end_ms);
    }
    return next_ms;
}

void NerveFibre::step()
{
    m_solver.step(m_model);
    const auto overLevel
        = [this](double time_ms) { return m_solver.at(time_ms, nerve::Potential) - spikeLevel_mV; };
    const double begin = overLevel(m_solver.begin_ms());
    const double end = overLevel(m_solver.end_ms());
    if (begin >= 0 || end < 0)
        return;
    const boost::math::tools::eps_tolerance<double> closeEnough(48); // Bits of 53.
    std::uintmax_t evaluations = 100;                                // About six are needed.
    m_spike_ms
        = boost::math::tools::toms748_solve(overLevel, m_solver.begin_ms(), m_solver.end_ms(),
                                            begin, end, closeEnough, evaluations)
              .second;
}

NerveSample NerveFibre::sample(double time_ms)
{
    const std::vector<double> state = m_solver.at(time_ms);
    return {time_ms,
            state[nerve::Potential],
            state[nerve::GateM],
            state[nerve::GateH],
            state[nerve::GateP],
            state[nerve::GateS]};
}

NerveRecord NerveFibre::advance(double until_ms, std::span<const double> sampleTimes_ms)
{
    NerveRecord record;
    record.samples.reserve(sampleTimes_ms.size());
    auto nextSample = sampleTimes_ms.begin();
    while (m_now_ms < until_ms) {
        if (m_now_ms >= m_solver.end_ms())
            step();
        const double edge_ms = nextEdge_ms();
        m_now_ms = std::min({m_solver.end_ms(), until_ms, edge_ms});
        if (m_spike_ms && *m_spike_ms <= m_now_ms) {
            record.spikes_ms.push_back(*m_spike_ms);
            m_spike_ms.reset();
        }
        for (; nextSample != sampleTimes_ms.end() && *nextSample <= m_now_ms; ++nextSample)
            record.samples.push_back(sample(*nextSample));
        if (m_now_ms >= edge_ms) {
            setStimulus();
            restart();
        }
    }
    return record;
}

SettledNerve settle(const NerveConditions &conditions, Tolerance tolerance)
{
    NerveFibre fibre(conditions, tolerance);
    bool silent = true;
    while (silent && fibre.now_ms() < settlingTime_ms) {
        const double until_ms = std::min(fibre.now_ms() + 10, settlingTime_ms);
        silent = fibre.advance(until_ms).spikes_ms.empty();
    }
    return {fibre.state(), silent};
}

} // namespace crampwise::lab
