// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/click_wave.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace crampwise {

namespace {

constexpr double pitch_Hz = 900;
constexpr double fading_s = 0.001;
constexpr double loudness = 0.3;

float clickSample(int position)
{
    const double time_s = position / ClickWave::rate_Hz;
    return static_cast<float>(loudness * std::exp(-time_s / fading_s)
                              * std::sin(2 * std::numbers::pi * pitch_Hz * time_s));
}

float chimeSample(int position)
{
    constexpr double pitchOfChime_Hz = 660;
    constexpr double fadingOfChime_s = 0.2;
    constexpr double rise_s = 0.01; // without it, it would begin with a click
    const double time_s = position / ClickWave::rate_Hz;
    return static_cast<float>(loudness * std::min(1.0, time_s / rise_s)
                              * std::exp(-time_s / fadingOfChime_s)
                              * std::sin(2 * std::numbers::pi * pitchOfChime_Hz * time_s));
}

} // namespace

void ClickWave::add(int clicks)
{
    m_waiting = std::min(m_waiting + clicks, mostWaiting);
}

float ClickWave::nextOfClicks()
{
    if (m_position == clickSamples && m_waiting > 0) {
        --m_waiting;
        m_position = 0;
    }
    return m_position < clickSamples ? clickSample(m_position++) : 0.0F;
}

float ClickWave::nextOfChime()
{
    if (m_rings.exchange(false))
        m_inChime = 0;
    return m_inChime < chimeSamples ? chimeSample(m_inChime++) : 0.0F;
}

void ClickWave::fill(float *samples, unsigned long count)
{
    std::generate_n(samples, count, [this] { return nextOfClicks() + nextOfChime(); });
}

} // namespace crampwise
