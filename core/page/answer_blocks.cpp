// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/answer_blocks.h"

#include "core/text/readability.h"

#include <utility>

namespace crampwise {

namespace {

QString partText(const PageParts &parts, const GradePart &part)
{
    return PageParts::tr("%1: %2. %3.", "some people, the answer for them, its certainty")
        .arg(part.who, parts.answerWord(part.answer), parts.certaintyWord(part.certainty));
}

/// The domains of GRADE, for those who judge evidence themselves.
TextTable domainTable(const GradeDomains &why)
{
    TextTable table;
    table.title = PageParts::tr("What the certainty rests on");
    table.header = {PageParts::tr("Domain of GRADE"), PageParts::tr("Judgement")};
    for (const auto &[name, judgement] :
         {std::pair(PageParts::tr("Starts at"), why.startsAt),
          std::pair(PageParts::tr("Risk of bias"), why.riskOfBias),
          std::pair(PageParts::tr("Inconsistency"), why.inconsistency),
          std::pair(PageParts::tr("Indirectness"), why.indirectness),
          std::pair(PageParts::tr("Imprecision"), why.imprecision),
          std::pair(PageParts::tr("Other"), why.other), std::pair(PageParts::tr("So"), why.so)}) {
        if (!judgement.isEmpty())
            table.rows.push_back({name, judgement});
    }
    return table;
}

} // namespace

std::vector<Block> answerBlocks(const PageParts &parts, const GradedAnswer &answer)
{
    AnswerBlock first = parts.answer(answer);
    const QStringList paragraphs = paragraphsOf(first.text.text);
    std::vector<Block> blocks;
    if (paragraphs.size() > 1) {
        first.text.text = paragraphs.front();
        const std::vector<TextLink> sources = std::exchange(first.text.sources, {});
        blocks.push_back(first);
        append(blocks, {FactList{{{paragraphs.mid(1).join(u' '), sources}}}});
    } else {
        blocks.push_back(first);
    }
    Bullets some;
    for (const GradePart &part : answer.parts)
        some.items << partText(parts, part);
    if (!some.items.isEmpty())
        blocks.push_back(some);
    if (parts.choices.level() == Level::Student)
        blocks.push_back(domainTable(answer.why));
    return blocks;
}

} // namespace crampwise
