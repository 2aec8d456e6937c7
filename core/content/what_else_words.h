// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/what_else.h"
#include "core/content/words.h"

namespace crampwise {

inline constexpr WordTable<LookAlike::Knot, 3> knotWords{{
    {"yes", LookAlike::Knot::Yes},
    {"sometimes", LookAlike::Knot::Sometimes},
    {"no", LookAlike::Knot::No},
}};

} // namespace crampwise
