// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Counts the seconds of a hold down, as often as it is repeated; or up, where no time is told. It
/// knows no time of its own: tick() is called once a second. A value.
class HoldClock {
public:
    enum class State { Ready, Running, Paused, Done };

    /// 0 seconds: it counts up and never ends by itself.
    HoldClock(int seconds, int times) : m_seconds(seconds), m_times(times) {}

    State state() const { return m_state; }
    bool countsUp() const { return m_seconds == 0; }
    /// The seconds that are left, or that have passed where it counts up.
    int shown() const { return countsUp() ? m_passed : m_seconds - m_passed; }
    /// The hold, from 1 to times().
    int turn() const { return m_turn; }
    int times() const { return m_times; }
    bool isLastTurn() const { return m_turn == m_times; }
    /// How full the ring is, 0 to 1: it empties, or fills once a minute where it counts up.
    double filled() const
    {
        return countsUp() ? (m_passed % 60) / 60.0 : double(shown()) / m_seconds;
    }

    void start() { m_state = State::Running; }
    void pause() { m_state = State::Paused; }
    /// Begins the next hold when one is done, the first after the last; else the same anew.
    void again()
    {
        if (m_state == State::Done)
            m_turn = isLastTurn() ? 1 : m_turn + 1;
        m_passed = 0;
        m_state = State::Running;
    }
    void tick()
    {
        if (m_state != State::Running)
            return;
        ++m_passed;
        if (!countsUp() && m_passed == m_seconds)
            m_state = State::Done;
    }

private:
    int m_seconds;
    int m_times;
    int m_passed = 0;
    int m_turn = 1;
    State m_state = State::Ready;
};

} // namespace crampwise
