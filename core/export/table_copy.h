// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tables.h"

#include <QLocale>

namespace crampwise {

// A table as the clipboard takes it, so that a spreadsheet keeps its cells. Numbers bear no group
// separators and the decimal separator of the locale, which is that of the spreadsheet.

/// The header and a line for each row, tabs between cells; line breaks within cells are spaces.
QString asTabbedText(const Table &table, const QLocale &locale);

/// The same as an HTML document that is one table. A number also bears its value for programs that
/// read it (LibreOffice).
QString asHtmlTable(const Table &table, const QLocale &locale);

} // namespace crampwise
