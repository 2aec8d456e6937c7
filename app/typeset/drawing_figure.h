// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"

namespace crampwise {

/// A drawing from resources/illustrations: as wide as its place but no taller than `tallest`
/// (0: any), whole, and in the middle of the place that it gets.
std::unique_ptr<FigureBox> drawingFigure(const QString &name, const Theme &theme,
                                         qreal tallest = 0);

} // namespace crampwise
