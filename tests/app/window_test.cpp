// SPDX-License-Identifier: GPL-3.0-or-later
// The window, driven by mouse and keyboard.
#include "app/window_fixture.h"

#include "app/charts/chart_table.h"
#include "app/charts/deficiency_chart.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

TEST_F(WindowTest, EveryRowOfTheListOpensItsPageByMouse)
{
    ContentsList &list = window->contents();
    int pages = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (!index.data(LocationRole).isValid())
            continue;
        const Location listed = index.data(LocationRole).value<Location>();
        const QString target = inItsTab(listed, builtInTopic()).toString();
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
        EXPECT_EQ(shown(), target);
        EXPECT_TRUE(window->windowTitle().contains(index.data().toString()));
        EXPECT_TRUE(window->windowTitle().contains(u"Crampwise"_s));
        ++pages;
    }
    EXPECT_EQ(pages, 2 + 7 + 4 + 2 + 4);
}

TEST_F(WindowTest, ArrowKeysWalkTheListAndStepOverHeadings)
{
    ContentsList &list = window->contents();
    list.setFocus();
    const auto reached = [&list] {
        const auto location = list.currentIndex().data(LocationRole).value<Location>();
        return inItsTab(location, builtInTopic()).toString();
    };
    QTest::keyClick(&list, Qt::Key_Up); // to help for right now, above the overview
    QStringList walked{reached()};
    for (int i = 0; i < 18; ++i) {
        QTest::keyClick(&list, Qt::Key_Down);
        walked << reached();
    }
    QStringList wanted;
    for (const PageEntry &page : pagesOf(builtInTopic())) {
        if (isListed(page.group) && !page.within)
            wanted << inItsTab(page.location, builtInTopic()).toString();
    }
    EXPECT_EQ(walked, wanted);
    EXPECT_EQ(shown(), u"overview"_s);
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(shown(), u"when-to-see-a-doctor"_s);
    EXPECT_TRUE(page().hasFocus());
}

TEST_F(WindowTest, TheFirstKeysScrollThePage)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    EXPECT_EQ(shown(), u"overview"_s);
    EXPECT_GT(page().verticalScrollBar()->value(), 0);
}

TEST_F(WindowTest, TypingANameInTheListGoesThere)
{
    window->contents().setFocus();
    QTest::keyClicks(&window->contents(), u"magn"_s);
    QTest::keyClick(&window->contents(), Qt::Key_Enter);
    EXPECT_EQ(shown(), u"magnesium/summary"_s);
}

TEST_F(WindowTest, LinksLeadFromMechanismToNutrientAndBack)
{
    window->navigator().go({Location::Kind::Mechanism, u"nerve-function"_s, {}});
    clickAnchor(u"Calcium"_s);
    EXPECT_EQ(shown(), u"calcium/summary#nerve-function"_s);
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"nerve-function"_s);
    EXPECT_EQ(shownTitle(), u"Nerve function"_s);
    trigger(Actions::Forward);
    EXPECT_EQ(shown(), u"calcium/summary#nerve-function"_s);
    EXPECT_FALSE(window->actions()[Actions::Forward]->isEnabled());
}

TEST_F(WindowTest, EnterFollowsALinkAndThePageTakesTheKeys)
{
    window->navigator().go({Location::Kind::Mechanism, u"muscle-health"_s, {}});
    page().setFocus();
    page().setCaret(anchorNamed(u"Vitamin K"_s));
    QTest::keyClick(&page(), Qt::Key_Return);
    EXPECT_EQ(shown(), u"vitamin-k/summary#muscle-health"_s);
    EXPECT_TRUE(page().hasFocus());
}

TEST_F(WindowTest, ASectionLinkScrollsToItsSection)
{
    window->resize(700, 400);
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, u"see-a-doctor"_s});
    EXPECT_GT(page().verticalScrollBar()->value(), 100);
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, {}});
    EXPECT_EQ(page().verticalScrollBar()->value(), 0);
}

TEST_F(WindowTest, SideButtonsOfTheMouseGoBackAndForward)
{
    window->navigator().go({Location::Kind::Nutrient, u"potassium"_s, {}});
    QWidget *anywhere = page().viewport();
    QTest::mouseClick(anywhere, Qt::BackButton);
    EXPECT_EQ(shown(), u"overview"_s);
    QTest::mouseClick(anywhere, Qt::ForwardButton);
    EXPECT_EQ(shown(), u"potassium/summary"_s);
}

TEST_F(WindowTest, TheUsualKeysGoBackAndForward)
{
    window->navigator().go({Location::Kind::Nutrient, u"potassium"_s, {}});
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), u"overview"_s);
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shown(), u"potassium/summary"_s);
}

TEST_F(WindowTest, TextSizeReachesEveryPane)
{
    const auto lineHeight = [this] { return page().typeset().caretRect(0).height(); };
    const qreal line = lineHeight();
    const int row = window->contents().sizeHintForRow(2);
    const int chart = onPage<DeficiencyChart>().constFirst()->sizeHint().height();
    for (int i = 0; i < 5; ++i)
        trigger(Actions::LargerText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 2.0);
    EXPECT_NEAR(lineHeight(), 2 * line, 2);
    EXPECT_GT(window->contents().sizeHintForRow(2), row * 3 / 2);
    EXPECT_GT(onPage<DeficiencyChart>().constFirst()->sizeHint().height(), chart * 3 / 2);
    trigger(Actions::SmallerText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 1.75);
    trigger(Actions::NormalText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 1.0);
    EXPECT_DOUBLE_EQ(lineHeight(), line);
}

TEST_F(WindowTest, TheFootIsWholeOrNotThereAtAnyTextSize)
{
    QList<QWidget *> parts;
    parts << window->statusBar()->findChild<QLabel *>(u"promise"_s);
    ASSERT_TRUE(parts.constFirst());
    for (QToolButton *button : window->statusBar()->findChildren<QToolButton *>())
        parts << button;
    ASSERT_EQ(parts.size(), 5);
    const auto expectWhole = [&] {
        QCoreApplication::processEvents();
        for (const QWidget *part : parts) {
            EXPECT_TRUE(part->isHidden()
                        || (part->width() >= part->sizeHint().width()
                            && window->statusBar()->rect().contains(part->geometry())))
                << qPrintable(part->accessibleName()) << " at " << window->width() << " zoom "
                << window->appearance().zoom();
        }
        if (const QString message = window->statusBar()->currentMessage(); !message.isEmpty()) {
            const int end = window->statusBar()->fontMetrics().horizontalAdvance(message);
            for (const QWidget *part : parts)
                EXPECT_TRUE(part->isHidden() || part->x() >= end)
                    << qPrintable(message) << " at " << window->width();
        } else {
            EXPECT_FALSE(parts[1]->isHidden());
        }
    };
    for (int step = 0; step < 9; ++step) {
        for (const int width : {420, 640, 1000, 1366}) {
            window->resize(width, 700);
            expectWhole();
        }
        trigger(Actions::LargerText);
        expectWhole();
        window->statusBar()->clearMessage();
    }
}

TEST_F(WindowTest, AThemeRepaintsEverythingAndKeepsThePage)
{
    window->navigator().go({Location::Kind::Nutrient, u"magnesium"_s, {}});
    for (QAction *action : window->actions().themes()->actions()) {
        if (action->data().value<ThemeChoice>() == ThemeChoice::Dark)
            action->trigger();
    }
    EXPECT_TRUE(window->appearance().look().theme.isDark());
    EXPECT_EQ(shown(), u"magnesium/summary"_s);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window),
              Theme::dark().color(ColorRole::Window));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            const QImage picture = window->grab().toImage();
            const QImage average
                = picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return average.pixelColor(0, 0).lightness() < 100;
        },
        1000));
    EXPECT_EQ(page().verticalScrollBar()->value(), 0);
    window->appearance().setThemeChoice(ThemeChoice::Light);
    EXPECT_FALSE(window->appearance().look().theme.isDark());
}

TEST_F(WindowTest, OneKeyLeadsFromTheChartToItsTableAndBack)
{
    window->navigator().go({Location::Kind::Help, {}, {}}); // a page without a chart
    trigger(Actions::OtherView);
    EXPECT_EQ(shown(), u"overview#chart"_s);
    EXPECT_TRUE(page().chart()->hasFocus());
    trigger(Actions::OtherView);
    EXPECT_FALSE(page().chart()->isVisible());
    EXPECT_TRUE(page().findChild<ChartTable *>()->hasFocus());
    trigger(Actions::OtherView);
    EXPECT_TRUE(page().chart()->hasFocus());
}

TEST_F(WindowTest, ATableIsSortedByTheHeadOfAColumnUpDownAndAsItWas)
{
    const auto firstRow = [this] {
        for (const TextPiece &piece : page().text().pieces()) {
            if (piece.content.role == TextRole::Cell && piece.content.row == 0)
                return piece.content.text;
        }
        return QString();
    };
    EXPECT_EQ(firstRow(), u"Vitamin B"_s);
    clickAnchor(u"Nutrient"_s);
    EXPECT_EQ(firstRow(), u"Calcium"_s);
    clickAnchor(u"Nutrient\u00a0\u25b2"_s);
    EXPECT_EQ(firstRow(), u"Vitamin K"_s);
    clickAnchor(u"Nutrient\u00a0\u25bc"_s);
    EXPECT_EQ(firstRow(), u"Vitamin B"_s);
}

TEST_F(WindowTest, TheTableOfDeficienciesIsCopiedAsTextAndCsv)
{
    trigger(Actions::CopyTableText);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), 9); // header, seven rows, and the end of the last line
    EXPECT_EQ(lines[0].split(u'\t').size(), 6);
    EXPECT_TRUE(lines[1].startsWith(u"Vitamin B\t"_s));
    trigger(Actions::CopyTableCsv);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"\r\nCalcium,"_s));
}

TEST_F(WindowTest, ChartMarksLeadToTheirSections)
{
    auto *chart = page().chart();
    ASSERT_TRUE(chart);
    for (int mark = 0; mark < chart->markCount(); ++mark) {
        window->navigator().go({});
        const QString target = inItsTab(*chart->markTarget(mark), builtInTopic()).toString();
        chart->activateMark(mark);
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == target; })) << qPrintable(target);
        EXPECT_TRUE(buildPage(builtInTopic(), window->navigator().current()).title.size() > 0);
    }
}

TEST_F(WindowTest, CopiesThePageAsText)
{
    window->navigator().go({Location::Kind::Nutrient, u"vitamin-d"_s, {}});
    trigger(Actions::CopyPage);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Vitamin D\n"_s));
}

TEST_F(WindowTest, SavesTheChart)
{
    const QTemporaryDir folder;
    saveAs = folder.filePath(u"chart.svg"_s);
    trigger(Actions::SaveChart);
    EXPECT_TRUE(QFile::exists(saveAs));
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(WindowTest, SaysInOneSentenceWhyAChartWasNotSaved)
{
    saveAs = u"/nowhere/at/all.png"_s;
    trigger(Actions::SaveChart);
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.constFirst().contains(u"/nowhere/at"_s)) << qPrintable(errors.constFirst());
    saveAs.clear(); // thought better of it
    trigger(Actions::SaveChart);
    EXPECT_EQ(errors.size(), 1);
}

TEST_F(WindowTest, RemembersItsPlaceSizeTextAndTheme)
{
    window->navigator().go({Location::Kind::Nutrient, u"phosphorus"_s, {}});
    trigger(Actions::LargerText);
    window->appearance().setThemeChoice(ThemeChoice::Dark);
    window->resize(720, 610);
    window->close();
    const Settings again;
    EXPECT_EQ(again.lastLocation(), u"phosphorus/summary"_s);
    EXPECT_DOUBLE_EQ(again.zoom(), 1.1);
    EXPECT_EQ(again.theme(), ThemeChoice::Dark);
    EXPECT_FALSE(again.splitterState().isEmpty());
    window.reset();
    Settings fresh;
    MainWindow second(builtInTopic(), fresh, {});
    EXPECT_EQ(second.size(), QSize(720, 610));
    second.appearance().setThemeChoice(ThemeChoice::System);
    second.appearance().resetZoom();
    second.close();
}

TEST_F(WindowTest, ANarrowWindowFoldsTheListBehindAButton)
{
    window->resize(360, 500);
    EXPECT_FALSE(window->contents().isVisible());
    EXPECT_TRUE(window->pages().isVisible());
    trigger(Actions::ShowList);
    EXPECT_TRUE(window->contents().isVisible());
    EXPECT_FALSE(window->pages().isVisible());
    window->contents().setCurrentIndex(window->contents().model()->index(3, 0));
    QTest::keyClick(&window->contents(), Qt::Key_Return);
    EXPECT_TRUE(window->pages().isVisible());
    EXPECT_FALSE(window->contents().isVisible());
    window->resize(1000, 700);
    EXPECT_TRUE(window->contents().isVisible());
}

TEST_F(WindowTest, HelpListsEveryShortcutAndNoTwoAreTheSame)
{
    QStringList keys;
    for (int id = 0; id < Actions::Count; ++id) {
        for (const QKeySequence &shortcut : window->actions()[Actions::Id(id)]->shortcuts()) {
            EXPECT_FALSE(keys.contains(shortcut.toString())) << qPrintable(shortcut.toString());
            keys << shortcut.toString();
            EXPECT_GT(shortcut.toString().size(), 1);
        }
    }
    QString listed;
    for (const QStringList &row : window->actions().shortcutTable().rows)
        listed += row.join(u' ') + u'\n';
    EXPECT_TRUE(listed.contains(u"Ctrl+F"_s));
    trigger(Actions::ShowHelp);
    EXPECT_EQ(shown(), u"help"_s);
    EXPECT_TRUE(page().text().text().contains(u"Ctrl+F"_s));
}

TEST_F(WindowTest, WhenToSeeADoctorIsOneKeyAwayFromEveryPage)
{
    for (const QString &name : locationNames(builtInTopic())) {
        window->navigator().go(*parseLocation(name, builtInTopic()));
        QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
        EXPECT_EQ(shown(), u"when-to-see-a-doctor"_s) << qPrintable(name);
    }
}

} // namespace crampwise
