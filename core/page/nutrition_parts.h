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
QString dietText(Diet diet);

/// How much of a substance the reader needs a day in the region chosen.
struct DailyNeed {
    double value = 0;
    QString unit;
};

/// Nothing where we have no value, or more than one for what the reader has told.
std::optional<DailyNeed> dailyNeed(const PageParts &parts, const QString &substance);
/// The share of the need that a serving gives, in percent; nothing where there is no need to
/// compare with.
std::optional<double> shareOf(const Food &food, const FoodAmount &amount,
                              const std::optional<DailyNeed> &need);
/// Stands in place of a share: not known, or not yet, as the reader has not told age and sex.
QString noShareText(const PageParts &parts);
/// What RDA, UL and the like mean; all of them when none is named.
FactList kindMeanings(const PageParts &parts, const QStringList &kinds);
/// Needs and upper limits of the reader, the chosen region first.
TextTable needTable(const PageParts &parts, const Substance &substance);
/// The same with what its short names mean, and its sources.
std::vector<Block> needBlocks(const PageParts &parts, const Substance &substance);
/// The substance whose foods are shown; the topic must have one.
const Substance &chosenSubstance(const PageParts &parts);
ChoiceBlock substanceChoice(const PageParts &parts);
/// Which foods are shown, and how.
std::vector<Block> foodChoices(const PageParts &parts);
/// Foods rich in a substance, best first: the cautions, the chart, and how well it is taken up.
std::vector<Block> foodBlocks(const PageParts &parts, const Substance &substance);
Picture foodPicture(const FoodTable &table, const QString &id);
/// Holds it and the blocks that follow it.
Beside besideFoodPicture(size_t blocks);
/// The same foods as a table, with the servings; nothing where no food fits the choices.
std::vector<Block> foodTableBlocks(const PageParts &parts, const Substance &substance);

} // namespace crampwise
