// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

struct ForestWords {
    QString finding; ///< Title of the plot of the main group.
    Location table;  ///< Where all rows are told in full.
};

/// The forest plots of trials and reviews, one for each axis and group. What cannot be drawn stands
/// in the first as a row that says why. Nothing where no row can be drawn.
std::vector<Block> forestBlocks(const PageParts &parts, const std::vector<const TrialRow *> &rows,
                                const ForestWords &words);

} // namespace crampwise
