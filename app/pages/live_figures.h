// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_frame.h"
#include "app/pages/page_intention.h"
#include "app/pages/page_services.h"
#include "app/theme/look.h"
#include "app/typeset/page_boxes.h"

#include <QObject>
#include <QWidget>

namespace crampwise {

class DeficiencyChart;
class LabPanel;

/// Makes the live parts of a page: charts, choices, the Lab. They become children of the widget
/// that it is given, hidden until somebody places them.
class LiveFigures : public QObject, public FigureMaker {
    Q_OBJECT

public:
    LiveFigures(const PageServices &services, const Look &look, QWidget &parent);

    std::unique_ptr<FigureBox> figure(const Section &section, size_t &at) override;
    std::unique_ptr<FigureBox> tabs(const Page &page) override;
    Buttons buttons(const Page &page) override;
    std::unique_ptr<FigureBox> commandsOf(const FigureBox &figure) override;

    /// What is made from now on is of another version of the page. Choices that ask the same go on
    /// in it, with their keys; what was made until now and does not is "former".
    void beginAnew(const Look &look);
    bool isFormer(const QWidget &widget) const;
    void dropFormer();

    /// The chart of deficiencies and the Lab; null on pages without them, or before they are made.
    DeficiencyChart *chart() const { return m_chart; }
    LabPanel *labPanel() const { return m_labPanel; }

signals:
    void intended(const crampwise::PageIntention &intention);

private:
    class Maker;

    std::unique_ptr<FigureBox> slot(QWidget *widget);
    template<typename Part, typename Asked>
    QWidget *formerThatShows(const Asked &asked);
    void choose(Choice choice, const QString &value);
    /// Lists that follow each other share a row; others have one each.
    QWidget *choices(const Section &section, size_t &at);
    ChartFrame *framed(ChartMaker make, ChartWords words);
    QWidget *buttonRow(const std::vector<PageButton> &buttons);
    QWidget *ticks(const TickBlock &block);
    QWidget *pictures(const ChoiceBlock &block);
    QWidget *buttons(const ChoiceBlock &block);
    QWidget *deficiencyChart(const ChartBlock &block);
    QWidget *lab(const LabBlock &block);

    const PageServices &m_services;
    Look m_look;
    QWidget &m_parent;
    QWidgetList m_parts;  ///< Of this version of the page.
    QWidgetList m_former; ///< Of the one before.
    QWidget m_dropped;    ///< Holds those until they are deleted: none outlives what it shows.
    bool m_formerFits = false;
    DeficiencyChart *m_chart = nullptr;
    LabPanel *m_labPanel = nullptr;
};

} // namespace crampwise
