// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/table_box.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crampwise {

namespace {

qreal sum(const std::vector<qreal> &widths, size_t count)
{
    return std::accumulate(widths.begin(), widths.begin() + std::ptrdiff_t(count), 0.0);
}

} // namespace

TableBox::Row TableBox::rowOf(Texts texts)
{
    Row row;
    for (std::unique_ptr<TextBox> &text : texts)
        row.cells.push_back({std::move(text)});
    return row;
}

void TableBox::addRow(Texts texts, std::unique_ptr<FigureBox> picture)
{
    m_rows.push_back(rowOf(std::move(texts)));
    m_rows.back().picture = std::move(picture);
}

void TableBox::measure()
{
    const qreal sides = 2 * m_format.padding;
    // An address may be longer than any column should be: it breaks anywhere.
    const qreal widestWord = m_style.column;
    m_least.assign(m_head.cells.size(), 0);
    m_natural.assign(m_head.cells.size(), 0);
    const auto take = [&](const Row &row) {
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const TextBox::Widths widths = row.cells[column].text->widths();
            // A phrase set one word a line is not read; a sheet of paper cannot be made wider.
            const qreal phrase = m_style.onPaper ? 0 : std::min(widths.natural, m_style.column / 2);
            const qreal word = std::min(widths.longestWord, widestWord);
            m_least[column] = std::max(m_least[column], std::ceil(std::max(word, phrase) + sides));
            m_natural[column] = std::max(m_natural[column], std::ceil(widths.natural + sides));
        }
    };
    take(m_head);
    for (const Row &row : m_rows)
        take(row);
}

void TableBox::shareOut(qreal width)
{
    // Names and amounts stay in one line, where that leaves the others room for their words.
    const qreal evenShare = width / qreal(m_least.size());
    std::vector<qreal> least = m_least;
    for (size_t column = 0; column < least.size(); ++column) {
        if (m_natural[column] <= evenShare)
            least[column] = m_natural[column];
    }
    if (sum(least, least.size()) > width)
        least = m_least;
    const qreal needed = sum(least, least.size());
    const qreal wanted = sum(m_natural, m_natural.size()) - needed;
    const qreal spare = wanted > 0 ? std::min(1.0, (width - needed) / wanted) : 0;
    m_widths.clear();
    for (size_t column = 0; column < least.size(); ++column)
        m_widths.push_back(std::floor(least[column] + spare * (m_natural[column] - least[column])));
    // The last column ends where the table does, so that its rules end with its words.
    m_widths.back() = width - sum(m_widths, m_widths.size() - 1);
}

qreal TableBox::setRow(Row &row, qreal rule)
{
    qreal highest = 0;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        Cell &cell = row.cells[column];
        const bool isNumber
            = std::find(m_numbers.begin(), m_numbers.end(), column) != m_numbers.end();
        cell.text->atEnd(isNumber);
        cell.height = cell.text->setWidth(std::max(1.0, m_widths[column] - 2 * m_format.padding));
        highest = std::max(highest, cell.height);
    }
    if (row.picture)
        highest = std::max(highest, row.picture->setWidth(m_format.pictures));
    row.height = highest + 2 * m_format.rowGap + rule;
    return row.height;
}

qreal TableBox::setFoldedRow(Row &row, qreal width)
{
    row.height = 2 * m_format.rowGap + m_format.rule;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        Cell &cell = row.cells[column];
        if (column > 0 && !cell.text->text().isEmpty()) {
            if (!cell.label) {
                cell.label
                    = std::make_unique<TextBox>(m_head.cells[column].text->text(), m_style.small,
                                                m_style.theme.color(ColorRole::MutedText), m_style);
            }
            cell.labelHeight = cell.label->setWidth(width);
            row.height += cell.labelHeight + m_format.rowGap;
        }
        cell.text->atEnd(false);
        cell.height = cell.text->setWidth(width);
        row.height += cell.height;
    }
    return row.height;
}

qreal TableBox::leastWidth()
{
    if (m_least.empty())
        measure();
    return sum(m_least, m_least.size()) + indent() - 2 * bleed();
}

qreal TableBox::setWidth(qreal width)
{
    m_folded = leastWidth() > width;
    qreal height = 0;
    if (m_folded) {
        for (Row &row : m_rows)
            height += setFoldedRow(row, width);
        return height;
    }
    shareOut(width - indent() + 2 * bleed());
    height = setRow(m_head, m_format.headRule);
    for (Row &row : m_rows)
        height += setRow(row, m_format.rule);
    return height;
}

qreal TableBox::columnLeft(size_t column, const QRectF &rect) const
{
    const qreal before = indent() + sum(m_widths, column);
    return m_style.direction == Qt::RightToLeft ? rect.right() + bleed() - before - m_widths[column]
                                                : rect.left() - bleed() + before;
}

void TableBox::placeRow(const Row &row, const QRectF &rect, Placement &placement) const
{
    if (row.picture) {
        const qreal width = m_format.pictures;
        const qreal left
            = m_style.direction == Qt::RightToLeft ? rect.right() - width : rect.left();
        const qreal height = row.picture->heightFor(width);
        // It only adorns what the words say: no figure of the page.
        placement.art.push_back(
            {row.picture.get(), QRectF(left, rect.top() + m_format.rowGap, width, height)});
    }
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const qreal left = columnLeft(column, rect) + m_format.padding;
        row.cells[column].text->place({left, rect.top() + m_format.rowGap,
                                       m_widths[column] - 2 * m_format.padding,
                                       row.cells[column].height},
                                      placement);
    }
}

void TableBox::placeFoldedRow(const Row &row, const QRectF &rect, Placement &placement) const
{
    qreal y = rect.top() + m_format.rowGap;
    for (const Cell &cell : row.cells) {
        if (cell.label) {
            y += m_format.rowGap;
            cell.label->place({rect.left(), y, rect.width(), cell.labelHeight}, placement);
            y += cell.labelHeight;
        }
        cell.text->place({rect.left(), y, rect.width(), cell.height}, placement);
        y += cell.height;
    }
}

void TableBox::place(const QRectF &rect, Placement &placement) const
{
    placement.art.push_back({this, rect});
    qreal y = rect.top();
    const auto next = [&](const Row &row) {
        const QRectF place(rect.left(), y, rect.width(), row.height);
        y += row.height;
        return place;
    };
    if (!m_folded)
        placeRow(m_head, next(m_head), placement);
    for (const Row &row : m_rows) {
        if (m_folded)
            placeFoldedRow(row, next(row), placement);
        else
            placeRow(row, next(row), placement);
    }
}

void TableBox::paint(QPainter &painter, const QRectF &rect) const
{
    const auto rule = [&](qreal y, qreal width) {
        painter.setPen(QPen(m_format.line, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(rect.left(), y - width / 2), QPointF(rect.right(), y - width / 2));
    };
    qreal y = rect.top();
    if (!m_folded) {
        y += m_head.height;
        rule(y, m_format.headRule);
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_format.stripe.isValid() && row % 2 == 1) {
            painter.fillRect(QRectF(rect.left(), y, rect.width(), m_rows[row].height),
                             m_format.stripe);
        }
        y += m_rows[row].height;
        if (m_format.rule > 0)
            rule(y, m_format.rule);
    }
    if (!m_format.columnRules || m_folded)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_format.line, m_format.rule));
    for (size_t column = 0; column < m_widths.size(); ++column)
        painter.drawRect(
            QRectF(columnLeft(column, rect), rect.top(), m_widths[column], y - rect.top()));
}

} // namespace crampwise
