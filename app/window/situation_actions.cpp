// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of main_window.h does with what is chosen on the page My situation.
#include "app/window/main_window.h"

#include "app/pages/page_area.h"
#include "core/page/situation_page.h"

#include <QStatusBar>

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

/// The number of results is told, as what changed may be out of sight.
void MainWindow::showSituation()
{
    QString problem;
    if (m_choices.keepsSituation())
        problem = m_situationFile.keep(m_choices);
    if (!problem.isEmpty()) // is said once
        m_choices.setKeepsSituation(false);
    m_pages->setChoices(m_choices);
    statusBar()->showMessage(situationCounts(m_topic, m_choices));
    if (!problem.isEmpty())
        report(problem);
}

/// What was kept goes, and nothing is kept from now on.
void MainWindow::forgetFile()
{
    const QString problem = m_situationFile.forget();
    if (!problem.isEmpty())
        report(problem);
}

} // namespace crampwise
