// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Prints the processor time of the window's thread for the first visit of every page and for a
/// repeated one, for another text size and width, for finding a word, the longest slice of idle
/// work, and the heap before and after all pages were seen.
void benchPages();

} // namespace crampwise
