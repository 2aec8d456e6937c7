// SPDX-License-Identifier: GPL-3.0-or-later
// Where typeset_page.h is cut into sheets of paper.
#include "app/typeset/typeset_page.h"

#include <algorithm>

namespace crampwise {

namespace {

constexpr qreal tolerance = 0.5; // rounding moves a line by less
constexpr int fewestLines = 2;   // of a paragraph, on either page

bool leadsOn(TextRole role)
{
    return role == TextRole::Heading || role == TextRole::Subheading || role == TextRole::Label
        || role == TextRole::HeaderCell || role == TextRole::Answer;
}

} // namespace

std::vector<TypesetPage::Line> TypesetPage::lines() const
{
    std::vector<Line> found;
    bool afterHeading = true; // a page begins with its head
    for (const Part &part : m_parts) {
        for (const Placement::Figure &figure : part.placement.figures)
            found.push_back({figure.rect.top(), figure.rect.bottom(), false});
        for (const Placement::Text &text : part.placement.texts) {
            const BlockText *content = text.box->piece() < 0
                ? nullptr
                : &m_text.pieces()[size_t(text.box->piece())].content;
            const bool inRow = content && content->column > 0;
            const int count = text.box->lineCount();
            int position = 0;
            for (int line = 0; line < count; ++line) {
                const QRectF rect
                    = text.box->caretRect(position).translated(text.rect.topLeft());
                const bool whole = line == 0
                    || (content && content->column < 0 && line >= fewestLines
                        && line + fewestLines <= count);
                found.push_back({rect.top(), rect.bottom(),
                                 whole && !inRow && !(line == 0 && afterHeading)});
                position = text.box->nextLine(position);
            }
            afterHeading = content && (leadsOn(content->role) || (inRow && afterHeading));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Line &a, const Line &b) { return a.top < b.top; });
    return found;
}

std::vector<qreal> TypesetPage::pageBreaks(qreal pageHeight) const
{
    const std::vector<Line> all = lines();
    std::vector<qreal> breaks{0};
    while (breaks.back() + pageHeight < height()) {
        const qreal limit = breaks.back() + pageHeight;
        qreal reached = 0; // how far down the lines before this one reach
        qreal best = 0;
        for (const Line &line : all) {
            if (line.top > limit)
                break;
            if (line.mayBegin && line.top > breaks.back() + tolerance
                && reached <= line.top + tolerance)
                best = line.top;
            if (line.top >= breaks.back() - tolerance)
                reached = std::max(reached, line.bottom);
        }
        breaks.push_back(best > 0 ? best : limit);
    }
    breaks.push_back(height());
    return breaks;
}

} // namespace crampwise
