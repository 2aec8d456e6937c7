// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/arranged_widget.h"

#include <QApplication>

namespace crampwise {

void ArrangedWidget::arrangeAnew()
{
    arrange(width(), true);
    QApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void ArrangedWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace crampwise
