// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/controls.h"

#include <vector>

namespace crampwise::lab {

/// One thing to do in a guided preset, and to predict before it is done.
struct PresetStep {
    LabSettings settings;
    bool tap = false; ///< Tap when the fibre has had time to settle in these settings.
};

struct Preset {
    const char *key; ///< For settings and texts: "hidden-tetany".
    std::vector<PresetStep> steps;
    double window_ms = 200; ///< As much time on the screen shows what happens.
};

/// The eleven presets of the Lab's specification, in their order. Words are the window's.
const std::vector<Preset> &presets();

} // namespace crampwise::lab
