// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/accessible_element.h"

namespace crampwise {

/// Words of a page that lead somewhere or do something, as assistive tools see them: a link, or a
/// button. A citation tells its source.
class AccessibleAnchor : public AccessibleElement, public QAccessibleActionInterface {
    Q_DECLARE_TR_FUNCTIONS(AccessibleAnchor)

public:
    using AccessibleElement::AccessibleElement;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    QStringList actionNames() const override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override;

private:
    const Anchor &anchor() const;
    QString description() const;
};

} // namespace crampwise
