// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_labels.h"

#include "app/theme/drawings.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

ChainRow::ChainRow(const QColor &color, int gap) : m_color(color), m_gap(gap) {}

void ChainRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal side = m_gap / 4.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int first = layout()->count() > 0 ? layout()->itemAt(0)->geometry().top() : 0;
    for (int i = 1; i < layout()->count(); ++i) {
        const QRect part = layout()->itemAt(i)->geometry();
        QPolygonF head;
        if (part.top() == first) {
            const qreal x = mirrored ? part.right() + m_gap / 2.0 : part.left() - m_gap / 2.0;
            const qreal tip = mirrored ? -side / 2 : side / 2;
            const qreal y = part.top() + 2.5 * side;
            head << QPointF(x - tip, y - side) << QPointF(x + tip, y) << QPointF(x - tip, y + side);
        } else {
            const qreal x = mirrored ? part.right() - side : part.left() + side;
            const qreal y = part.top() - m_gap / 2.0;
            head << QPointF(x - side, y - side / 2) << QPointF(x, y + side / 2)
                 << QPointF(x + side, y - side / 2);
        }
        painter.drawPolyline(head);
    }
}

ListItemLabel::ListItemLabel(const QString &mark, const QString &text, const Look &look)
    : TextLabel(text, look.text, look.theme.color(ColorRole::Text)),
      m_mark(mark),
      m_markColor(look.theme.color(ColorRole::Accent)),
      m_indent(3 * look.unit)
{
    if (layoutDirection() == Qt::RightToLeft)
        setContentsMargins(0, 0, m_indent, 0);
    else
        setContentsMargins(m_indent, 0, 0, 0);
}

void ListItemLabel::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_markColor);
    const QRect margin = QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(0, 0, m_indent - m_indent / 4, height()));
    painter.drawText(margin, Qt::AlignTop | Qt::AlignHCenter, m_mark);
}

LinkButton::LinkButton(const QString &text, const Look &look)
    : m_color(look.theme.color(ColorRole::Accent)),
      m_leastHeight(3 * look.unit),
      m_margin(look.unit / 2)
{
    setText(text);
    setFont(look.text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkButton::textRect(int width) const
{
    const QRect room(0, 0, width - 2 * m_margin, 1 << 20);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

QSize LinkButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * m_margin + 1;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {m_leastHeight, m_leastHeight};
}

int LinkButton::heightForWidth(int width) const
{
    return std::max(m_leastHeight, textRect(width).height() + m_margin);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(m_color);
    const QRect inner = rect().adjusted(m_margin, 0, -m_margin, 0);
    painter.drawText(inner, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_color, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_margin, m_margin);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PictureWidget::PictureWidget(const QString &name, const QString &description, const Look &look)
    : m_name(name), m_theme(look.theme), m_natural(drawingSize(illustrationFolder, name))
{
    setAccessibleName(description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PictureWidget::sizeHint() const
{
    return m_natural.toSize();
}

int PictureWidget::heightForWidth(int width) const
{
    return m_natural.isEmpty() ? 0 : qRound(width * m_natural.height() / m_natural.width());
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSizeF size = m_natural.scaled(this->size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(rect()).center());
    paintDrawing(painter, target, illustrationFolder, m_name, m_theme);
}

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
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(0, 0, width, height())),
                         m_edge);
        painter.restore();
    }
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawPath(outline);
}

} // namespace crampwise
