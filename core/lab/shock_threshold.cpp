// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/shock_threshold.h"

#include <boost/math/tools/roots.hpp>

#include <cmath>
#include <cstdint>

namespace crampwise::lab {

bool answersTo(const NerveConditions &conditions, const std::vector<double> &state,
               double amplitude_nA, double duration_ms, Tolerance tolerance)
{
    NerveFibre fibre(conditions, state, tolerance);
    fibre.addPulse({0, duration_ms, amplitude_nA});
    return !fibre.advance(duration_ms + answerTime_ms).spikes_ms.empty();
}

std::optional<double> shockThreshold_nA(const NerveConditions &conditions,
                                        const SettledNerve &settled, double duration_ms,
                                        Tolerance tolerance, const Cancelled &cancelled)
{
    if (!settled.silent)
        return {};
    bool over = false;
    const auto stopped = [&] { return over = over || (cancelled && cancelled()); };
    const auto answer = [&](double amplitude_nA) {
        const bool answers
            = answersTo(conditions, settled.state, amplitude_nA, duration_ms, tolerance);
        return answers ? 1.0 : -1.0;
    };
    double enough_nA = 1.0 / 64;
    while (answer(enough_nA) < 0) {
        enough_nA *= 2;
        if (enough_nA > 8 || stopped())
            return {};
    }
    const auto closeEnough
        = [&](double low, double high) { return high - low <= 1e-6 * high || stopped(); };
    std::uintmax_t evaluations = 60;
    const auto [low, high]
        = boost::math::tools::bisect(answer, 0.0, enough_nA, closeEnough, evaluations);
    return over ? std::nullopt : std::optional(high);
}

std::optional<double> shockThreshold_nA(const NerveConditions &conditions, double duration_ms,
                                        Tolerance tolerance, const Cancelled &cancelled)
{
    return shockThreshold_nA(conditions, settle(conditions, tolerance), duration_ms, tolerance,
                             cancelled);
}

} // namespace crampwise::lab
