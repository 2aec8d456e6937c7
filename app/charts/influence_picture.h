// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marked_chart.h"
#include "core/page/page.h"

namespace crampwise {

class InfluenceDrawing;

/// How nutrients lean on each other: boxes on an ellipse, numbered arrows between them. The marks
/// are the arrows' numbers, in order, then the boxes. An arrow leads nowhere; its sentence is
/// what there is to read.
class InfluencePicture : public MarkedChart {
    Q_OBJECT

public:
    InfluencePicture(const InfluenceBlock &block, const Look &look, QWidget *parent = nullptr);

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString markName(int mark) const override { return markSentence(mark); }
    QString markSentence(int mark) const override;
    std::optional<Location> markTarget(int mark) const override;
    TextTable table() const override;
    ChartDrawing drawing() const override;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void moveRing(int mark) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int arrowCount() const { return static_cast<int>(m_block.arrows.size()); }
    InfluenceDrawing laidOut() const;

    InfluenceBlock m_block;
    int m_ringMark = -1;
};

/// Draws the picture as vectors into a size from the painter's origin, with fonts of `look`. For
/// paper.
void paintInfluences(QPainter &painter, const QSizeF &size, const InfluenceBlock &block,
                     const Look &look, Qt::LayoutDirection direction);
/// How high it is best.
qreal influencesHeight(const Look &look, qreal width);

} // namespace crampwise
