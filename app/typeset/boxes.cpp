// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/boxes.h"

#include "app/typeset/text_box.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace crampwise {

void Placement::paint(QPainter &painter, const QRectF &clip, const Marks &marks) const
{
    for (const Art &one : art) {
        if (one.rect.intersects(clip))
            one.box->paint(painter, one.rect);
    }
    size_t next = 0;
    const auto paintFiguresBefore = [&](size_t text) {
        for (; next < figures.size() && figures[next].textsBefore <= text; ++next) {
            const Figure &figure = figures[next];
            if (!figure.box->widget() && figure.rect.intersects(clip))
                figure.box->paint(painter, figure.rect);
        }
    };
    static const QList<QTextLayout::FormatRange> noMarks;
    for (size_t i = 0; i < texts.size(); ++i) {
        paintFiguresBefore(i);
        if (texts[i].rect.intersects(clip)) {
            texts[i].box->paintText(painter, texts[i].rect.topLeft(),
                                    marks ? marks(*texts[i].box) : noMarks, clip);
        }
    }
    paintFiguresBefore(texts.size());
}

// ColumnBox ---------------------------------------------------------------------------------

ColumnBox &ColumnBox::add(BoxPtr box, qreal gapBefore)
{
    m_cells.push_back({std::move(box), m_cells.empty() ? 0 : gapBefore, 0});
    return *this;
}

qreal ColumnBox::setWidth(qreal width)
{
    qreal height = 0;
    for (Cell &cell : m_cells) {
        cell.height = cell.box->setWidth(width);
        height += cell.gapBefore + cell.height;
    }
    return height;
}

void ColumnBox::place(const QRectF &rect, Placement &placement) const
{
    qreal y = rect.top();
    for (const Cell &cell : m_cells) {
        y += cell.gapBefore;
        const bool last = &cell == &m_cells.back();
        const qreal height = last ? rect.bottom() - y : cell.height;
        cell.box->place({rect.left(), y, rect.width(), height}, placement);
        y += height;
    }
}

// RowBox ------------------------------------------------------------------------------------

RowBox &RowBox::add(BoxPtr box, qreal share)
{
    m_cells.push_back({std::move(box), share});
    return *this;
}

RowBox &RowBox::addFixed(BoxPtr box, qreal width)
{
    m_cells.push_back({std::move(box), 0, width});
    return *this;
}

RowBox &RowBox::balance(qreal least, qreal most)
{
    m_leastShare = least;
    m_mostShare = most;
    return *this;
}

RowBox &RowBox::whenFolded(qreal gap)
{
    m_foldedGap = gap;
    return *this;
}

RowBox &RowBox::between(PaintGap paint)
{
    m_paintGap = std::move(paint);
    return *this;
}

qreal RowBox::foldedWidth(const Cell &cell, qreal width)
{
    return cell.share > 0 ? width : std::min(cell.width, width);
}

bool RowBox::mustFold(qreal width) const
{
    qreal shares = 0;
    qreal smallest = 0;
    qreal left = width - m_gap * (qreal(m_cells.size()) - 1);
    for (const Cell &cell : m_cells) {
        shares += cell.share;
        if (cell.share > 0)
            smallest = smallest > 0 ? std::min(smallest, cell.share) : cell.share;
        else
            left -= cell.width;
    }
    return shares > 0 && left * smallest / shares < m_least;
}

qreal RowBox::shareWidth(qreal width)
{
    qreal shares = 0;
    qreal left = width - m_gap * (qreal(m_cells.size()) - 1);
    for (const Cell &cell : m_cells) {
        shares += cell.share;
        left -= cell.share > 0 ? 0 : cell.width;
    }
    qreal height = 0;
    for (Cell &cell : m_cells) {
        if (cell.share > 0)
            cell.width = std::max(1.0, std::floor(left * cell.share / shares));
        cell.height = cell.box->setWidth(cell.width);
        height = std::max(height, cell.height);
    }
    return height;
}

qreal RowBox::setWidth(qreal width)
{
    m_folded = mustFold(width);
    if (m_folded) {
        qreal height = m_foldedGap * (qreal(m_cells.size()) - 1);
        for (Cell &cell : m_cells) {
            cell.height = cell.box->setWidth(foldedWidth(cell, width));
            height += cell.height;
        }
        return height;
    }
    if (m_mostShare <= 0)
        return shareWidth(width);
    const auto withFirst = [&](qreal share) {
        m_cells.front().share = share;
        m_cells.back().share = 1 - share;
        return shareWidth(width);
    };
    // From the middle outwards, so that of equally low rows the most even one is taken.
    constexpr qreal step = 0.02;
    const qreal middle = (m_leastShare + m_mostShare) / 2;
    qreal best = middle;
    qreal lowest = withFirst(middle);
    for (int steps = 1; middle + steps * step <= m_mostShare; ++steps) {
        const qreal away = steps * step;
        for (qreal share : {middle + away, middle - away}) {
            const qreal height = withFirst(share);
            if (height < lowest) {
                lowest = height;
                best = share;
            }
        }
    }
    return withFirst(best);
}

std::vector<QRectF> RowBox::rects(const QRectF &rect) const
{
    const bool mirrored = m_direction == Qt::RightToLeft;
    std::vector<QRectF> found;
    qreal before = 0;
    for (const Cell &cell : m_cells) {
        if (m_folded) {
            const qreal width = foldedWidth(cell, rect.width());
            const qreal x = mirrored ? rect.right() - width : rect.left();
            found.emplace_back(x, rect.top() + before, width, cell.height);
            before += cell.height + m_foldedGap;
        } else {
            const qreal x = mirrored ? rect.right() - before - cell.width : rect.left() + before;
            found.emplace_back(x, rect.top(), cell.width, rect.height());
            before += cell.width + m_gap;
        }
    }
    return found;
}

void RowBox::place(const QRectF &rect, Placement &placement) const
{
    if (m_paintGap)
        placement.art.push_back({this, rect});
    const std::vector<QRectF> places = rects(rect);
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i].box->place(places[i], placement);
}

void RowBox::paint(QPainter &painter, const QRectF &rect) const
{
    const std::vector<QRectF> places = rects(rect);
    for (size_t i = 1; i < places.size(); ++i) {
        const QRectF &a = places[i - 1];
        const QRectF &b = places[i];
        if (m_folded)
            m_paintGap(painter, {rect.left(), a.bottom(), rect.width(), m_gap}, true);
        else
            m_paintGap(painter, {std::min(a.right(), b.right()), rect.top(), m_gap, rect.height()},
                       false);
    }
}

// CardBox -----------------------------------------------------------------------------------

qreal CardBox::setWidth(qreal width)
{
    const qreal inner = std::max(1.0, width - 2 * m_frame.padding);
    return m_content->setWidth(inner) + 2 * m_frame.padding;
}

void CardBox::place(const QRectF &rect, Placement &placement) const
{
    placement.art.push_back({this, rect});
    const qreal padding = m_frame.padding;
    m_content->place(rect.adjusted(padding, padding, -padding, -padding), placement);
}

void CardBox::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = m_frame.lineWidth / 2;
    QPainterPath outline;
    outline.addRoundedRect(rect.adjusted(half, half, -half, -half), m_frame.radius, m_frame.radius);
    if (m_frame.ground.isValid())
        painter.fillPath(outline, m_frame.ground);
    if (m_frame.edge.isValid()) {
        const qreal width = m_frame.edgeWidth;
        const bool mirrored = m_frame.direction == Qt::RightToLeft;
        QPainterPath edge;
        edge.addRect(mirrored ? rect.right() - width : rect.left(), rect.top(), width,
                     rect.height());
        painter.fillPath(outline.intersected(edge), m_frame.edge);
    }
    if (m_frame.line.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_frame.line, m_frame.lineWidth));
        painter.drawPath(outline);
    }
    painter.restore();
}

// RuleBox -----------------------------------------------------------------------------------

void RuleBox::place(const QRectF &rect, Placement &placement) const
{
    placement.art.push_back({this, rect});
}

void RuleBox::paint(QPainter &painter, const QRectF &rect) const
{
    const qreal y = rect.top() + m_space + m_lineWidth / 2;
    painter.setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

// FigureBox ---------------------------------------------------------------------------------

FigureBox &FigureBox::atMost(qreal width)
{
    m_most = width;
    return *this;
}

FigureBox &FigureBox::isPiece(int piece)
{
    m_piece = piece;
    return *this;
}

FigureBox &FigureBox::mayBeCut(Cuts cuts)
{
    m_cuts = std::move(cuts);
    return *this;
}

std::vector<qreal> FigureBox::cuts(qreal width) const
{
    return m_cuts ? m_cuts(width) : std::vector<qreal>();
}

qreal FigureBox::heightFor(qreal width) const
{
    return m_heightFor(m_most > 0 ? std::min(m_most, width) : width);
}

void FigureBox::place(const QRectF &rect, Placement &placement) const
{
    QRectF used = rect;
    if (m_most > 0 && m_most < rect.width())
        used.setWidth(m_most);
    placement.figures.push_back({this, used, placement.texts.size()});
}

void FigureBox::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    m_paint(painter, rect);
    painter.restore();
}

} // namespace crampwise
