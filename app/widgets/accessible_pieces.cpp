// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessible_pieces.h"

#include "app/widgets/choice_widgets.h"
#include "app/widgets/link_button.h"
#include "app/widgets/spoken_status.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace crampwise {

namespace {

class AccessibleText : public QAccessibleWidget {
public:
    explicit AccessibleText(TextLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

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

/// A screen reader tells what is chosen as the text of the box, and each change as a move of the
/// caret in it; of Qt's own interface it tells the label alone.
class AccessibleChoice : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleChoice(ChoiceBox *box) : QAccessibleWidget(box, QAccessible::ComboBox)
    {
        QObject::connect(box, &QComboBox::currentIndexChanged, box, [box](int index) {
            if (!box->hasFocus())
                return;
            QAccessibleTextCursorEvent changed(box, index);
            QAccessible::updateAccessibility(&changed);
        });
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? chosen() : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return 0; }

    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == showMenuAction() || name == pressAction())
            QMetaObject::invokeMethod(box(), &QComboBox::showPopup, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

    int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    /// Another one for each choice, or its event would count as none.
    int cursorPosition() const override { return box()->currentIndex(); }
    void setCursorPosition(int) override {}
    QString text(int from, int to) const override { return chosen().mid(from, to - from); }
    QString textAtOffset(int, QAccessible::TextBoundaryType, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return chosen();
    }
    int characterCount() const override { return int(chosen().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }
    QString chosen() const { return box()->currentText(); }
};

class AccessibleStatus : public QAccessibleWidget {
public:
    explicit AccessibleStatus(SpokenStatus *status)
        : QAccessibleWidget(status, QAccessible::Notification)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const SpokenStatus *>(widget())->told()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<TextLabel *>(object))
        return new AccessibleText(label);
    if (auto *link = qobject_cast<LinkButton *>(object))
        return new AccessibleLink(link);
    if (auto *box = qobject_cast<ChoiceBox *>(object))
        return new AccessibleChoice(box);
    if (auto *status = qobject_cast<SpokenStatus *>(object))
        return new AccessibleStatus(status);
    return nullptr;
}

} // namespace

void installAccessiblePieces()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace crampwise
