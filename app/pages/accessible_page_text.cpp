// SPDX-License-Identifier: GPL-3.0-or-later
// The text of accessible_page.h. Its offsets are those of SpokenPage.
#include "app/pages/accessible_page.h"

#include <algorithm>

namespace crampwise {

using Range = SpokenPage::Range;

int AccessiblePage::selectionCount() const
{
    return view()->caret().hasSelection() ? 1 : 0;
}

void AccessiblePage::selection(int index, int *from, int *to) const
{
    const PageCaret &caret = view()->caret();
    const bool any = index == 0 && caret.hasSelection();
    *from = any ? int(spoken().fromPage(caret.from())) : 0;
    *to = any ? int(spoken().fromPage(caret.to())) : 0;
}

void AccessiblePage::addSelection(int from, int to)
{
    setSelection(0, from, to);
}

void AccessiblePage::removeSelection(int)
{
    view()->setCaret(view()->caret().offset());
}

void AccessiblePage::setSelection(int, int from, int to)
{
    view()->select(spoken().toPage(from), spoken().toPage(to));
}

int AccessiblePage::cursorPosition() const
{
    return int(speech().caret());
}

void AccessiblePage::setCursorPosition(int position)
{
    view()->setCaret(spoken().toPage(position));
}

QString AccessiblePage::told(const Range &range, int *from, int *to) const
{
    *from = int(range.from);
    *to = int(range.to);
    return spoken().text().sliced(range.from, range.to - range.from);
}

QString AccessiblePage::text(int from, int to) const
{
    const qsizetype end = to < 0 ? characterCount() : std::min(to, characterCount());
    const qsizetype start = std::clamp<qsizetype>(from, 0, end);
    return spoken().text().sliced(start, end - start);
}

QString AccessiblePage::textBeforeOffset(int offset, QAccessible::TextBoundaryType unit, int *from,
                                         int *to) const
{
    const Range here = speech().around(offset, unit);
    return told(here.from > 0 ? speech().around(here.from - 1, unit) : Range{}, from, to);
}

QString AccessiblePage::textAtOffset(int offset, QAccessible::TextBoundaryType unit, int *from,
                                     int *to) const
{
    return told(speech().around(offset, unit), from, to);
}

QString AccessiblePage::textAfterOffset(int offset, QAccessible::TextBoundaryType unit, int *from,
                                        int *to) const
{
    const Range here = speech().around(offset, unit);
    const qsizetype end = spoken().text().size();
    Range next = here.to < end ? speech().around(here.to, unit) : Range{end, end};
    if (next.from <= here.from) // the end of a paragraph belongs to it; the next begins behind it
        next = here.to + 1 < end ? speech().around(here.to + 1, unit) : Range{end, end};
    // What stands for a citation is one whole, also where its letters are on two lines.
    next.from = std::max(next.from, here.to);
    next.to = std::max(next.from, next.to);
    return told(next, from, to);
}

int AccessiblePage::characterCount() const
{
    return int(spoken().text().size());
}

QRect AccessiblePage::characterRect(int offset) const
{
    const qsizetype place = spoken().toPage(offset);
    return screenRect(place, place + 1);
}

int AccessiblePage::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(point);
    return int(spoken().fromPage(view()->typeset().offsetAt(view()->toPage(local))));
}

void AccessiblePage::scrollToSubstring(int from, int)
{
    view()->setCaret(spoken().toPage(from));
}

QString AccessiblePage::attributes(int offset, int *from, int *to) const
{
    const Range piece = spoken().ofPiece(spoken().pieceAt(offset));
    *from = int(piece.from);
    *to = int(piece.to);
    return {};
}

} // namespace crampwise
