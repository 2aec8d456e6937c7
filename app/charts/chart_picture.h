// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"
#include "app/charts/saved_picture.h"
#include "core/page/page.h"

namespace crampwise {

/// A chart without its widget: as high as a width asks for, painted from the painter's origin.
struct ChartDrawing {
    std::function<qreal(qreal width)> heightFor;
    std::function<void(QPainter &painter, qreal width)> paint;
    /// What the drawing does not explain itself, at a width.
    std::function<std::vector<LegendEntry>(qreal width)> legend = {};
};

/// What stands around a chart.
struct ChartWords {
    QString title; ///< Says what is found.
    QString howToRead;
    std::vector<TextLink> sources = {};
};

/// From top to bottom: title, chart, legend, how to read it, its sources, the name of the program.
SavedPicture chartPicture(const ChartDrawing &drawing, const ChartWords &words, const Look &look);

} // namespace crampwise
