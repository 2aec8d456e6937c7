// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/firing.h"

#include <numeric>

namespace crampwise::lab {

namespace {

constexpr double watched_ms = 1000;
constexpr double blockTime_ms = 20;
constexpr double blockLevel_mV = -65;

} // namespace

std::vector<ImpulseGroup> impulseGroups(std::span<const double> spikes_ms)
{
    std::vector<ImpulseGroup> groups;
    for (const double spike_ms : spikes_ms) {
        if (groups.empty() || spike_ms - groups.back().last_ms > groupGap_ms)
            groups.push_back({spike_ms, spike_ms, 0});
        groups.back().last_ms = spike_ms;
        ++groups.back().impulses;
    }
    return groups;
}

void FiringMonitor::add(const NerveRecord &record, double now_ms)
{
    m_now_ms = now_ms;
    m_spikes_ms.insert(m_spikes_ms.end(), record.spikes_ms.begin(), record.spikes_ms.end());
    m_samples.insert(m_samples.end(), record.samples.begin(), record.samples.end());
    while (!m_spikes_ms.empty() && m_spikes_ms.front() <= now_ms - watched_ms)
        m_spikes_ms.pop_front();
    while (!m_samples.empty() && m_samples.front().time_ms < now_ms - blockTime_ms)
        m_samples.pop_front();
}

void FiringMonitor::clear()
{
    *this = {};
}

NerveActivity FiringMonitor::activity() const
{
    const bool recent = !m_spikes_ms.empty() && m_spikes_ms.back() > m_now_ms - blockTime_ms;
    const bool enough = !m_samples.empty() && m_now_ms >= blockTime_ms;
    if (!recent && enough) {
        const double sum_mV = std::accumulate(
            m_samples.begin(), m_samples.end(), 0.0,
            [](double sum, const NerveSample &sample) { return sum + sample.potential_mV; });
        if (sum_mV / static_cast<double>(m_samples.size()) > blockLevel_mV)
            return NerveActivity::Blocked;
    }
    return m_spikes_ms.empty() ? NerveActivity::Silent : NerveActivity::Firing;
}

std::vector<ImpulseGroup> FiringMonitor::groups() const
{
    const std::vector<double> spikes(m_spikes_ms.begin(), m_spikes_ms.end());
    return impulseGroups(spikes);
}

} // namespace crampwise::lab
