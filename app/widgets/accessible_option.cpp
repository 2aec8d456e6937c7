// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessible_option.h"

namespace crampwise {

AccessibleOption::AccessibleOption(QAbstractButton *button)
    : QAccessibleWidget(button, QAccessible::RadioButton)
{
}

QString AccessibleOption::text(QAccessible::Text kind) const
{
    const QString told = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && told.isEmpty())
        return button()->text().remove(u'&');
    // A tip that says the word of the button once more describes nothing.
    return kind == QAccessible::Description && told == text(QAccessible::Name) ? QString() : told;
}

QAccessible::State AccessibleOption::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button()->isChecked();
    return state;
}

QStringList AccessibleOption::actionNames() const
{
    return QStringList{pressAction()} + QAccessibleWidget::actionNames();
}

void AccessibleOption::doAction(const QString &name)
{
    if (name == pressAction())
        QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
    else
        QAccessibleWidget::doAction(name);
}

} // namespace crampwise
