// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

namespace crampwise {

// What the table of pages needs to know of tabs.

/// Whether a page of this kind has the tab that the location names.
bool hasTab(const Location &location);

/// Leaves the sections of the location's tab, and those that stand in every tab. Does nothing for a
/// location without a tab.
void keepTab(Page &page);

/// Whether the topic has something for the pages of a kind.
bool hasPage(Location::Kind kind, const Topic &topic);

} // namespace crampwise
