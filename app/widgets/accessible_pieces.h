// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise {

/// Tells Qt how assistive tools see the pieces of widgets/text_labels.h: headings, lists, list
/// items, links and pictures instead of plain labels. Call once, before the first page is made;
/// further calls do nothing.
void installAccessiblePieces();

} // namespace crampwise
