// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Tells Qt how assistive tools see a LinePlot: a chart; and a MarkedChart: a chart with one named
/// child a mark, which can be pressed where the mark leads somewhere. Qt Charts has no
/// accessibility of its own. Call before the first chart is made; further calls do nothing.
void installAccessibleChart();

} // namespace crampwise
