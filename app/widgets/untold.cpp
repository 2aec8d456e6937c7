// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/untold.h"

#include <QAccessibleWidget>

namespace crampwise {

namespace {

class Silent : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    bool isValid() const override { return false; }
};

} // namespace

Untold::Untold(QWidget &widget)
    : m_silent(QAccessible::registerAccessibleInterface(new Silent(&widget)))
{
}

Untold::~Untold()
{
    QAccessible::deleteAccessibleInterface(m_silent);
}

} // namespace crampwise
