// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

Section situationSection(const PageParts &parts, const Situation &situation)
{
    AnswerBlock answer{{},
                       situation.kind == Situation::Kind::Medicine ? PageParts::tr("A medicine")
                                                                   : PageParts::tr("A situation"),
                       situation.certainty,
                       PageParts::certaintyWord(situation.certainty),
                       PageParts::certaintyMeaning(situation.certainty),
                       parts.fact(situation.fact)};
    return {situation.id, situation.name, SectionStyle::Card, {},
            {answer, Paragraph{PageParts::tr("What you can do: %1").arg(situation.action)}}};
}

Section remedySection(const PageParts &parts, const Remedy &remedy)
{
    AnswerBlock answer{PageParts::tr("Does it help?"),
                       PageParts::verdictWord(remedy.verdict),
                       remedy.certainty,
                       PageParts::certaintyWord(remedy.certainty),
                       PageParts::certaintyMeaning(remedy.certainty),
                       parts.fact(remedy.facts.front())};
    std::vector<Block> blocks;
    if (!remedy.warning.isEmpty())
        blocks.push_back(Notice{remedy.warning});
    blocks.push_back(answer);
    FactList more = parts.facts(remedy.facts);
    more.items.erase(more.items.begin());
    if (!more.items.empty())
        blocks.push_back(more);
    if (!remedy.trials.empty())
        blocks.push_back(
            parts.trials(remedy.trials, PageParts::tr("The trials of: %1").arg(remedy.name)));
    return {remedy.id, remedy.name, SectionStyle::Card, {}, std::move(blocks)};
}

} // namespace

void fillSituationsPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("What cramps come with, what else has been tried, and how sure that "
                              "is.");
    page.sections.push_back(
        {u"before"_s, PageParts::tr("Before you change anything"), SectionStyle::Warning, {},
         {Paragraph{PageParts::tr("Do not stop a medicine on your own. Tell your doctor or "
                                  "pharmacist about the cramps.")}}});
    for (const Situation &situation : parts.topic.situations())
        page.sections.push_back(situationSection(parts, situation));
    for (const Remedy &remedy : parts.topic.remedies())
        page.sections.push_back(remedySection(parts, remedy));
    page.sections.push_back(parts.doctorSection());
}

} // namespace crampwise
