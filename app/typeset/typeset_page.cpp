// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/typeset_page.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace crampwise {

namespace {

constexpr qreal partGap = 2;       // in units
constexpr qreal firstShare = 0.42; // of the width, of a section beside all others
constexpr qreal leastFirst = 1.6;  // in columns, or else they stand below each other
constexpr size_t firstSection = 1; // its index among the parts

qreal distanceTo(const QRectF &rect, const QPointF &point)
{
    const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return dx + 4 * dy; // what stands in the same line is nearer than what stands above
}

/// An anchor can be hit a little beside its letters: 24 pixels high, and half a gap to the next.
QRectF hitArea(const QRectF &rect)
{
    const qreal high = std::max(0.0, (24 - rect.height()) / 2);
    return rect.adjusted(-3, -high, 3, high);
}

} // namespace

TypesetPage::TypesetPage(const PageText &text, const TypeStyle &style, FigureMaker &figures)
    : m_text(text), m_style(style), m_boxes(text, style, figures)
{
    const int sections = int(text.page().sections.size());
    for (int section = -1; section < sections; ++section) {
        Part part;
        part.section = section;
        part.firstPiece = section < 0 ? 0 : text.firstPiece(section);
        m_parts.push_back(std::move(part));
    }
}

void TypesetPage::setWidth(qreal width)
{
    m_width = width;
    m_set = 0;
    const qreal first = std::floor(firstShare * width);
    const bool beside = m_text.page().firstBeside && !m_style.onPaper
        && first >= leastFirst * m_style.column && m_parts.size() > firstSection + 1;
    m_firstWidth = beside ? first : 0;
}

bool TypesetPage::setNext()
{
    if (isWhole())
        return false;
    Part &part = m_parts[m_set];
    if (!part.box && !makeMore(part))
        return true;
    set(part);
    ++m_set;
    return true;
}

/// One block more of its box; true when that is whole.
bool TypesetPage::makeMore(Part &part)
{
    if (part.section < 0) {
        part.box = m_boxes.head();
        return true;
    }
    if (!m_making)
        m_making = m_boxes.section(part.section);
    if (m_making->addNext())
        return false;
    part.box = m_making->finish();
    m_making.reset();
    return true;
}

void TypesetPage::setAll()
{
    while (setNext()) {
    }
}

void TypesetPage::setThrough(qsizetype offset)
{
    const int section = m_text.pieces()[m_text.pieceAt(offset)].section;
    while (!isWhole() && m_parts[m_set].section <= section)
        setNext();
}

void TypesetPage::setHeight(qreal height)
{
    while (!isWhole() && bottomAbove() < height)
        setNext();
}

qreal TypesetPage::height() const
{
    const qreal first = m_firstWidth > 0 && m_set > firstSection
        ? m_parts[firstSection].top + m_parts[firstSection].height
        : 0;
    return std::max(first, bottomAbove());
}

qreal TypesetPage::bottomAbove() const
{
    if (m_set == 0)
        return 0;
    const size_t last = m_firstWidth > 0 && m_set == firstSection + 1 ? 0 : m_set - 1;
    return m_parts[last].top + m_parts[last].height;
}

/// All but its height.
QRectF TypesetPage::placeOf(const Part &part) const
{
    const qreal gap = std::round(partGap * m_style.unit);
    const qreal top = m_set == 0 ? 0 : bottomAbove() + gap;
    if (m_firstWidth <= 0 || part.section < 0)
        return {0, top, m_width, 0};
    const bool isFirst = part.section == 0;
    const qreal width = isFirst ? m_firstWidth : m_width - m_firstWidth - gap;
    const bool atLeft = isFirst == (m_style.direction == Qt::LeftToRight);
    return {atLeft ? 0 : m_width - width, top, width, 0};
}

void TypesetPage::set(Part &part)
{
    QRectF place = placeOf(part);
    place.setHeight(std::ceil(part.box->setWidth(place.width())));
    part.top = place.top();
    part.height = place.height();
    part.placement = {};
    part.box->place(place, part.placement);

    const size_t next = size_t(&part - m_parts.data()) + 1;
    const size_t end = next < m_parts.size() ? m_parts[next].firstPiece : m_text.pieces().size();
    part.texts.assign(end - part.firstPiece, -1);
    for (size_t i = 0; i < part.placement.texts.size(); ++i) {
        const int piece = part.placement.texts[i].box->piece();
        if (piece >= 0)
            part.texts[size_t(piece) - part.firstPiece] = int(i);
    }
}

std::vector<Placement::Figure> TypesetPage::figures() const
{
    std::vector<Placement::Figure> all;
    for (size_t i = 0; i < m_set; ++i) {
        const std::vector<Placement::Figure> &figures = m_parts[i].placement.figures;
        all.insert(all.end(), figures.begin(), figures.end());
    }
    return all;
}

const TypesetPage::Part *TypesetPage::partOf(qsizetype offset) const
{
    const int section = m_text.pieces()[m_text.pieceAt(offset)].section; // -1 is the head
    const size_t index = static_cast<size_t>(section) + 1;
    return index < m_set ? &m_parts[index] : nullptr;
}

TypesetPage::Spot TypesetPage::spotOf(qsizetype offset) const
{
    const Part *part = partOf(offset);
    if (!part)
        return {};
    const size_t piece = m_text.pieceAt(offset);
    const int index = part->texts[piece - part->firstPiece];
    if (index >= 0) {
        const TextPiece &content = m_text.pieces()[piece];
        return {&part->placement.texts[size_t(index)], nullptr,
                int(std::clamp<qsizetype>(offset - content.start, 0, content.content.text.size()))};
    }
    const Placement::Figure *nearest = nullptr; // choices share the figure of the first
    for (const Placement::Figure &figure : part->placement.figures) {
        if (figure.box->piece() >= 0 && figure.box->piece() <= int(piece))
            nearest = &figure;
    }
    const bool isFigure = m_text.pieces()[piece].content.role == TextRole::Figure;
    return {nullptr, isFigure ? nearest : nullptr, 0};
}

qsizetype TypesetPage::startOf(const Placement::Text &text) const
{
    return m_text.pieces()[size_t(text.box->piece())].start;
}

QRectF TypesetPage::caretRect(qsizetype offset) const
{
    const Spot spot = spotOf(offset);
    if (spot.text)
        return spot.text->box->caretRect(spot.position).translated(spot.text->rect.topLeft());
    return spot.figure ? spot.figure->rect : QRectF();
}

std::vector<QRectF> TypesetPage::rects(qsizetype from, qsizetype to) const
{
    std::vector<QRectF> found;
    const std::vector<TextPiece> &pieces = m_text.pieces();
    for (size_t i = m_text.pieceAt(from); i < pieces.size() && pieces[i].start < to; ++i) {
        const Spot spot = spotOf(std::max(from, pieces[i].start));
        if (spot.figure)
            found.push_back(spot.figure->rect);
        if (!spot.text)
            continue;
        const int end = int(std::min(to, pieces[i].end()) - pieces[i].start);
        for (const QRectF &rect : spot.text->box->rects(spot.position, end))
            found.push_back(rect.translated(spot.text->rect.topLeft()));
    }
    return found;
}

qreal TypesetPage::topOf(qsizetype offset) const
{
    const Part *part = partOf(offset);
    if (!part)
        return 0;
    const TextPiece &piece = m_text.pieces()[m_text.pieceAt(offset)];
    // The frame of a section belongs to its heading.
    return piece.block < 0 && offset == piece.start ? part->top : caretRect(offset).top();
}

qsizetype TypesetPage::lineStart(qsizetype offset) const
{
    const Spot spot = spotOf(offset);
    return spot.text ? startOf(*spot.text) + spot.text->box->lineStart(spot.position) : offset;
}

qsizetype TypesetPage::lineEnd(qsizetype offset) const
{
    const Spot spot = spotOf(offset);
    return spot.text ? startOf(*spot.text) + spot.text->box->lineEnd(spot.position) : offset;
}

/// The cell above or below in the same column; -1 outside of tables and at their ends.
qsizetype TypesetPage::tableBeyond(size_t piece, int step, qreal x) const
{
    const std::vector<TextPiece> &pieces = m_text.pieces();
    const TextPiece &here = pieces[piece];
    if (here.content.column < 0)
        return -1;
    for (size_t i = piece + size_t(step); i < pieces.size(); i += size_t(step)) {
        const TextPiece &other = pieces[i];
        if (other.section != here.section || other.block != here.block || other.content.column < 0)
            return -1;
        if (other.content.column != here.content.column)
            continue;
        const Spot spot = spotOf(other.start);
        if (!spot.text)
            return -1;
        const QRectF &rect = spot.text->rect;
        const qreal y = step > 0 ? 0 : rect.height();
        return other.start + spot.text->box->positionAt({x - rect.left(), y});
    }
    return -1;
}

qsizetype TypesetPage::lineBeyond(qsizetype offset, int step, qreal x) const
{
    const std::vector<TextPiece> &pieces = m_text.pieces();
    const size_t piece = m_text.pieceAt(offset);
    const Spot spot = spotOf(offset);
    if (spot.text) {
        const QRectF here = spot.text->box->caretRect(spot.position);
        const qreal y
            = step > 0 ? here.bottom() + here.height() / 2 : here.top() - here.height() / 2;
        const QRectF &rect = spot.text->rect;
        const int position = spot.text->box->positionAt({x - rect.left(), y});
        if (spot.text->box->lineStart(position) != spot.text->box->lineStart(spot.position))
            return startOf(*spot.text) + position;
    }
    if (const qsizetype cell = tableBeyond(piece, step, x); cell >= 0)
        return cell;
    for (size_t i = piece + size_t(step); i < pieces.size(); i += size_t(step)) {
        const Spot next = spotOf(pieces[i].start);
        if (next.figure)
            return pieces[i].start;
        if (!next.text)
            continue;
        const QRectF &rect = next.text->rect;
        const qreal y = step > 0 ? 0 : rect.height();
        return pieces[i].start + next.text->box->positionAt({x - rect.left(), y});
    }
    return offset;
}

qsizetype TypesetPage::offsetAt(const QPointF &point) const
{
    const Placement::Text *nearest = nullptr;
    const Placement::Figure *figure = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (size_t i = 0; i < m_set; ++i) {
        const Part &part = m_parts[i];
        for (const Placement::Text &text : part.placement.texts) {
            const qreal distance = distanceTo(text.rect, point);
            if (text.box->piece() >= 0 && distance < least) {
                least = distance;
                nearest = &text;
            }
        }
        for (const Placement::Figure &one : part.placement.figures) {
            if (one.box->piece() >= 0 && one.rect.contains(point))
                figure = &one;
        }
    }
    if (figure)
        return m_text.pieces()[size_t(figure->box->piece())].start;
    if (!nearest)
        return 0;
    return startOf(*nearest) + nearest->box->positionAt(point - nearest->rect.topLeft());
}

qsizetype TypesetPage::firstLineFrom(qreal y) const
{
    qsizetype best = 0;
    qreal nearest = std::numeric_limits<qreal>::max();
    const std::vector<TextPiece> &pieces = m_text.pieces();
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Spot spot = spotOf(pieces[i].start);
        if (!spot.text || spot.text->rect.bottom() < y)
            continue;
        for (int position = 0;;) {
            const QRectF line
                = spot.text->box->caretRect(position).translated(spot.text->rect.topLeft());
            if (line.top() >= y && line.top() < nearest) {
                nearest = line.top();
                best = pieces[i].start + position;
            }
            const int next = spot.text->box->nextLine(position);
            if (next <= position || line.top() >= y)
                break;
            position = next;
        }
        if (spot.text->rect.top() > nearest)
            break;
    }
    return best;
}

TypesetPage::AnchorHit TypesetPage::anchorAt(const QPointF &point) const
{
    for (size_t i = 0; i < m_set; ++i) {
        const Part &part = m_parts[i];
        if (point.y() < part.top || point.y() > part.top + part.height)
            continue;
        for (const Placement::Text &text : part.placement.texts) {
            if (text.box->piece() < 0 || !text.rect.contains(point))
                continue;
            const TextPiece &piece = m_text.pieces()[size_t(text.box->piece())];
            for (const Anchor &anchor : piece.content.anchors) {
                const auto rects
                    = text.box->rects(int(anchor.start), int(anchor.start + anchor.length));
                const QPointF inner = point - text.rect.topLeft();
                if (std::any_of(rects.begin(), rects.end(),
                                [&](const QRectF &rect) { return hitArea(rect).contains(inner); }))
                    return {&anchor, piece.start + anchor.start};
            }
        }
    }
    return {};
}

void TypesetPage::paint(QPainter &painter, const QRectF &clip,
                        const std::vector<MarkedText> &marked) const
{
    const auto marksOf = [&](const TextBox &box) {
        QList<QTextLayout::FormatRange> ranges;
        if (box.piece() < 0)
            return ranges;
        const TextPiece &piece = m_text.pieces()[size_t(box.piece())];
        for (const MarkedText &mark : marked) {
            const qsizetype from = std::max(mark.from, piece.start) - piece.start;
            const qsizetype to = std::min(mark.to, piece.end()) - piece.start;
            if (from < to)
                ranges << QTextLayout::FormatRange{int(from), int(to - from), mark.format};
        }
        return ranges;
    };
    for (size_t i = 0; i < m_set; ++i) {
        const Part &part = m_parts[i];
        if (part.top <= clip.bottom() && part.top + part.height >= clip.top())
            part.placement.paint(painter, clip, marksOf);
    }
}

} // namespace crampwise
