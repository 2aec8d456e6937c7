// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a page as a screen reader reads it, with caret and selection.
#include "app/accessible_page_fixture.h"

using namespace Qt::StringLiterals;

namespace crampwise {

using AccessibleTextTest = AccessiblePageTest;

TEST_F(AccessibleTextTest, ReadsItsTextWithHeadingsListsAndSources)
{
    EXPECT_TRUE(whole().contains(u"Heading 1: Magnesium"_s));
    EXPECT_TRUE(whole().contains(u"List of "_s));
    EXPECT_TRUE(whole().contains(u"source 1"_s));
    EXPECT_FALSE(whole().contains(u"[1]"_s));
}

TEST_F(AccessibleTextTest, ReadsALineAsItIsSet)
{
    const int title = offsetOf(u"Magnesium"_s);
    EXPECT_EQ(at(title, QAccessible::LineBoundary), u"Heading 1: Magnesium"_s);
    const int lead = offsetOf(u"Heading 1: Magnesium\n"_s) + 21;
    const QString paragraph = at(lead, QAccessible::ParagraphBoundary);
    window->resize(500, 700);
    QCoreApplication::processEvents();
    const QString line = at(lead, QAccessible::LineBoundary);
    EXPECT_LT(line.size(), paragraph.size());
    EXPECT_TRUE(paragraph.startsWith(line));
}

TEST_F(AccessibleTextTest, LinesFollowEachOtherWithoutGapToTheEnd)
{
    while (window->appearance().zoom() < 4)
        trigger(Actions::LargerText);
    const QString all = whole();
    int offset = 0;
    int count = 0;
    for (; offset < all.size() && count < 10000; ++count) {
        int from = 0;
        int to = 0;
        text().textAtOffset(offset, QAccessible::LineBoundary, &from, &to);
        ASSERT_GT(to, from) << "at " << offset;
        const QString between = from > offset ? all.mid(offset, from - offset) : QString();
        EXPECT_TRUE(between.trimmed().isEmpty()) << qPrintable(between);
        int next = 0;
        int end = 0;
        text().textAfterOffset(offset, QAccessible::LineBoundary, &next, &end);
        ASSERT_GE(next, to) << "at " << offset << ": " << qPrintable(all.mid(from - 30, 90));
        offset = std::max(to + 1, next);
    }
    EXPECT_GT(count, 60);
    EXPECT_GE(offset, all.size()) << qPrintable(all.mid(offset - 60, 120));
}

TEST_F(AccessibleTextTest, ReadsLettersWordsAndSentences)
{
    const int lead = offsetOf(u"Heading 1: Magnesium\n"_s) + 21;
    EXPECT_EQ(at(lead, QAccessible::CharBoundary), u"M"_s);
    EXPECT_EQ(at(lead + 3, QAccessible::WordBoundary), u"Magnesium"_s);
    EXPECT_EQ(at(lead - 1, QAccessible::CharBoundary), u"\n"_s);
    EXPECT_EQ(at(lead + 3, QAccessible::SentenceBoundary),
              at(lead, QAccessible::ParagraphBoundary));
    int from = 0;
    int to = 0;
    EXPECT_EQ(text().textBeforeOffset(lead, QAccessible::ParagraphBoundary, &from, &to),
              u"Heading 1: Magnesium"_s);
}

TEST_F(AccessibleTextTest, CaretAndSelectionAreThoseOfThePage)
{
    const int lead = offsetOf(u"Heading 1: Magnesium\n"_s) + 21;
    text().setCursorPosition(lead);
    EXPECT_EQ(text().cursorPosition(), lead);
    EXPECT_EQ(page().text().text().mid(page().caret().offset(), 9), u"Magnesium"_s);
    text().setSelection(0, lead, lead + 9);
    EXPECT_EQ(text().selectionCount(), 1);
    EXPECT_EQ(page().text().plainText(page().caret().from(), page().caret().to()), u"Magnesium"_s);
    text().removeSelection(0);
    EXPECT_EQ(text().selectionCount(), 0);
}

TEST_F(AccessibleTextTest, KnowsWhereItsLettersStand)
{
    const int lead = offsetOf(u"Heading 1: Magnesium\n"_s) + 21;
    const QRect letter = text().characterRect(lead);
    EXPECT_TRUE(document()->rect().contains(letter));
    EXPECT_EQ(text().offsetAtPoint(letter.center() - QPoint(letter.width() / 3, 0)), lead);
}

TEST_F(AccessibleTextTest, TellsEachMoveOfTheCaretOnce)
{
    Told told(page());
    QTest::keyClick(&page(), Qt::Key_Down);
    QTest::keyClick(&page(), Qt::Key_Down);
    EXPECT_EQ(told.caretMoves, 2);
    EXPECT_EQ(told.lastCaret, text().cursorPosition());
    EXPECT_EQ(told.selections, 0);
    QTest::keyClick(&page(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(told.selections, 1);
    QTest::keyClick(&page(), Qt::Key_Right);
    EXPECT_EQ(told.selections, 2);
}

TEST_F(AccessibleTextTest, PageKeysWithAltGoFromCellToCell)
{
    open(u"magnesium#trials"_s);
    const qsizetype table = page().text().text().indexOf(u"Barna 2021"_s);
    ASSERT_GT(table, 0);
    page().setCaret(table);
    QTest::keyClick(&page(), Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(at(text().cursorPosition(), QAccessible::ParagraphBoundary), u"Year: 2021"_s);
    QTest::keyClick(&page(), Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(page().caret().offset(), table);
}

} // namespace crampwise
