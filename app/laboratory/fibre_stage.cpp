// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around nerve and muscle in the picture: frames, headings, the arrow, the leg.
#include "app/laboratory/fibre_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace crampwise {

void FibrePicture::paintGround(QPainter &painter, const QRectF &target) const
{
    painter.setPen(QPen(m_look.theme.color(ColorRole::Hairline), 1));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.drawRoundedRect(target.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

QRectF FibrePicture::paintBox(QPainter &painter, const QRectF &box, const QString &heading,
                              ColorRole role) const
{
    painter.setPen(QPen(m_look.theme.color(ColorRole::Line), 1));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.drawRoundedRect(box, 4, 4);
    const QRectF inner = box.adjusted(m_look.unit, 3, -m_look.unit, -4);
    const int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    QRectF words;
    painter.setFont(headingFont());
    painter.setPen(m_look.theme.color(role));
    painter.drawText(inner, wrapped, heading, &words);
    return inner.adjusted(0, words.height() + 2, 0, 0);
}

void FibrePicture::paintArrow(QPainter &painter, QPointF from, QPointF to) const
{
    const QColor nerve = m_look.theme.color(ColorRole::NerveFunction);
    const double head = m_look.unit;
    painter.setPen(QPen(nerve, 3));
    painter.drawLine(from, to - QPointF(head, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(nerve);
    painter.drawPolygon(QPolygonF{to, to + QPointF(-1.3 * head, -0.8 * head),
                                  to + QPointF(-1.3 * head, 0.8 * head)});
}

/// The two headings in a line.
void FibrePicture::paintFolded(QPainter &painter, const QRectF &room) const
{
    painter.setFont(headingFont());
    const QFontMetricsF metrics(headingFont());
    const double arrow = 4 * m_look.unit;
    const double half = (room.width() - arrow) / 2;
    painter.setPen(m_look.theme.color(ColorRole::NerveFunction));
    const QString nerve = metrics.elidedText(nerveHeading(), Qt::ElideRight, half);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, nerve);
    const double from = room.left() + metrics.horizontalAdvance(nerve) + m_look.unit;
    painter.setPen(m_look.theme.color(ColorRole::MuscleContraction));
    const QRectF end(QPointF(from + arrow, room.top()), room.bottomRight());
    painter.drawText(end, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(muscleHeading(), Qt::ElideRight, end.width()));
    paintArrow(painter, {from, room.center().y()}, {from + arrow - m_look.unit, room.center().y()});
}

/// A lower leg from the side, toes to the right: the calf grows thicker as it pulls.
void FibrePicture::paintLeg(QPainter &painter, const QRectF &room, double shortening) const
{
    constexpr double drawnWidth = 100;
    constexpr double drawnHeight = 150;
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(room.width() / drawnWidth, room.height() / drawnHeight);
    QPainterPath skin({18, 0});
    skin.cubicTo({22, 26}, {2, 42}, {6, 72});
    skin.cubicTo({8, 100}, {20, 112}, {19, 132});
    skin.cubicTo({18, 140}, {14, 148}, {24, 149});
    skin.lineTo(88, 149);
    skin.cubicTo({98, 149}, {97, 140}, {88, 137});
    skin.cubicTo({70, 132}, {54, 128}, {51, 114});
    skin.cubicTo({50, 90}, {66, 58}, {68, 38});
    skin.cubicTo({74, 30}, {66, 16}, {68, 0});
    painter.setPen(QPen(m_look.theme.color(ColorRole::Text), 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(skin);
    const double thick = 12 + 5 * shortening;
    const double top = 38 + 6 * shortening;
    QPainterPath calf({28, top});
    calf.cubicTo({28 + thick, top + 14}, {28 + thick, 80}, {28, 102});
    calf.cubicTo({28 - thick, 80}, {28 - thick, top + 14}, {28, top});
    const QColor muscle = m_look.theme.color(ColorRole::MuscleContraction);
    painter.setPen(QPen(muscle, 3));
    painter.drawLine(QPointF(28, 102), QPointF(23, 142));
    painter.fillPath(calf, muscle);
    QPainterPath nerve({44, 0});
    nerve.cubicTo({40, 30}, {52, 50}, {42, 74});
    nerve.lineTo(32, 66);
    painter.setPen(QPen(m_look.theme.color(ColorRole::NerveFunction), 3));
    painter.drawPath(nerve);
    painter.restore();
}

} // namespace crampwise
