// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_widget_builder.h"

#include "app/charts/deficiency_chart.h"
#include "app/laboratory/lab_desk.h"
#include "app/laboratory/lab_panel.h"
#include "app/models/numeric_order.h"
#include "app/models/text_table_model.h"
#include "app/pages/page_table.h"
#include "app/pages/page_widget.h"
#include "app/pages/source_links.h"
#include "app/theme/drawings.h"
#include "app/widgets/accessible_pieces.h"
#include "app/widgets/columns_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int readingWidth = 75; // characters in a line of running text, at most
constexpr int widestLab = 170;   // characters across the Lab, which has much to show at once
constexpr int leastColumn = 24;  // characters in a column before columns give way to rows

QVBoxLayout *column(QWidget *parent, int margin, int gap)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

PageWidgetBuilder::PageWidgetBuilder(PageWidget &page, DeficiencyModel &model, LabDesk &desk,
                                     const Look &look)
    : m_page(page),
      m_model(model),
      m_desk(desk),
      m_look(look),
      m_readingWidth(readingWidth * QFontMetrics(look.text).averageCharWidth())
{
    installAccessiblePieces();
    auto *contents = new QWidget;
    m_whole = column(contents, 0, 2 * m_look.unit);
    m_section = m_whole;
    addTitle();
    m_whole->addStretch(1);
    m_page.setWidget(contents);
}

bool PageWidgetBuilder::buildNextSection()
{
    const std::vector<Section> &sections = m_page.page().sections;
    if (m_next == sections.size())
        return false;
    addSection(sections[m_next++]);
    return true;
}

void PageWidgetBuilder::addTitle()
{
    const Page &page = m_page.page();
    auto *header = new QWidget;
    QVBoxLayout *lines = column(header, 0, m_look.unit / 2);
    if (!page.kind.isEmpty())
        lines->addWidget(
            new TextLabel(page.kind, m_look.small, m_look.theme.color(ColorRole::MutedText)));
    lines->addWidget(
        new HeadingLabel(page.title, m_look.title, m_look.theme.color(ColorRole::Text)));
    m_section->addWidget(header);
    QFont leadFont = m_look.section;
    leadFont.setBold(false);
    addText(new TextLabel(page.lead, leadFont, m_look.theme.color(ColorRole::Text)));
}

void PageWidgetBuilder::addText(QWidget *text)
{
    text->setMaximumWidth(m_readingWidth);
    m_section->addWidget(text);
}

QWidget *PageWidgetBuilder::sectionFrame(const Section &section) const
{
    switch (section.style) {
    case SectionStyle::Plain:
        return new QWidget;
    case SectionStyle::Card:
        return new Card(m_look, section.mechanism.isEmpty()
                                    ? QColor()
                                    : m_look.theme.mechanismColor(section.mechanism));
    case SectionStyle::Summary:
        return new Card(m_look, m_look.theme.color(ColorRole::Accent));
    case SectionStyle::Warning:
        return new Card(m_look, m_look.theme.color(ColorRole::Doctor));
    }
    Q_UNREACHABLE();
}

QWidget *PageWidgetBuilder::sectionHeading(const Section &section) const
{
    const QColor color = section.style == SectionStyle::Warning
        ? m_look.theme.color(ColorRole::Doctor)
        : m_look.theme.color(ColorRole::Text);
    auto *heading = new HeadingLabel(section.heading, m_look.section, color);
    const QString sign = section.style == SectionStyle::Warning ? u"doctor"_s : section.mechanism;
    if (sign.isEmpty())
        return heading;

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.unit);
    auto *picture = new QLabel;
    const int side = QFontMetrics(m_look.section).height();
    picture->setPixmap(themedIcon(sign, m_look.theme).pixmap(QSize(side, side),
                                                             m_page.devicePixelRatioF()));
    picture->setAccessibleName(section.style == SectionStyle::Warning
                                   ? PageWidget::tr("Warning")
                                   : PageWidget::tr("Sign of this mechanism"));
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(heading, 1);
    return row;
}

void PageWidgetBuilder::addSection(const Section &section)
{
    QWidget *frame = sectionFrame(section);
    frame->setParent(m_whole->parentWidget());
    m_page.m_sections.insert(section.anchor, frame);
    const bool framed = section.style != SectionStyle::Plain;
    m_section = column(frame, framed ? 2 * m_look.unit : 0, m_look.unit);
    m_current = &section;
    m_section->addWidget(sectionHeading(section));
    for (const Block &block : section.blocks)
        std::visit(*this, block);
    m_whole->insertWidget(m_whole->count() - 1, frame); // before the stretch
    frame->show(); // a layout would show it only with the next turn of the event loop
}

void PageWidgetBuilder::operator()(const Paragraph &block)
{
    addText(new TextLabel(block.text, block.muted ? m_look.small : m_look.text,
                          m_look.theme.color(block.muted ? ColorRole::MutedText
                                                         : ColorRole::Text)));
}

void PageWidgetBuilder::addList(const QStringList &items, bool numbered)
{
    auto *list = new ListBlock;
    list->setAccessibleName(m_current->heading);
    QVBoxLayout *layout = column(list, 0, m_look.unit / 2);
    const QLocale locale;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString mark = numbered ? locale.toString(i + 1) + u'.' : u"•"_s;
        auto *item = new ListItemLabel(mark, items[i], m_look);
        item->setMaximumWidth(m_readingWidth);
        layout->addWidget(item);
    }
    m_section->addWidget(list);
}

void PageWidgetBuilder::operator()(const Bullets &block)
{
    addList(block.items, false);
}

void PageWidgetBuilder::operator()(const Steps &block)
{
    addList(block.items, true);
}

QWidget *PageWidgetBuilder::labelledText(const QString &label, const QString &text,
                                         const QColor &labelColor) const
{
    auto *block = new QWidget;
    QVBoxLayout *layout = column(block, 0, m_look.unit / 2);
    layout->addWidget(new TextLabel(label, m_look.strong, labelColor));
    layout->addWidget(new TextLabel(text, m_look.text, m_look.theme.color(ColorRole::Text)));
    layout->addStretch(1);
    return block;
}

void PageWidgetBuilder::operator()(const Chain &block)
{
    const QColor color = m_look.theme.mechanismColor(m_current->mechanism);
    const int gap = 3 * m_look.unit;
    auto *row = new ChainRow(color, gap);
    auto *layout = new ColumnsLayout(leastColumn * QFontMetrics(m_look.text).averageCharWidth(),
                                     gap);
    row->setLayout(layout);
    for (const Chain::Part &part : block.parts)
        layout->addWidget(labelledText(part.label, part.text, color));
    m_section->addWidget(row);
}

void PageWidgetBuilder::operator()(const Comparison &block)
{
    for (const Comparison::Row &row : block.rows) {
        auto *card = new Card(m_look, {});
        auto *layout = new ColumnsLayout(
            leastColumn * QFontMetrics(m_look.text).averageCharWidth(), 2 * m_look.unit);
        const int margin = 2 * m_look.unit;
        layout->setContentsMargins(margin, margin, margin, margin);
        card->setLayout(layout);
        layout->addWidget(labelledText(PageWidget::tr("The article says"), row.says,
                                       m_look.theme.color(ColorRole::MutedText)));
        QWidget *know = labelledText(PageWidget::tr("What research shows"), row.know,
                                     m_look.theme.color(ColorRole::Accent));
        if (!row.sources.empty())
            static_cast<QVBoxLayout *>(know->layout())->insertWidget(2, sourceLinks(row.sources));
        layout->addWidget(know);
        m_section->addWidget(card);
    }
}

void PageWidgetBuilder::operator()(const LinkList &block)
{
    const bool onlyNames = block.items.size() > 3
        && std::all_of(block.items.begin(), block.items.end(),
                       [](const LinkList::Item &item) { return item.text.isEmpty(); });
    if (onlyNames) {
        std::vector<TextLink> links;
        for (const LinkList::Item &item : block.items)
            links.push_back({item.title, item.target});
        m_section->addWidget(sourceLinks(links));
        return;
    }
    for (const LinkList::Item &item : block.items) {
        auto *link = new LinkButton(item.title, m_look);
        const Location target = item.target;
        QObject::connect(link, &LinkButton::clicked, &m_page,
                         [page = &m_page, target] { emit page->locationRequested(target); });
        m_section->addWidget(link, 0, Qt::AlignLeading);
        if (!item.text.isEmpty()) {
            auto *text = new TextLabel(item.text, m_look.text,
                                       m_look.theme.color(ColorRole::Text));
            text->setContentsMargins(m_look.unit / 2, 0, 0, m_look.unit / 2);
            addText(text);
        }
    }
}

void PageWidgetBuilder::operator()(const Picture &block)
{
    m_section->addWidget(new PictureWidget(block.name, block.description, m_look));
}

QWidget *PageWidgetBuilder::buttonRow(
    const QList<std::pair<QString, void (PageWidget::*)()>> &buttons) const
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(m_look.unit);
    row->setLayout(layout);
    for (const auto &[text, signal] : buttons) {
        auto *button = new QPushButton(text);
        button->setMinimumHeight(3 * m_look.unit);
        QObject::connect(button, &QPushButton::clicked, &m_page, signal);
        layout->addWidget(button);
    }
    return row;
}

void PageWidgetBuilder::addMarkedChart(MarkedChart *chart)
{
    QObject::connect(chart, &MarkedChart::locationRequested, &m_page,
                     &PageWidget::locationRequested);
    m_section->addWidget(chart);

    const QString invitation
        = PageWidget::tr("Point at a mark, or move to it with the arrow keys, to read why.");
    auto *sentence = new TextLabel(invitation, m_look.text, m_look.theme.color(ColorRole::Text));
    // Two lines at once, so that the page does not jump when a longer sentence comes.
    sentence->setMinimumHeight(2 * QFontMetrics(m_look.text).lineSpacing());
    QObject::connect(chart, &MarkedChart::sentenceChanged, sentence,
                     [sentence, invitation](const QString &text) {
                         sentence->setPlainText(text.isEmpty() ? invitation : text);
                     });
    m_section->addWidget(sentence);
}

void PageWidgetBuilder::operator()(const ChartBlock &block)
{
    auto *chart = new DeficiencyChart(m_model, m_look);
    chart->setAccessibleName(block.title);
    m_page.m_chart = chart;
    addMarkedChart(chart);
    (*this)(Paragraph{block.howToRead, true});
    m_section->addWidget(buttonRow({{PageWidget::tr("Go to the table"),
                                     &PageWidget::otherViewRequested},
                                    {PageWidget::tr("Save the chart…"),
                                     &PageWidget::saveChartRequested}}));
}

void PageWidgetBuilder::operator()(const TableBlock &block)
{
    auto *sorted = new QSortFilterProxyModel;
    sorted->setSourceModel(&m_model);
    sorted->setSortLocaleAware(true);
    auto *table = new PageTable(sorted, {2, 4, 2, 2, 2}, m_look);
    sorted->setParent(table);
    table->setAccessibleName(block.title);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    m_page.m_table = table;
    QObject::connect(table, &QTableView::activated, &m_page, [page = &m_page](const QModelIndex &i) {
        const QVariant target = i.data(LocationRole);
        if (target.isValid())
            emit page->locationRequested(target.value<Location>());
    });
    m_section->addWidget(table);
    m_section->addWidget(buttonRow({{PageWidget::tr("Go to the chart"),
                                     &PageWidget::otherViewRequested},
                                    {PageWidget::tr("Copy as text"),
                                     &PageWidget::copyTextRequested},
                                    {PageWidget::tr("Copy as CSV"),
                                     &PageWidget::copyCsvRequested}}));
}

void PageWidgetBuilder::operator()(const TextTable &block)
{
    auto *model = new TextTableModel(block);
    auto *sorted = new NumericOrder;
    sorted->setSourceModel(model);
    QList<int> weights;
    for (qsizetype column = 0; column < block.header.size(); ++column)
        weights << model->longestText(static_cast<int>(column));
    auto *table = new PageTable(sorted, weights, m_look);
    model->setParent(table);
    sorted->setParent(table);
    table->setAccessibleName(block.title.isEmpty() ? m_current->heading : block.title);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    QObject::connect(table, &PageTable::linkActivated, &m_page,
                     [page = &m_page](const QVariant &to) {
                         emit page->locationRequested(to.value<Location>());
                     });
    m_section->addWidget(table);
}

void PageWidgetBuilder::operator()(const LabBlock &block)
{
    auto *panel = new LabPanel(m_desk.session, m_desk.guide, block.words, m_look);
    panel->takeSpaceFrom(&m_page);
    QObject::connect(panel, &LabPanel::saveRequested, &m_page, &PageWidget::saveLabRequested);
    QObject::connect(panel, &LabPanel::copySettingsRequested, &m_page,
                     &PageWidget::copyLabSettingsRequested);
    QObject::connect(panel, &LabPanel::problemFound, &m_page, &PageWidget::problemFound);
    m_page.m_labPanel = panel;
    m_page.m_columnWidth = widestLab * QFontMetrics(m_look.text).averageCharWidth();
    m_section->addWidget(panel);
}

} // namespace crampwise
