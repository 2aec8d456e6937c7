// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// A blood test with the ranges of several named sources side by side, what is called low, what
/// stands beside high results, and what it does not show.
std::vector<Block> bloodTestBlocks(const PageParts &parts, const BloodTest &test);

} // namespace crampwise
