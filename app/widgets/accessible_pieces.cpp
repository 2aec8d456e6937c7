// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessible_pieces.h"

#include "app/widgets/link_button.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace crampwise {

namespace {

class AccessibleText : public QAccessibleWidget {
public:
    explicit AccessibleText(TextLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const TextLabel *>(widget())->plainText()
                                         : QAccessibleWidget::text(kind);
    }
};

class AccessibleLink : public QAccessibleWidget {
public:
    explicit AccessibleLink(LinkButton *link) : QAccessibleWidget(link, QAccessible::Link) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? link()->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.linked = true;
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            QMetaObject::invokeMethod(link(), &QAbstractButton::click, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    LinkButton *link() const { return static_cast<LinkButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<TextLabel *>(object))
        return new AccessibleText(label);
    if (auto *link = qobject_cast<LinkButton *>(object))
        return new AccessibleLink(link);
    return nullptr;
}

} // namespace

void installAccessiblePieces()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace crampwise
