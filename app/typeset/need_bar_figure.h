// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"
#include "core/page/page.h"

namespace crampwise {

/// What somebody needs a day as a bar, and the limit as a tick on the same scale: in the bar's own
/// line where it counts the same, else on a dashed line of its own.
std::unique_ptr<FigureBox> needBarFigure(const NeedBarBlock &bar, const TypeStyle &style);

} // namespace crampwise
