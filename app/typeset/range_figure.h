// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"
#include "core/page/page.h"

namespace crampwise {

/// The usual range of a laboratory test as a band on a scale, its ends written in one or two
/// units. It has no place for a reader's own value: Crampwise does not judge results.
std::unique_ptr<FigureBox> rangeFigure(const RangeBlock &range, const TypeStyle &style);

} // namespace crampwise
