// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Tells Qt how assistive tools see texts, links, combo boxes, options and announcements, and has
/// fields told when they get the keys. Call once, before the first of them is made; further calls
/// do nothing.
void installAccessiblePieces();

} // namespace crampwise
