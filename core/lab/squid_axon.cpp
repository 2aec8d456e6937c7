// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/squid_axon.h"

#include "core/lab/highest_point.h"
#include "core/lab/nerve_fibre.h"

#include <cmath>

namespace crampwise::lab {

namespace {

struct Rates {
    double opening[3];
    double closing[3];
};

/// x / (1 - e^-x).
double phi(double x)
{
    return std::abs(x) < 1e-4 ? 1 + x / 2 + x * x / 12 : x / -std::expm1(-x);
}

/// Per ms at 6.3 degrees, of m, h, n.
Rates ratesAt(double v)
{
    return {{phi((v + 40) / 10), 0.07 * std::exp(-(v + 65) / 20), 0.1 * phi((v + 55) / 10)},
            {4 * std::exp(-(v + 65) / 18), 1 / (1 + std::exp(-(v + 35) / 10)),
             0.125 * std::exp(-(v + 65) / 80)}};
}

struct PotentialSample {
    double time_ms = 0;
    double potential_mV = 0;
};

} // namespace

SquidAxon::SquidAxon(double current_uAPerCm2, double temperature_C)
    : m_current_uAPerCm2(current_uAPerCm2), m_speed(std::pow(3, (temperature_C - 6.3) / 10))
{
}

std::vector<double> SquidAxon::start() const
{
    std::vector<double> state(StateCount);
    state[Potential] = -65;
    const Rates rates = ratesAt(-65);
    for (std::size_t i = 0; i < 3; ++i)
        state[GateM + i] = rates.opening[i] / (rates.opening[i] + rates.closing[i]);
    return state;
}

void SquidAxon::slope(const double *state, double *result) const
{
    const double v = state[Potential];
    const double m = state[GateM];
    const double n = state[GateN];
    // mS/cm² and mV; 1 µF/cm².
    result[Potential] = m_current_uAPerCm2 - 120 * m * m * m * state[GateH] * (v - 50)
        - 36 * n * n * n * n * (v + 77) - 0.3 * (v + 54.387);
    const Rates rates = ratesAt(v);
    for (std::size_t i = 0; i < 3; ++i) {
        const double gate = state[GateM + i];
        result[GateM + i] = m_speed * (rates.opening[i] * (1 - gate) - rates.closing[i] * gate);
    }
}

SquidRecord runSquidAxon(const SquidAxon &axon, double duration_ms,
                         const std::vector<double> &times_ms, Tolerance tolerance)
{
    constexpr double spacing_ms = 0.01;
    SquidRecord record;
    OdeSolver solver(tolerance);
    solver.restart(axon.start(), 0);
    std::vector<PotentialSample> samples{{0, axon.start()[SquidAxon::Potential]}};
    auto nextTime = times_ms.begin();
    const auto count = static_cast<long>(std::floor(duration_ms / spacing_ms));
    for (long i = 1; i <= count; ++i) {
        const double time_ms = spacing_ms * static_cast<double>(i);
        while (solver.end_ms() < time_ms)
            solver.step(axon);
        const double before_mV = samples.back().potential_mV;
        samples.push_back({time_ms, solver.at(time_ms, SquidAxon::Potential)});
        const double rise_mV = samples.back().potential_mV - before_mV;
        const double below_mV = spikeLevel_mV - before_mV;
        if (below_mV > 0 && rise_mV >= below_mV)
            record.spikes_ms.push_back(time_ms - spacing_ms * (1 - below_mV / rise_mV));
        for (; nextTime != times_ms.end() && *nextTime <= time_ms; ++nextTime) {
            const double part = 1 - (time_ms - *nextTime) / spacing_ms;
            record.potential_mV.push_back(before_mV + part * rise_mV);
        }
    }
    record.peak_mV
        = highestPoint(std::span<const PotentialSample>(samples), [](const PotentialSample &s) {
              return s.potential_mV;
          }).value;
    return record;
}

} // namespace crampwise::lab
