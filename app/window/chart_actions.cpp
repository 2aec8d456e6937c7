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
    const auto set = [this](Actions::Id id, bool can) {
        m_actions[id]->setEnabled(can);
        m_actions[id]->setToolTip(can ? QString() : tr("There is no chart on this page."));
    };
    set(Actions::SaveChart, chart || lab);
    set(Actions::CopyTableText, chart);
    set(Actions::CopyTableCsv, chart);
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

void MainWindow::copyTable(bool asCsv)
{
    if (ChartFrame *frame = chartInView())
        frame->copyTable(asCsv);
}

} // namespace crampwise
