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
    placeQuestions(block, look);
    for (const EvidenceChartBlock::Row &row : block.rows)
        placeRow(row, look);
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
    const qreal nameWidth = std::min(widestName + look.unit,
                                     std::floor(mostOfNames * size.width()));
    placeColumns(nameWidth, answerWord, look.unit, block.questions.size());
    nameAbove = nameWord + look.unit > nameWidth || answerWord > m_textWidth
        || questionWord > m_cellWidth - look.unit;
    if (nameAbove)
        placeColumns(0, answerWord, look.unit, block.questions.size());
}

void EvidenceLayout::placeColumns(qreal nameWidth, qreal widestAnswer, int unit,
                                  qsizetype count)
{
    m_nameWidth = nameWidth;
    m_cellWidth = std::floor((size.width() - nameWidth) / static_cast<qreal>(count));
    m_textWidth = m_cellWidth - m_signSize - 2 * unit;
    signAbove = m_textWidth < widestAnswer;
    if (signAbove)
        m_textWidth = m_cellWidth - unit;
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

void EvidenceLayout::placeRow(const EvidenceChartBlock::Row &row, const Look &look)
{
    const qreal gap = look.unit / 2.0;
    const qreal nameRoom = (nameAbove ? size.width() : m_nameWidth) - 2 * gap;
    Row placed;
    placed.name = QRectF(
        {gap, gap}, QSizeF(nameRoom, wrappedSize(row.name, look.text, nameRoom).height()));
    const qreal top = nameAbove ? placed.name.bottom() : 0;
    qreal height = std::max(leastRowHeight, placed.name.height() + look.unit - top);
    for (const EvidenceChartBlock::Cell &cell : row.cells) {
        placed.cells.push_back(cellFor(cell, look));
        height = std::max(height, std::ceil(placed.cells.back().cell.height()));
    }
    placed.row = QRectF(0, size.height(), size.width(), top + height);
    placed.name.translate(0, placed.row.top());
    qreal left = m_nameWidth;
    for (Cell &cell : placed.cells) {
        for (QRectF *rect : {&cell.cell, &cell.sign, &cell.answer, &cell.certainty})
            rect->translate(left, placed.row.top() + top);
        cell.cell.setHeight(height);
        left += m_cellWidth;
    }
    rows.push_back(placed);
    size.rheight() += placed.row.height();
}

EvidenceLayout::Cell EvidenceLayout::cellFor(const EvidenceChartBlock::Cell &cell,
                                             const Look &look) const
{
    const qreal gap = look.unit / 2.0;
    Cell placed;
    placed.sign = QRectF(gap, gap, m_signSize, m_signSize);
    QPointF corner(placed.sign.right() + look.unit, gap);
    if (signAbove)
        corner = QPointF(gap, placed.sign.bottom() + gap);
    placed.answer = QRectF(
        corner, QSizeF(m_textWidth, wrappedSize(cell.answer, look.strong, m_textWidth).height()));
    placed.certainty = QRectF(
        placed.answer.bottomLeft(),
        QSizeF(m_textWidth, wrappedSize(cell.certaintyWord, look.small, m_textWidth).height()));
    const qreal bottom = std::max(placed.certainty.bottom(), placed.sign.bottom());
    placed.cell = QRectF(0, 0, m_cellWidth, bottom + gap);
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
            for (QRectF *rect : {&cell.cell, &cell.sign, &cell.answer, &cell.certainty})
                turn(*rect);
        }
    }
}

} // namespace crampwise
