// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// Trials and reviews as tables, with what they leave open below: what was done and found, and the
/// doses of the element. A student also sees how each was done, every figure and every group. No
/// cell is more than one thing. Nothing where there are no rows; `title` names the first table.
std::vector<Block> trialBlocks(const PageParts &parts, const std::vector<const TrialRow *> &rows,
                               const QString &title);

/// What kind of study it is, in a word or two.
QString trialKindText(TrialRow::Kind kind);
/// A figure of a trial as it is written out, with a real minus sign.
QString trialNumber(double value);

} // namespace crampwise
