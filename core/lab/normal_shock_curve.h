// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/shock_curve.h"

namespace crampwise::lab {

/// computeNormalShockCurve(), as it was when the program was built.
std::vector<ShockPoint> normalShockCurve();

} // namespace crampwise::lab
