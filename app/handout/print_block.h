// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace crampwise {

/// The fonts of a printed page, measured for its device, the length of a point on it, and the way
/// it is read.
struct PrintStyle {
    /// `points` is the size of the running text, from which the others follow.
    PrintStyle(qreal points, const QPaintDevice &device, Qt::LayoutDirection direction);

    qreal point; ///< In device units.
    Qt::LayoutDirection direction;
    QFont body;
    QFont strong;
    QFont section;
    QFont title;
    QFont small; ///< For the small print alone.
    QFont smallStrong;
};

/// A part of a printed page. Lengths are in device units. Colours are black, white and greys
/// without transparency, whatever the palette.
class PrintBlock {
public:
    PrintBlock() = default;
    Q_DISABLE_COPY_MOVE(PrintBlock)
    virtual ~PrintBlock() = default;

    /// Breaks lines for the width; returns the height that the block needs.
    virtual qreal layOut(qreal width) = 0;
    /// Draws into a box of the width laid out, at least as high as needed.
    virtual void draw(QPainter &painter, const QRectF &box) const = 0;
};

using PrintBlockPtr = std::unique_ptr<PrintBlock>;

/// A paragraph of runs, each in its font, with an optional sign hanging before it.
class PrintText : public PrintBlock {
public:
    PrintText(const QString &text, const QFont &font, Qt::LayoutDirection direction);

    PrintText &add(const QString &text, const QFont &font);
    PrintText &hang(const QString &sign, qreal indent);
    PrintText &atEnd(); ///< Aligns to the end instead of the start.

    qreal naturalWidth();
    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    bool rightToLeft() const { return m_direction == Qt::RightToLeft; }

    QTextLayout m_layout;
    QTextLayout m_sign;
    Qt::LayoutDirection m_direction;
    qreal m_indent = 0;
    bool m_atEnd = false;
};

/// Blocks below each other.
class PrintColumn : public PrintBlock {
public:
    PrintColumn &add(PrintBlockPtr block, qreal gapBefore = 0);

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    struct Cell {
        PrintBlockPtr block;
        qreal gapBefore = 0;
        qreal height = 0;
    };
    std::vector<Cell> m_cells;
};

/// Blocks beside each other, from the start edge of the reading direction, all equally high.
class PrintRow : public PrintBlock {
public:
    PrintRow(qreal gap, Qt::LayoutDirection direction) : m_gap(gap), m_direction(direction) {}

    /// A share of what is left after the fixed widths.
    PrintRow &add(PrintBlockPtr block, qreal share = 1);
    PrintRow &addFixed(PrintBlockPtr block, qreal width);
    /// Lets the first of two blocks have any share from `least` to `most` of the width that makes
    /// the row low, instead of the shares given.
    PrintRow &balance(qreal least, qreal most);

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    struct Cell {
        PrintBlockPtr block;
        qreal share = 0;
        qreal width = 0;
    };
    qreal layOutShares(qreal width);

    std::vector<Cell> m_cells;
    qreal m_gap;
    Qt::LayoutDirection m_direction;
    qreal m_least = 0;
    qreal m_most = 0;
};

/// A frame around a block.
class PrintBox : public PrintBlock {
public:
    PrintBox(PrintBlockPtr content, qreal padding, qreal lineWidth);

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    PrintBlockPtr m_content;
    qreal m_padding;
    qreal m_lineWidth;
};

/// A rule across the width, at the bottom of a space.
class PrintRule : public PrintBlock {
public:
    explicit PrintRule(qreal lineWidth, qreal space = 0)
        : m_lineWidth(lineWidth), m_space(space)
    {
    }

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    qreal m_lineWidth;
    qreal m_space;
};

/// Something drawn by others, which is as high as its width asks for.
class PrintPicture : public PrintBlock {
public:
    using HeightFor = std::function<qreal(qreal width)>;
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    PrintPicture(HeightFor heightFor, Paint paint)
        : m_heightFor(std::move(heightFor)), m_paint(std::move(paint))
    {
    }

    qreal layOut(qreal width) override { return m_heightFor(width); }
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    HeightFor m_heightFor;
    Paint m_paint;
};

/// A table to be filled in by hand: heads of columns, then empty rows, the first cell of which is
/// given. The last column takes the room that the others leave.
class PrintForm : public PrintBlock {
public:
    PrintForm(const QStringList &columns, const QStringList &firstCells, qreal rowHeight,
              const PrintStyle &style);

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    struct Column {
        std::unique_ptr<PrintText> head;
        qreal width = 0;
    };
    qreal padding() const;

    std::vector<Column> m_columns;
    std::vector<std::unique_ptr<PrintText>> m_firstCells;
    qreal m_rowHeight;
    qreal m_point;
    Qt::LayoutDirection m_direction;
    qreal m_headHeight = 0;
};

} // namespace crampwise
