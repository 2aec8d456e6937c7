// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/shock_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crampwise::lab {

std::optional<ShockPoint> shockPoint(const LabSettings &settings, const Cancelled &cancelled)
{
    static const double normal_nA = shockThreshold_nA(NerveConditions{}).value();
    const auto threshold_nA
        = shockThreshold_nA(nerveConditions(settings), shortPulse_ms, {}, cancelled);
    if (cancelled && cancelled())
        return {};
    ShockPoint point{settings.ionisedCalcium_mmolL, {}};
    if (threshold_nA)
        point.shock_percent = 100 * *threshold_nA / normal_nA;
    return point;
}

std::vector<double> shockCurveCalcium(const LabSettings &settings)
{
    const Range range = controls::calcium.range;
    std::vector<double> calcium{settings.ionisedCalcium_mmolL};
    constexpr double step = 0.05;
    const auto steps = static_cast<int>(std::lround((range.high - range.low) / step));
    for (int i = 0; i <= steps; ++i)
        calcium.push_back(std::min(range.low + i * step, range.high));
    return calcium;
}

ShockCurveThread::ShockCurveThread(std::function<void()> ready)
    : m_ready(std::move(ready)), m_thread([this] { run(); })
{
}

ShockCurveThread::~ShockCurveThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_outdated = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void ShockCurveThread::request(const LabSettings &settings)
{
    {
        const std::lock_guard lock(m_mutex);
        m_outdated = true;
        m_request = settings;
        m_curve = {settings, {}, false};
    }
    m_changed.notify_one();
}

ShockCurveThread::Curve ShockCurveThread::curve()
{
    const std::lock_guard lock(m_mutex);
    return m_curve;
}

void ShockCurveThread::run()
{
    for (;;) {
        LabSettings settings;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_request; });
            if (m_stopped)
                return;
            settings = *std::exchange(m_request, {});
            m_outdated = false;
        }
        compute(settings);
    }
}

void ShockCurveThread::compute(LabSettings settings)
{
    const std::vector<double> calcium = shockCurveCalcium(settings);
    for (std::size_t i = 0; i < calcium.size(); ++i) {
        settings.ionisedCalcium_mmolL = calcium[i];
        const auto point = shockPoint(settings, [this] { return m_outdated.load(); });
        if (!point)
            return;
        {
            const std::lock_guard lock(m_mutex);
            if (m_outdated)
                return;
            m_curve.points.push_back(*point);
            m_curve.complete = i + 1 == calcium.size();
        }
        if (m_ready)
            m_ready();
    }
}

} // namespace crampwise::lab
