// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/lab_trace.h"
#include "core/lab/laboratory_thread.h"
#include "core/lab/shock_curve.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace crampwise {

/// One learner's Lab: what is set, how fast its time passes, what was computed. Computes only
/// between start() and stop(); both threads live just as long. What is set outlives a stop, what
/// was computed does not. Drawn by whoever listens to shown().
class LabSession : public QObject {
    Q_OBJECT

public:
    explicit LabSession(QObject *parent = nullptr);
    ~LabSession() override;

    /// Normal blood, settled, at 0 ms; the settings then apply at once. Goes on where it is when it
    /// has been started for another viewer.
    void start(const QObject &viewer);
    /// Ends both threads at once, unless another viewer was the last to start it.
    void stop(const QObject &viewer);
    bool isStarted() const { return m_laboratory != nullptr; }

    const lab::LabSettings &settings() const { return m_settings; }
    /// Values outside their ranges are refused, and nothing changes.
    std::optional<lab::OutOfRange> setSettings(const lab::LabSettings &settings);
    void tap();
    /// Hurries on until the fibre has settled in the settings of now, then taps, and pauses when
    /// the answer is on the whole screen. What the learner does then lets time go on.
    void tapWhenSettled();
    /// From 0 ms again, running, in the settings of now.
    void restart();

    // Time. The strips show window_ms(pace) ms of the Lab's time, which cross them in two seconds.
    static constexpr double crossing_s = 2;
    static constexpr int paceCount = 7;
    static double window_ms(int pace);
    int pace() const { return m_pace; }
    double window_ms() const { return window_ms(m_pace); }
    /// How many times slower than life: 10 for 200 ms across.
    double slowness() const { return 1000 * crossing_s / window_ms(); }
    void setPace(int pace); ///< 0, the slowest, to paceCount - 1, real time; others do nothing.
    /// The slowest pace that shows so much at once.
    void showAtLeast(double window_ms);
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Holds everything while nobody can see it, paused or not.
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    /// While paused: a two hundredth of the screen further.
    void step();

    /// Without movement the strips show one screenful after the other instead of running.
    bool moves() const { return m_moves; }
    void setMoves(bool moves);

    /// The right edge of the strips.
    double now_ms() const { return m_now_ms; }
    const LabTrace &trace() const { return m_trace; }

    /// At the present magnesium and potassium, as far as it is computed.
    const lab::ShockCurveThread::Curve &shockCurve() const { return m_curve; }

signals:
    void shown(); ///< Once a frame: now_ms() or what was computed up to it has changed.
    void settingsChanged();
    void timeChanged(); ///< Pace, pause or movement.
    void shockCurveChanged();

private:
    void leaveAnswer();
    void frame();
    void advance(double by_ms);
    void takeSlices();
    void show();
    void takeCurve();
    void run();
    void begin();

    lab::LabSettings m_settings;
    int m_pace = 3;
    bool m_paused = false;
    bool m_held = false;
    bool m_moves = true;
    double m_now_ms = 0;
    double m_wanted_ms = 0;             ///< Where the screen would be if all were computed.
    std::optional<double> m_tapAt_ms;   ///< Where the hurry ends.
    std::optional<double> m_pauseAt_ms; ///< Where the answer to that tap is seen.
    bool m_pausedForAnswer = false;
    LabTrace m_trace;
    lab::ShockCurveThread::Curve m_curve;
    QTimer m_frames;
    QElapsedTimer m_sinceFrame;
    const QObject *m_viewer = nullptr; ///< For comparing only.
    std::unique_ptr<lab::LaboratoryThread> m_laboratory;
    std::unique_ptr<lab::ShockCurveThread> m_shocks;
};

} // namespace crampwise
