// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>

namespace crampwise::lab {

struct Point {
    double time_ms = 0;
    double value = 0;
};

/// Where evenly spaced samples (with a time_ms) are highest in `valueOf`: the top of the parabola
/// through the highest and its neighbours. The first of several; 0 at 0 ms without samples.
template<typename Sample, typename ValueOf>
Point highestPoint(std::span<const Sample> samples, ValueOf valueOf)
{
    const auto top
        = std::max_element(samples.begin(), samples.end(), [&](const Sample &a, const Sample &b) {
              return valueOf(a) < valueOf(b);
          });
    if (top == samples.end())
        return {};
    const double middle = valueOf(*top);
    if (top == samples.begin() || top + 1 == samples.end())
        return {top->time_ms, middle};
    const double rise = middle - valueOf(*(top - 1));
    const double fall = middle - valueOf(*(top + 1));
    if (rise + fall <= 0)
        return {top->time_ms, middle};
    const double spacing_ms = (top + 1)->time_ms - top->time_ms;
    const double shift = 0.5 * (rise - fall) / (rise + fall); // In spacings, -0.5 to 0.5.
    return {top->time_ms + shift * spacing_ms, middle + 0.25 * (rise - fall) * shift};
}

} // namespace crampwise::lab
