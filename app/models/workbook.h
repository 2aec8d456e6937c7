// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tables.h"

namespace crampwise {

/// A table as a workbook (Office Open XML, ".xlsx") of one sheet: a bold header that stays in
/// sight, numbers as numbers. Empty where it could not be made, for want of room for a file aside.
QByteArray asWorkbook(const Table &table, const QString &title);

} // namespace crampwise
