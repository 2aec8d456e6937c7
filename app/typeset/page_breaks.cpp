// SPDX-License-Identifier: GPL-3.0-or-later
// Where typeset_page.h is cut into sheets of paper.
#include "app/typeset/table_box.h"
#include "app/typeset/typeset_page.h"

#include <algorithm>

namespace crampwise {

namespace {

constexpr qreal tolerance = 0.5;   // rounding moves a line by less
constexpr int fewestLines = 2;     // of a paragraph, on either page
constexpr qreal wholeShare = 0.25; // of a page

/// Whether a text belongs to the one after it.
bool leadsOn(const TextPiece &piece, const TextPiece *next)
{
    if (!next || next->section != piece.section)
        return false;
    switch (piece.content.role) {
    case TextRole::Title:
    case TextRole::Heading:
    case TextRole::Subheading:
    case TextRole::HeaderCell:
    case TextRole::Answer:
        return true;
    case TextRole::Label: // a link may have nothing to say of itself
        return next->block == piece.block && next->content.role != TextRole::Label;
    default:
        return false;
    }
}

/// Small notes speak of what stands above them.
bool followsOn(const BlockText &content)
{
    return content.role == TextRole::Muted;
}

} // namespace

/// Every line and figure, from top to bottom.
std::vector<TypesetPage::Line> TypesetPage::lines(qreal pageHeight) const
{
    std::vector<Line> found;
    for (const Part &part : m_parts) {
        size_t figure = 0;
        bool kept = part.section < 0; // with what stands above; a page begins with its head
        qreal keptFrom = part.top;    // where what is kept with the next text or figure begins
        const auto addFiguresBefore = [&](size_t text) {
            const std::vector<Placement::Figure> &figures = part.placement.figures;
            for (; figure < figures.size() && figures[figure].textsBefore <= text; ++figure) {
                if (figures[figure].box->piece() < 0)
                    continue; // a sign beside a text
                const QRectF &rect = figures[figure].rect;
                const qreal needed = rect.bottom() - (kept ? keptFrom : rect.top());
                addFigure(figures[figure], !kept, needed > pageHeight, found);
                kept = true; // what tells of a figure stays with it
            }
        };
        const std::vector<Placement::Text> &texts = part.placement.texts;
        for (size_t i = 0; i < texts.size(); ++i) {
            addFiguresBefore(i);
            const int index = texts[i].box->piece();
            const std::vector<TextPiece> &pieces = m_text.pieces();
            if (index < 0) {
                // In a folded row the name of a column stands before its cell.
                const int named = i + 1 < texts.size() ? texts[i + 1].box->piece() : -1;
                const bool inRow = named >= 0 && pieces[size_t(named)].content.column > 0;
                addLines(texts[i], nullptr, !kept && !inRow, found);
                continue;
            }
            const TextPiece &piece = pieces[size_t(index)];
            const TextPiece *next
                = size_t(index) + 1 < pieces.size() ? &pieces[size_t(index) + 1] : nullptr;
            if (!kept)
                keptFrom = texts[i].rect.top();
            addLines(texts[i], &piece.content, !kept && !followsOn(piece.content), found);
            kept = leadsOn(piece, next) || (piece.content.column > 0 && kept);
        }
        addFiguresBefore(texts.size());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Line &a, const Line &b) { return a.top < b.top; });
    keepWhole(pageHeight * wholeShare, found);
    return found;
}

/// What stands in a low frame, or a short table, is not parted.
void TypesetPage::keepWhole(qreal height, std::vector<Line> &lines) const
{
    for (const Part &part : m_parts) {
        for (const Placement::Art &art : part.placement.art) {
            if (art.rect.height() > height)
                continue;
            auto line = std::upper_bound(
                lines.begin(), lines.end(), art.rect.top(),
                [](qreal top, const Line &one) { return top < one.top + tolerance; });
            if (line == lines.end())
                continue;
            const qreal first = line->top;
            for (; line != lines.end() && line->top < art.rect.bottom(); ++line)
                line->mayBegin = line->mayBegin && line->top <= first + tolerance;
        }
    }
}

/// `tooHigh`: it finds no room on a page with what leads to it.
void TypesetPage::addFigure(const Placement::Figure &figure, bool mayBegin, bool tooHigh,
                            std::vector<Line> &found)
{
    qreal top = figure.rect.top();
    if (tooHigh) {
        for (qreal cut : figure.box->cuts(figure.rect.width())) {
            const qreal bottom = figure.rect.top() + cut;
            found.push_back({top, bottom, mayBegin});
            mayBegin = true;
            top = bottom;
        }
    }
    found.push_back({top, figure.rect.bottom(), mayBegin});
}

void TypesetPage::addLines(const Placement::Text &text, const BlockText *content, bool mayBegin,
                           std::vector<Line> &found)
{
    const int count = text.box->lineCount();
    const bool inRow = content && content->column > 0;
    const bool mayPart = content && content->column < 0;
    int position = 0;
    for (int line = 0; line < count; ++line) {
        const QRectF rect = text.box->caretRect(position).translated(text.rect.topLeft());
        const bool enough = line >= fewestLines && line + fewestLines <= count;
        found.push_back(
            {rect.top(), rect.bottom(), line == 0 ? mayBegin && !inRow : mayPart && enough});
        position = text.box->nextLine(position);
    }
}

/// A page that begins with the first line in a frame begins with the frame. `above`: where the
/// lines before it end.
qreal TypesetPage::pageTop(qreal lineTop, qreal above) const
{
    qreal top = lineTop;
    for (const Part &part : m_parts) {
        if (part.top > lineTop || part.top + part.height < lineTop)
            continue;
        for (const Placement::Art &art : part.placement.art) {
            if (art.rect.top() >= above - tolerance && art.rect.bottom() > lineTop)
                top = std::min(top, art.rect.top());
        }
        for (const Placement::Figure &sign : part.placement.figures) {
            if (sign.rect.top() >= above - tolerance && sign.rect.bottom() > lineTop)
                top = std::min(top, sign.rect.top());
        }
    }
    return top;
}

QRectF TypesetPage::headAbove(qreal y) const
{
    for (const Part &part : m_parts) {
        if (part.top > y || part.top + part.height < y)
            continue;
        for (const Placement::Art &art : part.placement.art) {
            const auto *table = dynamic_cast<const TableBox *>(art.box);
            if (!table || y + tolerance > art.rect.bottom())
                continue;
            const qreal height = table->headHeight();
            if (y > art.rect.top() + height + tolerance)
                return {art.rect.left(), art.rect.top(), art.rect.width(), height};
        }
    }
    return {};
}

std::vector<qreal> TypesetPage::pageBreaks(qreal pageHeight, qreal roomAtEnd) const
{
    const std::vector<Line> all = lines(pageHeight);
    std::vector<qreal> breaks{0};
    const auto room = [&](qreal start) { return pageHeight - headAbove(start).height(); };
    while (breaks.back() + room(breaks.back()) - roomAtEnd < height()) {
        const qreal start = breaks.back();
        const qreal limit = std::min(start + room(start), height() - tolerance);
        qreal reached = start; // how far down the lines before this one reach
        qreal best = 0;
        qreal anyLine = 0; // where a paragraph or a row is higher than the page
        for (const Line &line : all) {
            if (line.top > limit)
                break;
            const bool free = line.top > start + tolerance && reached <= line.top + tolerance;
            if (free) {
                anyLine = line.top;
                best = line.mayBegin ? pageTop(line.top, reached) : best;
            }
            if (line.top >= start - tolerance)
                reached = std::max(reached, line.bottom);
        }
        const qreal next = best > start ? best : anyLine > start ? anyLine : limit;
        if (next <= start)
            break; // nothing is left but the room at the end, which is higher than a page
        breaks.push_back(next);
    }
    breaks.push_back(height());
    return breaks;
}

} // namespace crampwise
