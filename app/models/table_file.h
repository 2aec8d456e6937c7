// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tables.h"

#include <memory>

class QMimeData;

namespace crampwise {

// What of a table is taken along, the same from every table of the window and the command line.

/// The endings of files that a table can be saved as, without the dot; the first is the usual one.
QStringList tableFileEndings();

/// The same as a file dialog offers them, in the reader's language.
QString tableFileFilters();

/// A table as a file of that ending, one of tableFileEndings(); empty when it could not be made.
QByteArray tableFile(const Table &table, const QString &title, const QString &ending);

/// Writes it as the ending of the name says; another ending is refused. Returns an empty string, or
/// one sentence that says what went wrong.
QString saveTable(const QString &fileName, const Table &table, const QString &title);

/// A table as the clipboard takes it: text with tabs, HTML, CSV.
std::unique_ptr<QMimeData> copyOfTable(const Table &table);

/// "crampwise-", the words of a title as far as they fit into the name of a file, and the ending.
QString nameOfFile(const QString &title, const QString &ending);

} // namespace crampwise
