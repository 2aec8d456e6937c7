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

QString SpokenValue::textAtOffset(int, QAccessible::TextBoundaryType, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return valueInWords();
}

QString SpokenValue::attributes(int, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return {};
}

} // namespace crampwise
