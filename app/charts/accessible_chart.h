// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Tells Qt how assistive tools see a DeficiencyChart: a chart with one named, pressable child a
/// mark. Qt Charts has no accessibility of its own. Call before the first chart is made; further
/// calls do nothing.
void installAccessibleChart();

} // namespace crampwise
