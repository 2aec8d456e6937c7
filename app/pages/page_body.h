// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_caret.h"
#include "app/pages/page_finder.h"

namespace crampwise {

/// What a view shows of one version of its page: the text, where it is set, and where in it
/// somebody reads. Its parts point at each other: it stays where it is made.
struct PageBody {
    /// Words and figures must outlive it.
    PageBody(Page shown, const GlossaryMatcher &words, const TypeStyle &typeStyle,
             FigureMaker &figures)
        : page(std::move(shown)), style(typeStyle), text(page, &words),
          typeset(text, style, figures), caret(text, typeset), finder(text)
    {
    }
    Q_DISABLE_COPY_MOVE(PageBody)

    const Page page;
    const TypeStyle style;
    const PageText text;
    TypesetPage typeset;
    PageCaret caret;
    PageFinder finder;
};

} // namespace crampwise
