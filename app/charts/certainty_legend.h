// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"
#include "core/content/research.h"

#include <QColor>

#include <map>

namespace crampwise {

/// What the signs of certainty mean in a chart: the words that it shows, the surest first.
std::vector<LegendEntry> certaintyLegend(const std::map<Certainty, QString> &words,
                                         const QColor &ink);

} // namespace crampwise
