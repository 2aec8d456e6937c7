// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/choices.h"
#include "core/situation/situation.h"

namespace crampwise {

/// What is chosen on the page My situation, with the region whose needs are shown.
SituationChoices situationOf(const Choices &choices);

/// What that page shows now, for somebody who does not see it: how much, the signs first, then some
/// names of what to take care with that was not there for the choices before.
QString situationNews(const Topic &topic, const Choices &choices, const Choices &before);

} // namespace crampwise
