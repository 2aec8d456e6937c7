// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout_parts.h"
#include "core/page/need_summary.h"

namespace crampwise {

/// The foods that hold most of a substance in a serving, best first, each with its share of the
/// highest need, where that is known: as a chart or a table, as is asked for.
HandoutContent richestFoods(const HandoutParts &parts, const Substance &substance,
                            const std::optional<AmountSpan> &need);

} // namespace crampwise
