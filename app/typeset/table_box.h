// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"
#include "app/typeset/text_box.h"

namespace crampwise {

/// A table of texts. Columns whose texts are short get what they want, the others at least the
/// width of their longest word, and share what is left by how much their texts want. Where even
/// the words find no room side by side, each row becomes a block: its first cell, and below it each
/// other cell after the head of its column. A cell without text is room to write in.
class TableBox : public Box {
public:
    struct Format {
        qreal padding = 0; ///< Around each text, across.
        qreal rowGap = 0;  ///< Above and below each text; where negative, rows overlap.
        qreal rule = 1;    ///< Width of the line below a row.
        qreal headRule = 1;
        QColor line = {};
        QColor stripe = {}; ///< Ground of each second row; invalid: none.
        bool columnRules = false;
        bool flush = false; ///< The first and the last column have no padding outside.
        qreal pictures = 0; ///< Width of the drawings before the rows; 0: none.
    };

    TableBox(const TypeStyle &style, const Format &format) : m_style(style), m_format(format) {}

    using Texts = std::vector<std::unique_ptr<TextBox>>;
    /// All rows as long as the head.
    void setHead(Texts texts) { m_head = rowOf(std::move(texts)); }
    /// The picture stands before the row, where there is one; it goes where the rows are blocks.
    void addRow(Texts texts, std::unique_ptr<FigureBox> picture = {});
    /// A column of numbers, whose ends stand below each other.
    void setNumbers(size_t column) { m_numbers.push_back(column); }

    /// Where it is narrower, its rows become blocks.
    qreal leastWidth();
    /// Of the row of heads, with its rule and the air below; 0 where there is none.
    qreal headHeight() const { return m_folded ? 0 : m_head.height + m_format.rowGap; }

    qreal setWidth(qreal width) override;
    void place(const QRectF &rect, Placement &placement) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    struct Cell {
        std::unique_ptr<TextBox> text;
        qreal height = 0;
        std::unique_ptr<TextBox> label = {}; ///< Head of the column, where the table is folded.
        qreal labelHeight = 0;
    };
    struct Row {
        std::vector<Cell> cells;
        qreal height = 0;
        std::unique_ptr<FigureBox> picture = {};
    };

    static Row rowOf(Texts texts);
    void measure();
    /// The width before the first column.
    qreal indent() const
    {
        return m_format.pictures > 0 ? m_format.pictures + m_format.padding : 0;
    }
    qreal bleed() const { return m_format.flush ? m_format.padding : 0; }
    void shareOut(qreal width);
    qreal setRow(Row &row, qreal rule);
    qreal setFoldedRow(Row &row, qreal width);
    void placeRow(const Row &row, const QRectF &rect, Placement &placement) const;
    void placeFoldedRow(const Row &row, const QRectF &rect, Placement &placement) const;
    /// Where a column begins, its paddings included.
    qreal columnLeft(size_t column, const QRectF &rect) const;

    TypeStyle m_style;
    Format m_format;
    Row m_head;
    std::vector<Row> m_rows;
    std::vector<qreal> m_least; ///< Widths of the columns, paddings included.
    std::vector<qreal> m_natural;
    std::vector<qreal> m_widths;
    std::vector<size_t> m_numbers; ///< Columns.
    bool m_folded = false;
};

} // namespace crampwise
