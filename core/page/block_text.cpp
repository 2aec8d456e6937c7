// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/block_text.h"

namespace crampwise {

namespace {

struct TextsOf {
    QStringList operator()(const Paragraph &block) const { return {block.text}; }
    QStringList operator()(const Bullets &block) const { return block.items; }
    QStringList operator()(const Steps &block) const { return block.items; }
    QStringList operator()(const Notice &block) const { return {block.text}; }
    QStringList operator()(const AnswerBlock &block) const
    {
        return {block.answer, block.text.text};
    }
    QStringList operator()(const FactList &block) const
    {
        QStringList texts;
        for (const FactList::Item &item : block.items)
            texts << item.text;
        return texts;
    }
    QStringList operator()(const Chain &block) const
    {
        QStringList texts;
        for (const Chain::Part &part : block.parts)
            texts << part.text;
        return texts;
    }
    QStringList operator()(const Comparison &block) const
    {
        QStringList texts;
        for (const Comparison::Row &row : block.rows)
            texts << row.says << row.know;
        return texts;
    }
    QStringList operator()(const TextTable &block) const
    {
        QStringList texts;
        for (const QStringList &row : block.rows)
            texts << row;
        return texts;
    }
    QStringList operator()(const LinkList &block) const
    {
        QStringList texts;
        for (const LinkList::Item &item : block.items)
            texts << item.text;
        return texts;
    }
    QStringList operator()(const ChartBlock &block) const { return {block.howToRead}; }
    QStringList operator()(const SourceEntry &block) const { return {block.citation}; }
    template<typename Other>
    QStringList operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QStringList textsOf(const Block &block)
{
    return std::visit(TextsOf{}, block);
}

} // namespace crampwise
