// SPDX-License-Identifier: GPL-3.0-or-later
// How keys go from one part of the window of main_window.h to another.
#include "app/window/main_window.h"

#include "app/charts/chart_frame.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/pages/search_results.h"
#include "app/window/contents_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolBar>

namespace crampwise {

namespace {

bool hasKeys(const QWidget &pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &pane || pane.isAncestorOf(focus));
}

} // namespace

QWidgetList MainWindow::panes() const
{
    QWidgetList found{m_contents};
    if (m_pages->showsResults()) {
        found << m_pages->results();
    } else {
        found << m_pages->page();
        const ChartFrame *chart = ChartFrame::meantIn(*m_pages->page());
        if (QWidget *details = chart ? chart->details() : nullptr)
            found << details;
    }
    found << m_toolBar;
    found.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return found;
}

void MainWindow::goToPane(int step)
{
    const QWidgetList all = panes();
    if (all.isEmpty())
        return;
    // The last one that has the keys: details stand within their page.
    qsizetype here = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (hasKeys(*all[i]))
            here = i;
    }
    const qsizetype from = here < 0 ? (step > 0 ? -1 : 0) : here;
    QWidget *pane = all[(from + step + all.size()) % all.size()];
    if (pane == m_toolBar)
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (pane == m_pages->results())
        m_pages->results()->focusList();
    else
        pane->setFocus(Qt::ShortcutFocusReason);
}

/// Hidden while the Lab is presented.
void MainWindow::openMenu()
{
    if (menuBar()->isVisible())
        menuBar()->setActiveAction(menuBar()->actions().constFirst());
}

/// Qt would go to the last live part of the page, whatever stands behind it.
bool MainWindow::focusNextPrevChild(bool next)
{
    const bool moved = QMainWindow::focusNextPrevChild(next);
    PageView *page = m_pages->page();
    const QWidget *focus = QApplication::focusWidget();
    if (moved && page->isVisible() && (focus == page || page->isAncestorOf(focus)))
        page->enter(next);
    return moved;
}

bool MainWindow::leaveByKey(int key, const QObject *watched)
{
    const bool inSearch = watched == m_search || watched == m_pages->results()->list();
    if (key == Qt::Key_Escape && inSearch) {
        leaveSearch();
        return true;
    }
    if (key == Qt::Key_Escape && isFullScreen()) {
        showFullScreen(false);
        return true;
    }
    if (key == Qt::Key_Down && watched == m_search && m_pages->showsResults()) {
        m_pages->results()->focusList();
        return true;
    }
    return false;
}

} // namespace crampwise
