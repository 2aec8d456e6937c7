// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tables.h"
#include "core/page/block.h"

#include <QLocale>

namespace crampwise {

/// A table of a page for other programs: what stands there as amounts ("1,300 mg (RDA)", "5 to 8")
/// becomes numbers, with columns of their own for the second end, the unit and the remark. A column
/// in which a number is said in any other way stays text, and so does a cell without one. The
/// locale is that of the page.
Table valuesOf(const TextTable &table, const QLocale &locale = {});

} // namespace crampwise
