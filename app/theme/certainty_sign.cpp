// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/certainty_sign.h"

#include <QPainter>

namespace crampwise {

namespace {

int quartersOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::High:
        return 4;
    case Certainty::Moderate:
        return 3;
    case Certainty::Low:
        return 2;
    case Certainty::VeryLow:
        return 1;
    case Certainty::None:
        break;
    }
    return 0;
}

QRectF circleIn(const QRectF &target, qreal stroke)
{
    const qreal diameter = qMin(target.width(), target.height()) - stroke;
    QRectF circle(0, 0, diameter, diameter);
    circle.moveCenter(target.center());
    return circle;
}

} // namespace

void paintCertaintySign(QPainter &painter, const QRectF &target, Certainty certainty,
                        const QColor &color)
{
    constexpr int quarterTurn = 90 * 16; // QPainter counts sixteenths of a degree
    const qreal stroke = qMax(1.5, qMin(target.width(), target.height()) / 12);
    const QRectF circle = circleIn(target, stroke);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const int quarters = quartersOf(certainty)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(circle, quarterTurn, -quarters * quarterTurn);
    }
    QPen outline(color, stroke);
    if (certainty == Certainty::None) {
        constexpr int dashes = 8;
        const qreal period = M_PI * circle.width() / dashes / stroke; // in widths of the stroke
        outline.setDashPattern({0.6 * period, 0.4 * period});
        outline.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.restore();
}

} // namespace crampwise
