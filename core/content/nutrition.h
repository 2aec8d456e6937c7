// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <optional>
#include <vector>

namespace crampwise {

/// From the strictest; what a stricter diet allows, the others allow too.
enum class Diet { Vegan, Vegetarian, Pescatarian, Omnivore };

/// A vitamin or mineral as it is measured and eaten; the nutrient "vitamin B" is four of them.
struct Substance {
    QString id;
    QString nutrient; ///< Id of the nutrient that it belongs to.
    QString name;
    std::vector<Fact> signs;     ///< Of a lack.
    std::vector<Fact> atRisk;    ///< Who may lack it.
    std::vector<Fact> foodNotes; ///< Dangers that stand beside the chart of foods.
};

} // namespace crampwise
