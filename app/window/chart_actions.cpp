// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of main_window.h does with the chart that is in view.
#include "app/window/main_window.h"

#include "app/charts/chart_frame.h"
#include "app/charts/chart_table.h"
#include "app/charts/deficiency_chart.h"
#include "app/laboratory/lab_panel.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

bool isChart(const Block &block)
{
    return std::holds_alternative<ChartBlock>(block) || std::holds_alternative<BarChartBlock>(block)
        || std::holds_alternative<EvidenceChartBlock>(block)
        || std::holds_alternative<ForestBlock>(block)
        || std::holds_alternative<InfluenceBlock>(block);
}

bool hasChart(const Page &page)
{
    return std::any_of(page.sections.begin(), page.sections.end(), [](const Section &section) {
        return std::any_of(section.blocks.begin(), section.blocks.end(), isChart);
    });
}

} // namespace

ChartFrame *MainWindow::chartInView()
{
    m_pages->page()->finish();
    return ChartFrame::meantIn(*m_pages->page());
}

void MainWindow::fitChartActions()
{
    const bool inSight = !m_pages->showsResults();
    const bool chart = inSight && hasChart(m_pages->page()->page());
    const bool lab = inSight && m_navigator.current().kind == Location::Kind::Lab;
    const bool table = inSight && hasTable(m_pages->page()->page());
    const auto set = [this](Actions::Id id, bool can, const QString &whyNot) {
        m_actions[id]->setEnabled(can);
        m_actions[id]->setToolTip(can ? QString() : whyNot);
    };
    set(Actions::SaveChart, chart || lab, tr("There is no chart on this page."));
    for (const auto id : {Actions::SaveTable, Actions::CopyTableText, Actions::CopyTableCsv})
        set(id, chart || table, tr("There is no table on this page."));
}

void MainWindow::switchChartAndTable()
{
    ChartFrame *frame = chartInView();
    if (!frame) {
        m_navigator.go({Location::Kind::Overview, {}, u"chart"_s});
        m_pages->page()->chart()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const bool toTable = frame->face() == ChartFrame::Face::Chart;
    frame->showFace(toTable ? ChartFrame::Face::Table : ChartFrame::Face::Chart);
    QWidget *shown = toTable ? static_cast<QWidget *>(frame->table()) : frame->chart();
    shown->setFocus(Qt::ShortcutFocusReason);
}

/// The Lab saves itself.
void MainWindow::saveChart()
{
    if (LabPanel *lab = m_pages->page()->labPanel())
        lab->askAndSave();
    else if (ChartFrame *frame = chartInView())
        frame->save();
}

/// The table that the caret is in, else the chart in view, else a table of the page.
void MainWindow::withTable(const std::function<void(ChartFrame &)> &ofChart,
                           const std::function<void(const PageTable &)> &ofPage)
{
    PageView *page = m_pages->page();
    ChartFrame *frame = chartInView();
    const std::optional<PageTable> here = page->tableAtCaret();
    if (frame && !here)
        ofChart(*frame);
    else if (const auto table = here ? here : page->tableInSight())
        ofPage(*table);
}

void MainWindow::saveTable()
{
    withTable([](ChartFrame &frame) { frame.saveTable(); },
              [this](const PageTable &table) { m_pages->page()->saveTable(table); });
}

void MainWindow::copyTable(bool asCsvText)
{
    withTable([asCsvText](ChartFrame &frame) { frame.copyTable(asCsvText); },
              [this, asCsvText](const PageTable &table) {
                  m_pages->page()->copyTable(table, asCsvText);
              });
}

} // namespace crampwise
