// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/handout/handout_dialog.h"
#include "app/handout/page_outlet.h"
#include "app/laboratory/lab_panel.h"
#include "app/models/export_file.h"
#include "app/models/table_file.h"
#include "app/pages/find_bar.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/pages/search_results.h"
#include "app/pages/tab_row.h"
#include "app/theme/drawings.h"
#include "app/window/contents_list.h"
#include "app/window/latin_keys.h"
#include "core/lab/controls.h"
#include "core/page/pages.h"
#include "core/page/situation_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crampwise {

MainWindow::MainWindow(const Topic &topic, Settings &settings, const Location &start,
                       Dialogs dialogs)
    : m_topic(topic), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_navigator(inItsTab(start, topic)), m_appearance(settings.theme(), settings.zoom()),
      m_choices(settings.choices(topic.figures().needs)), m_deficiencies(topic),
      m_contentsModel(topic)
{
    m_situationFile.read(m_choices);
    m_toldChoices = m_choices;
    setWindowIcon(themedIcon(u"crampwise"_s, Theme::light()));
    buildPanes();
    buildToolBar();
    buildMenus();
    connectActions();
    new LatinKeys(m_actions, this);
    connectNavigation();
    restore();
    applyLook(m_appearance.look());
    showLocation(m_navigator.current(), {});
    m_pages->page()->setFocus(Qt::OtherFocusReason); // so that the first keys scroll it
    if (!settings.problem().isEmpty())
        statusBar()->showMessage(settings.problem());
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Id id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    const auto goTo = [this](Location::Kind kind) {
        return [this, kind] { m_navigator.go({kind, {}, {}}); };
    };
    on(Actions::OpenHandout, [this] { openHandout(); });
    on(Actions::PrintPage, [this] { takeOut(true); });
    on(Actions::SavePage, [this] { takeOut(false); });
    on(Actions::SaveChart, [this] { saveChart(); });
    on(Actions::SaveTable, [this] { saveTable(); });
    on(Actions::Quit, [this] { close(); });
    on(Actions::CopyPage, [this] { copyPage(); });
    on(Actions::CopyTableText, [this] { copyTable(false); });
    on(Actions::CopyTableCsv, [this] { copyTable(true); });
    on(Actions::Find, [this] { find(); });
    on(Actions::FindInPage, [this] { m_pages->findInPage(); });
    on(Actions::FindNext, [this] { m_pages->findBar()->next(1); });
    on(Actions::FindPrevious, [this] { m_pages->findBar()->next(-1); });
    const auto zoom = [this](void (Appearance::*change)()) {
        return [this, change] {
            (m_appearance.*change)();
            tellTextSize();
        };
    };
    on(Actions::LargerText, zoom(&Appearance::zoomIn));
    on(Actions::SmallerText, zoom(&Appearance::zoomOut));
    on(Actions::NormalText, zoom(&Appearance::resetZoom));
    on(Actions::StudentLevel, [this](bool student) {
        choose(Choice::Level, wordFor(student ? Level::Student : Level::Plain, levelWords));
        tellBriefly(student ? tr("Terms for students are shown.") : tr("Plain words are shown."));
    });
    on(Actions::ExportSources, [this] { exportSources(); });
    on(Actions::ShowList, [this](bool shown) { setListShown(shown); });
    on(Actions::OtherView, [this] { switchChartAndTable(); });
    on(Actions::NextTab, [this] { goToTab(1); });
    on(Actions::PreviousTab, [this] { goToTab(-1); });
    on(Actions::Back, [this] { m_navigator.back(); });
    on(Actions::Forward, [this] { m_navigator.forward(); });
    on(Actions::GoOverview, goTo(Location::Kind::Overview));
    on(Actions::GoEvidence, goTo(Location::Kind::Evidence));
    on(Actions::GoGlossary, goTo(Location::Kind::Glossary));
    on(Actions::GoDoctor, goTo(Location::Kind::Doctor));
    on(Actions::GoRelief, goTo(Location::Kind::Relief));
    on(Actions::GoWhatElse, goTo(Location::Kind::WhatElse));
    on(Actions::GoSituation, goTo(Location::Kind::MySituation));
    on(Actions::GoSources, goTo(Location::Kind::Sources));
    on(Actions::NextPane, [this] { goToPane(1); });
    on(Actions::PreviousPane, [this] { goToPane(-1); });
    on(Actions::OpenMenu, [this] { openMenu(); });
    on(Actions::FullScreen, [this](bool full) { showFullScreen(full); });
    on(Actions::ShowHelp, goTo(Location::Kind::Help));
    on(Actions::ShowAbout, goTo(Location::Kind::About));
    connect(m_actions.themes(), &QActionGroup::triggered, this, [this](const QAction *action) {
        m_appearance.setThemeChoice(action->data().value<ThemeChoice>());
        tellBriefly(tr("Theme: %1").arg(action->text().remove(u'&')));
    });
}

void MainWindow::connectNavigation()
{
    connect(&m_navigator, &Navigator::locationChanged, this, &MainWindow::showLocation);
    connect(&m_navigator, &Navigator::locationChanged, this, &MainWindow::fitPresentation);
    connect(&m_appearance, &Appearance::lookChanged, this, &MainWindow::applyLook);
    connectStore();
    connect(m_contents, &ContentsList::locationRequested, &m_navigator, &Navigator::go);
    connect(m_contents, &ContentsList::entered, this,
            [this] { m_pages->page()->setFocus(Qt::OtherFocusReason); });
    connect(m_pages, &PageArea::intended, this, &MainWindow::carryOut);
    m_navigator.setResolver([this](const Location &asked) { return inItsTab(asked, m_topic); });
    m_navigator.setPositionSource([this] { return m_pages->page()->readingPosition(); });
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    m_tellResults.setSingleShot(true);
    m_tellResults.setInterval(500); // not at each letter
    m_tellSituation.setSingleShot(true);
    m_tellSituation.setInterval(500); // not at each box
    connect(&m_tellSituation, &QTimer::timeout, this, &MainWindow::tellSituation);
    connect(&m_tellResults, &QTimer::timeout, this, [this] {
        if (m_pages->showsResults())
            statusBar()->showMessage(m_pages->results()->summary());
    });
    connect(&m_prepareSearch, &QTimer::timeout, this, [this] {
        if (!m_indexMaker->addNext())
            m_prepareSearch.stop();
    });
    connect(m_search, &QLineEdit::returnPressed, m_pages->results(), &SearchResults::activateFirst);
    qApp->installEventFilter(this);
}

void MainWindow::restore()
{
    setMinimumSize(320, 256);
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1000, 700).boundedTo(screen()->availableSize()));
    if (!m_splitter->restoreState(m_settings.splitterState()))
        m_splitter->setSizes({230, 770});
    for (QAction *action : m_actions.themes()->actions()) {
        if (action->data().value<ThemeChoice>() == m_appearance.themeChoice())
            action->setChecked(true);
    }
    m_actions[Actions::ShowList]->setChecked(true);
    m_actions[Actions::StudentLevel]->setChecked(m_choices.level() == Level::Student);
}

/// Of what the eye sees at once: the line at the foot is free again soon.
void MainWindow::tellBriefly(const QString &sentence)
{
    constexpr int brief_ms = 4000;
    statusBar()->showMessage(sentence, brief_ms);
}

void MainWindow::tellTextSize()
{
    tellBriefly(tr("Text size: %1%").arg(QLocale().toString(qRound(100 * m_appearance.zoom()))));
}

void MainWindow::goTo(const GoTo &target)
{
    m_navigator.go(target.location);
    if (target.place)
        m_pages->page()->showWord(*target.place, target.length);
}

void MainWindow::carryOut(const PageIntention &intention)
{
    if (const auto *place = std::get_if<GoTo>(&intention))
        goTo(*place);
    else if (const auto *choice = std::get_if<Choose>(&intention))
        choose(choice->choice, choice->value);
    else if (const auto *ticked = std::get_if<Tick>(&intention))
        tick(*ticked);
    else if (const auto *news = std::get_if<Tell>(&intention))
        statusBar()->showMessage(news->sentence);
    else if (std::holds_alternative<MakeHandout>(intention))
        openHandout();
    else if (std::holds_alternative<CopyPage>(intention))
        copyPage();
    else if (std::holds_alternative<ForgetSituation>(intention))
        forgetSituation();
    else if (std::holds_alternative<Present>(intention))
        showFullScreen(!isFullScreen());
    else
        report(std::get<Complain>(intention).problem);
}

void MainWindow::showLocation(const Location &location,
                              const std::optional<ReadingPosition> &position)
{
    m_pages->showLocation(location, position);
    m_contents->showLocation(location);
    setWindowTitle(tr("%1 – Crampwise").arg(locationTitle(location, m_topic)));
    m_actions[Actions::Back]->setEnabled(m_navigator.canGoBack());
    m_actions[Actions::Forward]->setEnabled(m_navigator.canGoForward());
    const bool hasTabs = !m_pages->page()->page().tabs.empty();
    m_actions[Actions::NextTab]->setEnabled(hasTabs);
    m_actions[Actions::PreviousTab]->setEnabled(hasTabs);
    fitChartActions();
    if (m_folded)
        setListShown(false);
}

void MainWindow::applyLook(const Look &look)
{
    m_actions.setLook(look);
    if (auto *theme = m_toolBar->findChild<QToolButton *>(u"theme"_s))
        theme->setIcon(themedIcon(u"theme"_s, look.theme));
    m_contents->setLook(look);
    m_pages->setLook(look);
    foldList();
}

void MainWindow::foldList()
{
    const bool folded = mustFoldList();
    if (folded == m_folded)
        return;
    m_folded = folded;
    setListShown(!folded && !m_zoomBefore);
}

void MainWindow::setListShown(bool shown)
{
    m_actions[Actions::ShowList]->setChecked(shown);
    m_contents->setVisible(shown);
    m_pages->setVisible(!shown || !m_folded);
    if (shown && m_folded)
        m_contents->setFocus(Qt::OtherFocusReason);
}

/// The tab that follows (1) or comes before (-1), round and round.
void MainWindow::goToTab(int step)
{
    const Page &page = m_pages->page()->page();
    const int count = int(page.tabs.size());
    if (count > 0)
        m_navigator.go(page.tabs[size_t((currentTab(page) + step + count) % count)].location);
}

/// Of the nutrient that is shown; else as it was chosen last.
void MainWindow::openHandout()
{
    HandoutChoices usual;
    usual.request.level = m_choices.level();
    usual.format.paper = usualPaper(QLocale::system());
    HandoutChoices choices = m_settings.handout(usual);
    choices.request.reader = m_choices.reader();
    choices.request.region = m_choices.chosenRegion();
    if (m_navigator.current().kind == Location::Kind::MySituation) {
        choices.request.kind = HandoutKind::Appointment;
        choices.request.situation = situationOf(m_choices);
        choices.request.reader = m_choices.situationReader();
    }
    if (m_navigator.current().kind == Location::Kind::Nutrient) {
        choices.request.kind = HandoutKind::Nutrients;
        choices.request.nutrients = {m_navigator.current().id};
    }
    auto *dialog = new HandoutDialog({{QLocale(), &m_topic}}, choices, m_appearance.look(),
                                     m_dialogs, PrintDialogs::ofQt(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_settings.setHandout(dialog->choices());
        store();
    });
    dialog->open();
}

/// The page that is shown, to a printer or into a file.
void MainWindow::takeOut(bool toPrinter)
{
    const PageForPaper page{m_topic, QLocale(), m_pages->page()->page()};
    const PageOutlet outlet(m_dialogs, PrintDialogs::ofQt());
    const auto [told, problem] = toPrinter ? outlet.print(page, this) : outlet.save(page, this);
    if (!problem.isEmpty())
        report(problem);
    else if (!told.isEmpty())
        statusBar()->showMessage(told);
}

void MainWindow::exportSources()
{
    const QString filters = tr("BibTeX (*.bib);;CSL for reference managers (*.csl.json)");
    const QString file
        = m_dialogs.saveFileName(this, tr("Export Sources"), u"crampwise-sources.bib"_s,
                                 filters + u";;"_s + tableFileFilters());
    if (file.isEmpty())
        return;
    const QString problem = writeExport(m_topic, TableKind::Sources, file);
    if (problem.isEmpty())
        statusBar()->showMessage(savedTo(file));
    else
        report(problem);
}

void MainWindow::copyPage()
{
    const Page page = buildPage(m_topic, m_navigator.current(), m_choices);
    QGuiApplication::clipboard()->setText(pageAsText(page));
    statusBar()->showMessage(tr("The page is copied as text."));
}

void MainWindow::choose(Choice choice, const QString &value)
{
    m_choices.set(choice, value);
    if (choice == Choice::KeepSituation && value.isEmpty())
        forgetFile();
    if (Choices::ofSituation().contains(choice))
        return showSituation();
    m_settings.setChoices(m_choices);
    m_storeSoon.start();
    m_pages->setChoices(m_choices);
}

void MainWindow::report(const QString &problem)
{
    m_dialogs.showError(this, problem);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldList();
    fitToolBar();
    fitFooter();
    m_storeSoon.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange) // told when the parts have the font, too
        return;
    fitToolBar();
    fitFooter();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == m_search && event->type() == QEvent::FocusIn)
        prepareSearch();
    if (widget && widget->window() == this) {
        if (event->type() == QEvent::MouseButtonPress
            && goByMouse(static_cast<QMouseEvent *>(event)->button()))
            return true;
        if (event->type() == QEvent::Wheel && zoomByWheel(*static_cast<QWheelEvent *>(event)))
            return true;
        if (event->type() == QEvent::KeyPress
            && leaveByKey(static_cast<QKeyEvent *>(event)->key(), watched))
            return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace crampwise
