// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/laboratory.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace crampwise::lab {

/// Keeps a Laboratory on a thread of its own and computes ahead to a target time, in slices.
/// Settings and taps take effect with the next slice. Destroying it stops the thread within one
/// slice (a few ms of real time at most) and leaves nothing behind.
class LaboratoryThread {
public:
    static constexpr double slice_ms = 10;
    /// It waits while this much is computed and not taken: memory does not grow.
    static constexpr double mostAhead_ms = 1000;

    /// `ready` is called on the thread when slices wait after there were none. It must not block,
    /// and must not call this object; queue an event instead.
    explicit LaboratoryThread(std::function<void()> ready = {});
    ~LaboratoryThread();
    LaboratoryThread(const LaboratoryThread &) = delete;
    LaboratoryThread &operator=(const LaboratoryThread &) = delete;

    /// Refuses what Laboratory::setSettings() refuses, and then changes nothing.
    std::optional<OutOfRange> setSettings(const LabSettings &settings);
    void tap();
    /// Compute up to this time of the model; an earlier one than before pauses.
    void setTarget(double time_ms);
    /// Settled normal blood at 0 ms again, target 0, no slices; the settings then apply at once.
    void restart();

    /// What was computed since the last call, in order.
    std::vector<LabSlice> takeSlices();

private:
    struct Orders {
        std::optional<LabSettings> settings;
        int taps = 0;
        bool restart = false;
    };

    void run();
    bool mayGoOn(double now_ms) const;
    void deliver(LabSlice slice);

    std::function<void()> m_ready;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    // Guarded by the mutex:
    Orders m_orders;
    LabSettings m_settings;
    double m_target_ms = 0;
    std::vector<LabSlice> m_slices;
    bool m_stopped = false;

    std::thread m_thread; ///< Starts when all the others are there.
};

} // namespace crampwise::lab
