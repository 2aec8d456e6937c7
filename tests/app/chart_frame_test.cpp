// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of pages, each in its frame.
#include "app/window_fixture.h"

#include "app/charts/chart_frame.h"
#include "app/charts/chart_table.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/frame_bar.h"
#include "app/charts/full_screen_chart.h"
#include "content_files.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const QStringList pagesWithCharts{u"overview"_s,           u"evidence"_s,
                                  u"food-and-needs"_s,     u"how-common"_s,
                                  u"magnesium/evidence"_s, u"how-nutrients-interact"_s};

} // namespace

class ChartFrameTest : public WindowTest {
protected:
    ChartFrame *frame() const
    {
        const QList<ChartFrame *> all = onPage<ChartFrame>();
        return all.isEmpty() ? nullptr : all.constFirst();
    }

    void click(ChartFrame *inFrame, const QString &button)
    {
        auto *found = inFrame->bar()->findChild<QAbstractButton *>(button);
        if (!found)
            found = inFrame->findChild<QAbstractButton *>(button);
        ASSERT_TRUE(found) << qPrintable(button);
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
};

TEST_F(ChartFrameTest, TheEvidenceChartKeepsAllItsRowsHoweverNarrowAndLarge)
{
    goTo(u"evidence"_s);
    for (int step = 0; step < 9; ++step) {
        for (const int width : {1000, 640, 400, 320}) {
            window->resize(width, 700);
            QCoreApplication::processEvents();
            auto *chart = onPage<EvidenceChart>().constFirst();
            EXPECT_GE(chart->height(), chart->heightForWidth(chart->width()))
                << width << " pixels, zoom " << window->appearance().zoom();
            EXPECT_TRUE(chart->rect().contains(chart->markRect(chart->markCount() - 1)))
                << width << " pixels, zoom " << window->appearance().zoom();
            EXPECT_TRUE(chart->parentWidget()->rect().contains(chart->geometry()))
                << width << " pixels, zoom " << window->appearance().zoom();
        }
        trigger(Actions::LargerText);
    }
}

TEST_F(ChartFrameTest, EveryChartOfEveryPageHasOne)
{
    for (const QString &name : pagesWithCharts) {
        goTo(name);
        const QList<MarkedChart *> charts = onPage<MarkedChart>();
        EXPECT_FALSE(charts.isEmpty()) << qPrintable(name);
        for (const MarkedChart *chart : charts)
            EXPECT_TRUE(qobject_cast<ChartFrame *>(chart->parentWidget())) << qPrintable(name);
    }
}

TEST_F(ChartFrameTest, TheTableIsTheOtherFaceAndHoldsARowForEachOfTheChart)
{
    for (const QString &name : pagesWithCharts) {
        goTo(name);
        ChartFrame *shown = frame();
        click(shown, u"table"_s);
        EXPECT_EQ(shown->face(), ChartFrame::Face::Table);
        EXPECT_FALSE(shown->chart()->isVisible());
        ASSERT_TRUE(shown->table() && shown->table()->isVisible()) << qPrintable(name);
        const TextTable table = shown->chart()->table();
        EXPECT_EQ(shown->table()->model()->rowCount(), int(table.rows.size()));
        EXPECT_EQ(table.header.size(), table.rows.front().size()) << qPrintable(name);
        click(shown, u"chart"_s);
        EXPECT_TRUE(shown->chart()->isVisible());
        EXPECT_FALSE(shown->table()->isVisible());
    }
}

TEST_F(ChartFrameTest, TheTableIsWholeInEveryWidthAndSize)
{
    for (const QString &name : {u"overview"_s, u"evidence"_s, u"how-nutrients-interact"_s}) {
        goTo(name);
        for (int step = 0; step < 6; ++step) {
            for (const int width : {1000, 640, 400, 320}) {
                window->resize(width, 700);
                QCoreApplication::processEvents();
                frame()->showFace(ChartFrame::Face::Table);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                const ChartTable *table = frame()->table();
                EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << width;
                EXPECT_EQ(table->verticalScrollBar()->maximum(), 0)
                    << qPrintable(name) << ' ' << width << " zoom " << window->appearance().zoom();
                EXPECT_TRUE(frame()->rect().contains(table->geometry())) << width;
                const int last = table->model()->rowCount() - 1;
                EXPECT_EQ(table->rowViewportPosition(last) + table->rowHeight(last),
                          table->viewport()->height());
            }
            trigger(Actions::LargerText);
        }
        trigger(Actions::NormalText);
    }
}

TEST_F(ChartFrameTest, ARowOfTheTableLeadsWhereItsChartDoes)
{
    goTo(u"evidence"_s);
    frame()->showFace(ChartFrame::Face::Table);
    ChartTable *table = frame()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 1));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return shown() == u"magnesium/evidence#can-a-lack-cause-cramps"; }));
}

TEST_F(ChartFrameTest, TheTableLeavesTabToThePage)
{
    goTo(u"overview"_s);
    frame()->showFace(ChartFrame::Face::Table);
    frame()->table()->setFocus();
    QTest::keyClick(frame()->table(), Qt::Key_Tab);
    EXPECT_FALSE(frame()->table()->hasFocus());
}

TEST_F(ChartFrameTest, ButtonsKeepInsideAndWhatHasNoWordSaysItInItsTip)
{
    goTo(u"evidence"_s);
    for (int step = 0; step < 9; ++step) {
        for (const int width : {1000, 400, 320}) {
            window->resize(width, 700);
            QCoreApplication::processEvents();
            const QList<FrameButton *> buttons = frame()->bar()->findChildren<FrameButton *>();
            EXPECT_EQ(buttons.size(), 5);
            for (const FrameButton *button : buttons) {
                EXPECT_TRUE(button->parentWidget()->rect().contains(button->geometry()))
                    << width << " zoom " << window->appearance().zoom();
                EXPECT_EQ(button->toolTip(), button->text());
                for (const FrameButton *other : buttons)
                    EXPECT_TRUE(other == button
                                || !other->geometry().intersects(button->geometry()));
            }
        }
        trigger(Actions::LargerText);
    }
}

TEST_F(ChartFrameTest, SavesTheChartInViewFromAnyPage)
{
    const QTemporaryDir folder;
    const std::pair<QString, QString> cases[]{{u"evidence"_s, u"Probably not"_s},
                                              {u"how-nutrients-interact"_s, u"Overbreathing"_s},
                                              {u"overview"_s, u"Phosphorus"_s}};
    for (const auto &[name, word] : cases) {
        goTo(name);
        saveAs = folder.filePath(name + u".svg"_s);
        trigger(Actions::SaveChart);
        const QString saved = QString::fromUtf8(readWhole(saveAs));
        EXPECT_TRUE(saved.contains(word)) << qPrintable(name);
        EXPECT_TRUE(errors.isEmpty());
    }
    EXPECT_FALSE(QString::fromUtf8(readWhole(folder.filePath(u"evidence.svg"_s)))
                     .contains(u"Muscle health"_s));
}

TEST_F(ChartFrameTest, CopyTableTakesTheTableOfTheChartInView)
{
    goTo(u"evidence"_s);
    trigger(Actions::CopyTableText);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        u"\nMagnesium\tYes (High certainty)\tProbably not (Moderate certainty)\n"_s));
    goTo(u"how-nutrients-interact"_s);
    trigger(Actions::CopyTableCsv);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Number,What acts,"_s));
}

TEST_F(ChartFrameTest, WithoutAChartOnThePageItsCommandsAreOffAndSayWhy)
{
    const auto ids
        = {Actions::SaveChart, Actions::SaveTable, Actions::CopyTableText, Actions::CopyTableCsv};
    goTo(u"about"_s);
    for (const Actions::Id id : ids) {
        EXPECT_FALSE(window->actions()[id]->isEnabled());
        EXPECT_TRUE(window->actions()[id]->toolTip().contains(
            id == Actions::SaveChart ? u"no chart"_s : u"no table"_s));
    }
    goTo(u"food-and-needs"_s);
    for (const Actions::Id id : ids) {
        EXPECT_TRUE(window->actions()[id]->isEnabled());
        EXPECT_FALSE(window->actions()[id]->toolTip().contains(u"There is no"_s));
    }
    QTest::keyClicks(&window->searchField(), u"iron"_s);
    EXPECT_FALSE(window->actions()[Actions::SaveChart]->isEnabled());
    QTest::keyClick(&window->searchField(), Qt::Key_Escape);
    EXPECT_TRUE(window->actions()[Actions::SaveChart]->isEnabled());
    goTo(u"lab"_s);
    EXPECT_TRUE(window->actions()[Actions::SaveChart]->isEnabled());
    EXPECT_FALSE(window->actions()[Actions::CopyTableText]->isEnabled());
}

TEST_F(ChartFrameTest, WhereverAFrameStandsItsCommandsAreOn)
{
    const QStringList more{u"magnesium/evidence"_s};
    for (const QString &name : locationNames(builtInTopic()) + more) {
        goTo(name);
        EXPECT_EQ(window->actions()[Actions::CopyTableText]->isEnabled(),
                  frame() != nullptr || hasTable(page().page()))
            << qPrintable(name);
    }
}

TEST_F(ChartFrameTest, InTheLabTheSameCommandSavesTheLab)
{
    goTo(u"lab"_s);
    saveAs.clear();
    trigger(Actions::SaveChart);
    EXPECT_TRUE(suggestedName.startsWith(u"crampwise-lab"_s));
}

TEST_F(ChartFrameTest, WhatHasTheKeysIsMeantElseWhatIsMostInSight)
{
    goTo(u"how-common"_s);
    const QList<ChartFrame *> frames = onPage<ChartFrame>();
    ASSERT_GE(frames.size(), 2);
    page().verticalScrollBar()->setValue(0);
    window->contents().setFocus();
    ChartFrame *first = ChartFrame::meantIn(page());
    page().verticalScrollBar()->setValue(page().verticalScrollBar()->value()
                                         + frames.constLast()->y());
    QCoreApplication::processEvents();
    EXPECT_EQ(ChartFrame::meantIn(page()), frames.constLast());
    EXPECT_NE(first, frames.constLast());
    first->chart()->setFocus();
    EXPECT_EQ(ChartFrame::meantIn(page()), first);
}

TEST_F(ChartFrameTest, WhatIsSavedBearsTitleLegendHowToReadItAndTheProgram)
{
    const QTemporaryDir folder;
    goTo(u"evidence"_s);
    saveAs = folder.filePath(u"chart.svg"_s);
    click(frame(), u"save"_s);
    const QString saved = QString::fromUtf8(readWhole(saveAs));
    const auto &block = std::get<EvidenceChartBlock>(page().page().sections.front().blocks.front());
    ASSERT_FALSE(block.sources.empty());
    // A text is drawn line by line: each word of it is there.
    for (const QString &text :
         {block.title, block.sources.back().text, block.howToRead, u"Very low certainty"_s,
          u"Crampwise %1"_s.arg(QCoreApplication::applicationVersion())}) {
        for (const QString &word : text.split(u' '))
            EXPECT_TRUE(saved.contains(word.toHtmlEscaped())) << qPrintable(word);
    }
    EXPECT_EQ(suggestedName.toStdString(),
              "crampwise-a-lack-of-some-nutrients-can-cause-cramps-no-supplement-is.png");
}

TEST_F(ChartFrameTest, SaysWhereItSavedAndShowsTheFolder)
{
    const QTemporaryDir folder;
    goTo(u"evidence"_s);
    saveAs = folder.filePath(u"what i need.csv"_s);
    ChartFrame *shown = frame();
    EXPECT_FALSE(shown->findChild<QWidget *>(u"show-in-folder"_s)->isVisible());
    click(shown, u"save"_s);
    EXPECT_TRUE(QString::fromUtf8(readWhole(saveAs)).startsWith(u"Nutrient,"_s));
    EXPECT_EQ(window->statusBar()->currentMessage(), u"Saved to what i need.csv"_s);
    EXPECT_TRUE(shown->findChild<QWidget *>(u"show-in-folder"_s)->isVisible());
    click(shown, u"show-in-folder"_s);
    EXPECT_EQ(foldersShown, QStringList{saveAs});
}

TEST_F(ChartFrameTest, CopyTakesPictureAndTableTogether)
{
    goTo(u"evidence"_s);
    click(frame(), u"copy"_s);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_TRUE(copied->text().startsWith(u"Nutrient\t"_s));
    frame()->showFace(ChartFrame::Face::Table);
    click(frame(), u"copy"_s);
    copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_FALSE(copied->hasImage());
    EXPECT_TRUE(copied->text().startsWith(u"Nutrient\t"_s));
    EXPECT_TRUE(copied->html().contains(u"<th>Nutrient</th>"_s));
}

TEST_F(ChartFrameTest, TheContextMenuOffersWhatTheButtonsDo)
{
    goTo(u"evidence"_s);
    const auto offered = [this] {
        QStringList texts;
        const std::unique_ptr<QMenu> menu(frame()->menu());
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts << action->text().remove(u'&');
        }
        return texts;
    };
    EXPECT_EQ(offered(),
              QStringList({u"Show as Table"_s, u"Copy"_s, u"Copy Table"_s, u"Copy Table as CSV"_s,
                           u"Save…"_s, u"Full Screen"_s}));
    const std::unique_ptr<QMenu> menu(frame()->menu());
    menu->actions().constFirst()->trigger();
    EXPECT_EQ(frame()->face(), ChartFrame::Face::Table);
    EXPECT_EQ(offered().constFirst(), u"Show as Chart"_s);
}

TEST_F(ChartFrameTest, EachSourceOfAChartIsNamedOnceAndLeadsToItsRecord)
{
    for (const QString &name : pagesWithCharts) {
        goTo(name);
        const std::unique_ptr<QMenu> menu(frame()->sourcesMenu());
        QSet<QString> names;
        for (const QAction *action : menu->actions())
            names << action->text();
        EXPECT_GT(names.size(), 0) << qPrintable(name);
        EXPECT_EQ(names.size(), menu->actions().size()) << qPrintable(name);
        menu->actions().constFirst()->trigger();
        EXPECT_TRUE(shown().startsWith(u"sources#"_s)) << qPrintable(name);
    }
}

TEST_F(ChartFrameTest, TheFullScreenShowsTheChartWholeUntilEsc)
{
    goTo(u"evidence"_s);
    click(frame(), u"full-screen"_s);
    auto *large = window->findChild<FullScreenChart *>();
    ASSERT_TRUE(large);
    EXPECT_TRUE(large->isFullScreen());
    EXPECT_EQ(large->chart()->markCount(), frame()->chart()->markCount());
    EXPECT_TRUE(large->chart()->hasFocus());
    QTest::keyClick(large, Qt::Key_Escape);
    EXPECT_FALSE(large->isVisible());
    EXPECT_EQ(shown(), u"evidence"_s);
}

TEST_F(ChartFrameTest, AMarkOfTheFullScreenLeadsThereAndEndsIt)
{
    goTo(u"evidence"_s);
    frame()->showFullScreen();
    const QPointer<FullScreenChart> large = window->findChild<FullScreenChart *>();
    ASSERT_TRUE(large);
    large->chart()->activateMark(0);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return shown() == u"vitamin-b/evidence#can-a-lack-cause-cramps"; }));
    EXPECT_TRUE(!large || !large->isVisible());
}

TEST_F(ChartFrameTest, AssistiveToolsReadTheLegendAndTheTable)
{
    goTo(u"evidence"_s);
    QStringList names;
    for (QWidget *part : frame()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        names << part->accessibleName();
    EXPECT_FALSE(names.filter(u"Moderate certainty"_s).isEmpty());
    frame()->showFace(ChartFrame::Face::Table);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(frame()->table());
    EXPECT_EQ(table->role(), QAccessible::Table);
    EXPECT_EQ(table->tableInterface()->rowCount(), 7);
    EXPECT_EQ(table->tableInterface()->cellAt(3, 1)->text(QAccessible::Name),
              u"Yes (High certainty)"_s);
}

} // namespace crampwise
