// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/forest_plot.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal corner = 4;

// In heights of a line of text.
constexpr qreal diamondHeight = 1.1;
constexpr qreal leastDiamond = 0.35;
constexpr qreal squareSide = 0.6;
constexpr qreal whiskerHeight = 0.45;
constexpr qreal arrowSide = 0.5;
constexpr qreal strokeWidth = 0.09;

enum class Way { Left, Right };

/// A triangle that fills a rectangle and points along the axis.
QPolygonF triangle(const QRectF &rect, Way way)
{
    const bool left = way == Way::Left;
    const qreal base = left ? rect.right() : rect.left();
    const qreal tip = left ? rect.left() : rect.right();
    return {{{base, rect.top()}, {tip, rect.center().y()}, {base, rect.bottom()}}};
}

class ForestPainter {
public:
    ForestPainter(QPainter &painter, const ForestLayout &layout, const ForestBlock &block,
                  const Look &look)
        : m_painter(painter), m_layout(layout), m_block(block), m_look(look),
          m_line(QFontMetricsF(look.text).height())
    {
    }

    void paintGround(int row)
    {
        if (row < 0 || static_cast<size_t>(row) >= m_layout.rows.size())
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(ColorRole::Selected));
        const QRectF rect = m_layout.rows[static_cast<size_t>(row)].row;
        m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
    }

    void paintLines()
    {
        for (const ForestLayout::Stretch &stretch : m_layout.stretches) {
            for (const double value : m_layout.ticks) {
                if (value != m_block.none)
                    paintLine(stretch, value, QPen(color(ColorRole::Hairline), 1));
            }
            paintLine(stretch, m_block.none, QPen(color(ColorRole::Text), stroke()));
        }
    }

    void paintTexts()
    {
        for (const ForestLayout::Text &text : m_layout.texts) {
            m_painter.setPen(color(ForestLayout::ink(text.style)));
            paintWrapped(m_painter, text.rect, text.text, ForestLayout::font(text.style, m_look),
                         text.alignment);
        }
        for (size_t i = 0; i < m_layout.pointers.size(); ++i) {
            const QRectF &rect = m_layout.pointers[i];
            const bool left = rect.center().x() < m_layout.x(m_block.none);
            fill(triangle(rect, left ? Way::Left : Way::Right), ColorRole::Text);
        }
    }

    void paintMarks()
    {
        for (const ForestLayout::Row &row : m_layout.rows) {
            if (!row.strip.isNull())
                paintMark(row);
        }
    }

private:
    QColor color(ColorRole role) const { return m_look.theme.color(role); }
    qreal stroke() const { return std::max(1.0, strokeWidth * m_line); }

    void paintLine(const ForestLayout::Stretch &stretch, double value, const QPen &pen)
    {
        QPen flat = pen;
        flat.setCapStyle(Qt::FlatCap);
        m_painter.setPen(flat);
        const qreal x = pen.widthF() > 1 ? m_layout.x(value) : std::floor(m_layout.x(value)) + 0.5;
        m_painter.drawLine(QPointF(x, stretch.top), QPointF(x, stretch.bottom));
    }

    void fill(const QPolygonF &shape, ColorRole role)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(role));
        m_painter.drawPolygon(shape);
    }

    void paintMark(const ForestLayout::Row &row)
    {
        const ForestBlock::Row &content = *row.content;
        const QPointF center(m_layout.x(content.value), row.strip.center().y());
        const bool isSquare = content.mark == ForestBlock::Mark::Trial;
        const bool hasInterval = content.low || content.high;
        const bool hollow = content.mark == ForestBlock::Mark::Superseded || !hasInterval;
        if (isSquare && hasInterval)
            paintInterval(content, center.y());
        paintShape(isSquare ? square(center) : diamond(content, center), hollow);
        paintArrows(content, center.y(), isSquare ? ColorRole::Text : ColorRole::Accent);
    }

    void paintShape(const QPolygonF &shape, bool hollow)
    {
        QPen pen(color(ColorRole::Accent), stroke());
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(hollow ? pen : QPen(Qt::NoPen));
        m_painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color(ColorRole::Accent)));
        m_painter.drawPolygon(shape);
    }

    QPolygonF square(const QPointF &center) const
    {
        const qreal half = squareSide * m_line / 2;
        return QPolygonF(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half));
    }

    QPolygonF diamond(const ForestBlock::Row &row, const QPointF &center) const
    {
        const qreal least = (row.low || row.high ? leastDiamond : diamondHeight) * m_line / 2;
        const qreal left = std::min(end(row.low.value_or(row.value)), center.x() - least);
        const qreal right = std::max(end(row.high.value_or(row.value)), center.x() + least);
        const qreal half = diamondHeight * m_line / 2;
        return {{{left, center.y()},
                 {center.x(), center.y() - half},
                 {right, center.y()},
                 {center.x(), center.y() + half}}};
    }

    /// Where an interval ends, or leaves the axis.
    qreal end(double value) const
    {
        return std::clamp(m_layout.x(value), m_layout.axisLeft(), m_layout.axisRight());
    }

    void paintInterval(const ForestBlock::Row &row, qreal y)
    {
        QPen pen(color(ColorRole::Text), stroke());
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        const double low = row.low.value_or(row.value);
        const double high = row.high.value_or(row.value);
        m_painter.drawLine(QPointF(end(low), y), QPointF(end(high), y));
        const qreal half = whiskerHeight * m_line / 2;
        for (const double value : {low, high}) {
            if (value != row.value && m_layout.axis.covers(value))
                m_painter.drawLine(QPointF(end(value), y - half), QPointF(end(value), y + half));
        }
    }

    void paintArrows(const ForestBlock::Row &row, qreal y, ColorRole role)
    {
        const qreal side = arrowSide * m_line;
        const QRectF rect(0, y - side / 2, side, side);
        if (row.low && !m_layout.axis.covers(*row.low))
            fill(triangle(rect.translated(m_layout.axisLeft(), 0), Way::Left), role);
        if (row.high && !m_layout.axis.covers(*row.high))
            fill(triangle(rect.translated(m_layout.axisRight() - side, 0), Way::Right), role);
    }

    QPainter &m_painter;
    const ForestLayout &m_layout;
    const ForestBlock &m_block;
    const Look &m_look;
    qreal m_line; ///< Height of a line of text.
};

} // namespace

void paintForest(QPainter &painter, const ForestLayout &layout, const ForestBlock &block,
                 const Look &look, int selected)
{
    painter.setRenderHint(QPainter::Antialiasing);
    ForestPainter forest(painter, layout, block, look);
    forest.paintGround(selected);
    forest.paintLines();
    forest.paintTexts();
    forest.paintMarks();
}

} // namespace crampwise
