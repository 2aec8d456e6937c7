// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;

namespace crampwise {

class AccessiblePage;

/// The interface of an element of a page: heading, list, table, link or figure. It belongs to
/// whoever asks, and is valid while the page is.
QAccessibleInterface *makeAccessibleElement(const AccessiblePage &page, int element);

/// Index of the element of which this is the interface; -1 for other interfaces.
int elementIndex(const QAccessibleInterface *interface);

} // namespace crampwise
