// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

namespace crampwise {

// A page where nothing can be pressed: on paper, in a file.

/// What was chosen when the page was made; empty when it is none of the options, or when the page
/// shows it anyway.
QString textInstead(const ChoiceBlock &block);
QString textInstead(const TickBlock &block);
/// How the Lab can be used without its window.
QString textInstead(const LabBlock &block);

/// A line of what stays in sight at the foot of a page.
QString textInstead(const PageFoot::Line &line);

/// The page with texts in place of its controls, and with its sources in full: whoever reads it
/// cannot follow a link. Of a long chart the first bars, with where the others stand.
Page asPrinted(Page page, const Topic &topic);

} // namespace crampwise
