// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/box.h"
#include "app/typeset/type_style.h"

#include <QColor>

#include <functional>

class QWidget;

namespace crampwise {

/// Boxes below each other.
class ColumnBox : public Box {
public:
    ColumnBox &add(BoxPtr box, qreal gapBefore = 0);
    bool isEmpty() const { return m_cells.empty(); }

    qreal setWidth(qreal width) override;
    /// The last box gets the height that is left: a chart or a card fills its column.
    void place(const QRectF &rect, Placement &placement) const override;

private:
    struct Cell {
        BoxPtr box;
        qreal gapBefore = 0;
        qreal height = 0;
    };
    std::vector<Cell> m_cells;
};

/// Boxes beside each other, from the start edge of the reading direction, all equally high. Where
/// one would get narrower than `least`, they stand below each other.
class RowBox : public Box {
public:
    RowBox(qreal gap, Qt::LayoutDirection direction, qreal least = 0)
        : m_gap(gap), m_least(least), m_direction(direction)
    {
    }

    /// A share of what is left after the fixed widths.
    RowBox &add(BoxPtr box, qreal share = 1);
    RowBox &addFixed(BoxPtr box, qreal width);
    /// Lets the first of two boxes have any share from `least` to `most` of the width that makes
    /// the row low, instead of the shares given.
    RowBox &balance(qreal least, qreal most);
    /// The gap between boxes that stand below each other; that of the row otherwise.
    RowBox &whenFolded(qreal gap);
    /// What is drawn between two boxes: told where the gap is, and whether they are folded.
    using PaintGap = std::function<void(QPainter &, const QRectF &gap, bool folded)>;
    RowBox &between(PaintGap paint);

    qreal setWidth(qreal width) override;
    void place(const QRectF &rect, Placement &placement) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    struct Cell {
        BoxPtr box;
        qreal share = 0;
        qreal width = 0;
        qreal height = 0;
    };
    static qreal foldedWidth(const Cell &cell, qreal width);
    bool mustFold(qreal width) const;
    qreal shareWidth(qreal width);
    std::vector<QRectF> rects(const QRectF &rect) const;

    std::vector<Cell> m_cells;
    PaintGap m_paintGap;
    qreal m_gap;
    qreal m_foldedGap = m_gap;
    qreal m_least;
    Qt::LayoutDirection m_direction;
    qreal m_leastShare = 0;
    qreal m_mostShare = 0;
    bool m_folded = false;
};

/// A frame around a box.
class CardBox : public Box {
public:
    struct Frame {
        qreal padding = 0;
        QColor ground = {}; ///< Invalid: none.
        QColor line = {};
        qreal lineWidth = 1;
        QColor edge = {}; ///< A stripe along the start edge; invalid: none.
        qreal edgeWidth = 0;
        qreal radius = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    CardBox(BoxPtr content, const Frame &frame) : m_content(std::move(content)), m_frame(frame) {}

    qreal setWidth(qreal width) override;
    void place(const QRectF &rect, Placement &placement) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    BoxPtr m_content;
    Frame m_frame;
};

/// A rule across the width, at the bottom of a space.
class RuleBox : public Box {
public:
    RuleBox(const QColor &color, qreal lineWidth, qreal space = 0)
        : m_color(color), m_lineWidth(lineWidth), m_space(space)
    {
    }

    qreal setWidth(qreal) override { return m_space + m_lineWidth; }
    void place(const QRectF &rect, Placement &placement) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    QColor m_color;
    qreal m_lineWidth;
    qreal m_space;
};

/// Something that others draw, as high as its width asks for: a picture, a sign, or the slot of a
/// live widget, which whoever shows the page puts there.
class FigureBox : public Box {
public:
    using HeightFor = std::function<qreal(qreal width)>;
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    FigureBox(HeightFor heightFor, Paint paint)
        : m_heightFor(std::move(heightFor)), m_paint(std::move(paint))
    {
    }
    FigureBox(HeightFor heightFor, QWidget *widget)
        : m_heightFor(std::move(heightFor)), m_widget(widget)
    {
    }
    FigureBox &atMost(qreal width);
    FigureBox &isPiece(int piece);
    /// Where paper may be cut through it, from its top, when it is higher than a page.
    using Cuts = std::function<std::vector<qreal>(qreal width)>;
    FigureBox &mayBeCut(Cuts cuts);

    std::vector<qreal> cuts(qreal width) const;
    int piece() const { return m_piece; }        ///< As in TextBox; of several, the first.
    QWidget *widget() const { return m_widget; } ///< Not owned; null for what is painted.

    /// How high it would be now.
    qreal heightFor(qreal width) const;
    /// How high it was when it was set; the row in which it stands may be higher.
    qreal height() const { return m_height; }

    qreal setWidth(qreal width) override { return m_height = heightFor(width); }
    void place(const QRectF &rect, Placement &placement) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    HeightFor m_heightFor;
    Paint m_paint;
    Cuts m_cuts;
    QWidget *m_widget = nullptr;
    qreal m_most = 0;
    qreal m_height = 0;
    int m_piece = -1;
};

} // namespace crampwise
