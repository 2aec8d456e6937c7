// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/forest_layout.h"

class QPainter;

namespace crampwise {

/// Draws a forest plot as vectors. Diamonds are as wide as their interval, squares have theirs as a
/// line; an arrow stands where an interval leaves the axis. What is replaced or has no interval is
/// hollow. `layout` is one of this block; the row `selected` stands out, none for -1.
void paintForest(QPainter &painter, const ForestLayout &layout, const ForestBlock &block,
                 const Look &look, int selected = -1);

} // namespace crampwise
