// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// What medicines do to a substance, and it to them, gravest first.
std::vector<const Interaction *> interactionsOf(const PageParts &parts, const QString &substance);
/// A row each: the medicine, what happens in a word, how grave it is. A row leads to the section of
/// `page` that tells the rest.
TextTable interactionTable(const std::vector<const Interaction *> &interactions,
                           const Location &page);
/// What happens, and what to do; on demand.
Section interactionSection(const PageParts &parts, const Interaction &interaction);

/// What too much of a substance feels like, the limits side by side, and when to act.
std::vector<Block> tooMuchBlocks(const PageParts &parts, const QString &substance);

/// By which rule medicines are listed, and that they are not all.
std::vector<Block> medicineRuleBlocks(const PageParts &parts);

/// What cramps come with that is no medicine: illness, pregnancy, exercise, age.
FactList otherCauses(const PageParts &parts);

} // namespace crampwise
