// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/marked_chart.h"

#include "app/charts/accessible_chart.h"
#include "app/widgets/spoken_list.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <limits>

namespace crampwise {

MarkedChart::MarkedChart(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    installAccessibleChart();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MarkedChart::setCurrentMark(int mark)
{
    if (!isMark(mark))
        return;
    ringMark(mark);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

void MarkedChart::ringMark(int mark)
{
    m_current = mark;
    moveRing(hasFocus() ? mark : -1);
    announce();
}

void MarkedChart::showMark(int mark)
{
    if (!isMark(mark))
        return;
    m_current = mark;
    reach(mark);
    update();
}

void MarkedChart::reach(int mark)
{
    m_shown = mark;
    emit markReached(mark);
}

void MarkedChart::startAt(int mark)
{
    if (isMark(mark))
        m_current = m_shown = mark;
}

void MarkedChart::activateMark(int mark)
{
    const std::optional<Location> location = isMark(mark) ? markTarget(mark) : std::nullopt;
    if (!location)
        return;
    // Queued: whoever follows may delete this chart.
    QMetaObject::invokeMethod(
        this, [this, location = *location] { emit locationRequested(location); },
        Qt::QueuedConnection);
}

void MarkedChart::moveRing(int mark)
{
    m_ring = mark;
    update();
}

void MarkedChart::announce()
{
    const int mark = m_hovered >= 0 ? m_hovered : (hasFocus() ? m_current : -1);
    emit sentenceChanged(isMark(mark) ? markSentence(mark) : QString());
    if (isMark(mark))
        reach(mark);
}

int MarkedChart::markAt(const QPoint &position) const
{
    for (int mark = 0; mark < markCount(); ++mark) {
        if (markRect(mark).contains(position))
            return mark;
    }
    return -1;
}

/// The nearest mark in a direction; across the direction counts twice.
int MarkedChart::neighbour(const QPoint &direction) const
{
    const QPoint from = markRect(m_current).center();
    int best = m_current;
    int leastDistance = std::numeric_limits<int>::max();
    for (int mark = 0; mark < markCount(); ++mark) {
        const QPoint way = markRect(mark).center() - from;
        const int along = QPoint::dotProduct(way, direction);
        const int across = qAbs(way.x() * direction.y()) + qAbs(way.y() * direction.x());
        const bool sideways = direction.x() != 0;
        // Sideways stays in its row; up and down may change the column.
        if (along <= 2 || (sideways && across > 2))
            continue;
        const int distance = along + 2 * across;
        if (distance < leastDistance) {
            leastDistance = distance;
            best = mark;
        }
    }
    return best;
}

void MarkedChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentMark(neighbour({-1, 0}));
    case Qt::Key_Right:
        return setCurrentMark(neighbour({1, 0}));
    case Qt::Key_Up:
        return setCurrentMark(neighbour({0, -1}));
    case Qt::Key_Down:
        return setCurrentMark(neighbour({0, 1}));
    case Qt::Key_Home:
        return setCurrentMark(0);
    case Qt::Key_End:
        return setCurrentMark(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activateMark(m_current);
    case Qt::Key_Escape:
        QToolTip::hideText();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MarkedChart::hover(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    if (mark >= 0) {
        setCursor(markTarget(mark) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QRect rect = markRect(mark);
        if (!detail(mark)) // which would stand in the way of what is read
            QToolTip::showText(mapToGlobal(rect.bottomRight()), markSentence(mark), this, rect);
    } else {
        setCursor(Qt::ArrowCursor);
        QToolTip::hideText();
    }
    announce();
}

void MarkedChart::mouseMoveEvent(QMouseEvent *event)
{
    hover(markAt(event->position().toPoint()));
}

void MarkedChart::leaveEvent(QEvent *event)
{
    hover(-1);
    QWidget::leaveEvent(event);
}

void MarkedChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || mark < 0) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    setCurrentMark(mark);
    activateMark(mark);
}

void MarkedChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!isMark(m_current))
        return;
    ringMark(m_current);
    // Who comes by Tab hears what this is and how it is read; who comes back, where they were.
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        tellChildSoon(*this, [this] { return m_current; });
}

void MarkedChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    moveRing(-1);
    announce();
}

void MarkedChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_look.theme.color(ColorRole::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    if (!isMark(m_ring))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(markRect(m_ring)).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace crampwise
