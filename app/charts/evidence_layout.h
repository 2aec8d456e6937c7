// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QRectF>

#include <vector>

namespace crampwise {

/// Where everything in a chart of evidence is drawn, for one width, in the chart's coordinates.
struct EvidenceLayout {
    struct Cell {
        QRectF cell;     ///< The whole of it, which can be pointed at.
        QRectF question; ///< Only where cells are stacked.
        QRectF sign;
        QRectF answer;
        QRectF certainty;
    };
    struct Row {
        QRectF row;
        QRectF name;
        std::vector<Cell> cells;
    };

    EvidenceLayout(const EvidenceChartBlock &block, const Look &look, qreal width,
                   Qt::LayoutDirection direction);

    QSizeF size;
    bool mirrored = false;
    bool signAbove = false;        ///< Where there is no room for a word beside the sign.
    bool nameAbove = false;        ///< The cells, where there is no room for a word beside it.
    bool stacked = false;          ///< Cells below each other, each under its question.
    std::vector<QRectF> questions; ///< Heads of the columns; none where cells are stacked.
    std::vector<Row> rows;

private:
    void chooseColumns(const EvidenceChartBlock &block, const Look &look);
    void chooseWithoutNames(qreal answerWord, qreal questionWord, int unit, qsizetype count);
    void placeColumns(qreal nameWidth, qreal widestAnswer, int unit, qsizetype count);
    void placeQuestions(const EvidenceChartBlock &block, const Look &look);
    void placeRow(const EvidenceChartBlock &block, const EvidenceChartBlock::Row &row,
                  const Look &look);
    Cell cellFor(const EvidenceChartBlock::Cell &cell, const QString &question,
                 const Look &look) const;
    qreal placeCells(Row &row, qreal top) const;
    void mirror();

    qreal m_signSize = 0;
    qreal m_nameWidth = 0;
    qreal m_cellWidth = 0;
    qreal m_textWidth = 0; ///< Of an answer.
};

} // namespace crampwise
