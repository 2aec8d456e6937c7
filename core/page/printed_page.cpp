// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/printed_page.h"

#include "core/export/citation.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class Printed {
    Q_DECLARE_TR_FUNCTIONS(PrintedPage)

public:
    explicit Printed(const Topic &topic) : m_topic(topic) {}

    /// The blocks that stand for one; none where there is nothing to say.
    std::vector<Block> operator()(const ChoiceBlock &block) const { return told(block); }
    std::vector<Block> operator()(const TickBlock &block) const { return told(block); }
    std::vector<Block> operator()(const ButtonBlock &) const { return {}; }
    std::vector<Block> operator()(const LabBlock &block) const
    {
        return {Notice{block.words.notice}, Paragraph{textInstead(block)}};
    }
    std::vector<Block> operator()(const Beside &) const { return {}; } // paper is narrow
    std::vector<Block> operator()(const HoldTimerBlock &block) const
    {
        return {Paragraph{
            tr("%1: %2", "name of a timer, how long to hold").arg(block.title, block.hint)}};
    }
    std::vector<Block> operator()(const SourceEntry &block) const
    {
        const QString found = inFull(block.citation, block.locator);
        QStringList places;
        for (const TextLink &use : block.usedBy)
            places << use.text;
        const QString remark = places.isEmpty()
            ? block.remark
            : tr("%1 Used on: %2.", "remark on a source, names of pages")
                  .arg(block.remark, places.join(tr(", ", "between names of pages")));
        return {Paragraph{found}, Paragraph{remark, true}};
    }
    /// The longest bars; whatever they show stands in the table that each chart has.
    std::vector<Block> operator()(BarChartBlock block) const
    {
        const size_t all = block.bars.size();
        if (all <= barsOnPaper)
            return {std::move(block)};
        block.bars.resize(barsOnPaper);
        const QString rest = tr("The first %1 of %2 bars are drawn here. The table holds all.")
                                 .arg(barsOnPaper)
                                 .arg(all);
        return {std::move(block), Paragraph{rest, true}};
    }
    std::vector<Block> operator()(SourceList block) const
    {
        for (SourceList::Item &item : block.items) {
            if (const Source *source = m_topic.source(item.target.section))
                item.citation = inFull(citation(*source), source->locator());
        }
        return {std::move(block)};
    }
    template<typename Other>
    std::vector<Block> operator()(const Other &block) const
    {
        return {block};
    }

private:
    static constexpr size_t barsOnPaper = 12;

    template<typename Control>
    static std::vector<Block> told(const Control &block)
    {
        const QString text = textInstead(block);
        return text.isEmpty() ? std::vector<Block>() : std::vector<Block>{Paragraph{text}};
    }

    static QString inFull(const QString &citation, const QString &locator)
    {
        return locator.isEmpty()
            ? citation
            : tr("%1. %2", "citation, where to find it").arg(citation, locator);
    }

    const Topic &m_topic;
};

} // namespace

QString textInstead(const ChoiceBlock &block)
{
    if (block.shape == ChoiceBlock::Shape::Pictures)
        return {}; // what is chosen stands below it, picture and all
    for (const ChoiceBlock::Option &option : block.options) {
        if (option.value == block.current) {
            return QCoreApplication::translate("PageText", "%1 %2", "a choice, what is chosen")
                .arg(block.label, option.text);
        }
    }
    return {};
}

QString textInstead(const TickBlock &block)
{
    QStringList ticked;
    for (const TickBlock::Box &box : block.boxes) {
        if (box.ticked)
            ticked << box.text;
    }
    return ticked.isEmpty()
        ? QString()
        : QCoreApplication::translate("PageText", "%1: %2", "a group of boxes, what is ticked")
              .arg(block.label, ticked.join(u"; "_s));
}

QString textInstead(const LabBlock &)
{
    return QCoreApplication::translate(
        "PageText",
        "The laboratory itself needs the window. Without one, “crampwise --lab "
        "FILE” computes the cases of a file.");
}

QString textInstead(const PageFoot::Line &line)
{
    return line.strong.isEmpty()
        ? line.text
        : QCoreApplication::translate("PageText", "%1: %2", "how urgent, what somebody notices")
              .arg(line.strong, line.text);
}

Page asPrinted(Page page, const Topic &topic)
{
    page.tabs.clear();
    page.buttons.clear();
    for (Section &section : page.sections) {
        section.onDemand = section.folded = false;
        std::vector<Block> blocks;
        for (Block &block : section.blocks) {
            std::vector<Block> printed = std::visit(Printed(topic), block);
            std::move(printed.begin(), printed.end(), std::back_inserter(blocks));
        }
        section.blocks = std::move(blocks);
    }
    if (page.foot && !page.sections.empty()) {
        std::vector<Block> &first = page.sections.front().blocks;
        for (auto line = page.foot->lines.rbegin(); line != page.foot->lines.rend(); ++line)
            first.insert(first.begin(), Notice{textInstead(*line)});
        page.foot.reset();
    }
    return page;
}

} // namespace crampwise
