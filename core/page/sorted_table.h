// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

namespace crampwise {

/// Sorts the rows by a column: numbers at the beginning of texts by their value, in the reader's
/// locale, other texts as the language does. Equal rows keep their order.
void sortTable(TextTable &table, int column, bool descending);

} // namespace crampwise
