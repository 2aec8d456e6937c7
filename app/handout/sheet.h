// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/print_block.h"
#include "handout/summary.h"

namespace crampwise {

/// One part of the sheet, from top to bottom in reading order.
struct SheetPart {
    QString name;
    /// When the page is full, the part of the lowest number goes first; 0 never goes.
    int dropOrder = 0;
    PrintBlockPtr block;
    PrintBlockPtr shorter; ///< Takes the place of a block that has gone, and stays.
};

/// A page to be printed: parts, and a footer at its bottom.
struct Sheet {
    std::vector<SheetPart> parts;
    PrintBlockPtr footer;
};

Sheet topicSheet(const Topic &topic, const DeficiencyModel &model, const PrintFonts &fonts);
Sheet nutrientSheet(const Topic &topic, const Nutrient &nutrient, const PrintFonts &fonts);

/// Makes a sheet fit into `room` (device units): first by its text, in steps from 12 to 11
/// points, then by narrower letters, then by dropping parts, and only when all have gone by
/// smaller text.
class SheetFitter {
public:
    using Make = std::function<Sheet(const PrintFonts &)>;

    SheetFitter(Make make, const QPaintDevice &device, QSizeF room);

    const SummaryFit &fit() const { return m_fit; }
    /// Draws into an area as wide as the room and at least as high.
    void draw(QPainter &painter, const QRectF &area) const;

private:
    bool mayFit(PrintSize size) const;
    bool trySize(PrintSize size);
    bool fits();
    bool dropOne();

    Make m_make;
    const QPaintDevice &m_device;
    qreal m_point; ///< Device units in a point.
    QSizeF m_room;
    Sheet m_sheet;
    SummaryFit m_fit;
    std::vector<qreal> m_heights;
    qreal m_footerHeight = 0;
};

} // namespace crampwise
