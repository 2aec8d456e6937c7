// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace crampwise {

Card::Card(const Look &look, const QColor &edge)
    : m_theme(look.theme), m_edge(edge), m_radius(look.unit / 2.0)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
    painter.fillPath(outline, m_theme.color(ColorRole::Surface));
    if (m_edge.isValid()) {
        const int width = qRound(m_radius * 1.25);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height())), m_edge);
        painter.restore();
    }
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawPath(outline);
}

} // namespace crampwise
