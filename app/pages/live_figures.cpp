// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/live_figures.h"

#include "app/charts/bar_chart.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/influence_picture.h"
#include "app/laboratory/lab_panel.h"
#include "app/pages/tab_row.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

/// One function for each kind of block that has a live figure.
class LiveFigures::Maker {
public:
    Maker(LiveFigures &figures, const Section &section, size_t &at)
        : m_figures(figures), m_section(section), m_at(at)
    {
    }

    QWidget *operator()(const ChartBlock &block) { return m_figures.deficiencyChart(block); }
    QWidget *operator()(const BarChartBlock &block)
    {
        return named(new BarChart(block, m_figures.m_look), block.title);
    }
    QWidget *operator()(const EvidenceChartBlock &block)
    {
        return named(new EvidenceChart(block, m_figures.m_look), block.title);
    }
    QWidget *operator()(const InfluenceBlock &block)
    {
        return named(new InfluencePicture(block, m_figures.m_look), block.title);
    }
    QWidget *operator()(const ChoiceBlock &) { return m_figures.choices(m_section, m_at); }
    QWidget *operator()(const LabBlock &block) { return m_figures.lab(block); }
    template<typename Other>
    QWidget *operator()(const Other &)
    {
        return nullptr;
    }

private:
    QWidget *named(MarkedChart *chart, const QString &title)
    {
        chart->setAccessibleName(title);
        return m_figures.chartWithSentence(chart, {});
    }

    LiveFigures &m_figures;
    const Section &m_section;
    size_t &m_at;
};

LiveFigures::LiveFigures(const PageServices &services, const Look &look, QWidget &parent)
    : m_services(services), m_look(look), m_parent(parent)
{
}

std::unique_ptr<FigureBox> LiveFigures::figure(const Section &section, size_t &at)
{
    QWidget *widget = std::visit(Maker(*this, section, at), section.blocks[at]);
    return widget ? slot(widget) : nullptr;
}

std::unique_ptr<FigureBox> LiveFigures::tabs(const Page &page)
{
    auto *row = new TabRow(page, m_look);
    connect(row, &TabRow::chosen, this,
            [this](const Location &location) { emit intended(GoTo{location}); });
    return slot(row);
}

std::unique_ptr<FigureBox> LiveFigures::slot(QWidget *widget) const
{
    widget->hide();
    widget->setParent(&m_parent);
    const auto heightFor = [widget](qreal width) -> qreal {
        const int whole = std::max(1, int(width));
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(whole)
                                                       : widget->sizeHint().height();
        return std::max(height, widget->minimumSizeHint().height());
    };
    return std::make_unique<FigureBox>(heightFor, widget);
}

QWidget *LiveFigures::choices(const Section &section, size_t &at)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(m_look.unit);
    row->setLayout(flow);
    for (;; ++at) {
        const auto &block = std::get<ChoiceBlock>(section.blocks[at]);
        auto *pair = new QWidget; // the label goes above its box where there is no room beside it
        auto *layout = new FlowLayout(m_look.unit / 2);
        pair->setLayout(layout);
        layout->setContentsMargins(0, 0, m_look.unit, 0);
        auto *label = new QLabel(block.label);
        auto *box = new ChoiceBox;
        box->setFont(m_look.text);
        label->setFont(m_look.text);
        label->setBuddy(box);
        box->setAccessibleName(block.label);
        box->setObjectName(Choices::key(block.choice));
        box->setMinimumHeight(3 * m_look.unit);
        label->setMinimumHeight(box->sizeHint().height());
        for (const ChoiceBlock::Option &option : block.options)
            box->addItem(option.text, option.value);
        box->setCurrentIndex(box->findData(block.current));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this, box, choice = block.choice] {
            emit intended(Choose{choice, box->currentData().toString()});
        });
        layout->addWidget(label);
        layout->addWidget(box);
        flow->addWidget(pair);
        const size_t next = at + 1;
        if (next == section.blocks.size()
            || !std::holds_alternative<ChoiceBlock>(section.blocks[next]))
            break;
    }
    return row;
}

QWidget *LiveFigures::buttonRow(
    const QList<std::pair<QString, std::function<void()>>> &buttons) const
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    for (const auto &[text, action] : buttons) {
        auto *button = new QPushButton(text);
        button->setFont(m_look.text);
        button->setMinimumHeight(3 * m_look.unit);
        connect(button, &QPushButton::clicked, this, action);
        row->layout()->addWidget(button);
    }
    return row;
}

QWidget *LiveFigures::chartWithSentence(
    MarkedChart *chart, const QList<std::pair<QString, std::function<void()>>> &buttons)
{
    connect(chart, &MarkedChart::locationRequested, this,
            [this](const Location &location) { emit intended(GoTo{location}); });
    const QString invitation
        = tr("Point at a mark, or move to it with the arrow keys, to read why.");
    auto *sentence = new TextLabel(invitation, m_look.text, m_look.theme.color(ColorRole::Text));
    // Two lines at once, so that the page does not jump when a longer sentence comes.
    sentence->setMinimumHeight(2 * QFontMetrics(m_look.text).lineSpacing());
    connect(chart, &MarkedChart::sentenceChanged, sentence,
            [sentence, invitation](const QString &text) {
                sentence->setPlainText(text.isEmpty() ? invitation : text);
            });
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.unit);
    layout->addWidget(chart);
    layout->addWidget(sentence);
    if (!buttons.isEmpty())
        layout->addWidget(buttonRow(buttons));
    return whole;
}

QWidget *LiveFigures::deficiencyChart(const ChartBlock &block)
{
    m_chart = new DeficiencyChart(m_services.deficiencies, m_look);
    m_chart->setAccessibleName(block.title);
    const Location table{Location::Kind::Overview, {}, u"table"_s};
    return chartWithSentence(
        m_chart, {{tr("Go to the table"), [this, table] { emit intended(GoTo{table}); }},
                  {tr("Save the chart…"), [this] { saveChart(); }}});
}

void LiveFigures::saveChart()
{
    const QString file = m_services.dialogs.saveFileName(
        &m_parent, tr("Save Chart"), u"crampwise-chart.png"_s, tr("Pictures (*.png *.svg)"));
    if (file.isEmpty())
        return;
    const Overview &overview = m_services.topic.overview();
    const QString problem = saveDeficiencyChart(file, m_services.deficiencies, m_look,
                                                overview.chartTitle, overview.chartHowToRead);
    if (problem.isEmpty())
        emit intended(Tell{tr("Saved.")});
    else
        emit intended(Complain{problem});
}

QWidget *LiveFigures::lab(const LabBlock &block)
{
    LabDesk &desk = m_services.desk;
    m_labPanel = new LabPanel(desk.session, desk.guide, block.words, m_look, m_services.dialogs);
    m_labPanel->takeSpaceFrom(m_parent.parentWidget()); // the page that has the keys
    connect(m_labPanel, &LabPanel::told, this,
            [this](const QString &sentence) { emit intended(Tell{sentence}); });
    connect(m_labPanel, &LabPanel::problemFound, this,
            [this](const QString &problem) { emit intended(Complain{problem}); });
    return m_labPanel;
}

} // namespace crampwise
