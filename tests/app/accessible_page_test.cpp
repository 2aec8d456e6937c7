// SPDX-License-Identifier: GPL-3.0-or-later
// A page as a screen reader finds it.
#include "app/window_fixture.h"

#include "app/charts/deficiency_chart.h"
#include "app/pages/anchor_card.h"
#include "app/pages/page_speech.h"
#include "app/widgets/choice_widgets.h"

#include <QAccessible>
#include <QPointer>

#include <functional>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What a page tells assistive tools while this lives.
class Told {
public:
    explicit Told(const PageView &page) : m_speech(&PageSpeech::of(page))
    {
        m_speech->setListener([this](QAccessibleEvent &event) { take(event); });
    }
    ~Told()
    {
        if (m_speech)
            m_speech->setListener({});
    }

    int caretMoves = 0;
    int lastCaret = -1;
    int selections = 0;
    QStringList focused;

private:
    void take(QAccessibleEvent &event)
    {
        if (event.type() == QAccessible::TextCaretMoved) {
            ++caretMoves;
            lastCaret = static_cast<QAccessibleTextCursorEvent &>(event).cursorPosition();
        } else if (event.type() == QAccessible::TextSelectionChanged) {
            ++selections;
        } else if (event.type() == QAccessible::Focus) {
            focused << event.accessibleInterface()->text(QAccessible::Name);
        }
    }

    QPointer<PageSpeech> m_speech;
};

} // namespace

class AccessiblePageTest : public WindowTest {
protected:
    AccessiblePageTest() { open(u"magnesium"_s); }

    void open(const QString &name)
    {
        goTo(name);
        page().setFocus();
    }

    QAccessibleInterface *document() const
    {
        return QAccessible::queryAccessibleInterface(&page());
    }
    QAccessibleTextInterface &text() const { return *document()->textInterface(); }
    QString whole() const { return text().text(0, text().characterCount()); }
    int offsetOf(const QString &words) const { return int(whole().indexOf(words)); }

    QString at(int offset, QAccessible::TextBoundaryType unit) const
    {
        int from = 0;
        int to = 0;
        const QString words = text().textAtOffset(offset, unit, &from, &to);
        EXPECT_EQ(words, text().text(from, to));
        return words;
    }

    using Wanted = std::function<bool(QAccessibleInterface &)>;
    static QAccessibleInterface *find(QAccessibleInterface *in, const Wanted &wanted)
    {
        for (int i = 0; in && i < in->childCount(); ++i) {
            QAccessibleInterface *child = in->child(i);
            if (wanted(*child))
                return child;
            if (QAccessibleInterface *inner = find(child, wanted))
                return inner;
        }
        return nullptr;
    }
    QAccessibleInterface *find(QAccessible::Role role, const QString &words = {}) const
    {
        return find(document(), [&](QAccessibleInterface &one) {
            return one.role() == role && one.text(QAccessible::Name).contains(words);
        });
    }
};

TEST_F(AccessiblePageTest, IsADocumentWithTheNameOfThePage)
{
    EXPECT_EQ(document()->role(), QAccessible::Document);
    EXPECT_EQ(document()->text(QAccessible::Name), u"Magnesium"_s);
    EXPECT_TRUE(document()->state().focused);
}

TEST_F(AccessiblePageTest, ReadsItsTextWithHeadingsListsAndSources)
{
    EXPECT_TRUE(whole().contains(u"Heading 1: Magnesium"_s));
    EXPECT_TRUE(whole().contains(u"List of "_s));
    EXPECT_TRUE(whole().contains(u"source 1"_s));
    EXPECT_FALSE(whole().contains(u"[1]"_s));
}

TEST_F(AccessiblePageTest, ReadsALineAsItIsSet)
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

TEST_F(AccessiblePageTest, LinesFollowEachOtherWithoutGapToTheEnd)
{
    const QString all = whole();
    int offset = 0;
    int count = 0;
    for (; offset < all.size() && count < 2000; ++count) {
        int from = 0;
        int to = 0;
        text().textAtOffset(offset, QAccessible::LineBoundary, &from, &to);
        ASSERT_GT(to, from) << "at " << offset;
        const QString between = from > offset ? all.mid(offset, from - offset) : QString();
        EXPECT_TRUE(between.trimmed().isEmpty()) << qPrintable(between);
        int next = 0;
        int end = 0;
        text().textAfterOffset(offset, QAccessible::LineBoundary, &next, &end);
        EXPECT_GE(next, to);
        offset = std::max(to + 1, next);
    }
    EXPECT_GT(count, 60);
    EXPECT_GE(offset, all.size());
}

TEST_F(AccessiblePageTest, ReadsLettersWordsAndSentences)
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

TEST_F(AccessiblePageTest, CaretAndSelectionAreThoseOfThePage)
{
    const int lead = offsetOf(u"Heading 1: Magnesium\n"_s) + 21;
    text().setCursorPosition(lead);
    EXPECT_EQ(text().cursorPosition(), lead);
    EXPECT_EQ(page().text().text().mid(page().caret().offset(), 9), u"Magnesium"_s);
    text().setSelection(0, lead, lead + 9);
    EXPECT_EQ(text().selectionCount(), 1);
    EXPECT_EQ(page().text().plainText(page().caret().from(), page().caret().to()),
              u"Magnesium"_s);
    text().removeSelection(0);
    EXPECT_EQ(text().selectionCount(), 0);
}

TEST_F(AccessiblePageTest, KnowsWhereItsLettersStand)
{
    const int lead = offsetOf(u"Heading 1: Magnesium\n"_s) + 21;
    const QRect letter = text().characterRect(lead);
    EXPECT_TRUE(document()->rect().contains(letter));
    EXPECT_EQ(text().offsetAtPoint(letter.center() - QPoint(letter.width() / 3, 0)), lead);
}

TEST_F(AccessiblePageTest, TellsEachMoveOfTheCaretOnce)
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
    Told told(page());
    QTest::keyClick(&page(), Qt::Key_Tab);
    ASSERT_FALSE(told.focused.isEmpty());
    EXPECT_EQ(told.focused.last(), u"source 1"_s);
    ASSERT_TRUE(document()->focusChild());
    EXPECT_EQ(document()->focusChild()->text(QAccessible::Name), u"source 1"_s);
    EXPECT_TRUE(document()->focusChild()->state().focused);
    told.focused.clear();
    QTest::keyClick(&page(), Qt::Key_Down);
    EXPECT_EQ(told.focused, QStringList{u"Magnesium"_s});
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

TEST_F(AccessiblePageTest, ACardStandsInThePageAndGivesTheFocusBack)
{
    Told told(page());
    QTest::keyClick(&page(), Qt::Key_Tab);
    QTest::keyClick(&page(), Qt::Key_Return);
    ASSERT_TRUE(page().card());
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(page().card());
    EXPECT_FALSE(card->text(QAccessible::Name).isEmpty());
    EXPECT_FALSE(card->text(QAccessible::Description).isEmpty());
    EXPECT_EQ(card->parent(), document());
    EXPECT_EQ(document()->child(document()->indexOfChild(card)), card);
    EXPECT_TRUE(page().card()->hasFocus());
    QTest::keyClick(page().card(), Qt::Key_Escape);
    EXPECT_TRUE(page().hasFocus());
    EXPECT_EQ(told.focused, QStringList({u"source 1"_s, u"Magnesium"_s, u"source 1"_s}));
}

TEST_F(AccessiblePageTest, KeysInACardDoNotMoveThePage)
{
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
    QAccessibleInterface *link = find(QAccessible::Link, u"Nerve function"_s);
    ASSERT_TRUE(link);
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), u"nerve-function"_s);
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
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(
        page().findChild<DeficiencyChart *>()->parentWidget());
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
    EXPECT_EQ(choice->text(QAccessible::Value), box->currentText());
    QAccessibleTextInterface &words = *choice->textInterface();
    EXPECT_EQ(words.text(0, words.characterCount()), box->currentText());
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
