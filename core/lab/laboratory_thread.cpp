// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/laboratory_thread.h"

#include <algorithm>
#include <utility>

namespace crampwise::lab {

LaboratoryThread::LaboratoryThread(std::function<void()> ready)
    : m_ready(std::move(ready)), m_thread([this] { run(); })
{
}

LaboratoryThread::~LaboratoryThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

std::optional<OutOfRange> LaboratoryThread::setSettings(const LabSettings &settings)
{
    if (auto problem = refusal(settings))
        return problem;
    const std::lock_guard lock(m_mutex);
    m_orders.settings = m_settings = settings;
    return {};
}

void LaboratoryThread::tap()
{
    const std::lock_guard lock(m_mutex);
    ++m_orders.taps;
}

void LaboratoryThread::setTarget(double time_ms)
{
    {
        const std::lock_guard lock(m_mutex);
        m_target_ms = time_ms;
    }
    m_changed.notify_one();
}

void LaboratoryThread::restart()
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders = {m_settings, 0, true};
        m_target_ms = 0;
        m_slices.clear();
    }
    m_changed.notify_one();
}

std::vector<LabSlice> LaboratoryThread::takeSlices()
{
    std::vector<LabSlice> slices;
    {
        const std::lock_guard lock(m_mutex);
        slices.swap(m_slices);
    }
    m_changed.notify_one();
    return slices;
}

/// With the mutex held.
bool LaboratoryThread::mayGoOn(double now_ms) const
{
    if (m_orders.restart)
        return true;
    const double ahead_ms = m_slices.empty() ? 0 : now_ms - m_slices.front().from_ms;
    return now_ms < m_target_ms && ahead_ms < mostAhead_ms;
}

void LaboratoryThread::deliver(LabSlice slice)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_orders.restart)
            return; // It belongs to what is over.
        first = m_slices.empty();
        m_slices.push_back(std::move(slice));
    }
    if (first && m_ready)
        m_ready();
}

void LaboratoryThread::run()
{
    Laboratory laboratory;
    for (;;) {
        Orders orders;
        double until_ms = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_stopped || mayGoOn(laboratory.now_ms()); });
            if (m_stopped)
                return;
            orders = std::exchange(m_orders, {});
            until_ms = m_target_ms;
        }
        if (orders.restart)
            laboratory = Laboratory();
        if (orders.settings)
            laboratory.setSettings(*orders.settings);
        for (; orders.taps > 0; --orders.taps)
            laboratory.tap();
        until_ms = std::min(until_ms, laboratory.now_ms() + slice_ms);
        if (until_ms > laboratory.now_ms())
            deliver(laboratory.advance(until_ms));
    }
}

} // namespace crampwise::lab
