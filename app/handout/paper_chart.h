// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>
#include <vector>

class QPainter;

namespace crampwise {

/// A chart on paper, as vectors: black on white, without transparency, its texts 9.75 points where
/// the running text has 12. Lengths are in points. What it shows must outlive it.
class PaperChart {
public:
    /// `bodyPoints` is the size of the running text around it.
    static PaperChart deficiencies(const Topic &topic, qreal bodyPoints,
                                   Qt::LayoutDirection direction);
    /// What research says of each of its links, in signs with words.
    static PaperChart links(const Topic &topic, qreal bodyPoints, Qt::LayoutDirection direction);
    static PaperChart bars(const BarChartBlock &block, qreal bodyPoints,
                           Qt::LayoutDirection direction);
    static PaperChart evidence(const EvidenceChartBlock &block, qreal bodyPoints,
                               Qt::LayoutDirection direction);
    static PaperChart forest(const ForestBlock &block, qreal bodyPoints,
                             Qt::LayoutDirection direction);
    static PaperChart influences(const InfluenceBlock &block, qreal bodyPoints,
                                 Qt::LayoutDirection direction);

    qreal heightFor(qreal width) const;
    /// Where paper may be cut through it, from its top; nowhere for most.
    std::vector<qreal> cuts(qreal width) const;
    /// Fills a rectangle of the painter whose units are points.
    void paint(QPainter &painter, const QRectF &target) const;
    /// As an SVG file.
    QByteArray svg(qreal width, const QString &title, const QString &description) const;

private:
    // In the units of charts, with fonts in them.
    using HeightFor = std::function<qreal(const Look &look, qreal width)>;
    using Paint = std::function<void(QPainter &painter, const Look &look, const QSizeF &size)>;

    PaperChart(qreal bodyPoints, Qt::LayoutDirection direction, HeightFor heightFor, Paint paint);

    /// How a chart whose height follows from its width is drawn.
    template<typename Block>
    struct LaidOut {
        void (*paint)(QPainter &, qreal, const Block &, const Look &, Qt::LayoutDirection);
        qreal (*height)(const Block &, const Look &, qreal, Qt::LayoutDirection);
        /// Null for a chart that is never cut.
        std::vector<qreal> (*cuts)(const Block &, const Look &, qreal, Qt::LayoutDirection)
            = nullptr;
    };
    template<typename Block>
    static PaperChart laidOut(const Block &block, qreal bodyPoints, Qt::LayoutDirection direction,
                              const LaidOut<Block> &drawn);

    Look m_look;
    Qt::LayoutDirection m_direction;
    HeightFor m_heightFor;
    Paint m_paint;
    std::function<std::vector<qreal>(const Look &look, qreal width)> m_cuts;
};

} // namespace crampwise
