// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/shock_curve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crampwise::lab {

namespace {

bool isOnNormalCurve(const LabSettings &settings)
{
    const LabSettings normal;
    return settings.totalMagnesium_mmolL == normal.totalMagnesium_mmolL
        && settings.potassium_mmolL == normal.potassium_mmolL;
}

/// A point of the curve, if it has one at this calcium.
std::optional<ShockPoint> pointAt(double calcium_mmolL, const std::vector<ShockPoint> &points)
{
    constexpr double same_mmolL = 1e-9;
    const auto found = std::find_if(points.begin(), points.end(), [&](const ShockPoint &point) {
        return std::abs(point.ionisedCalcium_mmolL - calcium_mmolL) < same_mmolL;
    });
    return found == points.end() ? std::nullopt : std::optional(*found);
}

} // namespace

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

std::vector<ShockPoint> computeNormalShockCurve()
{
    std::vector<ShockPoint> points;
    LabSettings settings;
    for (const double calcium : shockCurveCalcium()) {
        settings.ionisedCalcium_mmolL = calcium;
        points.push_back(*shockPoint(settings));
    }
    return points;
}

ShockCurveThread::ShockCurveThread(std::function<void()> ready, std::vector<ShockPoint> known)
    : m_ready(std::move(ready)), m_known(std::move(known)), m_curve(begun({})),
      m_thread([this] { run(); })
{
}

/// What is known of a curve before anything is computed.
ShockCurveThread::Curve ShockCurveThread::begun(const LabSettings &settings) const
{
    if (!isOnNormalCurve(settings) || m_known.empty())
        return {};
    return {settings, {}, m_known, true};
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
            m_curve = begun(settings);
        m_curve.settings = settings;
        m_curve.now = pointAt(settings.ionisedCalcium_mmolL, m_curve.points);
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
        bool isKnown = false;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_requested; });
            if (m_stopped)
                return;
            m_outdated = m_requested = false;
            isKnown = m_curve.complete;
        }
        if (isKnown && m_ready)
            m_ready();
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
