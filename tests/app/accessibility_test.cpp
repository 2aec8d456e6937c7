// SPDX-License-Identifier: GPL-3.0-or-later
// The window for people who use the keyboard or a screen reader.
#include "app/window_fixture.h"

#include "app/widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Visitor = std::function<void(QAccessibleInterface &, const QString &path)>;

void walk(QAccessibleInterface *element, const QString &path, const Visitor &visit)
{
    if (!element || !element->isValid() || element->state().invisible)
        return;
    const QString here = path + u'/' + element->text(QAccessible::Name);
    visit(*element, here);
    for (int i = 0; i < element->childCount(); ++i)
        walk(element->child(i), here, visit);
}

/// Roles that carry information or take the focus; panes and grouping boxes do neither.
bool mustHaveAName(const QAccessibleInterface &element)
{
    switch (element.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Heading:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Link:
    case QAccessible::Table:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::StaticText:
    case QAccessible::MenuItem:
        return true;
    case QAccessible::Cell: // may be empty
        return false;
    default:
        return element.state().focusable;
    }
}

/// What Qt makes itself and gives no name: see the quality checklist, A1.
bool isQtsOwn(const QAccessibleInterface &element)
{
    const QObject *object = element.object();
    return object
        && (object->inherits("QToolBarExtension") || object->inherits("QSplitterHandle")
            || object->inherits("QTableCornerButton")
            || object->objectName() == u"qt_scrollarea_viewport"_s);
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *element
        = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return element ? element->text(QAccessible::Name) : QString();
}

} // namespace

class AccessibilityTest : public WindowTest {
protected:
    /// The widgets that Tab (or Backtab) reaches from the contents list until it comes back.
    QList<QWidget *> tabbed(Qt::Key key)
    {
        window->contents().setFocus();
        QList<QWidget *> visited;
        do {
            visited << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), key,
                            key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        } while (QApplication::focusWidget() != &window->contents() && visited.size() < 800);
        return visited;
    }
};

TEST_F(AccessibilityTest, EveryVisibleElementOfEveryPageHasAName)
{
    for (const QString &name : locationNames(builtInTopic())) {
        goTo(name);
        int seen = 0;
        walk(QAccessible::queryAccessibleInterface(window.get()), {},
             [&](QAccessibleInterface &element, const QString &path) {
                 ++seen;
                 if (!isQtsOwn(element) && mustHaveAName(element)) {
                     EXPECT_FALSE(element.text(QAccessible::Name).isEmpty())
                         << qPrintable(name) << ": " << qPrintable(path) << " role "
                         << element.role() << " "
                         << (element.object() ? element.object()->metaObject()->className() : "");
                 }
             });
        EXPECT_GT(seen, 30) << qPrintable(name);
    }
}

TEST_F(AccessibilityTest, TabReachesEveryControlAndComesBackTheSameWay)
{
    for (const QString &name : {u"overview"_s, u"magnesium"_s, u"help"_s}) {
        goTo(name);
        QList<QWidget *> forwards = tabbed(Qt::Key_Tab);
        ASSERT_LT(forwards.size(), 800) << "Tab is trapped on " << qPrintable(name);
        QList<QWidget *> backwards = tabbed(Qt::Key_Backtab);
        forwards.append(forwards.takeFirst());
        std::reverse(backwards.begin(), backwards.end());
        EXPECT_EQ(forwards, backwards) << qPrintable(name);
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled()
                && button->focusPolicy() & Qt::TabFocus) {
                EXPECT_TRUE(forwards.contains(button))
                    << qPrintable(name) << ": " << qPrintable(nameOf(button));
            }
        }
    }
}

TEST_F(AccessibilityTest, WhatHasTheFocusLooksDifferent)
{
    for (const QString &name : {u"overview"_s, u"foods"_s}) {
        goTo(name);
        window->contents().setFocus();
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *widget = QApplication::focusWidget();
            QCoreApplication::processEvents();
            const QImage with = window->grab().toImage();
            widget->clearFocus();
            QCoreApplication::processEvents();
            EXPECT_NE(with, window->grab().toImage())
                << qPrintable(name) << ": " << qPrintable(nameOf(widget)) << " "
                << widget->metaObject()->className();
            widget->setFocus();
        } while (!window->contents().hasFocus());
    }
}

TEST_F(AccessibilityTest, VisibleTextOfAButtonIsInItsName)
{
    for (const QString &name : locationNames(builtInTopic())) {
        goTo(name);
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            EXPECT_FALSE(nameOf(button).isEmpty() && button->focusPolicy() != Qt::NoFocus)
                << button->metaObject()->className();
            QString text = button->text();
            text.remove(u'&');
            EXPECT_TRUE(nameOf(button).contains(text)) << qPrintable(text);
        }
    }
}

TEST(TextLabel, IsAsHighAsItsTextNeedsAndNoHigher)
{
    const QFont font = QApplication::font();
    TextLabel one(u"One line."_s, font, Qt::black);
    TextLabel many(u"Many words "_s.repeated(40), font, Qt::black);
    EXPECT_LT(one.heightForWidth(300), 2 * QFontMetrics(font).lineSpacing());
    EXPECT_GT(many.heightForWidth(300), many.heightForWidth(600));
    EXPECT_EQ(one.heightForWidth(300), one.heightForWidth(600));
    many.setPlainText(u"Short now."_s);
    EXPECT_EQ(many.heightForWidth(300), one.heightForWidth(300));
}

TEST(TextLabel, LetsItsTextBeSelectedAndCopied)
{
    TextLabel label(u"Magnesium calms nerves."_s, QApplication::font(), Qt::black);
    label.resize(400, 60);
    label.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&label));
    const QPoint first(8, QFontMetrics(label.font()).height() / 2);
    QTest::mouseDClick(&label, Qt::LeftButton, {}, first);
    EXPECT_EQ(label.selectedText(), u"Magnesium"_s);
    QApplication::clipboard()->clear();
    QTest::keySequence(&label, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Magnesium"_s);
}

} // namespace crampwise
