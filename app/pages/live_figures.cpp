// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/live_figures.h"

#include "app/charts/bar_chart.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/forest_chart.h"
#include "app/charts/frame_bar.h"
#include "app/charts/influence_picture.h"
#include "app/laboratory/lab_panel.h"
#include "app/pages/choice_rows.h"
#include "app/pages/hold_timer.h"
#include "app/pages/page_buttons.h"
#include "app/pages/picture_choice.h"
#include "app/pages/tab_row.h"
#include "app/pages/tick_boxes.h"

#include <QAccessible>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Qt makes what assistive tools see of a widget as soon as it is named, before it stands in a
/// page: that would be no part of the page.
void forgetEarlyInterface(QWidget &widget)
{
    QAccessible::deleteAccessibleInterface(
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&widget)));
}

} // namespace

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

// Another version of the page ---------------------------------------------------------------

void LiveFigures::beginAnew(const Look &look)
{
    dropFormer();
    m_former = std::exchange(m_parts, {});
    m_formerFits
        = look.theme == m_look.theme && look.zoom == m_look.zoom && look.text == m_look.text;
    m_look = look;
    m_chart = nullptr;
    m_labPanel = nullptr;
}

bool LiveFigures::isFormer(const QWidget &widget) const
{
    return std::any_of(m_former.begin(), m_former.end(), [&](const QWidget *part) {
        return part == &widget || part->isAncestorOf(&widget);
    });
}

/// They may be what has asked for another version.
void LiveFigures::dropFormer()
{
    for (QWidget *part : std::exchange(m_former, {})) {
        part->setParent(&m_dropped);
        part->deleteLater();
    }
}

template<typename Part, typename Asked>
QWidget *LiveFigures::formerThatShows(const Asked &asked)
{
    for (QWidget *former : m_formerFits ? m_former : QWidgetList()) {
        auto *part = qobject_cast<Part *>(former);
        if (!part || !part->showAgain(asked))
            continue;
        m_former.removeOne(former);
        return part;
    }
    return nullptr;
}

std::unique_ptr<FigureBox> LiveFigures::slot(QWidget *widget)
{
    m_parts << widget;
    if (widget->parentWidget() != &m_parent) {
        widget->hide();
        widget->setParent(&m_parent);
        forgetEarlyInterface(*widget);
    }
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
    std::vector<ChoiceBlock> lists{first};
    while (isList(at + 1))
        lists.push_back(std::get<ChoiceBlock>(section.blocks[++at]));
    if (QWidget *former = formerThatShows<ListChoices>(lists))
        return former;
    auto *row = new ListChoices(lists, m_look);
    connect(row, &ListChoices::chosen, this, &LiveFigures::choose);
    return row;
}

void LiveFigures::choose(Choice choice, const QString &value)
{
    emit intended(Choose{choice, value});
}

QWidget *LiveFigures::buttonRow(const std::vector<PageButton> &buttons)
{
    auto *row = new PageButtons(buttons, m_look);
    connect(row, &PageButtons::intended, this, &LiveFigures::intended);
    return row;
}

QWidget *LiveFigures::ticks(const TickBlock &block)
{
    if (QWidget *former = formerThatShows<TickBoxes>(block))
        return former;
    auto *boxes = new TickBoxes(block, m_services.topic, m_look);
    connect(boxes, &TickBoxes::intended, this, &LiveFigures::intended);
    return boxes;
}

QWidget *LiveFigures::pictures(const ChoiceBlock &block)
{
    if (QWidget *former = formerThatShows<PictureChoice>(block))
        return former;
    auto *cards = new PictureChoice(block, m_look);
    connect(cards, &PictureChoice::chosen, this,
            [this, choice = block.choice](const QString &value) { choose(choice, value); });
    return cards;
}

QWidget *LiveFigures::buttons(const ChoiceBlock &block)
{
    if (QWidget *former = formerThatShows<ButtonChoice>(block))
        return former;
    auto *row = new ButtonChoice(block, m_look);
    connect(row, &ButtonChoice::chosen, this, &LiveFigures::choose);
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
