// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

namespace crampwise {

/// The running text of a block, for search and glossary: not its headings, choices and links,
/// which name other things.
QStringList textsOf(const Block &block);

} // namespace crampwise
