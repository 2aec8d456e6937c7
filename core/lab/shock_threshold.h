// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/nerve_fibre.h"

#include <functional>

namespace crampwise::lab {

/// An impulse counts as the answer to a pulse until this long after the pulse's end.
inline constexpr double answerTime_ms = 5;

/// Asked now and then whether what is being computed is still wanted.
using Cancelled = std::function<bool()>;

/// Whether a pulse of this size makes the fibre in this state answer with an impulse.
bool answersTo(const NerveConditions &conditions, const std::vector<double> &state,
               double amplitude_nA, double duration_ms, Tolerance tolerance = {});

/// The smallest pulse (nA, to a millionth of itself) that makes the settled fibre answer. Nothing
/// when the fibre is not silent of itself, when no pulse up to 8 nA does it, or when it was
/// cancelled.
std::optional<double> shockThreshold_nA(const NerveConditions &conditions,
                                        const SettledNerve &settled,
                                        double duration_ms = shortPulse_ms,
                                        Tolerance tolerance = {}, const Cancelled &cancelled = {});

/// The same for a fibre that has yet to settle.
std::optional<double> shockThreshold_nA(const NerveConditions &conditions,
                                        double duration_ms = shortPulse_ms,
                                        Tolerance tolerance = {}, const Cancelled &cancelled = {});

} // namespace crampwise::lab
