// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

// What the pages about needs and foods, and that of a nutrient, have in common.

/// An amount with its unit; vitamin D in both units in which it is sold and labelled.
QString doseText(double value, const QString &unit, const QString &substance);
/// A share of the need, given in percent.
QString shareText(double share);
QString servingText(const Food &food);
QString dietText(Food::Diet diet);
/// What RDA, PRI and AI mean.
QString whatTheKindsMean();

const Intake::Need &needFor(const Intake &intake, const LifeStage &stage);
/// Needs and upper limits for the chosen life stage.
TextTable needTable(const PageParts &parts, const Intake &intake);
/// The same with its cautions and sources.
std::vector<Block> needBlocks(const PageParts &parts, const Intake &intake);
/// Foods rich in a substance, best first: the cautions, the chart and the same as a table.
std::vector<Block> foodBlocks(const PageParts &parts, const Substance &substance);

} // namespace crampwise
