// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/nerve_fibre.h"

#include <deque>
#include <span>
#include <vector>

namespace crampwise::lab {

/// Impulses further apart than this belong to different groups. Inside the groups of low calcium
/// they are 2.5 to 4 ms apart, the groups themselves more than 80 ms; those of the fastest
/// stimulator, 20 ms apart, stay single.
inline constexpr double groupGap_ms = 15;

/// Impulses without a longer pause between them; one impulse alone is a group too.
struct ImpulseGroup {
    double first_ms = 0;
    double last_ms = 0;
    int impulses = 0;
};

/// `spikes_ms` ascends.
std::vector<ImpulseGroup> impulseGroups(std::span<const double> spikes_ms);

enum class NerveActivity {
    Silent,
    Firing,  ///< An impulse within the last second.
    Blocked, ///< Depolarised and unable to fire.
};

/// Watches a running fibre: what is it doing? "Blocked" is no impulse for 20 ms while the mean
/// potential is above -65 mV. Holds a second of impulses and 20 ms of samples.
class FiringMonitor {
public:
    /// `record` follows on what was added before and ends at `now_ms`.
    void add(const NerveRecord &record, double now_ms);
    void clear();

    NerveActivity activity() const;
    /// In the last second, or since the beginning when that is less.
    int impulses() const { return static_cast<int>(m_spikes_ms.size()); }
    std::vector<ImpulseGroup> groups() const;

private:
    std::deque<double> m_spikes_ms;
    std::deque<NerveSample> m_samples;
    double m_now_ms = 0;
};

} // namespace crampwise::lab
