// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/page_frames.h"

#include "app/theme/certainty_sign.h"
#include "app/theme/drawings.h"

#include <QPainter>

#include <cmath>

namespace crampwise {

namespace {

void paintArrow(QPainter &painter, const QRectF &gap, bool folded, bool mirrored,
                const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(gap.width(), gap.height()) / 4;
    painter.setPen(QPen(color, side / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF head;
    if (folded) {
        const QPointF at(mirrored ? gap.right() - 2 * side : gap.left() + 2 * side,
                         gap.center().y());
        head << at + QPointF(-side, -side / 2) << at + QPointF(0, side / 2)
             << at + QPointF(side, -side / 2);
    } else {
        const QPointF at = gap.center();
        const qreal tip = mirrored ? -side / 2 : side / 2;
        head << at + QPointF(-tip, -side) << at + QPointF(tip, 0) << at + QPointF(-tip, side);
    }
    painter.drawPolyline(head);
}

} // namespace

CardBox::Frame cardFrame(const TypeStyle &style)
{
    CardBox::Frame frame;
    frame.padding = 2 * style.unit;
    frame.ground = style.onPaper ? QColor() : style.theme.color(ColorRole::Surface);
    frame.line = style.theme.color(style.onPaper ? ColorRole::Line : ColorRole::Hairline);
    frame.lineWidth = style.line;
    frame.edgeWidth = std::round(style.unit * 0.6);
    frame.radius = style.unit / 2;
    frame.direction = style.direction;
    return frame;
}

CardBox::Frame cautionFrame(const TypeStyle &style)
{
    CardBox::Frame frame = cardFrame(style);
    if (!style.onPaper)
        frame.ground = style.theme.color(ColorRole::CautionGround);
    frame.line = style.theme.color(style.onPaper ? ColorRole::Line : ColorRole::CautionEdge);
    frame.edge = style.theme.color(ColorRole::Caution);
    return frame;
}

BoxPtr inItsFrame(BoxPtr content, const Section &section, const TypeStyle &style)
{
    CardBox::Frame frame = cardFrame(style);
    switch (section.style) {
    case SectionStyle::Plain:
        return content;
    case SectionStyle::Card:
        if (!section.mechanism.isEmpty())
            frame.edge = style.theme.mechanismColor(section.mechanism);
        break;
    case SectionStyle::Summary:
        frame.edge = style.theme.color(ColorRole::Accent);
        break;
    case SectionStyle::Caution:
        frame = cautionFrame(style);
        break;
    case SectionStyle::Warning:
        frame.edge = style.theme.color(ColorRole::Doctor);
        break;
    }
    return std::make_unique<CardBox>(std::move(content), frame);
}

RowBox::PaintGap arrowBetween(const QColor &color, const TypeStyle &style)
{
    const bool mirrored = style.direction == Qt::RightToLeft;
    return [color, mirrored](QPainter &painter, const QRectF &gap, bool folded) {
        paintArrow(painter, gap, folded, mirrored, color);
    };
}

BoxPtr foldSign(bool folded, const TypeStyle &style)
{
    const bool mirrored = style.direction == Qt::RightToLeft;
    const QColor ink = style.theme.color(ColorRole::Accent);
    const qreal side = style.lineDistance(style.section);
    return std::make_unique<FigureBox>([side](qreal) { return side; },
                                       [=](QPainter &painter, const QRectF &rect) {
                                           paintArrow(painter, rect, !folded, mirrored, ink);
                                       });
}

std::unique_ptr<FigureBox> badgeFigure(const QString &sign, const TypeStyle &style)
{
    const qreal height = 5 * style.unit;
    const auto paint = [=, &style](QPainter &painter, const QRectF &rect) {
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal half = style.line;
        const QRectF frame = QRectF(rect.topLeft(), QSizeF(rect.width(), height))
                                 .adjusted(half, half, -half, -half);
        painter.setPen(QPen(style.theme.color(ColorRole::Accent), 2 * style.line));
        painter.setBrush(style.theme.color(ColorRole::Surface));
        painter.drawRoundedRect(frame, style.unit / 2, style.unit / 2);
        painter.setFont(style.section);
        painter.setPen(style.theme.color(ColorRole::Accent));
        paintSymbol(painter, frame, sign);
    };
    return std::make_unique<FigureBox>([height](qreal) { return height; }, paint);
}

BoxPtr certaintyFigure(Certainty certainty, qreal side, const TypeStyle &style)
{
    const QColor ink = style.theme.color(ColorRole::Text);
    return std::make_unique<FigureBox>(
        [side](qreal) { return side; },
        [=](QPainter &painter, const QRectF &rect) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintCertaintySign(painter, {rect.topLeft(), QSizeF(side, side)}, certainty, ink);
        });
}

} // namespace crampwise
