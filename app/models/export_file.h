// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/export/tables.h"

namespace crampwise {

/// The endings of files for programs that manage references, without the first dot.
QStringList sourceFileEndings();
bool isSourceFile(const QString &fileName);

/// Writes a table of the topic to a file that ends in one of tableFileEndings() or, for the
/// sources, of sourceFileEndings(). Gives what went wrong in one sentence; a file that was there
/// before is then as it was.
QString writeExport(const Topic &topic, TableKind table, const QString &fileName);

} // namespace crampwise
