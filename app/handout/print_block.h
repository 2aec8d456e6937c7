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

/// The size of the running text, from which all others follow.
struct PrintSize {
    qreal points = 11;
    int stretch = 100; ///< Width of the letters in percent of the font's own.
};

/// The fonts of a printed page, measured for its device, and the length of a point on it.
struct PrintFonts {
    PrintFonts(PrintSize size, const QPaintDevice &device);

    qreal point; ///< In device units.
    QFont body;
    QFont strong;
    QFont section;
    QFont title;
    QFont small; ///< For the footer alone.
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
    PrintText(const QString &text, const QFont &font);

    PrintText &add(const QString &text, const QFont &font);
    PrintText &hang(const QString &sign, qreal indent);
    PrintText &atEnd(); ///< Aligns to the end instead of the start.

    qreal naturalWidth();
    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    QTextLayout m_layout;
    QTextLayout m_sign;
    qreal m_indent = 0;
    bool m_atEnd = false;
};

/// Blocks below each other.
class PrintColumn : public PrintBlock {
public:
    PrintColumn &add(PrintBlockPtr block, qreal gapBefore = 0);
    bool isEmpty() const { return m_cells.empty(); }

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
    explicit PrintRow(qreal gap) : m_gap(gap) {}

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
    qreal m_least = 0;
    qreal m_most = 0;
};

/// A frame around a block, with a light grey ground if asked.
class PrintBox : public PrintBlock {
public:
    PrintBox(PrintBlockPtr content, qreal padding, qreal lineWidth, bool shaded = false);

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    PrintBlockPtr m_content;
    qreal m_padding;
    qreal m_lineWidth;
    bool m_shaded;
};

/// A rule across the width.
class PrintRule : public PrintBlock {
public:
    explicit PrintRule(qreal lineWidth) : m_lineWidth(lineWidth) {}

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    qreal m_lineWidth;
};

/// Something drawn by others, at least so high.
class PrintPicture : public PrintBlock {
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    PrintPicture(Paint paint, qreal height) : m_paint(std::move(paint)), m_height(height) {}

    qreal layOut(qreal width) override;
    void draw(QPainter &painter, const QRectF &box) const override;

private:
    Paint m_paint;
    qreal m_height;
};

} // namespace crampwise
