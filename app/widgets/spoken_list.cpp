// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spoken_list.h"

#include <QAccessible>
#include <QFocusEvent>

namespace crampwise {

void tellChildSoon(QWidget &widget, const std::function<int()> &child)
{
    QMetaObject::invokeMethod(
        &widget,
        [&widget, child] {
            QAccessibleEvent reached(&widget, QAccessible::Focus);
            reached.setChild(child());
            if (widget.hasFocus() && reached.child() >= 0)
                QAccessible::updateAccessibility(&reached);
        },
        Qt::QueuedConnection);
}

void SpokenList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    tellChildSoon(*this, [this] { return currentIndex().row(); });
}

void SpokenList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else // QListView would tell assistive tools. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
}

} // namespace crampwise
