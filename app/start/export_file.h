// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/export/tables.h"

namespace crampwise {

/// Writes a table of the topic to a file that ends in .csv, .json or, for the sources, .bib.
/// Gives what went wrong in one sentence; a file that was there before is then as it was.
QString writeExport(const Topic &topic, TableKind table, const QString &fileName);

} // namespace crampwise
