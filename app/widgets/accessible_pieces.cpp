// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessible_pieces.h"

#include "app/widgets/accessible_option.h"
#include "app/widgets/announcer.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/link_button.h"
#include "app/widgets/spoken_value.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>

#include <utility>

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

class AccessibleChoice : public QAccessibleWidget, public SpokenValue {
public:
    explicit AccessibleChoice(ChoiceBox *box) : QAccessibleWidget(box, QAccessible::ComboBox)
    {
        QObject::connect(box, &QComboBox::currentIndexChanged, box,
                         [this, box] { tellChange(*box); });
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        void *spoken = spokenInterface(type);
        return spoken ? spoken : QAccessibleWidget::interface_cast(type);
    }

    using SpokenValue::text;
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? words() : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return 0; }

    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction(), increaseAction(), decreaseAction()}
        + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == showMenuAction() || name == pressAction())
            QMetaObject::invokeMethod(box(), &QComboBox::showPopup, Qt::QueuedConnection);
        else if (name == increaseAction() || name == decreaseAction())
            choose(box()->currentIndex() + (name == increaseAction() ? 1 : -1));
        else
            QAccessibleWidget::doAction(name);
    }

    QString words() const override
    {
        if (box()->currentIndex() < 0)
            return {};
        const QLocale locale;
        return ChoiceBox::tr("%1, %2 of %3", "what is chosen, its place in the list")
            .arg(box()->currentText(), locale.toString(box()->currentIndex() + 1),
                 locale.toString(box()->count()));
    }
    QRect characterRect(int) const override { return rect(); }

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }

    /// As an arrow key does. What is chosen may replace the page that this stands on.
    void choose(int index)
    {
        if (index < 0 || index >= box()->count())
            return;
        QMetaObject::invokeMethod(
            box(),
            [box = box(), index] {
                box->setCurrentIndex(index);
                emit box->activated(index);
            },
            Qt::QueuedConnection);
    }
};

/// A notification that comes is read out; from 6.8 on Qt has an event for that, and both at once
/// would be heard twice.
class AccessibleAnnouncer : public QAccessibleWidget {
public:
    static constexpr QAccessible::Role role = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        ? QAccessible::StaticText
        : QAccessible::Notification;

    explicit AccessibleAnnouncer(Announcer *announcer) : QAccessibleWidget(announcer, role) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const Announcer *>(widget())->told()
                                         : QAccessibleWidget::text(kind);
    }
};

/// Where a field that gets the keys moves its caret to the end, Qt tells of the caret before it
/// tells of the field: a screen reader takes the one for the other, and is silent. So the caret is
/// there before.
class FieldSpeech : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *field = qobject_cast<QLineEdit *>(watched);
        if (field && (event->type() == QEvent::Polish || isLeft(*event)))
            field->end(false);
        return QObject::eventFilter(watched, event);
    }

private:
    /// For another part of the window, not for another window or a menu.
    static bool isLeft(const QEvent &event)
    {
        if (event.type() != QEvent::FocusOut)
            return false;
        const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
        return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
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
    if (auto *option = qobject_cast<QRadioButton *>(object); option && !option->autoExclusive())
        return new AccessibleOption(option);
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new AccessibleAnnouncer(announcer);
    return nullptr;
}

} // namespace

void installAccessiblePieces()
{
    static bool installed = false;
    if (std::exchange(installed, true))
        return;
    QAccessible::installFactory(makeInterface);
    qApp->installEventFilter(new FieldSpeech(qApp));
}

} // namespace crampwise
