// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/relief.h"
#include "core/content/words.h"

namespace crampwise {

inline constexpr WordTable<StretchPosition, 3> stretchPositionWords{{
    {"lying", StretchPosition::Lying},
    {"sitting", StretchPosition::Sitting},
    {"standing", StretchPosition::Standing},
}};

inline constexpr WordTable<ReliefBasis, 2> reliefBasisWords{{
    {"tested", ReliefBasis::Tested},
    {"custom", ReliefBasis::Custom},
}};

} // namespace crampwise
