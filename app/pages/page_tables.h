// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_text.h"

#include <optional>

namespace crampwise {

/// A table of a page that can be taken along.
struct PageTable {
    const TextTable *table; ///< Lives as long as its page.
    QString title;          ///< Its own, else that of its section or page.
};

/// The table in which an offset of the text lies.
std::optional<PageTable> tableAt(const PageText &text, qsizetype offset);

/// The first that begins at an offset or after it; else the first of the page.
std::optional<PageTable> tableFrom(const PageText &text, qsizetype offset);

bool hasTable(const Page &page);

} // namespace crampwise
