// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// An answer with its certainty, the same for those people for whom it differs, and, for students,
/// what the certainty rests on.
std::vector<Block> answerBlocks(const PageParts &parts, const GradedAnswer &answer);

} // namespace crampwise
