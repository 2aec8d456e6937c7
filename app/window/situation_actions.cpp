// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of main_window.h does with what is chosen on the page My situation.
#include "app/window/main_window.h"

#include "app/pages/page_area.h"
#include "core/page/situation_page.h"

#include <QStatusBar>

#include <utility>

namespace crampwise {

void MainWindow::tick(const Tick &tick)
{
    m_choices.tick(tick.tags, tick.ticked);
    showSituation();
}

void MainWindow::forgetSituation()
{
    m_choices.forgetSituation();
    forgetFile();
    showSituation();
}

/// What it leads to is told, as what changed may be out of sight; once, where much is chosen.
void MainWindow::showSituation()
{
    QString problem;
    if (m_choices.keepsSituation())
        problem = m_situationFile.keep(m_choices);
    if (!problem.isEmpty()) // is said once
        m_choices.setKeepsSituation(false);
    m_pages->setChoices(m_choices);
    m_tellSituation.start();
    if (!problem.isEmpty())
        report(problem);
}

void MainWindow::tellSituation()
{
    statusBar()->showMessage(
        situationNews(m_topic, m_choices, std::exchange(m_toldChoices, m_choices)));
}

/// What was kept goes, and nothing is kept from now on.
void MainWindow::forgetFile()
{
    const QString problem = m_situationFile.forget();
    if (!problem.isEmpty())
        report(problem);
}

} // namespace crampwise
