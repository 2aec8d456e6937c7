// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// What medicines do to a substance and it to them, gravest first, each with what to do. `name` is
/// that of the substance, or empty on a page that is about no other.
std::vector<Block> interactionBlocks(const PageParts &parts, const QString &substance,
                                     const QString &name);

/// What too much of a substance feels like, the limits side by side, and when to act.
std::vector<Block> tooMuchBlocks(const PageParts &parts, const QString &substance);

/// By which rule medicines are listed, and that they are not all.
std::vector<Block> medicineRuleBlocks(const PageParts &parts);

/// What cramps come with that is no medicine: illness, pregnancy, exercise, age.
FactList otherCauses(const PageParts &parts);

} // namespace crampwise
