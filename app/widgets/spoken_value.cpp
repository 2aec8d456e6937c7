// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spoken_value.h"

#include <QWidget>

namespace crampwise {

void SpokenValue::tellChange(QWidget &control)
{
    ++m_changes;
    if (!control.hasFocus())
        return;
    QAccessibleTextCursorEvent changed(&control, m_changes);
    QAccessible::updateAccessibility(&changed);
}

} // namespace crampwise
