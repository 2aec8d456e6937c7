// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of main_window.h is put together.
#include "app/window/main_window.h"

#include "app/pages/page_area.h"
#include "app/window/contents_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crampwise {

void MainWindow::buildPanes()
{
    m_splitter = new QSplitter(this);
    m_contents = new ContentsList(m_contentsModel);
    m_pages = new PageArea(m_topic, m_deficiencies, m_dialogs, m_actions.shortcutTable(),
                           m_appearance.look(), m_choices);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
    statusBar()->setAccessibleName(tr("Messages"));
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
    m_search->setAccessibleName(tr("Find a nutrient or a word"));
    m_search->setMinimumWidth(80);
    m_toolBar->addWidget(label);
    m_toolBar->addWidget(m_search);
    m_toolBar->addAction(m_actions[Actions::GoDoctor]);
    m_toolBar->addAction(m_actions[Actions::StudentLevel]);
    m_toolBar->addAction(m_actions[Actions::SmallerText]);
    m_toolBar->addAction(m_actions[Actions::LargerText]);

    auto *theme = new QToolButton;
    theme->setText(tr("Theme"));
    theme->setObjectName(u"theme"_s);
    theme->setToolTip(tr("Choose light or dark"));
    theme->setAccessibleName(tr("Theme"));
    theme->setPopupMode(QToolButton::InstantPopup);
    theme->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(theme);
    menu->addActions(m_actions.themes()->actions());
    theme->setMenu(menu);
    m_toolBar->addWidget(theme);
    m_toolBar->addAction(m_actions[Actions::OpenHandout]);
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<Actions::Id> ids) {
        for (Actions::Id id : ids)
            menu->addAction(m_actions[id]);
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, {Actions::OpenHandout, Actions::NutrientHandout});
    file->addSeparator();
    add(file, {Actions::PrintPage, Actions::SavePage});
    file->addSeparator();
    add(file, {Actions::SaveChart, Actions::ExportSources});
    file->addSeparator();
    add(file, {Actions::Quit});
    add(menuBar()->addMenu(tr("&Edit")),
        {Actions::Find, Actions::FindInPage, Actions::FindNext, Actions::FindPrevious,
         Actions::CopyPage, Actions::CopyTableText, Actions::CopyTableCsv});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, {Actions::StudentLevel});
    view->addSeparator();
    add(view, {Actions::LargerText, Actions::SmallerText, Actions::NormalText});
    view->addMenu(tr("&Theme"))->addActions(m_actions.themes()->actions());
    view->addSeparator();
    add(view, {Actions::ShowList, Actions::OtherView});
    add(menuBar()->addMenu(tr("&Go")),
        {Actions::Back, Actions::Forward, Actions::GoOverview, Actions::GoEvidence,
         Actions::GoGlossary, Actions::GoDoctor});
    add(menuBar()->addMenu(tr("&Help")), {Actions::ShowHelp, Actions::ShowAbout});
}

} // namespace crampwise
