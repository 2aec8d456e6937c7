// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of main_window.h is put together, and how it fits its size.
#include "app/window/main_window.h"

#include "app/pages/page_area.h"
#include "app/theme/clear_style.h"
#include "app/widgets/announcer.h"
#include "app/window/contents_list.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QWheelEvent>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int toolIcon = 20;          // pixels, beside usual text
constexpr int leastWidthForList = 90; // in average characters, beside the page
constexpr int leastSearch = 10;       // in average characters, beside buttons without words
constexpr int leastSearchBesideWords = 24;
constexpr qreal presentedZoom = 1.25; ///< One of Settings::zoomSteps().

/// What a button that shows its word takes more than with its sign alone, as QToolButton has it.
int widthOfWord(const QToolButton &button)
{
    const QFontMetrics metrics = button.fontMetrics();
    return 4 + 2 * metrics.horizontalAdvance(u' ')
        + metrics.size(Qt::TextShowMnemonic, button.text()).width();
}

} // namespace

void MainWindow::buildPanes()
{
    m_splitter = new QSplitter(this);
    m_contents = new ContentsList(m_contentsModel);
    m_pages = new PageArea(m_topic, m_deficiencies, m_dialogs, m_actions.shortcutSection(),
                           m_appearance.look(), m_choices);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
    buildFooter();
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->addAction(m_actions[Actions::ShowList]);
    m_toolBar->addAction(m_actions[Actions::Back]);
    m_toolBar->addAction(m_actions[Actions::Forward]);

    auto *label = new QLabel(tr("F&ind:"));
    m_search = new QLineEdit;
    label->setBuddy(m_search);
    label->setContentsMargins(6, 0, 6, 0);
    m_search->setPlaceholderText(tr("a nutrient, a word…"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear")); // Qt gives it none
    m_search->setAccessibleName(tr("Find a nutrient or a word"));
    m_search->setMinimumWidth(80);
    QAction *labelPlace = m_toolBar->addWidget(label);
    m_toolBar->addWidget(m_search);
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            button->setFocusPolicy(Qt::TabFocus);
    }
    addButton(Actions::GoRelief);
    addButton(Actions::GoDoctor);
    addButton(Actions::StudentLevel);
    addMenuButton(u"theme"_s, tr("Theme"), m_actions.themes()->actions());
    m_wideButtons.back()->setToolTip(tr("Theme"));
    addButton(Actions::OpenHandout);
    // At the end: whatever grows with the text, they stay under the pointer that presses them.
    addButton(Actions::SmallerText, false);
    addButton(Actions::LargerText, false);

    QList<QAction *> rest;
    for (Actions::Id id : {Actions::GoDoctor, Actions::StudentLevel, Actions::SmallerText,
                           Actions::LargerText, Actions::OpenHandout})
        rest << m_actions[id];
    rest << m_actions.themes()->actions();
    addMenuButton(u"more"_s, tr("More"), rest);
    m_wideButtons.pop_back();
    m_more = m_folding.back();
    m_folding.pop_back();
    m_folding.front() = labelPlace; // in place of help for a cramp, which stays at hand
}

void MainWindow::addButton(Actions::Id id, bool withWord)
{
    auto *button = new QToolButton;
    button->setDefaultAction(m_actions[id]);
    QString name = m_actions[id]->text();
    button->setAccessibleName(name.remove(u'&').remove(u'…'));
    placeButton(button, withWord);
}

void MainWindow::addMenuButton(const QString &id, const QString &text,
                               const QList<QAction *> &actions)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(id);
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    placeButton(button, true);
}

void MainWindow::placeButton(QToolButton *button, bool withWord)
{
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_folding.push_back(m_toolBar->addWidget(button));
    if (withWord)
        m_wideButtons.push_back(button);
}

/// Where large text makes a list that scrolls, beside a page that lacks the room, it folds away.
bool MainWindow::mustFoldList() const
{
    const Look &look = m_appearance.look();
    const bool isNarrow = width() < leastWidthForList * QFontMetrics(look.text).averageCharWidth();
    return isNarrow || (look.zoom > 1 && m_contents->leastHeight() > m_splitter->height());
}

/// Words go first where room is short, then what the menu holds, with the label of the search.
void MainWindow::fitToolBar()
{
    const QFont &text = m_appearance.look().text;
    const int side = ClearStyle::besideText(toolIcon, text);
    m_toolBar->setIconSize({side, side});
    const int letter = QFontMetrics(text).averageCharWidth();
    const QMargins margins = m_toolBar->layout()->contentsMargins();
    int signs = margins.left() + margins.right() + toolIcon;
    for (QAction *place : m_toolBar->actions()) {
        QWidget *widget = m_toolBar->widgetForAction(place);
        auto *button = qobject_cast<QToolButton *>(widget);
        if (place == m_more || widget == m_search)
            continue;
        if (button)
            button->setIconSize({side, side});
        signs += widget->sizeHint().width() + m_toolBar->layout()->spacing();
        if (button && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
            signs -= widthOfWord(*button);
    }
    const int words = std::accumulate(
        m_wideButtons.begin(), m_wideButtons.end(), signs,
        [](int sum, const QToolButton *button) { return sum + widthOfWord(*button); });
    const bool withWords = words + leastSearchBesideWords * letter <= width();
    const bool folded = signs + leastSearch * letter > width();
    for (QToolButton *button : m_wideButtons)
        button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon
                                             : Qt::ToolButtonIconOnly);
    for (QAction *button : m_folding)
        button->setVisible(!folded);
    m_more->setVisible(folded);
}

void MainWindow::buildFooter()
{
    statusBar()->setAccessibleName(tr("Messages"));
    statusBar()->setSizeGripEnabled(false);
    // Messages that come are read out, wherever the focus is.
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString &message) {
        announce(*this, message);
        fitFooter();
    });
    m_promise = new QLabel;
    m_promise->setObjectName(u"promise"_s);
    m_promise->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_promise, 1);
    for (Actions::Id id :
         {Actions::GoGlossary, Actions::GoSources, Actions::ShowHelp, Actions::ShowAbout}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        statusBar()->addPermanentWidget(button);
        m_footerButtons.push_back(button);
    }
}

/// What finds no room is in the menu of help; a message that comes goes before.
void MainWindow::fitFooter()
{
    const QFontMetrics metrics = statusBar()->fontMetrics();
    int taken = toolIcon + metrics.horizontalAdvance(statusBar()->currentMessage());
    for (QToolButton *button : m_footerButtons) {
        taken += button->sizeHint().width() + statusBar()->layout()->spacing();
        button->setVisible(taken <= width() || button->hasFocus());
    }
    const QString promise = m_topic.about().disclaimer;
    const int wide = m_promise->fontMetrics().horizontalAdvance(promise) + 2 * toolIcon;
    const bool fits = statusBar()->currentMessage().isEmpty() && width() - taken > wide;
    m_promise->setText(fits ? promise : QString());
    m_promise->setVisible(fits);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<Actions::Id> ids) {
        for (Actions::Id id : ids)
            menu->addAction(m_actions[id]);
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setToolTipsVisible(true); // why a command cannot be had
    add(file, {Actions::OpenHandout});
    file->addSeparator();
    add(file, {Actions::PrintPage, Actions::SavePage});
    file->addSeparator();
    add(file, {Actions::SaveChart, Actions::SaveTable, Actions::ExportSources});
    file->addSeparator();
    add(file, {Actions::Quit});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->setToolTipsVisible(true);
    add(edit,
        {Actions::Find, Actions::FindInPage, Actions::FindNext, Actions::FindPrevious,
         Actions::CopyPage, Actions::CopyTableText, Actions::CopyTableCsv});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, {Actions::StudentLevel});
    view->addSeparator();
    add(view, {Actions::LargerText, Actions::SmallerText, Actions::NormalText});
    view->addMenu(tr("&Theme"))->addActions(m_actions.themes()->actions());
    view->addSeparator();
    add(view,
        {Actions::ShowList, Actions::OtherView, Actions::NextTab, Actions::PreviousTab,
         Actions::NextPane, Actions::PreviousPane, Actions::FullScreen});
    // Their keys work where the menus are hidden too.
    addActions({m_actions[Actions::FullScreen], m_actions[Actions::NextPane],
                m_actions[Actions::PreviousPane], m_actions[Actions::OpenMenu]});
    add(menuBar()->addMenu(tr("&Go")),
        {Actions::Back, Actions::Forward, Actions::GoRelief, Actions::GoOverview,
         Actions::GoEvidence, Actions::GoWhatElse, Actions::GoDoctor, Actions::GoSituation});
    add(menuBar()->addMenu(tr("&Help")),
        {Actions::ShowHelp, Actions::GoGlossary, Actions::GoSources, Actions::ShowAbout});
}

bool MainWindow::goByMouse(Qt::MouseButton button)
{
    if (button == Qt::BackButton)
        m_navigator.back();
    else if (button == Qt::ForwardButton)
        m_navigator.forward();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}

bool MainWindow::zoomByWheel(const QWheelEvent &event)
{
    const int turned = event.angleDelta().y();
    if (event.modifiers() != Qt::ControlModifier || turned == 0)
        return false;
    if (turned > 0)
        m_appearance.zoomIn();
    else
        m_appearance.zoomOut();
    tellTextSize();
    return true;
}

void MainWindow::showFullScreen(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen
                        : windowState() & ~Qt::WindowFullScreen);
    m_actions[Actions::FullScreen]->setChecked(full);
    fitPresentation();
}

/// The Lab on the whole screen has it for itself, with text for the last row of a room.
void MainWindow::fitPresentation()
{
    const bool presents = isFullScreen() && m_navigator.current().kind == Location::Kind::Lab;
    if (presents == m_zoomBefore.has_value())
        return;
    menuBar()->setVisible(!presents);
    m_toolBar->setVisible(!presents);
    statusBar()->setVisible(!presents);
    setListShown(!presents && !m_folded);
    if (presents) {
        m_zoomBefore = m_appearance.zoom();
        while (m_appearance.zoom() < presentedZoom)
            m_appearance.zoomIn();
        return;
    }
    const qreal before = *std::exchange(m_zoomBefore, std::nullopt);
    while (m_appearance.zoom() > before)
        m_appearance.zoomOut();
}

void MainWindow::connectStore()
{
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(500);
    connect(&m_storeSoon, &QTimer::timeout, this, &MainWindow::store);
    const auto storeSoon = [this] { m_storeSoon.start(); };
    connect(&m_navigator, &Navigator::locationChanged, this, storeSoon);
    connect(&m_appearance, &Appearance::lookChanged, this, storeSoon);
    connect(m_splitter, &QSplitter::splitterMoved, this, storeSoon);
}

/// Soon after each change, so that little is lost with a program that is ended from outside. That
/// it cannot be stored is said once.
void MainWindow::store()
{
    m_storeSoon.stop();
    if (!isFullScreen()) // nobody asked for the next start to fill the screen
        m_settings.setWindowGeometry(saveGeometry());
    m_settings.setSplitterState(m_splitter->saveState());
    m_settings.setLastLocation(m_navigator.current().toString());
    m_settings.setTheme(m_appearance.themeChoice());
    m_settings.setZoom(m_zoomBefore.value_or(m_appearance.zoom()));
    if (!m_settings.save() && !std::exchange(m_saidNotStored, true) && isVisible()) {
        statusBar()->showMessage(
            tr("Your choices cannot be stored. They hold until you close the window."));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    showFullScreen(false);
    store();
    QMainWindow::closeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_storeSoon.start();
}

} // namespace crampwise
