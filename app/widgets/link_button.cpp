// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link_button.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace crampwise {

LinkButton::LinkButton(const QString &text, const Look &look)
    : m_color(look.theme.color(ColorRole::Accent)), m_leastHeight(3 * look.unit),
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

} // namespace crampwise
