// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// Who, how many, what, result and year of each row; for students with its figures. A row leads
/// to its source.
TextTable trialTable(const PageParts &parts, const std::vector<const TrialRow *> &rows,
                     const QString &title);

} // namespace crampwise
