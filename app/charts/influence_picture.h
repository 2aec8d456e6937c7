// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marked_chart.h"
#include "core/page/page.h"

namespace crampwise {

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

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void moveRing(int mark) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Curve {
        QPointF from;
        QPointF control;
        QPointF to;

        QPointF at(qreal t) const;
    };

    int arrowCount() const { return static_cast<int>(m_block.arrows.size()); }
    QRectF nodeRect(size_t node) const;
    Curve curve(int arrow) const;
    void paintArrow(QPainter &painter, int arrow) const;
    void paintNode(QPainter &painter, size_t node) const;

    InfluenceBlock m_block;
    int m_ringMark = -1;
};

} // namespace crampwise
