// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/presets.h"

namespace crampwise::lab {

namespace {

LabSettings calcium(double ionised_mmolL, double totalMagnesium_mmolL = controls::magnesium.normal)
{
    LabSettings settings;
    settings.ionisedCalcium_mmolL = ionised_mmolL;
    settings.totalMagnesium_mmolL = totalMagnesium_mmolL;
    return settings;
}

LabSettings potassium(double mmolL)
{
    LabSettings settings;
    settings.potassium_mmolL = mmolL;
    return settings;
}

LabSettings stimulated(double hertz, double pump_percent = controls::pump.normal)
{
    LabSettings settings;
    settings.stimulator_Hz = hertz;
    settings.pump_percent = pump_percent;
    return settings;
}

// How much time shows several of them at once.
constexpr double twitchesOfOneHertz_ms = 2000;
constexpr double twitchesOfFiveHertz_ms = 1000;
constexpr double groupsOfImpulses_ms = 500; // about 125 ms apart

} // namespace

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> list{
        {"rest", {{{}, true}}},
        {"twitch-to-tetanus",
         {{stimulated(1)}, {stimulated(5)}, {stimulated(10)}, {stimulated(20)}, {stimulated(50)}},
         twitchesOfOneHertz_ms},
        {"jumpy", {{calcium(0.90), true}}},
        {"hidden-tetany", {{calcium(0.68), true}}},
        {"tetany", {{calcium(0.60)}}, groupsOfImpulses_ms},
        {"low-magnesium", {{calcium(0.80)}, {calcium(0.80, 0.40)}}, groupsOfImpulses_ms},
        {"magnesium-calms", {{calcium(0.60)}, {calcium(0.60, 2.3)}}, groupsOfImpulses_ms},
        {"high-calcium", {{calcium(2.0), true}}},
        {"low-potassium", {{potassium(2.5), true}}},
        {"high-potassium", {{potassium(7.0), true}, {potassium(8.0), true}}},
        {"tired-pump",
         {{stimulated(5)}, {stimulated(5, 50)}, {stimulated(5, 25)}},
         twitchesOfFiveHertz_ms},
    };
    return list;
}

} // namespace crampwise::lab
