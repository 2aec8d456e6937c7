// SPDX-License-Identifier: GPL-3.0-or-later
// The elements of a page as a screen reader finds them, and what has the focus.
#include "app/accessible_page_fixture.h"

#include "app/charts/chart_frame.h"
#include "app/models/roles.h"
#include "app/pages/anchor_card.h"
#include "app/pages/search_results.h"
#include "app/widgets/announcer.h"
#include "app/widgets/choice_widgets.h"

#include <QListView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace crampwise {

TEST_F(AccessiblePageTest, IsADocumentWithTheNameOfThePage)
{
    EXPECT_EQ(document()->role(), QAccessible::Document);
    EXPECT_EQ(document()->text(QAccessible::Name), u"Magnesium, Signs and risk"_s);
    EXPECT_TRUE(document()->state().focused);
}

TEST_F(AccessiblePageTest, IsSilentWhileAnotherPartHasTheFocus)
{
    window->contents().setFocus();
    Told told(page());
    page().showSection(page().page().sections.back().anchor);
    EXPECT_EQ(told.caretMoves, 0);
    EXPECT_TRUE(told.focused.isEmpty());
}

TEST_F(AccessiblePageTest, TabTellsTheLinkAndTheNextKeyGivesTheFocusBack)
{
    page().setCaret(anchorNamed(u"[1]"_s) - 1);
    Told told(page());
    QTest::keyClick(&page(), Qt::Key_Tab);
    ASSERT_FALSE(told.focused.isEmpty());
    EXPECT_EQ(told.focused.last(), u"source 1"_s);
    ASSERT_TRUE(document()->focusChild());
    EXPECT_EQ(document()->focusChild()->text(QAccessible::Name), u"source 1"_s);
    EXPECT_TRUE(document()->focusChild()->state().focused);
    told.focused.clear();
    QTest::keyClick(&page(), Qt::Key_Down);
    EXPECT_EQ(told.focused, QStringList{u"Magnesium, Signs and risk"_s});
}

TEST_F(AccessiblePageTest, AJumpWithinThePageTellsTheHeading)
{
    Told told(page());
    const Section &section = page().page().sections.back();
    page().showSection(section.anchor);
    ASSERT_FALSE(told.focused.isEmpty());
    EXPECT_EQ(told.focused.last(), section.heading);
}

TEST_F(AccessiblePageTest, AnotherPageLeavesItToTheFocusToTellIt)
{
    open(u"calcium"_s);
    Told told(page());
    open(u"magnesium"_s);
    goTo(u"calcium#sources"_s);
    EXPECT_TRUE(page().hasFocus());
    EXPECT_TRUE(told.focused.isEmpty());
    EXPECT_EQ(told.caretMoves, 0); // a caret without focus would silence the page
}

TEST_F(AccessiblePageTest, HasTheFocusAfterASearchResultLedToIt)
{
    QTest::keyClicks(&window->searchField(), u"phosphorus"_s);
    QListView *list = window->pages().results()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    const QString chosen = list->currentIndex().data(LocationRole).value<Location>().toString();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(shown().section(u'#', 0, 0), chosen.section(u'#', 0, 0));
    EXPECT_TRUE(page().hasFocus());
}

TEST_F(AccessiblePageTest, ACardStandsInThePageAndGivesTheFocusBack)
{
    page().setCaret(anchorNamed(u"[1]"_s) - 1);
    Told told(page());
    QTest::keyClick(&page(), Qt::Key_Tab);
    QTest::keyClick(&page(), Qt::Key_Return);
    ASSERT_TRUE(page().card());
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(page().card());
    EXPECT_FALSE(card->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(card->role(), QAccessible::Note);
    EXPECT_FALSE(card->text(QAccessible::Description).isEmpty());
    EXPECT_EQ(card->parent(), document());
    EXPECT_EQ(document()->child(document()->indexOfChild(card)), card);
    EXPECT_TRUE(page().card()->hasFocus());
    QTest::keyClick(page().card(), Qt::Key_Escape);
    EXPECT_TRUE(page().hasFocus());
    EXPECT_EQ(told.focused, QStringList({u"source 1"_s, u"source 1"_s}));
}

TEST_F(AccessiblePageTest, ScrollingAwayFromACardGivesTheFocusBack)
{
    page().setCaret(anchorNamed(u"[1]"_s) - 1);
    QTest::keyClick(&page(), Qt::Key_Tab);
    QTest::keyClick(&page(), Qt::Key_Return);
    ASSERT_TRUE(page().card());
    page().verticalScrollBar()->setValue(page().verticalScrollBar()->maximum());
    EXPECT_TRUE(page().hasFocus());
}

TEST_F(AccessiblePageTest, KeysInACardDoNotMoveThePage)
{
    page().setCaret(anchorNamed(u"[1]"_s) - 1);
    QTest::keyClick(&page(), Qt::Key_Tab);
    QTest::keyClick(&page(), Qt::Key_Return);
    ASSERT_TRUE(page().card());
    const qsizetype caret = page().caret().offset();
    QTest::keyClick(page().card(), Qt::Key_Down);
    EXPECT_EQ(page().caret().offset(), caret);
    EXPECT_TRUE(page().card());
}

TEST_F(AccessiblePageTest, ACitationTellsItsSourceAndOpensItsCard)
{
    page().setCaret(anchorNamed(u"[1]"_s) - 1);
    QAccessibleInterface *citation = find(QAccessible::Link, u"source 1"_s);
    ASSERT_TRUE(citation);
    EXPECT_TRUE(citation->state().linked);
    EXPECT_FALSE(citation->text(QAccessible::Description).isEmpty());
    citation->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    EXPECT_TRUE(page().card());
}

TEST_F(AccessiblePageTest, ALinkLeadsOn)
{
    open(u"nerve-function"_s);
    QAccessibleInterface *link = find(QAccessible::Link, u"Calcium"_s);
    ASSERT_TRUE(link);
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), u"calcium/summary#nerve-function"_s);
}

TEST_F(AccessiblePageTest, ATableTellsTheHeadsOfItsColumnsAndRows)
{
    open(u"overview"_s);
    QAccessibleInterface *element = find(QAccessible::Table);
    ASSERT_TRUE(element);
    QAccessibleTableInterface &table = *element->tableInterface();
    EXPECT_EQ(table.rowCount(), 7);
    EXPECT_EQ(table.columnCount(), 5);
    QAccessibleInterface *cell = table.cellAt(2, 1);
    ASSERT_TRUE(cell);
    QAccessibleTableCellInterface &place = *cell->tableCellInterface();
    EXPECT_EQ(place.rowIndex(), 2);
    EXPECT_EQ(place.columnIndex(), 1);
    ASSERT_EQ(place.columnHeaderCells().size(), 1);
    EXPECT_EQ(place.columnHeaderCells().first()->text(QAccessible::Name),
              table.columnDescription(1));
    ASSERT_EQ(place.rowHeaderCells().size(), 1);
    EXPECT_EQ(place.rowHeaderCells().first(), table.cellAt(2, 0));
    EXPECT_EQ(place.table(), element);
    EXPECT_FALSE(table.cellAt(7, 0));
    EXPECT_FALSE(table.cellAt(-1, 0));
}

TEST_F(AccessiblePageTest, EveryChildOfEveryPageIsNamedAndKnowsItsParent)
{
    for (const QString &name : locationNames(builtInTopic())) {
        open(name);
        const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *in) {
            for (int i = 0; i < in->childCount(); ++i) {
                QAccessibleInterface *child = in->child(i);
                ASSERT_TRUE(child) << qPrintable(name);
                EXPECT_TRUE(child->isValid());
                EXPECT_EQ(in->indexOfChild(child), i) << qPrintable(name);
                if (child->object()) // live parts are named by tests of their own
                    continue;
                EXPECT_EQ(child->parent(), in) << qPrintable(name);
                if (child->role() != QAccessible::Cell) { // may be empty
                    EXPECT_FALSE(child->text(QAccessible::Name).isEmpty())
                        << qPrintable(name) << " role " << child->role();
                }
                walk(child);
            }
        };
        walk(document());
    }
}

TEST_F(AccessiblePageTest, LivePartsStandInTheirPlaces)
{
    open(u"overview"_s);
    QAccessibleInterface *chart
        = QAccessible::queryAccessibleInterface(page().findChild<ChartFrame *>());
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->parent(), document());
    const int index = document()->indexOfChild(chart);
    ASSERT_GT(index, 0);
    ASSERT_LT(index, document()->childCount() - 1);
    EXPECT_EQ(document()->child(index), chart);
    EXPECT_LE(document()->child(index - 1)->rect().bottom(), chart->rect().top() + 1);
    EXPECT_GE(document()->child(index + 1)->rect().top(), chart->rect().bottom() - 1);
}

TEST_F(AccessiblePageTest, AChoiceTellsItsLabelAndWhatIsChosen)
{
    auto *box = page().findChild<ChoiceBox *>();
    ASSERT_TRUE(box);
    QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(box);
    EXPECT_EQ(choice->role(), QAccessible::ComboBox);
    EXPECT_FALSE(choice->text(QAccessible::Name).isEmpty());
    const QString told
        = u"%1, %2 of %3"_s.arg(box->currentText()).arg(box->currentIndex() + 1).arg(box->count());
    EXPECT_EQ(choice->text(QAccessible::Value), told);
    QAccessibleTextInterface &words = *choice->textInterface();
    EXPECT_EQ(words.text(0, words.characterCount()), told);
    const int before = words.cursorPosition();
    box->setCurrentIndex(box->currentIndex() + 1);
    EXPECT_NE(words.cursorPosition(), before);
}

TEST_F(AccessiblePageTest, AnElementIsFoundByItsPoint)
{
    QAccessibleInterface *title = find(QAccessible::Heading, u"Magnesium"_s);
    ASSERT_TRUE(title);
    const QPoint point = title->rect().center();
    EXPECT_EQ(document()->childAt(point.x(), point.y()), title);
    EXPECT_FALSE(title->state().offscreen);
    QAccessibleInterface *last = document()->child(document()->childCount() - 1);
    EXPECT_TRUE(last->state().offscreen);
}

TEST_F(AccessiblePageTest, IsTheSameDocumentInAnotherVersionOfItsPage)
{
    QAccessibleInterface *const before = document();
    const Told told(page());
    for (const Actions::Id id : {Actions::LargerText, Actions::StudentLevel, Actions::NormalText}) {
        QAccessibleInterface *heading = find(QAccessible::Heading, u"Signs of a lack"_s);
        ASSERT_TRUE(heading);
        const QAccessible::Id former = QAccessible::uniqueId(heading);
        trigger(id);
        EXPECT_EQ(document(), before);
        EXPECT_FALSE(QAccessible::accessibleInterface(former));
        heading = find(QAccessible::Heading, u"Signs of a lack"_s);
        ASSERT_TRUE(heading);
        EXPECT_EQ(heading->parent(), before);
        EXPECT_GE(before->indexOfChild(heading), 0);
    }
    EXPECT_TRUE(page().hasFocus());
    EXPECT_EQ(told.focused, QStringList());
    trigger(Actions::StudentLevel);
}

TEST_F(AccessiblePageTest, OpeningAPartIsToldAndLeavesTheKeysWhereTheyAre)
{
    open(u"magnesium/evidence"_s);
    QAccessibleInterface *const before = document();
    const qsizetype button = anchorNamed(u"Sources"_s);
    ASSERT_GE(button, 0);
    const qsizetype length = page().text().text().size();
    page().activateAnchor(button);
    EXPECT_GT(page().text().text().size(), length);
    EXPECT_EQ(lastAnnouncement(*window), u"Opened: Sources");
    EXPECT_EQ(page().caret().offset(), anchorNamed(u"Sources"_s));
    EXPECT_TRUE(page().hasFocus());
    EXPECT_EQ(document(), before);
    page().activateAnchor(anchorNamed(u"Sources"_s));
    EXPECT_EQ(lastAnnouncement(*window), u"Closed: Sources");
}

TEST_F(AccessiblePageTest, WhatIsOpenedByItsButtonIsToldAsThatButton)
{
    open(u"magnesium/evidence"_s);
    page().setCaret(anchorNamed(u"Sources"_s) - 1);
    const Told told(page());
    QTest::keyClick(&page(), Qt::Key_Tab);
    QTest::keyClick(&page(), Qt::Key_Return);
    EXPECT_EQ(told.focused, QStringList({u"Sources"_s, u"Sources"_s}));
    EXPECT_TRUE(find(QAccessible::Button, u"Sources"_s)->state().expanded);
    EXPECT_EQ(lastAnnouncement(*window), u"Opened: Sources");
}

TEST_F(AccessiblePageTest, ItsElementsDieWithIt)
{
    QAccessibleInterface *heading = find(QAccessible::Heading);
    ASSERT_TRUE(heading);
    const QAccessible::Id id = QAccessible::uniqueId(heading);
    const QAccessible::Id whole = QAccessible::uniqueId(document());
    for (const QString &name : {u"calcium"_s, u"potassium"_s, u"foods"_s, u"sources"_s, u"lab"_s})
        goTo(name);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(QAccessible::accessibleInterface(whole));
    EXPECT_FALSE(QAccessible::accessibleInterface(id));
}

} // namespace crampwise
