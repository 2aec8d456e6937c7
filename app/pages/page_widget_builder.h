// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/deficiency_model.h"
#include "core/page/page.h"
#include "app/theme/look.h"

class QBoxLayout;
class QWidget;

namespace crampwise {

struct LabDesk;
class MarkedChart;
class PageWidget;
class SourceLinks;

/// Makes the widgets of a page from its structure, section by section: one function for each kind
/// of block. The page must outlive it.
class PageWidgetBuilder {
public:
    /// Makes the page's contents, so far with nothing but the title.
    PageWidgetBuilder(PageWidget &page, DeficiencyModel &model, LabDesk &desk, const Look &look);

    /// False when there was no section left.
    bool buildNextSection();

    void operator()(const Paragraph &block);
    void operator()(const Bullets &block);
    void operator()(const Steps &block);
    void operator()(const Chain &block);
    void operator()(const Comparison &block);
    void operator()(const LinkList &block);
    void operator()(const Picture &block);
    void operator()(const ChartBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const TextTable &block);
    // In research_blocks.cpp:
    void operator()(const Subheading &block);
    void operator()(const FactList &block);
    void operator()(const Notice &block);
    void operator()(const AnswerBlock &block);
    void operator()(const RangeBlock &block);
    void operator()(const ChoiceBlock &block);
    void operator()(const BarChartBlock &block);
    void operator()(const EvidenceChartBlock &block);
    void operator()(const InfluenceBlock &block);
    void operator()(const SourceEntry &block);
    void operator()(const LabBlock &block);

private:
    void addTitle();
    void addSection(const Section &section);
    QWidget *sectionFrame(const Section &section) const;
    QWidget *sectionHeading(const Section &section) const;
    void addList(const QStringList &items, bool numbered);
    QWidget *labelledText(const QString &label, const QString &text,
                          const QColor &labelColor) const;
    QWidget *buttonRow(const QList<std::pair<QString, void (PageWidget::*)()>> &buttons) const;
    void addText(QWidget *text);
    SourceLinks *sourceLinks(const std::vector<TextLink> &links) const;
    /// Adds the chart and, below it, the sentence behind the mark that is pointed at.
    void addMarkedChart(MarkedChart *chart);
    void addChart(MarkedChart *chart, const QString &title, const QString &howToRead);

    PageWidget &m_page;
    DeficiencyModel &m_model;
    LabDesk &m_desk;
    const Look &m_look;
    QBoxLayout *m_whole = nullptr;
    size_t m_next = 0;               ///< Index of the next section.
    QBoxLayout *m_section = nullptr; ///< Where the blocks of the current section go.
    const Section *m_current = nullptr;
    QWidget *m_choices = nullptr; ///< The row that the last choice stands in.
    int m_readingWidth;
};

} // namespace crampwise
