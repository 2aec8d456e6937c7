// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout_parts.h"
#include "core/page/need_summary.h"

namespace crampwise {

/// Foods that hold much of a substance in a serving, best first, each with a share of the highest
/// need that it passes, where that is known: as a chart or a table, as is asked for.
HandoutContent richFoods(const HandoutParts &parts, const NutrientBrief &brief,
                         const Substance &substance, const std::optional<AmountSpan> &need);

} // namespace crampwise
