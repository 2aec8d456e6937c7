// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of page_widget_builder.h that tell what research shows.
#include "app/pages/page_widget_builder.h"

#include "app/charts/bar_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/influence_picture.h"
#include "app/pages/page_widget.h"
#include "app/pages/range_scale.h"
#include "app/pages/source_links.h"
#include "app/theme/certainty_sign.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class CertaintySign : public QWidget {
public:
    CertaintySign(Certainty certainty, const Look &look)
        : m_certainty(certainty), m_color(look.theme.color(ColorRole::Accent))
    {
        setFixedSize(3 * look.unit, 3 * look.unit);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCertaintySign(painter, rect(), m_certainty, m_color);
    }

private:
    Certainty m_certainty;
    QColor m_color;
};

} // namespace

SourceLinks *PageWidgetBuilder::sourceLinks(const std::vector<TextLink> &links) const
{
    auto *row = new SourceLinks(links, m_look);
    QObject::connect(row, &SourceLinks::locationRequested, &m_page,
                     &PageWidget::locationRequested);
    return row;
}

void PageWidgetBuilder::operator()(const Subheading &block)
{
    addText(new HeadingLabel(block.text, m_look.strong, m_look.theme.color(ColorRole::Text)));
}

void PageWidgetBuilder::operator()(const FactList &block)
{
    auto *list = new ListBlock;
    list->setAccessibleName(m_current->heading);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const FactList::Item &fact : block.items) {
        auto *item = new ListItemLabel(u"•"_s, fact.text, m_look);
        item->setMaximumWidth(m_readingWidth);
        layout->addWidget(item);
        SourceLinks *sources = sourceLinks(fact.sources);
        const int indent = 3 * m_look.unit - m_look.unit / 2;
        sources->setContentsMargins(indent, 0, 0, 0);
        layout->addWidget(sources);
    }
    m_section->addWidget(list);
}

void PageWidgetBuilder::operator()(const Notice &block)
{
    auto *card = new Card(m_look, m_look.theme.color(ColorRole::Doctor));
    auto *layout = new QVBoxLayout(card);
    const int margin = m_look.unit;
    layout->setContentsMargins(2 * margin, margin, margin, margin);
    auto *text = new TextLabel(block.text, m_look.text, m_look.theme.color(ColorRole::Text));
    text->setMaximumWidth(m_readingWidth);
    layout->addWidget(text);
    m_section->addWidget(card);
}

void PageWidgetBuilder::operator()(const AnswerBlock &block)
{
    if (!block.question.isEmpty())
        addText(new TextLabel(block.question, m_look.text,
                              m_look.theme.color(ColorRole::MutedText)));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.unit);
    layout->addWidget(new CertaintySign(block.certainty, m_look), 0, Qt::AlignTop);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(
        new TextLabel(block.answer, m_look.section, m_look.theme.color(ColorRole::Text)));
    lines->addWidget(new TextLabel(PageWidget::tr("%1: %2", "a certainty, what it means")
                                       .arg(block.certaintyWord, block.meaning),
                                   m_look.small, m_look.theme.color(ColorRole::MutedText)));
    layout->addWidget(words, 1);
    m_section->addWidget(row);
    addText(new TextLabel(block.text.text, m_look.text, m_look.theme.color(ColorRole::Text)));
    m_section->addWidget(sourceLinks(block.text.sources));
}

void PageWidgetBuilder::operator()(const RangeBlock &block)
{
    auto *scale = new RangeScale(block, m_look);
    scale->setMaximumWidth(m_readingWidth);
    m_section->addWidget(scale);
    addText(new TextLabel(block.description, m_look.small,
                          m_look.theme.color(ColorRole::MutedText)));
}

void PageWidgetBuilder::operator()(const ChoiceBlock &block)
{
    // Choices that follow each other share a row.
    if (!m_choices || m_section->itemAt(m_section->count() - 1)->widget() != m_choices) {
        m_choices = new QWidget;
        m_choices->setLayout(new FlowLayout(m_look.unit));
        m_section->addWidget(m_choices);
    }
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
    QObject::connect(box, &QComboBox::activated, &m_page,
                     [page = &m_page, box, choice = block.choice] {
                         emit page->choiceMade(choice, box->currentData().toString());
                     });
    layout->addWidget(label);
    layout->addWidget(box);
    m_choices->layout()->addWidget(pair);
}

void PageWidgetBuilder::addChart(MarkedChart *chart, const QString &title, const QString &howToRead)
{
    if (title != m_current->heading)
        addText(new HeadingLabel(title, m_look.strong, m_look.theme.color(ColorRole::Text)));
    addMarkedChart(chart);
    (*this)(Paragraph{howToRead, true});
}

void PageWidgetBuilder::operator()(const BarChartBlock &block)
{
    addChart(new BarChart(block, m_look), block.title, block.howToRead);
}

void PageWidgetBuilder::operator()(const EvidenceChartBlock &block)
{
    addChart(new EvidenceChart(block, m_look), block.title, block.howToRead);
}

void PageWidgetBuilder::operator()(const InfluenceBlock &block)
{
    addChart(new InfluencePicture(block, m_look), block.title, block.description);
}

void PageWidgetBuilder::operator()(const SourceEntry &block)
{
    addText(new TextLabel(block.citation, m_look.text, m_look.theme.color(ColorRole::Text)));
    if (!block.locator.isEmpty())
        addText(new TextLabel(block.locator, m_look.text, m_look.theme.color(ColorRole::Accent)));
    addText(
        new TextLabel(block.remark, m_look.small, m_look.theme.color(ColorRole::MutedText)));
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    auto *copy = new QPushButton(PageWidget::tr("Copy citation"));
    copy->setMinimumHeight(3 * m_look.unit);
    const QString text = block.locator.isEmpty() ? block.citation
                                                 : block.citation + u'\n' + block.locator;
    QObject::connect(copy, &QPushButton::clicked, copy,
                     [text] { QGuiApplication::clipboard()->setText(text); });
    row->layout()->addWidget(copy);
    row->layout()->addWidget(sourceLinks(block.usedBy));
    m_section->addWidget(row);
}

} // namespace crampwise
