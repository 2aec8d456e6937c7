// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crampwise {

/// The words of `text` in lines of at most `width` columns, each ended by a line feed: the first
/// after `mark`, the others indented as far. A word that is longer has a line of its own.
QString wrappedLines(const QString &text, const QString &mark, qsizetype width);

} // namespace crampwise
