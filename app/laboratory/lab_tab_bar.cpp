// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_tab_bar.h"

#include "app/widgets/spoken_list.h"

#include <QPainter>

namespace crampwise {

LabTabBar::LabTabBar(const Look &look) : m_look(look)
{
    setObjectName(QStringLiteral("labTabs"));
    setAccessibleName(tr("Views"));
    setFont(m_look.strong); // the widest that a word gets
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

QSize LabTabBar::minimumSizeHint() const
{
    return {10 * m_look.unit, QTabBar::minimumSizeHint().height()};
}

QSize LabTabBar::tabSizeHint(int tab) const
{
    const QFontMetrics strong(m_look.strong);
    return {strong.horizontalAdvance(tabText(tab)) + 2 * m_look.unit,
            strong.height() + 2 * m_look.unit};
}

void LabTabBar::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    tellChildSoon(*this, [this] { return currentIndex(); });
}

void LabTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab)
        paintTab(painter, tab);
}

void LabTabBar::paintTab(QPainter &painter, int tab) const
{
    const QRect rect = tabRect(tab);
    const bool chosen = tab == currentIndex();
    const QColor accent = m_look.theme.color(ColorRole::Accent);
    painter.setFont(chosen ? m_look.strong : m_look.text);
    painter.setPen(chosen ? accent : m_look.theme.color(ColorRole::MutedText));
    painter.drawText(rect, Qt::AlignCenter, tabText(tab));
    if (!chosen)
        return;
    const int side = m_look.unit / 2;
    painter.fillRect(rect.left() + side, rect.bottom() - 2, rect.width() - 2 * side, 3, accent);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.drawRect(rect.adjusted(2, 2, -2, -5));
    }
}

} // namespace crampwise
