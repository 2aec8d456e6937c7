// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/choices.h"
#include "core/situation/situation.h"

namespace crampwise {

/// What is chosen on the page My situation, with the region whose needs are shown.
SituationChoices situationOf(const Choices &choices);

/// How much that page shows now, in a sentence: "5 warning signs, 7 things to read".
QString situationCounts(const Topic &topic, const Choices &choices);

} // namespace crampwise
