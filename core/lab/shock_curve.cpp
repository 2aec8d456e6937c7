// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/shock_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crampwise::lab {

std::optional<ShockPoint> shockPoint(const LabSettings &settings, const Cancelled &cancelled)
{
    static const double normal_nA = shockThreshold_nA(NerveConditions{}).value();
    const NerveConditions conditions = nerveConditions(settings);
    const SettledNerve settled = settle(conditions);
    const auto threshold_nA = shockThreshold_nA(conditions, settled, shortPulse_ms, {}, cancelled);
    if (cancelled && cancelled())
        return {};
    ShockPoint point{settings.ionisedCalcium_mmolL, {}, {}};
    if (threshold_nA)
        point.shock_percent = 100 * *threshold_nA / normal_nA;
    if (settled.silent)
        point.rest_mV = settled.state[nerve::Potential];
    return point;
}

std::vector<double> shockCurveCalcium()
{
    const Range range = controls::calcium.range;
    std::vector<double> calcium;
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
        const LabSettings &before = m_curve.settings;
        if (settings.totalMagnesium_mmolL != before.totalMagnesium_mmolL
            || settings.potassium_mmolL != before.potassium_mmolL)
            m_curve = {};
        m_curve.settings = settings;
        m_curve.now.reset();
        m_outdated = m_requested = true;
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
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_requested; });
            if (m_stopped)
                return;
            m_outdated = m_requested = false;
        }
        compute();
    }
}

/// Of the point to compute; nothing when all are there, or others are asked for. With the mutex
/// held.
std::optional<double> ShockCurveThread::nextCalcium_mmolL() const
{
    static const std::vector<double> calcium = shockCurveCalcium();
    if (m_outdated)
        return {};
    if (!m_curve.now)
        return m_curve.settings.ionisedCalcium_mmolL;
    if (m_curve.complete)
        return {};
    return calcium[m_curve.points.size()];
}

void ShockCurveThread::compute()
{
    for (;;) {
        LabSettings settings;
        {
            const std::lock_guard lock(m_mutex);
            const auto calcium = nextCalcium_mmolL();
            if (!calcium)
                return;
            settings = m_curve.settings;
            settings.ionisedCalcium_mmolL = *calcium;
        }
        const auto point = shockPoint(settings, [this] { return m_outdated.load(); });
        if (!point)
            return;
        {
            const std::lock_guard lock(m_mutex);
            if (m_outdated)
                return;
            if (!m_curve.now)
                m_curve.now = point;
            else
                m_curve.points.push_back(*point);
            m_curve.complete = m_curve.points.size() == shockCurveCalcium().size();
        }
        if (m_ready)
            m_ready();
    }
}

} // namespace crampwise::lab
