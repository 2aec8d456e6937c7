// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/evidence_layout.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal leastRowHeight = 24;
constexpr qreal mostOfNames = 0.35; ///< Of the width.

qreal widestWordIn(const EvidenceChartBlock &block, const Look &look)
{
    qreal widest = 0;
    for (const EvidenceChartBlock::Row &row : block.rows) {
        for (const EvidenceChartBlock::Cell &cell : row.cells) {
            widest = std::max({widest, widestWord(cell.answer, look.strong),
                               widestWord(cell.certaintyWord, look.small)});
        }
    }
    return widest;
}

} // namespace

EvidenceLayout::EvidenceLayout(const EvidenceChartBlock &block, const Look &look, qreal width,
                               Qt::LayoutDirection direction)
    : mirrored(direction == Qt::RightToLeft)
{
    if (block.rows.empty() || block.questions.isEmpty())
        return;
    size.setWidth(width);
    chooseColumns(block, look);
    if (!stacked)
        placeQuestions(block, look);
    for (const EvidenceChartBlock::Row &row : block.rows)
        placeRow(block, row, look);
    if (mirrored)
        mirror();
}

/// Names beside the cells and words beside the signs, if every word has room there.
void EvidenceLayout::chooseColumns(const EvidenceChartBlock &block, const Look &look)
{
    m_signSize = std::ceil(1.3 * QFontMetricsF(look.text).height());
    qreal widestName = 0;
    qreal nameWord = 0;
    for (const EvidenceChartBlock::Row &row : block.rows) {
        widestName = std::max(widestName, textWidth(row.name, look.text));
        nameWord = std::max(nameWord, widestWord(row.name, look.text));
    }
    qreal questionWord = 0;
    for (const QString &question : block.questions)
        questionWord = std::max(questionWord, widestWord(question, look.strong));
    const qreal answerWord = widestWordIn(block, look);
    const qreal nameWidth
        = std::min(widestName + look.unit, std::floor(mostOfNames * size.width()));
    placeColumns(nameWidth, answerWord, look.unit, block.questions.size());
    nameAbove = nameWord + look.unit > nameWidth || answerWord > m_textWidth
        || questionWord > m_cellWidth - look.unit;
    if (nameAbove)
        chooseWithoutNames(answerWord, questionWord, look.unit, block.questions.size());
}

/// Columns, or where a word would be broken in them, one cell below the other.
void EvidenceLayout::chooseWithoutNames(qreal answerWord, qreal questionWord, int unit,
                                        qsizetype count)
{
    placeColumns(0, answerWord, unit, count);
    stacked = answerWord > m_textWidth || questionWord > m_cellWidth - unit;
    if (stacked)
        placeColumns(0, answerWord, unit, 1);
    m_signSize = std::min(m_signSize, std::max(1.0, m_cellWidth - unit));
}

void EvidenceLayout::placeColumns(qreal nameWidth, qreal widestAnswer, int unit, qsizetype count)
{
    m_nameWidth = nameWidth;
    m_cellWidth = std::floor((size.width() - nameWidth) / static_cast<qreal>(count));
    m_textWidth = m_cellWidth - m_signSize - 2 * unit;
    signAbove = m_textWidth < widestAnswer;
    if (signAbove)
        m_textWidth = std::max(1.0, m_cellWidth - unit);
}

void EvidenceLayout::placeQuestions(const EvidenceChartBlock &block, const Look &look)
{
    const qreal room = m_cellWidth - look.unit;
    qreal height = 0;
    for (const QString &question : block.questions) {
        const qreal left = m_nameWidth + m_cellWidth * static_cast<qreal>(questions.size());
        questions.emplace_back(QPointF(left + look.unit / 2.0, 0),
                               QSizeF(room, wrappedSize(question, look.strong, room).height()));
        height = std::max(height, questions.back().height());
    }
    for (QRectF &question : questions) // all end on one line, above their columns
        question.moveBottom(height);
    size.setHeight(height + look.unit / 2.0);
}

void EvidenceLayout::placeRow(const EvidenceChartBlock &block, const EvidenceChartBlock::Row &row,
                              const Look &look)
{
    const qreal gap = look.unit / 2.0;
    const qreal nameRoom = std::max(1.0, (nameAbove ? size.width() : m_nameWidth) - 2 * gap);
    Row placed;
    placed.name
        = QRectF({gap, gap}, QSizeF(nameRoom, wrappedSize(row.name, look.text, nameRoom).height()));
    for (size_t i = 0; i < row.cells.size(); ++i)
        placed.cells.push_back(
            cellFor(row.cells[i], block.questions[static_cast<qsizetype>(i)], look));
    const qreal top = nameAbove ? placed.name.bottom() : 0;
    const qreal cells = placeCells(placed, size.height() + top);
    const qreal height = std::max({leastRowHeight, placed.name.height() + look.unit - top, cells});
    placed.row = QRectF(0, size.height(), size.width(), top + height);
    placed.name.translate(0, size.height());
    size.setHeight(std::ceil(placed.row.bottom()));
    rows.push_back(placed);
}

/// Beside each other in their columns, or below each other; returns their height.
qreal EvidenceLayout::placeCells(Row &row, qreal top) const
{
    qreal height = leastRowHeight;
    for (const Cell &cell : row.cells)
        height = std::max(height, std::ceil(cell.cell.height()));
    qreal left = m_nameWidth;
    qreal below = 0;
    for (Cell &cell : row.cells) {
        if (!stacked)
            cell.cell.setHeight(height);
        const QPointF corner(left, top + below);
        for (QRectF *rect : {&cell.cell, &cell.question, &cell.sign, &cell.answer, &cell.certainty})
            rect->translate(corner);
        (stacked ? below : left) += stacked ? cell.cell.height() : m_cellWidth;
    }
    return stacked ? below : height;
}

EvidenceLayout::Cell EvidenceLayout::cellFor(const EvidenceChartBlock::Cell &cell,
                                             const QString &question, const Look &look) const
{
    const qreal gap = look.unit / 2.0;
    Cell placed;
    qreal top = gap;
    if (stacked) {
        const qreal room = std::max(1.0, m_cellWidth - look.unit);
        placed.question
            = QRectF({gap, gap}, QSizeF(room, wrappedSize(question, look.small, room).height()));
        top = placed.question.bottom();
    }
    placed.sign = QRectF(gap, top, m_signSize, m_signSize);
    QPointF corner(placed.sign.right() + look.unit, top);
    if (signAbove)
        corner = QPointF(gap, placed.sign.bottom() + gap);
    placed.answer = QRectF(
        corner, QSizeF(m_textWidth, wrappedSize(cell.answer, look.strong, m_textWidth).height()));
    placed.certainty = QRectF(
        placed.answer.bottomLeft(),
        QSizeF(m_textWidth, wrappedSize(cell.certaintyWord, look.small, m_textWidth).height()));
    const qreal bottom = std::max(placed.certainty.bottom(), placed.sign.bottom());
    placed.cell = QRectF(0, 0, m_cellWidth, std::max(leastRowHeight, bottom + gap));
    return placed;
}

void EvidenceLayout::mirror()
{
    const auto turn = [this](QRectF &rect) { rect.moveLeft(size.width() - rect.right()); };
    for (QRectF &question : questions)
        turn(question);
    for (Row &row : rows) {
        turn(row.name);
        for (Cell &cell : row.cells) {
            for (QRectF *rect :
                 {&cell.cell, &cell.question, &cell.sign, &cell.answer, &cell.certainty})
                turn(*rect);
        }
    }
}

} // namespace crampwise
