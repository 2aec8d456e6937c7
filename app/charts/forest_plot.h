// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/forest_layout.h"

class QPainter;

namespace crampwise {

/// The rows that stand out, by their number; -1 for none.
struct PointedRows {
    int selected = -1;
    int hovered = -1;
};

/// Draws a forest plot as vectors. Diamonds are as wide as their interval, squares have theirs as a
/// line; an arrow stands where an interval leaves the axis. What is replaced or has no interval is
/// hollow. `layout` is one of this block.
void paintForest(QPainter &painter, const ForestLayout &layout, const ForestBlock &block,
                 const Look &look, const PointedRows &pointed = {});

} // namespace crampwise
