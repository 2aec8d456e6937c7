// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/need_summary.h"
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

void fillFoodAndNeedsPage(Page &page, const PageParts &parts)
{
    page.lead = parts.topic.pageTexts().foods.lead;
    const Substance &chosen = chosenSubstance(parts);
    std::vector<Block> foods{Subheading{PageParts::tr("Foods that hold %1").arg(chosen.name)},
                             substanceChoice(parts)};
    append(foods, foodChoices(parts));
    append(foods, foodBlocks(parts, chosen));
    std::vector<Block> blocks = parts.readerChoices();
    append(blocks, parts.readerNote());
    append(blocks,
           {Beside{{{2, 0.42, true}, {foods.size(), 0.58, true}}}, needMatrix(parts),
            Paragraph{parts.topic.figures().needs.words.briefMeaning, true}});
    append(blocks, std::move(foods));
    page.sections.push_back({u"needs"_s,
                             PageParts::tr("Need and upper limit a day: %1", "for whom, a region")
                                 .arg(needScope(parts)),
                             SectionStyle::Plain,
                             {},
                             std::move(blocks)});
    page.sections.push_back(PageParts::onDemand(
        u"foods-table"_s, PageParts::tr("%1 in foods, as a table").arg(chosen.name),
        foodTableBlocks(parts, chosen)));
    page.sections.push_back(parts.doctorSection());
    page.sections.back().onDemand = true;
}

} // namespace crampwise
