// SPDX-License-Identifier: GPL-3.0-or-later
// The window, driven by mouse and keyboard.
#include "app/window_fixture.h"

#include "app/charts/deficiency_chart.h"
#include "app/pages/page_table.h"
#include "app/pages/search_results.h"
#include "app/widgets/text_labels.h"
#include "core/page/pages.h"

#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

LinkButton *linkNamed(const QList<LinkButton *> &links, const QString &text)
{
    const auto it = std::find_if(links.begin(), links.end(),
                                 [&](const LinkButton *link) { return link->text() == text; });
    return it == links.end() ? nullptr : *it;
}

} // namespace

TEST_F(WindowTest, EveryRowOfTheListOpensItsPageByMouse)
{
    ContentsList &list = window->contents();
    int pages = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (!index.data(LocationRole).isValid())
            continue;
        const QString target = index.data(LocationRole).value<Location>().toString();
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
        EXPECT_EQ(shown(), target);
        EXPECT_TRUE(window->windowTitle().contains(index.data().toString()));
        EXPECT_TRUE(window->windowTitle().contains(u"Crampwise"_s));
        ++pages;
    }
    EXPECT_EQ(pages, 1 + 7 + 4 + 4 + 2 + 2 + 3);
}

TEST_F(WindowTest, ArrowKeysWalkTheListAndStepOverHeadings)
{
    ContentsList &list = window->contents();
    list.setFocus();
    QStringList walked{shown()};
    for (int i = 0; i < 22; ++i) {
        QTest::keyClick(&list, Qt::Key_Down);
        walked << shown();
    }
    QStringList wanted = locationNames(builtInTopic());
    wanted.removeAll(u"help"_s);
    wanted.removeAll(u"about"_s);
    EXPECT_EQ(walked, wanted);
    QTest::keyClick(&list, Qt::Key_Up);
    EXPECT_EQ(shown(), u"sources"_s);
}

TEST_F(WindowTest, TypingANameInTheListGoesThere)
{
    window->contents().setFocus();
    QTest::keyClicks(&window->contents(), u"magn"_s);
    EXPECT_EQ(shown(), u"magnesium"_s);
}

TEST_F(WindowTest, LinksLeadFromMechanismToNutrientAndBack)
{
    window->navigator().go({Location::Kind::Mechanism, u"nerve-function"_s, {}});
    LinkButton *toCalcium = linkNamed(onPage<LinkButton>(), u"Calcium"_s);
    ASSERT_TRUE(toCalcium);
    QTest::mouseClick(toCalcium, Qt::LeftButton);
    EXPECT_EQ(shown(), u"calcium#nerve-function"_s);
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"nerve-function"_s);
    EXPECT_EQ(shownTitle(), u"Nerve function"_s);
    trigger(Actions::Forward);
    EXPECT_EQ(shown(), u"calcium#nerve-function"_s);
    EXPECT_FALSE(window->actions()[Actions::Forward]->isEnabled());
}

TEST_F(WindowTest, EnterFollowsALinkAndThePageTakesTheKeys)
{
    window->navigator().go({Location::Kind::Mechanism, u"muscle-health"_s, {}});
    LinkButton *toVitaminK = linkNamed(onPage<LinkButton>(), u"Vitamin K"_s);
    ASSERT_TRUE(toVitaminK);
    toVitaminK->setFocus();
    QTest::keyClick(toVitaminK, Qt::Key_Return);
    EXPECT_EQ(shown(), u"vitamin-k#muscle-health"_s);
    EXPECT_TRUE(window->pages().page()->hasFocus());
}

TEST_F(WindowTest, ASectionLinkScrollsToItsSection)
{
    window->resize(700, 400);
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, u"see-a-doctor"_s});
    EXPECT_GT(window->pages().page()->verticalScrollBar()->value(), 100);
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, {}});
    EXPECT_EQ(window->pages().page()->verticalScrollBar()->value(), 0);
}

TEST_F(WindowTest, OpensAtTheSectionThatWasAskedFor)
{
    for (const auto *name : {"vitamin-k#tests", "sources#garrison-2020"}) {
        open(*parseLocation(QString::fromLatin1(name), builtInTopic()));
        PageWidget *page = window->pages().page();
        const QString heading = [&] {
            for (const Section &section : page->page().sections) {
                if (section.anchor == QString::fromLatin1(name).section(u'#', 1))
                    return section.heading;
            }
            return QString();
        }();
        ASSERT_FALSE(heading.isEmpty());
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (const HeadingLabel *label : page->findChildren<HeadingLabel *>()) {
                const int y = label->mapTo(page->viewport(), QPoint(0, 0)).y();
                if (label->plainText() == heading && y >= 0 && y < page->viewport()->height() / 3)
                    return true;
            }
            return false;
        })) << name;
    }
}

TEST_F(WindowTest, SideButtonsOfTheMouseGoBackAndForward)
{
    window->navigator().go({Location::Kind::Nutrient, u"potassium"_s, {}});
    QWidget *anywhere = window->pages().page()->viewport();
    QTest::mouseClick(anywhere, Qt::BackButton);
    EXPECT_EQ(shown(), u"overview"_s);
    QTest::mouseClick(anywhere, Qt::ForwardButton);
    EXPECT_EQ(shown(), u"potassium"_s);
}

TEST_F(WindowTest, TheUsualKeysGoBackAndForward)
{
    window->navigator().go({Location::Kind::Nutrient, u"potassium"_s, {}});
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), u"overview"_s);
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shown(), u"potassium"_s);
}

TEST_F(WindowTest, SearchShowsResultsAsYouTypeAndEnterGoesToTheBest)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(window->searchField().hasFocus());
    QTest::keyClicks(&window->searchField(), u"phosphorous"_s);
    EXPECT_TRUE(window->pages().showsResults());
    QTest::keyClick(&window->searchField(), Qt::Key_Return);
    EXPECT_FALSE(window->pages().showsResults());
    EXPECT_EQ(window->navigator().current().id, u"phosphorus"_s);
}

TEST_F(WindowTest, DownGoesIntoTheResultsAndEnterOpensOne)
{
    window->searchField().setFocus();
    QTest::keyClicks(&window->searchField(), u"vit d"_s);
    QTest::keyClick(&window->searchField(), Qt::Key_Down);
    QListView *results = window->pages().results()->list();
    EXPECT_TRUE(results->hasFocus());
    QTest::keyClick(results, Qt::Key_Return);
    EXPECT_EQ(window->navigator().current().id, u"vitamin-d"_s);
}

TEST_F(WindowTest, NothingFoundIsSaidAndEscReturnsToThePage)
{
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, {}});
    window->searchField().setFocus();
    QTest::keyClicks(&window->searchField(), u"xylophone"_s);
    EXPECT_TRUE(window->pages().showsResults());
    EXPECT_TRUE(window->pages().results()->summary().contains(u"Nothing found"_s));
    EXPECT_TRUE(window->pages().results()->summary().contains(u"xylophone"_s));
    QTest::keyClick(&window->searchField(), Qt::Key_Escape);
    EXPECT_FALSE(window->pages().showsResults());
    EXPECT_TRUE(window->searchField().text().isEmpty());
    EXPECT_EQ(shown(), u"calcium"_s);
}

TEST_F(WindowTest, TextSizeReachesEveryPane)
{
    const qreal page = onPage<HeadingLabel>().constFirst()->font().pointSizeF();
    const int row = window->contents().sizeHintForRow(2);
    const int chart = onPage<DeficiencyChart>().constFirst()->sizeHint().height();
    const qreal table = onPage<PageTable>().constFirst()->font().pointSizeF();
    for (int i = 0; i < 5; ++i)
        trigger(Actions::LargerText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 2.0);
    EXPECT_NEAR(onPage<HeadingLabel>().constFirst()->font().pointSizeF(), 2 * page, 0.1);
    EXPECT_NEAR(onPage<PageTable>().constFirst()->font().pointSizeF(), 2 * table, 0.1);
    EXPECT_GT(window->contents().sizeHintForRow(2), row * 3 / 2);
    EXPECT_GT(onPage<DeficiencyChart>().constFirst()->sizeHint().height(), chart * 3 / 2);
    trigger(Actions::SmallerText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 1.75);
    trigger(Actions::NormalText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 1.0);
    EXPECT_NEAR(onPage<HeadingLabel>().constFirst()->font().pointSizeF(), page, 0.1);
}

TEST_F(WindowTest, AThemeRepaintsEverythingAndKeepsThePage)
{
    window->navigator().go({Location::Kind::Nutrient, u"magnesium"_s, {}});
    for (QAction *action : window->actions().themes()->actions()) {
        if (action->data().value<ThemeChoice>() == ThemeChoice::Dark)
            action->trigger();
    }
    EXPECT_TRUE(window->appearance().look().theme.isDark());
    EXPECT_EQ(shown(), u"magnesium"_s);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window),
              Theme::dark().color(ColorRole::Window));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const QImage picture = window->grab().toImage();
        const QImage average = picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return average.pixelColor(0, 0).lightness() < 100;
    }, 1000));
    EXPECT_EQ(window->pages().page()->verticalScrollBar()->value(), 0);
    window->appearance().setThemeChoice(ThemeChoice::Light);
    EXPECT_FALSE(window->appearance().look().theme.isDark());
}

TEST_F(WindowTest, OneKeyLeadsFromTheChartToItsTableAndBack)
{
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, {}});
    trigger(Actions::OtherView);
    EXPECT_EQ(window->navigator().current().kind, Location::Kind::Overview);
    PageWidget *page = window->pages().page();
    EXPECT_TRUE(page->deficiencyTable()->hasFocus() || page->chart()->hasFocus());
    const bool atTable = page->deficiencyTable()->hasFocus();
    trigger(Actions::OtherView);
    EXPECT_EQ(page->deficiencyTable()->hasFocus(), !atTable);
    EXPECT_EQ(page->chart()->hasFocus(), atTable);
}

TEST_F(WindowTest, TheTableSortsAndCopiesAsTextAndCsv)
{
    PageTable *table = window->pages().page()->deficiencyTable();
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Vitamin B"_s);
    table->sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Calcium"_s);
    trigger(Actions::CopyTableText);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), 9); // header, seven rows, and the end of the last line
    EXPECT_EQ(lines[0].split(u'\t').size(), 5);
    EXPECT_TRUE(lines[1].startsWith(u"Vitamin B\t"_s));
    trigger(Actions::CopyTableCsv);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"\r\nCalcium,"_s));
}

TEST_F(WindowTest, ChartMarksLeadToTheirSections)
{
    auto *chart = window->pages().page()->chart();
    ASSERT_TRUE(chart);
    for (int mark = 0; mark < chart->marks().size(); ++mark) {
        window->navigator().go({});
        const QString target
            = chart->marks().at(mark).data(LocationRole).value<Location>().toString();
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
    EXPECT_EQ(again.lastLocation(), u"phosphorus"_s);
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
    EXPECT_TRUE(window->pages().isVisible());
    EXPECT_FALSE(window->contents().isVisible());
    window->resize(1000, 700);
    EXPECT_TRUE(window->contents().isVisible());
}

TEST_F(WindowTest, NoPageScrollsSidewaysOrCutsItsText)
{
    const std::pair<QSize, qreal> cases[]{{QSize(320, 256), 1.0}, {QSize(640, 480), 1.0},
                                          {QSize(640, 480), 2.0}, {QSize(1000, 700), 1.0},
                                          {QSize(1000, 700), 2.0}, {QSize(1920, 1080), 1.0}};
    for (const auto &[size, zoom] : cases) {
        trigger(Actions::NormalText);
        while (window->appearance().zoom() < zoom)
            trigger(Actions::LargerText);
        window->resize(size);
        for (const QString &name : locationNames(builtInTopic())) {
            window->navigator().go(*parseLocation(name, builtInTopic()));
            QCoreApplication::processEvents();
            PageWidget *page = window->pages().page();
            EXPECT_LE(page->widget()->width(), page->viewport()->width()) << qPrintable(name);
            const QList<TextLabel *> labels = onPage<TextLabel>();
            const auto isCut = [](const TextLabel *label) {
                return label->height() < label->heightForWidth(label->width());
            };
            (void)QTest::qWaitFor([&] { return std::none_of(labels.begin(), labels.end(), isCut); },
                                  500);
            for (const TextLabel *label : labels)
                EXPECT_FALSE(isCut(label)) << qPrintable(name + u": "_s + label->plainText());
        }
    }
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
    EXPECT_FALSE(onPage<PageTable>().isEmpty());
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
