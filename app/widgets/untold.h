// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace crampwise {

/// While this lives, a widget that nobody has asked for yet tells assistive tools nothing. For what
/// is being filled: Qt tells of the first row or tab as of one that a reader has just chosen, and a
/// newer screen reader goes there.
class Untold {
public:
    explicit Untold(QWidget &widget);
    ~Untold();
    Q_DISABLE_COPY_MOVE(Untold)

private:
    QAccessible::Id m_silent;
};

} // namespace crampwise
