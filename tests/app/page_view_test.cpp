// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a page in the window: caret, selection, copy, find, cards, and the line that is read.
#include "app/pages/find_bar.h"
#include "app/window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace crampwise {

class PageViewTest : public WindowTest {
protected:
    PageViewTest() { goTo(u"magnesium/food-and-needs"_s); }

    qsizetype at(const QString &words) const { return page().text().text().indexOf(words); }
    QString selected() const
    {
        return page().text().text().mid(page().caret().from(),
                                        page().caret().to() - page().caret().from());
    }
    QPoint pointAt(qsizetype offset) const
    {
        const QRectF rect = page().typeset().rects(offset, offset + 1).front();
        return page().toView(rect.adjusted(1, 1, -rect.width() / 2, -1)).center();
    }
    void mouse(QEvent::Type type, const QPoint &point, Qt::MouseButtons buttons) const
    {
        QMouseEvent event(type, point, page().viewport()->mapToGlobal(point),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(page().viewport(), &event);
    }
    void drag(qsizetype from, qsizetype to) const
    {
        mouse(QEvent::MouseButtonPress, pointAt(from), Qt::LeftButton);
        mouse(QEvent::MouseMove, pointAt(to), Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, pointAt(to), Qt::NoButton);
    }
    /// How far below the upper edge a line stands.
    qreal below(qsizetype offset) const
    {
        return page().toView(page().typeset().caretRect(offset)).top();
    }
    int scrolled() const { return page().verticalScrollBar()->value(); }
};

TEST_F(PageViewTest, DraggingSelectsOverBlocks)
{
    const qsizetype from = at(u"Eat nuts, seeds"_s);
    const qsizetype to = at(u"Before you take more"_s) + 6;
    page().setCaret(from);
    drag(from, to);
    EXPECT_TRUE(
        selected().startsWith(u"Eat nuts, seeds, beans, whole grains and green leaves.\n"_s));
    EXPECT_TRUE(selected().endsWith(u"\nBefore"_s));
}

TEST_F(PageViewTest, ADoubleClickSelectsAWordAndAThirdTheParagraph)
{
    const qsizetype word = at(u"leaves.\n"_s);
    page().setCaret(word);
    QTest::mouseDClick(page().viewport(), Qt::LeftButton, {}, pointAt(word + 2));
    EXPECT_EQ(selected(), u"leaves"_s);
    QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, pointAt(word + 2));
    EXPECT_EQ(selected(), u"Eat nuts, seeds, beans, whole grains and green leaves."_s);
}

TEST_F(PageViewTest, ArrowsMoveTheCaretAndShiftSelects)
{
    page().setFocus();
    page().setCaret(at(u"Eat nuts"_s));
    QTest::keyClick(&page(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"Eat "_s);
    QTest::keyClick(&page(), Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"Eat nuts, seeds, beans, whole grains and green leaves."_s);
    QTest::keyClick(&page(), Qt::Key_Home);
    EXPECT_FALSE(page().caret().hasSelection());
    QTest::keyClick(&page(), Qt::Key_Down);
    EXPECT_EQ(page().caret().offset(), at(u"Tell your doctor"_s));
    QTest::keyClick(&page(), Qt::Key_Up);
    EXPECT_EQ(page().caret().offset(), at(u"Eat nuts"_s));
    QTest::keyClick(&page(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(page().caret().offset(), at(u"Before you take more"_s));
    QTest::keyClick(&page(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(page().caret().offset(), page().text().text().size());
    EXPECT_EQ(scrolled(), page().verticalScrollBar()->maximum());
}

TEST_F(PageViewTest, SelectAllAndCopyGiveTextAndHtmlToAnEditor)
{
    goTo(u"magnesium#needs"_s);
    page().setFocus();
    QTest::keySequence(&page(), QKeySequence::SelectAll);
    QTest::keySequence(&page(), QKeySequence::Copy);
    const QMimeData *copy = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copy->text().startsWith(u"Mineral\nMagnesium\n"_s));
    EXPECT_TRUE(copy->text().contains(u"\n• Eat nuts, seeds"_s));
    QTextEdit editor;
    editor.paste();
    int tables = 0;
    for (QTextFrame *frame : editor.document()->rootFrame()->childFrames()) {
        if (const auto *table = qobject_cast<QTextTable *>(frame)) {
            ++tables;
            EXPECT_GT(table->columns(), 1);
        }
    }
    int onPage = 0;
    for (const Section &section : page().page().sections) {
        for (const Block &block : section.blocks)
            onPage += !section.folded && std::holds_alternative<TextTable>(block) ? 1 : 0;
    }
    EXPECT_GT(onPage, 0);
    EXPECT_EQ(tables, onPage);
    EXPECT_TRUE(editor.toPlainText().contains(u"Foods that hold it"_s));
}

TEST_F(PageViewTest, NumbersOfATableAreCellsOfTheirOwn)
{
    goTo(u"magnesium#needs"_s);
    page().select(at(u"Need, United States and Canada"_s), at(u"100 % on US labels"_s));
    page().copySelection();
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_GT(text.split(u'\n').first().count(u'\t'), 1) << qPrintable(text);
}

TEST_F(PageViewTest, FindMarksAndCountsThePlacesAndGoesRoundThem)
{
    trigger(Actions::FindInPage);
    FindBar &bar = *window->pages().findBar();
    ASSERT_TRUE(bar.isVisible());
    ASSERT_TRUE(bar.field()->hasFocus());
    QTest::keyClicks(bar.field(), u"KIDNÉYS"_s);
    QTest::keyClick(bar.field(), Qt::Key_Backspace); // "kidney"
    const auto &matches = page().finder().matches();
    const qsizetype count = page().text().text().count(u"kidney"_s, Qt::CaseInsensitive);
    ASSERT_GT(count, 2);
    EXPECT_EQ(qsizetype(matches.size()), count);
    EXPECT_EQ(bar.countText(), u"1 of %1"_s.arg(count));
    EXPECT_EQ(selected().toLower(), u"kidney"_s);
    EXPECT_TRUE(page().viewport()->rect().contains(pointAt(page().caret().from())));
    trigger(Actions::FindNext);
    EXPECT_EQ(bar.countText(), u"2 of %1"_s.arg(count));
    trigger(Actions::FindPrevious);
    trigger(Actions::FindPrevious);
    EXPECT_EQ(bar.countText(), u"%1 of %1"_s.arg(count));
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_TRUE(page().finder().matches().empty());
    EXPECT_TRUE(page().hasFocus());
}

TEST_F(PageViewTest, FindSaysWhenAWordIsNotOnThePage)
{
    trigger(Actions::FindInPage);
    QTest::keyClicks(window->pages().findBar()->field(), u"xylophone"_s);
    EXPECT_EQ(window->pages().findBar()->countText(), u"not on this page"_s);
}

TEST_F(PageViewTest, ASecondFindKeyLeadsIntoThePage)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(window->searchField().hasFocus());
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(window->pages().findBar()->field()->hasFocus());
}

TEST_F(PageViewTest, ACardOpensBesideItsCitationAndEscGivesTheFocusBack)
{
    page().setFocus();
    const qsizetype citation = anchorNamed(u"[1]"_s);
    page().setCaret(citation);
    QTest::keyClick(&page(), Qt::Key_Return);
    ASSERT_NE(page().card(), nullptr);
    EXPECT_TRUE(page().viewport()->rect().contains(page().card()->geometry()));
    EXPECT_FALSE(page().card()->geometry().intersects(
        page()
            .toView(page().typeset().rects(citation, citation + 3).front())
            .adjusted(0, 1, 0, -1)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().card() == nullptr; }));
    EXPECT_TRUE(page().hasFocus());
    EXPECT_EQ(page().caret().offset(), citation);
}

TEST_F(PageViewTest, AWordOpensItsExplanation)
{
    for (const TextPiece &piece : page().text().pieces()) {
        for (const Anchor &anchor : piece.content.anchors) {
            if (anchor.kind != Anchor::Kind::Word)
                continue;
            page().activateAnchor(piece.start + anchor.start);
            ASSERT_NE(page().card(), nullptr);
            EXPECT_FALSE(page().card()->accessibleDescription().isEmpty());
            return;
        }
    }
    FAIL() << "no word is explained";
}

TEST_F(PageViewTest, BackAndForwardLeadToTheVeryLine)
{
    page().setCaret(at(u"Foods that hold it"_s));
    page().verticalScrollBar()->setValue(scrolled() + 123);
    const int before = scrolled();
    const qsizetype caret = page().caret().offset();
    goTo(u"sources#garrison-2020"_s);
    page().verticalScrollBar()->setValue(scrolled() + 77);
    const int there = scrolled();
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"magnesium/food-and-needs"_s);
    EXPECT_EQ(scrolled(), before);
    EXPECT_EQ(page().caret().offset(), caret);
    trigger(Actions::Forward);
    EXPECT_EQ(scrolled(), there);
}

TEST_F(PageViewTest, BackLeadsToTheVeryLineOfAPageThatWasForgotten)
{
    page().verticalScrollBar()->setValue(1234);
    for (const QString &name : {u"calcium"_s, u"potassium"_s, u"phosphorus"_s, u"vitamin-k"_s,
                                u"vitamin-d"_s, u"vitamin-b"_s})
        goTo(name);
    while (shown() != u"magnesium/food-and-needs"_s)
        trigger(Actions::Back);
    EXPECT_EQ(scrolled(), 1234);
}

TEST_F(PageViewTest, TextSizeLevelThemeStageAndWidthKeepTheLineThatIsRead)
{
    const auto firstLine = [this] {
        return page().typeset().firstLineFrom(page().toPage({0, 0}).y());
    };
    page().verticalScrollBar()->setValue(page().verticalScrollBar()->maximum() / 2);
    const Place line = page().text().placeAt(firstLine());
    const qreal where = below(firstLine());
    const auto isKept = [&] {
        const qsizetype offset = page().text().offsetOf(line);
        const QRectF now = page().typeset().caretRect(offset);
        return std::abs(page().toView(now).top() - where) <= 1;
    };
    trigger(Actions::LargerText);
    EXPECT_TRUE(isKept()) << "larger";
    trigger(Actions::NormalText);
    EXPECT_TRUE(isKept()) << "normal";
    window->appearance().setThemeChoice(ThemeChoice::Dark);
    EXPECT_TRUE(isKept()) << "dark";
    window->appearance().setThemeChoice(ThemeChoice::Light);
    trigger(Actions::StudentLevel);
    EXPECT_TRUE(isKept()) << "student";
    trigger(Actions::StudentLevel);
    window->resize(760, 700);
    EXPECT_TRUE(isKept()) << "width";
    window->resize(1000, 700);
    EXPECT_TRUE(isKept()) << "width again";
}

TEST_F(PageViewTest, AChoiceOnAPageKeepsItsPlaceAndItsFocus)
{
    goTo(u"magnesium#need-and-limit"_s);
    auto *box = page().findChild<QComboBox *>(Choices::key(Choice::Age));
    ASSERT_NE(box, nullptr);
    box->setFocus();
    const int y = box->mapTo(window.get(), QPoint()).y();
    box->setCurrentIndex((box->currentIndex() + 3) % box->count());
    emit box->activated(box->currentIndex());
    auto *after = page().findChild<QComboBox *>(Choices::key(Choice::Age));
    EXPECT_TRUE(after->hasFocus());
    EXPECT_NEAR(after->mapTo(window.get(), QPoint()).y(), y, 1);
    after->setCurrentIndex(0);
    emit after->activated(0); // not chosen: the settings outlive the test
}

TEST_F(PageViewTest, TheCaretsShortcutsOfSpaceScroll)
{
    page().setFocus();
    QTest::keyClick(&page(), Qt::Key_Space);
    EXPECT_GT(scrolled(), page().viewport()->height() / 2);
    QTest::keyClick(&page(), Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(PageViewTest, ASearchResultLeadsToTheVeryWord)
{
    window->searchField().setFocus();
    QTest::keyClicks(&window->searchField(), u"dizziness"_s);
    QTest::keyClick(&window->searchField(), Qt::Key_Return);
    ASSERT_EQ(selected().toLower(), u"dizziness"_s);
    const QRect word
        = page().toView(page().typeset().rects(page().caret().from(), page().caret().to()).front());
    EXPECT_TRUE(page().viewport()->rect().contains(word));
}

/// A location that is opened cold: under ctest each runs in a process of its own.
class ColdJump : public WindowTest, public testing::WithParamInterface<const char *> {};

TEST_P(ColdJump, LandsOnTheVeryHeading)
{
    const Location target = *parseLocation(QString::fromLatin1(GetParam()), builtInTopic());
    open(target);
    const PageText &text = page().text();
    const qsizetype heading = text.offsetOf({target.section});
    ASSERT_GT(heading, 0);
    const qreal top = page().typeset().topOf(heading);
    const int wanted = window->appearance().look().unit;
    const int there = page().toView(QRectF(0, top, 1, 1)).top();
    const bool atEnd = page().verticalScrollBar()->value() == page().verticalScrollBar()->maximum();
    if (!atEnd) {
        EXPECT_EQ(there, wanted);
    }
    EXPECT_GE(there, wanted);
    EXPECT_TRUE(page().viewport()->rect().contains(
        page().toView(page().typeset().caretRect(heading)).center()));
    // What is set later moves nothing.
    page().finish();
    QCoreApplication::processEvents();
    if (!atEnd) {
        EXPECT_EQ(page().toView(QRectF(0, page().typeset().topOf(heading), 1, 1)).top(), there);
    }
}

INSTANTIATE_TEST_SUITE_P(Places, ColdJump,
                         testing::Values("magnesium#foods", "vitamin-b#tests", "vitamin-k#sources",
                                         "sources#garrison-2020", "evidence#certainty",
                                         "how-common#low-blood", "lab#how-computed",
                                         "overview#article", "calcium#see-a-doctor",
                                         "glossary#tetany", "help#shortcuts", "about#licence"));

TEST_F(PageViewTest, AFigureInAHigherRowThatKeepsItsHeightLeavesThePageAsItIsSet)
{
    goTo(u"overview"_s);
    page().finish();
    ASSERT_TRUE(page().typeset().isWhole());
    for (const Placement::Figure &figure : page().typeset().figures()) {
        if (QWidget *widget = figure.box->widget())
            QCoreApplication::postEvent(widget, new QEvent(QEvent::LayoutRequest));
    }
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(page().typeset().isWhole());
}

} // namespace crampwise
