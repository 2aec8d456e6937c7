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

} // namespace

void ClickWave::add(int clicks)
{
    m_waiting = std::min(m_waiting + clicks, mostWaiting);
}

void ClickWave::fill(float *samples, unsigned long count)
{
    std::generate_n(samples, count, [this] {
        if (m_position == clickSamples && m_waiting > 0) {
            --m_waiting;
            m_position = 0;
        }
        return m_position < clickSamples ? clickSample(m_position++) : 0.0F;
    });
}

} // namespace crampwise
