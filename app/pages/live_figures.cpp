// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/live_figures.h"

#include "app/charts/bar_chart.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/forest_chart.h"
#include "app/charts/frame_bar.h"
#include "app/charts/influence_picture.h"
#include "app/laboratory/lab_panel.h"
#include "app/pages/hold_timer.h"
#include "app/pages/page_buttons.h"
#include "app/pages/picture_choice.h"
#include "app/pages/tab_row.h"
#include "app/pages/tick_boxes.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>

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
        return framed<BarChart>(block, block.howToRead);
    }
    QWidget *operator()(const EvidenceChartBlock &block)
    {
        return framed<EvidenceChart>(block, block.howToRead);
    }
    QWidget *operator()(const ForestBlock &block)
    {
        return framed<ForestChart>(block, block.howToRead);
    }
    QWidget *operator()(const InfluenceBlock &block)
    {
        return framed<InfluencePicture>(block, block.description);
    }
    QWidget *operator()(const ChoiceBlock &) { return m_figures.choices(m_section, m_at); }
    QWidget *operator()(const TickBlock &block) { return m_figures.ticks(block); }
    QWidget *operator()(const ButtonBlock &block) { return m_figures.buttonRow(block.buttons); }
    QWidget *operator()(const HoldTimerBlock &block)
    {
        return new HoldTimer(block, m_figures.m_look);
    }
    QWidget *operator()(const LabBlock &block) { return m_figures.lab(block); }
    template<typename Other>
    QWidget *operator()(const Other &)
    {
        return nullptr;
    }

private:
    template<typename Chart, typename Block>
    QWidget *framed(const Block &block, const QString &howToRead)
    {
        const auto make
            = [block](const Look &look) -> MarkedChart * { return new Chart(block, look); };
        return m_figures.framed(make, {block.title, howToRead, block.sources});
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

FigureMaker::Buttons LiveFigures::buttons(const Page &page)
{
    QWidget *row = buttonRow(page.buttons);
    const qreal width = row->sizeHint().width();
    return {slot(row), width};
}

std::unique_ptr<FigureBox> LiveFigures::commandsOf(const FigureBox &figure)
{
    auto *frame = qobject_cast<ChartFrame *>(figure.widget());
    return frame ? slot(frame->takeBar()) : nullptr;
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
    const auto isList = [&](size_t index) {
        const auto *block = index < section.blocks.size()
            ? std::get_if<ChoiceBlock>(&section.blocks[index])
            : nullptr;
        return block && block->shape == ChoiceBlock::Shape::List;
    };
    const auto &first = std::get<ChoiceBlock>(section.blocks[at]);
    if (!isList(at))
        return first.shape == ChoiceBlock::Shape::Pictures ? pictures(first) : buttons(first);
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    row->layout()->addWidget(list(first));
    while (isList(at + 1))
        row->layout()->addWidget(list(std::get<ChoiceBlock>(section.blocks[++at])));
    return row;
}

QWidget *LiveFigures::list(const ChoiceBlock &block)
{
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
    return pair;
}

QWidget *LiveFigures::buttonRow(const std::vector<PageButton> &buttons)
{
    auto *row = new PageButtons(buttons, m_look);
    connect(row, &PageButtons::intended, this, &LiveFigures::intended);
    return row;
}

QWidget *LiveFigures::ticks(const TickBlock &block)
{
    auto *boxes = new TickBoxes(block, m_services.topic, m_look);
    connect(boxes, &TickBoxes::intended, this, &LiveFigures::intended);
    return boxes;
}

QWidget *LiveFigures::pictures(const ChoiceBlock &block)
{
    auto *cards = new PictureChoice(block, m_look);
    connect(cards, &PictureChoice::chosen, this,
            [this, choice = block.choice](const QString &value) {
                emit intended(Choose{choice, value});
            });
    return cards;
}

/// A label, and a button for each option; the chosen one is pressed in.
QWidget *LiveFigures::buttons(const ChoiceBlock &block)
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    row->setAccessibleName(block.label);
    auto *label = new QLabel(block.label);
    label->setFont(m_look.text);
    label->setMinimumHeight(3 * m_look.unit);
    row->layout()->addWidget(label);
    for (const ChoiceBlock::Option &option : block.options) {
        auto *button = new QPushButton(option.text);
        button->setObjectName(Choices::key(block.choice) + u'-' + option.value);
        button->setFont(m_look.text);
        button->setMinimumHeight(3 * m_look.unit);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(option.value == block.current);
        connect(button, &QPushButton::clicked, this,
                [this, choice = block.choice, value = option.value] {
                    emit intended(Choose{choice, value});
                });
        row->layout()->addWidget(button);
    }
    return row;
}

ChartFrame *LiveFigures::framed(ChartMaker make, ChartWords words)
{
    auto *frame = new ChartFrame(std::move(make), std::move(words), m_look, m_services.dialogs);
    connect(frame, &ChartFrame::locationRequested, this,
            [this](const Location &location) { emit intended(GoTo{location}); });
    connect(frame, &ChartFrame::told, this,
            [this](const QString &sentence) { emit intended(Tell{sentence}); });
    connect(frame, &ChartFrame::problemFound, this,
            [this](const QString &problem) { emit intended(Complain{problem}); });
    return frame;
}

QWidget *LiveFigures::deficiencyChart(const ChartBlock &block)
{
    ChartFrame *frame = framed(
        [&model = m_services.deficiencies](const Look &look) -> MarkedChart * {
            return new DeficiencyChart(model, look);
        },
        {block.title, block.howToRead, block.sources});
    m_chart = static_cast<DeficiencyChart *>(frame->chart());
    return frame;
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
    connect(m_labPanel, &LabPanel::presentRequested, this, [this] { emit intended(Present{}); });
    connect(m_labPanel, &LabPanel::sectionRequested, this, [this](const QString &anchor) {
        emit intended(GoTo{Location{Location::Kind::Lab, {}, anchor}});
    });
    return m_labPanel;
}

} // namespace crampwise
