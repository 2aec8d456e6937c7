// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/medicines.h"
#include "core/content/words.h"

namespace crampwise {

// The words that content files use for the enumerations of medicines.

inline constexpr WordTable<InteractionDirection, 5> interactionDirectionWords{{
    {"lowers-nutrient", InteractionDirection::LowersNutrient},
    {"raises-nutrient", InteractionDirection::RaisesNutrient},
    {"nutrient-changes-medicine", InteractionDirection::NutrientChangesMedicine},
    {"medicine-need-rises", InteractionDirection::MedicineNeedRises},
    {"dangerous-together", InteractionDirection::DangerousTogether},
}};

inline constexpr WordTable<InteractionSeverity, 3> interactionSeverityWords{{
    {"minor", InteractionSeverity::Minor},
    {"moderate", InteractionSeverity::Moderate},
    {"serious", InteractionSeverity::Serious},
}};

inline constexpr WordTable<CrampFigure::Interval, 2> intervalWords{{
    {"confidence", CrampFigure::Interval::Confidence},
    {"credibility", CrampFigure::Interval::Credibility},
}};

} // namespace crampwise
