// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace crampwise {

/// The table with its header, tabs between cells, one line a row.
QString tableAsText(const QAbstractItemModel &model);

/// The same as CSV (RFC 4180, comma, CRLF).
QString tableAsCsv(const QAbstractItemModel &model);

} // namespace crampwise
