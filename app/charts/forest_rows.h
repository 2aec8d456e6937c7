// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/forest_layout.h"

#include <QCoreApplication>

namespace crampwise {

/// Fills a ForestLayout from top to bottom. Block and look must outlive it.
class ForestRows {
    Q_DECLARE_TR_FUNCTIONS(crampwise::ForestRows)

public:
    ForestRows(ForestLayout &layout, const ForestBlock &block, const Look &look, qreal width,
               Qt::LayoutDirection direction);

    void placeAll();

private:
    using Style = ForestLayout::Style;
    using Row = ForestBlock::Row;
    static constexpr qreal oneLine = 1 << 20;
    enum class Edge { Start, End, Center };
    enum class Side { Lower, Higher }; ///< Of no difference.
    /// From the start of the line, whichever side that is.
    struct Column {
        qreal start = 0;
        qreal width = 0;

        qreal end() const { return start + width; }
    };

    void chooseColumns();
    bool measureColumns();
    bool labelsFit(qreal width) const;
    void placeHead();
    QString figureHead() const;
    void placeFavor(Side side, qreal bottom);
    const QString &favorText(Side side) const;
    bool favorsFitBesideNone() const;
    bool favorsShareLines() const;
    qreal favorsHeight() const;
    qreal favorRoom() const;
    qreal favorHeight(Side side) const;
    qreal pointerRoom() const;
    void placeGroup(const ForestBlock::Group &group);
    void placeRow(const Row &row, qreal cut);
    void placeBeside(const Row &row, ForestLayout::Row &place);
    void placeBelow(const Row &row, ForestLayout::Row &place);
    qreal placeFiguresBelow(const Row &row, qreal top);
    void placeAxis();
    void placeTicks();
    std::vector<ForestLayout::Text> ticksOf(int level) const;
    void interruptLines(qreal top, qreal bottom);
    void endLines(qreal bottom);

    qreal left(const Column &column) const;
    Qt::Alignment absolute(Edge edge) const;
    qreal heightOf(const QString &text, Style style, qreal width) const;
    qreal widthOf(const QString &text, Style style, qreal width = oneLine) const;
    qreal widest(Style style, QString Row::*text, qreal width = oneLine) const;
    QString peopleText(const Row &row) const;
    size_t groupsWithMarks() const;
    /// Returns where it ends.
    qreal add(const QString &text, Style style, const Column &column, qreal top,
              Edge edge = Edge::Start);
    /// Texts below each other in a column, around a middle.
    void addAround(qreal middle, const Column &column, Edge edge,
                   const std::vector<std::pair<QString, Style>> &lines);

    ForestLayout &m_layout;
    const ForestBlock &m_block;
    const Look &m_look;
    qreal m_width;
    bool m_mirrored;
    qreal m_unit;
    qreal m_top = 0;
    qreal m_linesFrom = 0;
    bool m_axisIsOpen = false; ///< Its lines run down past the rows.
    Column m_whole;
    Column m_labels;
    Column m_people;
    Column m_axis;
    Column m_figures;
};

} // namespace crampwise
