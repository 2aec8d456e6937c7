// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/situations.h"
#include "core/content/words.h"

namespace crampwise {

// The words that content files use for the enumerations of My situation.

inline constexpr WordTable<SituationGroup, 5> situationGroupWords{{
    {"food", SituationGroup::Food},
    {"medicines", SituationGroup::Medicines},
    {"conditions", SituationGroup::Conditions},
    {"when", SituationGroup::WhenItCramps},
    {"stage-of-life", SituationGroup::StageOfLife},
}};

} // namespace crampwise
