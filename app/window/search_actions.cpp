// SPDX-License-Identifier: GPL-3.0-or-later
// Searching in the window of main_window.h.
#include "app/window/main_window.h"

#include "app/pages/page_area.h"
#include "app/pages/page_view.h"

#include <QLineEdit>
#include <QStatusBar>

namespace crampwise {

/// In the program; pressed once more, in the page.
void MainWindow::find()
{
    if (m_search->hasFocus()) {
        m_pages->findInPage();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::search(const QString &query)
{
    if (query.trimmed().isEmpty()) {
        m_pages->closeResults();
        fitChartActions();
        return;
    }
    if (!m_index) {
        prepareSearch();
        m_prepareSearch.stop();
        m_index.emplace(std::move(*m_indexMaker).finish());
        m_indexMaker.reset();
    }
    if (m_folded)
        setListShown(false);
    m_pages->showResults(query.trimmed(), m_index->answer(query));
    fitChartActions();
    m_tellResults.start();
}

void MainWindow::prepareSearch()
{
    if (!m_index && !m_indexMaker) {
        m_indexMaker.emplace(m_topic);
        m_prepareSearch.start(0);
    }
}

void MainWindow::leaveSearch()
{
    m_search->clear();
    m_tellResults.stop();
    m_pages->closeResults();
    statusBar()->clearMessage();
    m_pages->page()->setFocus(Qt::OtherFocusReason);
}

} // namespace crampwise
