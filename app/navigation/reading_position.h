// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_text.h"

namespace crampwise {

/// Where somebody reads on a page: kept by the history, and while a page is set anew.
struct ReadingPosition {
    Place line;        ///< The first whole line in sight.
    qreal below = 0;   ///< How far below the upper edge of the view it stands, in pixels.
    bool atTop = true; ///< The page is not scrolled at all.
    Place caret;
    QString part; ///< The live part that has the keys, by its name; empty where the page has them.
    int nth = 0;  ///< Which of the parts with this name.
};

} // namespace crampwise
