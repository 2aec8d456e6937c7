// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessible_pieces.h"

#include "app/widgets/text_labels.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class AccessibleText : public QAccessibleWidget {
public:
    AccessibleText(TextLabel *label, QAccessible::Role role) : QAccessibleWidget(label, role) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const auto *label = static_cast<const TextLabel *>(widget());
        const auto *item = qobject_cast<const ListItemLabel *>(label);
        return item && item->mark().at(0).isDigit() ? item->mark() + u' ' + label->plainText()
                                                    : label->plainText();
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
    if (auto *heading = qobject_cast<HeadingLabel *>(object))
        return new AccessibleText(heading, QAccessible::Heading);
    if (auto *item = qobject_cast<ListItemLabel *>(object))
        return new AccessibleText(item, QAccessible::ListItem);
    if (auto *label = qobject_cast<TextLabel *>(object))
        return new AccessibleText(label, QAccessible::StaticText);
    if (auto *list = qobject_cast<ListBlock *>(object))
        return new QAccessibleWidget(list, QAccessible::List);
    if (auto *link = qobject_cast<LinkButton *>(object))
        return new AccessibleLink(link);
    if (auto *picture = qobject_cast<PictureWidget *>(object))
        return new QAccessibleWidget(picture, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installAccessiblePieces()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace crampwise
