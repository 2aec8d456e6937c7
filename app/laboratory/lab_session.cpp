// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_session.h"

#include "core/lab/normal_shock_curve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crampwise {

namespace {

constexpr std::array<double, LabSession::paceCount> windows_ms{20, 50, 100, 200, 500, 1000, 2000};

constexpr int frame_ms = 1000 / 60;
/// After a stall the Lab goes on where it was instead of jumping.
constexpr double longestFrame_s = 0.1;
constexpr double stepsAcross = 200;
/// The strips stand still when a tap has come so far from their right edge to their left.
constexpr double answerPart = 0.9;

} // namespace

LabSession::LabSession(QObject *parent) : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frame_ms);
    connect(&m_frames, &QTimer::timeout, this, &LabSession::frame);
}

LabSession::~LabSession() = default;

double LabSession::window_ms(int pace)
{
    return windows_ms[static_cast<size_t>(pace)];
}

void LabSession::start(const QObject &viewer)
{
    m_viewer = &viewer;
    if (isStarted())
        return;
    const auto queue = [this](void (LabSession::*slot)()) {
        return [this, slot] { QMetaObject::invokeMethod(this, slot, Qt::QueuedConnection); };
    };
    m_laboratory = std::make_unique<lab::LaboratoryThread>(queue(&LabSession::takeSlices));
    m_shocks = std::make_unique<lab::ShockCurveThread>(queue(&LabSession::takeCurve),
                                                       lab::normalShockCurve());
    m_laboratory->setSettings(m_settings);
    m_shocks->request(m_settings);
    begin();
}

void LabSession::stop(const QObject &viewer)
{
    if (m_viewer != &viewer)
        return;
    m_frames.stop();
    m_laboratory.reset();
    m_shocks.reset();
}

void LabSession::begin()
{
    m_trace.clear();
    m_now_ms = m_wanted_ms = 0;
    m_tapAt_ms.reset();
    m_pauseAt_ms.reset();
    run();
    emit shown();
}

void LabSession::restart()
{
    m_paused = m_pausedForAnswer = false;
    if (isStarted()) {
        m_laboratory->restart();
        begin();
    }
    emit timeChanged();
}

/// Lets the frames come while there is time to pass.
void LabSession::run()
{
    if (m_paused || m_held || !isStarted()) {
        m_frames.stop();
    } else if (!m_frames.isActive()) {
        m_sinceFrame.start();
        m_frames.start();
    }
}

std::optional<lab::OutOfRange> LabSession::setSettings(const lab::LabSettings &settings)
{
    if (auto problem = refusal(settings))
        return problem;
    if (settings == m_settings)
        return {};
    m_settings = settings;
    if (isStarted()) {
        m_laboratory->setSettings(settings);
        m_shocks->request(settings);
    }
    leaveAnswer();
    emit settingsChanged();
    return {};
}

void LabSession::tap()
{
    if (!isStarted())
        return;
    m_laboratory->tap();
    leaveAnswer();
}

void LabSession::tapWhenSettled()
{
    if (!isStarted())
        return;
    m_tapAt_ms = m_wanted_ms = m_trace.end_ms() + lab::settlingTime_ms;
    m_pauseAt_ms.reset();
    setPaused(false);
}

/// Time goes on unless the learner has stopped it.
void LabSession::leaveAnswer()
{
    m_pauseAt_ms.reset();
    if (m_pausedForAnswer)
        setPaused(false);
}

void LabSession::setPace(int pace)
{
    if (pace < 0 || pace >= paceCount || pace == m_pace)
        return;
    m_pace = pace;
    emit timeChanged();
    emit shown();
}

void LabSession::showAtLeast(double window_ms)
{
    int pace = 0;
    while (pace + 1 < paceCount && LabSession::window_ms(pace) < window_ms)
        ++pace;
    setPace(pace);
}

void LabSession::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_pausedForAnswer = false;
    if (paused && m_moves && !m_tapAt_ms)
        m_wanted_ms = m_now_ms; // what is still being computed does not move the screen any more
    run();
    emit timeChanged();
}

void LabSession::setHeld(bool held)
{
    m_held = held;
    run();
}

void LabSession::setMoves(bool moves)
{
    if (moves == m_moves)
        return;
    m_moves = moves;
    emit timeChanged();
}

void LabSession::step()
{
    if (m_paused)
        advance(window_ms() / stepsAcross);
}

void LabSession::frame()
{
    const double passed_s
        = std::min(static_cast<double>(m_sinceFrame.restart()) / 1000, longestFrame_s);
    advance(passed_s * window_ms() / crossing_s);
}

void LabSession::advance(double by_ms)
{
    if (!isStarted())
        return;
    m_trace.append(m_laboratory->takeSlices());
    // What is late is waited for, not left out.
    if (!m_tapAt_ms)
        m_wanted_ms = std::min(m_wanted_ms, m_trace.end_ms()) + by_ms;
    m_laboratory->setTarget(m_wanted_ms);
    show();
}

/// While frames come, one of them shows all that came since the last.
void LabSession::takeSlices()
{
    if (!isStarted() || m_frames.isActive())
        return;
    m_trace.append(m_laboratory->takeSlices());
    show();
}

void LabSession::show()
{
    if (m_tapAt_ms && m_trace.end_ms() >= *m_tapAt_ms) {
        tap();
        m_pauseAt_ms = *m_tapAt_ms + answerPart * window_ms();
        m_tapAt_ms.reset();
    }
    double now_ms = std::min(m_trace.end_ms(), m_wanted_ms);
    const bool answered = m_pauseAt_ms && now_ms >= *m_pauseAt_ms;
    if (!m_moves && !m_paused && !answered)
        now_ms = window_ms() * std::floor(now_ms / window_ms());
    if (now_ms != m_now_ms) {
        m_now_ms = now_ms;
        emit shown();
    }
    if (answered) {
        m_pauseAt_ms.reset();
        setPaused(true);
        m_pausedForAnswer = true;
    }
}

void LabSession::takeCurve()
{
    if (!isStarted())
        return;
    m_curve = m_shocks->curve();
    emit shockCurveChanged();
}

} // namespace crampwise
