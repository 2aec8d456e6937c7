// SPDX-License-Identifier: GPL-3.0-or-later
// What people come to do, by mouse, within the clicks and notches of the wheel that it may take.
// Saving the Lab's trace, the Lab on a whole screen, its guide and its cursor: see the Lab's tests.
#include "app/charts/chart_frame.h"
#include "app/charts/forest_chart.h"
#include "app/charts/frame_bar.h"
#include "app/charts/full_screen_chart.h"
#include "app/handout/handout_dialog.h"
#include "app/models/roles.h"
#include "app/pages/search_results.h"
#include "app/pages/tab_row.h"

#include "content_files.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class TasksTest : public WindowTest {
protected:
    void begin(const QSize &size, const QString &name = u"overview"_s, qreal zoom = 1)
    {
        window->resize(size);
        while (window->appearance().zoom() < zoom - 0.01)
            trigger(Actions::LargerText);
        goTo(name);
        clicks = notches = 0;
    }

    /// Scrolls the page by the wheel until the widget is in sight, and clicks it.
    void click(QWidget *widget)
    {
        ASSERT_NE(widget, nullptr);
        const auto inSight = [&] {
            const QRect rect(widget->mapTo(window.get(), QPoint()), widget->size());
            return window->rect().contains(rect)
                && (!page().isAncestorOf(widget)
                    || page().viewport()->rect().contains(
                        QRect(widget->mapTo(page().viewport(), QPoint()), widget->size())));
        };
        for (int i = 0; i < 100 && !inSight(); ++i)
            turnWheel();
        ASSERT_TRUE(inSight());
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
        ++clicks;
        QCoreApplication::processEvents();
    }
    void turnWheel()
    {
        QScrollBar *bar = page().verticalScrollBar();
        bar->setValue(bar->value() + QApplication::wheelScrollLines() * bar->singleStep());
        ++notches;
        QCoreApplication::processEvents();
    }
    void clickTool(Actions::Id id)
    {
        for (QToolButton *button : window->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
            if (button->defaultAction() == window->actions()[id])
                return click(button);
        }
        ADD_FAILURE() << "no such button";
    }
    void clickRow(const QString &title)
    {
        ContentsList &list = window->contents();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data().toString() != title)
                continue;
            const QRect rect = list.visualRect(index);
            ASSERT_TRUE(list.viewport()->rect().contains(rect)) << "the list must be scrolled";
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect.center());
            ++clicks;
            return;
        }
        ADD_FAILURE() << qPrintable(title);
    }
    void clickTab(int tab)
    {
        page().finish();
        QTabBar &bar = *page().findChild<TabRow *>()->bar();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
        ++clicks;
    }
    /// Opens the list and takes an entry: two clicks.
    void choose(Choice choice, const QString &value)
    {
        page().finish();
        auto *box = page().findChild<QComboBox *>(Choices::key(choice));
        ASSERT_NE(box, nullptr);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        clicks += 2;
        page().finish();
        QCoreApplication::processEvents();
    }
    ChartFrame *frame() const { return onPage<ChartFrame>().value(0); }
    bool isInSight(qsizetype offset) const
    {
        return page().viewport()->rect().contains(
            page().toView(page().typeset().caretRect(offset)).center());
    }
    qsizetype textOf(const QString &words) const { return page().text().text().indexOf(words); }

    QTemporaryDir folder;
    int clicks = 0;
    int notches = 0;
};

} // namespace

TEST_F(TasksTest, SeesTheFirstThingToDoInACrampWithItsDrawing)
{
    begin({1366, 768}, u"overview"_s, 1.5);
    clickTool(Actions::GoRelief);
    EXPECT_LE(clicks, 1);
    ASSERT_EQ(shown(), u"cramp-right-now"_s);
    bool step = false;
    for (const TextPiece &piece : page().text().pieces())
        step = step || (piece.content.role == TextRole::Step && isInSight(piece.start));
    EXPECT_TRUE(step);
    bool picture = false;
    for (const Placement::Figure &figure : page().typeset().figures()) {
        picture = picture
            || (!figure.box->widget()
                && page().viewport()->rect().contains(page().toView(figure.rect)));
    }
    EXPECT_TRUE(picture);
}

TEST_F(TasksTest, MakesTheTextLargerWithoutMovingThePointer)
{
    begin({1366, 768});
    QToolButton *larger = nullptr;
    for (QToolButton *button : window->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
        if (button->defaultAction() == window->actions()[Actions::LargerText])
            larger = button;
    }
    ASSERT_NE(larger, nullptr);
    const QPoint pointer = larger->mapTo(window.get(), larger->rect().center());
    for (int step = 0; step < 2; ++step) {
        const qreal before = window->appearance().zoom();
        QWidget *under = window->childAt(pointer);
        ASSERT_NE(under, nullptr);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(window.get(), pointer));
        QCoreApplication::processEvents();
        EXPECT_GT(window->appearance().zoom(), before);
    }
}

TEST_F(TasksTest, FindsWhatWaterTabletsHaveToDoWithCramps)
{
    begin({1366, 768});
    QTest::keyClicks(&window->searchField(), u"water tablets"_s);
    QTest::keyClick(&window->searchField(), Qt::Key_Return);
    EXPECT_TRUE(page().text().text().contains(u"water tablets"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(shown().contains(u"medicines"_s)) << qPrintable(shown());
}

TEST_F(TasksTest, SeesAllTrialsOfMagnesiumInOnePicture)
{
    begin({1920, 1080});
    clickRow(u"Magnesium"_s);
    clickTab(2);
    EXPECT_LE(clicks, 2);
    const QList<ForestChart *> charts = onPage<ForestChart>();
    ASSERT_FALSE(charts.isEmpty());
    for (int mark = 0; mark < charts.first()->markCount(); ++mark) {
        const QRect row = charts.first()->markRect(mark);
        const QPoint corner = charts.first()->mapTo(page().viewport(), row.topLeft());
        EXPECT_TRUE(page().viewport()->rect().contains(QRect(corner, row.size()))) << mark;
    }
}

TEST_F(TasksTest, OpensTheSourceOfAStatementAndComesBackToTheVeryLine)
{
    begin({1920, 1080}, u"magnesium/signs-and-risk"_s);
    const int before = page().verticalScrollBar()->value();
    const int y = page().toView(page().typeset().caretRect(anchorNamed(u"[2]"_s))).top();
    clickAnchor(u"[2]"_s);
    click(page().card()->findChild<QPushButton *>(u"open"_s));
    EXPECT_LE(clicks + 1, 2);
    EXPECT_TRUE(shown().startsWith(u"sources#"_s));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), u"magnesium/signs-and-risk"_s);
    EXPECT_EQ(page().verticalScrollBar()->value(), before);
    EXPECT_NEAR(page().toView(page().typeset().caretRect(anchorNamed(u"[2]"_s))).top(), y, 1);
}

TEST_F(TasksTest, SavesTheEvidenceChartWithItsTitleAndSource)
{
    begin({1920, 1080});
    saveAs = folder.filePath(u"evidence.svg"_s);
    clickRow(u"Evidence"_s);
    click(frame()->bar()->findChild<QWidget *>(u"save"_s));
    EXPECT_LE(clicks, 3);
    EXPECT_EQ(notches, 0);
    const QByteArray saved = readWhole(saveAs);
    EXPECT_TRUE(saved.contains("<svg"));
    EXPECT_TRUE(saved.contains("Crampwise"));
}

TEST_F(TasksTest, SavesTheHandoutOfTheNutrientThatIsShown)
{
    begin({1366, 768}, u"magnesium"_s);
    saveAs = folder.filePath(u"magnesium.pdf"_s);
    clickTool(Actions::OpenHandout);
    auto *dialog = window->findChild<HandoutDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->choices().request.nutrients, QStringList{u"magnesium"_s});
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    EXPECT_LE(clicks + 1, 3);
    EXPECT_TRUE(readWhole(saveAs).startsWith("%PDF"));
    dialog->findChild<QPushButton *>(u"close"_s)->click();
}

TEST_F(TasksTest, SavesTheVeganFoodsRichInPotassiumForAWomanOf60)
{
    begin({1366, 768});
    saveAs = folder.filePath(u"potassium.csv"_s);
    clickRow(u"Food and needs"_s);
    choose(Choice::Age, u"60"_s);
    choose(Choice::Sex, u"female"_s);
    clicks = 1; // choosing for whom is not counted
    choose(Choice::FoodSubstance, u"potassium"_s);
    QPushButton *vegan = nullptr;
    for (QPushButton *button : onPage<QPushButton>()) {
        if (button->text() == u"Vegan")
            vegan = button;
    }
    click(vegan);
    click(frame()->bar()->findChild<QWidget *>(u"save"_s));
    EXPECT_LE(clicks, 5);
    EXPECT_LE(notches, 2);
    EXPECT_TRUE(readWhole(saveAs).contains("eans"));
    EXPECT_FALSE(readWhole(saveAs).contains("Yogurt"));
    Choices none;
    settings.setChoices(none);
}

TEST_F(TasksTest, ReadsTheUpperLimitOfMagnesiumAndWhatItCounts)
{
    begin({1366, 768});
    clickRow(u"Food and needs"_s);
    for (const QString &region : {u"eu"_s, u"us-ca"_s}) {
        choose(Choice::Region, region);
        const qsizetype row = textOf(u"\nMagnesium\t"_s) + 1;
        while (!isInSight(row) && notches < 9)
            turnWheel();
        EXPECT_TRUE(page().text().text().mid(row, 120).contains(u"added only"_s));
    }
    EXPECT_LE(clicks, 6);
    EXPECT_LE(notches, 1); // the letters are larger here than on a desktop
}

TEST_F(TasksTest, EnlargesTheChartOfDeficienciesForARoom)
{
    begin({1280, 800});
    click(frame()->bar()->findChild<QWidget *>(u"full-screen"_s));
    EXPECT_LE(clicks, 1);
    EXPECT_EQ(notches, 0);
    auto *large = window->findChild<FullScreenChart *>();
    ASSERT_NE(large, nullptr);
    QTest::keyClick(large, Qt::Key_Escape);
}

TEST_F(TasksTest, FollowsALinkAndGoesOnReadingAtTheSameLine)
{
    begin({1366, 768}, u"magnesium/summary"_s);
    clickAnchor(u"When there is too little: Muscle contraction"_s);
    EXPECT_EQ(shown(), u"muscle-contraction"_s);
    clickTool(Actions::Back);
    EXPECT_LE(clicks + 1, 2);
    EXPECT_EQ(shown(), u"magnesium/summary"_s);
    EXPECT_TRUE(isInSight(anchorNamed(u"When there is too little: Muscle contraction"_s)));
}

} // namespace crampwise
