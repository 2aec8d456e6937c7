// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace crampwise {

/// Short soft clicks, and a chime, as sound samples, one channel, -1 to 1. One thread adds, another
/// fills.
class ClickWave {
public:
    static constexpr double rate_Hz = 44100;
    /// Clicks follow each other no faster; more than `mostWaiting` are not kept.
    static constexpr int clickSamples = 176; // 4 ms
    static constexpr int mostWaiting = 8;

    static constexpr int chimeSamples = 35280; // 0.8 s

    void add(int clicks);
    /// Begins the chime, anew if it sounds already.
    void ring() { m_rings = true; }
    /// The next `count` samples. Allocates nothing and never waits.
    void fill(float *samples, unsigned long count);

private:
    std::atomic<int> m_waiting = 0;
    int m_position = clickSamples; ///< In the click that sounds; clickSamples: silence.
    std::atomic<bool> m_rings = false;
    int m_inChime = chimeSamples; ///< As m_position.

    float nextOfClicks();
    float nextOfChime();
};

} // namespace crampwise
