// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace crampwise {

/// One of several of which one is chosen, as assistive tools see it. Qt takes every button that
/// stays down, and that leaves it to the program which others come up, for a box to tick.
class AccessibleOption : public QAccessibleWidget {
public:
    explicit AccessibleOption(QAbstractButton *button);

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

} // namespace crampwise
