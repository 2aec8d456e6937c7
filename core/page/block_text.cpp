// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/block_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

bool isSource(const Location &location)
{
    return location.kind == Location::Kind::Sources && !location.section.isEmpty();
}

QStringList sourceIds(const std::vector<TextLink> &links)
{
    QStringList ids;
    for (const TextLink &link : links) {
        if (isSource(link.target))
            ids << link.target.section;
    }
    return ids;
}

BlockText linked(TextRole role, const QString &text, const Location &target)
{
    return {role, text, {}, {{0, text.size(), Anchor::Kind::Link, target}}};
}

class TextsOf {
    Q_DECLARE_TR_FUNCTIONS(BlockText)

public:
    using Texts = std::vector<BlockText>;

    Texts operator()(const Paragraph &block) const
    {
        return {{block.muted ? TextRole::Muted : TextRole::Paragraph, block.text}};
    }
    Texts operator()(const Subheading &block) const
    {
        return {block.target ? linked(TextRole::Subheading, block.text, *block.target)
                             : BlockText{TextRole::Subheading, block.text}};
    }
    Texts operator()(const Bullets &block) const { return listed(block.items, TextRole::Item); }
    Texts operator()(const Steps &block) const { return listed(block.items, TextRole::Step); }
    Texts operator()(const Notice &block) const { return {{TextRole::Notice, block.text}}; }

    Texts operator()(const Beside &) const { return {}; }

    Texts operator()(const Chain &block) const
    {
        Texts texts;
        for (const Chain::Part &part : block.parts) {
            texts.push_back({TextRole::Label, part.label});
            texts.push_back({TextRole::Paragraph, part.text});
        }
        return texts;
    }

    Texts operator()(const Comparison &block) const
    {
        Texts texts;
        for (const Comparison::Row &row : block.rows) {
            texts.push_back({TextRole::Label, tr("The article says")});
            texts.push_back({TextRole::Paragraph, row.says});
            texts.push_back({TextRole::Label, tr("What research shows")});
            texts.push_back({TextRole::Paragraph, row.know, sourceIds(row.sources)});
        }
        return texts;
    }

    Texts operator()(const LinkList &block) const
    {
        if (holdsNamesOnly(block))
            return {namesInALine(block)};
        Texts texts;
        for (const LinkList::Item &item : block.items) {
            texts.push_back(linked(TextRole::Label, item.title, item.target));
            if (!item.text.isEmpty())
                texts.push_back({TextRole::Paragraph, item.text});
        }
        return texts;
    }

    Texts operator()(const TextTable &block) const
    {
        Texts texts;
        if (!block.title.isEmpty())
            texts.push_back({TextRole::Subheading, block.title});
        for (qsizetype column = 0; column < block.header.size(); ++column) {
            QString text = block.header[column];
            if (column == block.sortedBy)
                text += block.descending ? u"\u00a0\u25bc"_s : u"\u00a0\u25b2"_s;
            BlockText head{TextRole::HeaderCell, text, {}, {}, 0, -1, int(column)};
            if (block.rows.size() > 1)
                head.anchors.push_back({0, text.size(), Anchor::Kind::Sort});
            texts.push_back(std::move(head));
        }
        for (size_t row = 0; row < block.rows.size(); ++row) {
            const QStringList &cells = block.rows[row];
            for (qsizetype column = 0; column < cells.size(); ++column) {
                BlockText cell{TextRole::Cell, cells[column], {}, {}, 0, int(row), int(column)};
                if (column == 0 && row < block.targets.size() && block.targets[row])
                    leadOn(cell, *block.targets[row]);
                texts.push_back(std::move(cell));
            }
        }
        return texts;
    }

    Texts operator()(const FactList &block) const
    {
        Texts texts;
        for (const FactList::Item &item : block.items)
            texts.push_back({TextRole::Item, item.text, sourceIds(item.sources)});
        return texts;
    }

    Texts operator()(const AnswerBlock &block) const
    {
        Texts texts;
        if (!block.question.isEmpty())
            texts.push_back({TextRole::Muted, block.question});
        texts.push_back({TextRole::Answer, block.answer});
        texts.push_back({TextRole::Muted,
                         block.meaning.isEmpty() ? block.certaintyWord
                                                 : tr("%1: %2", "a certainty, what it means")
                                                       .arg(block.certaintyWord, block.meaning)});
        if (!block.text.text.isEmpty())
            texts.push_back({TextRole::Paragraph, block.text.text, sourceIds(block.text.sources)});
        return texts;
    }

    Texts operator()(const RangeBlock &block) const
    {
        return {{TextRole::Figure, block.title}, {TextRole::Muted, block.description}};
    }
    Texts operator()(const NeedBarBlock &block) const
    {
        return {{TextRole::Figure, block.description}};
    }
    Texts operator()(const ForestBlock &block) const { return chart(block.title, block.howToRead); }
    Texts operator()(const HoldTimerBlock &block) const
    {
        return {{TextRole::Figure, block.title}, {TextRole::Muted, block.hint}};
    }
    Texts operator()(const Picture &block) const { return {{TextRole::Figure, block.description}}; }
    Texts operator()(const ChartBlock &block) const { return chart(block.title, block.howToRead); }
    Texts operator()(const BarChartBlock &block) const
    {
        return chart(block.title, block.howToRead);
    }
    Texts operator()(const EvidenceChartBlock &block) const
    {
        return chart(block.title, block.howToRead);
    }
    Texts operator()(const InfluenceBlock &block) const
    {
        return chart(block.title, block.description);
    }
    Texts operator()(const LabBlock &) const
    {
        return {{TextRole::Figure, tr("Nerve and Muscle Lab")}};
    }

    Texts operator()(const ChoiceBlock &block) const { return {{TextRole::Figure, block.label}}; }
    Texts operator()(const TickBlock &block) const { return {{TextRole::Figure, block.label}}; }
    Texts operator()(const ButtonBlock &block) const
    {
        QStringList names;
        for (const PageButton &button : block.buttons)
            names << button.text;
        return {{TextRole::Figure, QLocale().createSeparatedList(names)}};
    }

    Texts operator()(const SourceEntry &block) const
    {
        Texts texts{{TextRole::Paragraph, block.citation}};
        if (!block.locator.isEmpty())
            texts.push_back({TextRole::Muted, block.locator});
        texts.push_back({TextRole::Muted, block.remark});
        texts.push_back(usesAndCopy(block));
        return texts;
    }

    Texts operator()(const SourceList &block) const
    {
        Texts texts;
        for (const SourceList::Item &item : block.items) {
            BlockText text{TextRole::Source, item.citation};
            if (text.text.isEmpty()) {
                text.text
                    = tr("%1: %2", "short name of a source, its title").arg(item.name, item.title);
                text.anchors.push_back({0, item.name.size(), Anchor::Kind::Link, item.target});
            }
            text.number = int(texts.size()) + 1;
            texts.push_back(std::move(text));
        }
        return texts;
    }

private:
    static Texts listed(const QStringList &items, TextRole role)
    {
        Texts texts;
        for (const QString &item : items) {
            texts.push_back({role, item});
            texts.back().number = int(texts.size());
        }
        return texts;
    }

    static Texts chart(const QString &title, const QString &howToRead)
    {
        return {
            {TextRole::Subheading, title}, {TextRole::Figure, title}, {TextRole::Muted, howToRead}};
    }

    static void leadOn(BlockText &cell, const Location &target)
    {
        if (isSource(target))
            cell.sources << target.section;
        else
            cell.anchors.push_back({0, cell.text.size(), Anchor::Kind::Link, target});
    }

    /// Names without sentences of their own flow in a line.
    static bool holdsNamesOnly(const LinkList &block)
    {
        return block.items.size() > 1
            && std::all_of(block.items.begin(), block.items.end(),
                           [](const LinkList::Item &item) { return item.text.isEmpty(); });
    }

    static BlockText namesInALine(const LinkList &block)
    {
        BlockText line{TextRole::Links, {}};
        for (const LinkList::Item &item : block.items)
            addLink(line, item.title, item.target);
        return line;
    }

    static void addLink(BlockText &line, const QString &words, const Location &target)
    {
        if (!line.text.isEmpty())
            line.text += u" · "_s;
        line.anchors.push_back({line.text.size(), words.size(), Anchor::Kind::Link, target});
        line.text += words;
    }

    /// "Copy citation · Magnesium · Calcium": what can be done with a source, where it is used.
    static BlockText usesAndCopy(const SourceEntry &block)
    {
        const QString copy = tr("Copy citation");
        BlockText line{TextRole::Links, copy};
        line.anchors.push_back(
            {0,
             copy.size(),
             Anchor::Kind::Copy,
             {},
             block.locator.isEmpty() ? block.citation : block.citation + u'\n' + block.locator});
        for (const TextLink &use : block.usedBy)
            addLink(line, use.text, use.target);
        return line;
    }
};

} // namespace

bool isRunningText(const BlockText &text)
{
    switch (text.role) {
    case TextRole::Label:
    case TextRole::HeaderCell:
    case TextRole::Subheading:
    case TextRole::Figure:
    case TextRole::Source:
    case TextRole::Links:
        return false;
    default:
        return true;
    }
}

std::vector<BlockText> blockTexts(const Block &block)
{
    return std::visit(TextsOf{}, block);
}

QStringList textsOf(const Block &block)
{
    QStringList texts;
    for (const BlockText &text : blockTexts(block)) {
        if (isRunningText(text))
            texts << text.text;
    }
    return texts;
}

} // namespace crampwise
