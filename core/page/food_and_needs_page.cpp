// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/need_summary.h"
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

void fillFoodAndNeedsPage(Page &page, const PageParts &parts)
{
    page.lead = parts.topic.pageTexts().foods.lead;
    page.sections.push_back({u"reader"_s, PageParts::tr("For whom"), SectionStyle::Card, {},
                             parts.readerChoices()});
    page.sections.push_back({u"needs"_s,
                             PageParts::tr("Need and upper limit a day: %1", "for whom, a region")
                                 .arg(needScope(parts)),
                             SectionStyle::Card, {}, {needMatrix(parts)}});
    const Substance &chosen = chosenSubstance(parts);
    std::vector<Block> blocks{substanceChoice(parts)};
    append(blocks, foodChoices(parts));
    append(blocks, foodBlocks(parts, chosen));
    page.sections.push_back({u"foods"_s, PageParts::tr("Foods that hold %1").arg(chosen.name),
                             SectionStyle::Card, {}, std::move(blocks)});
    page.sections.push_back(PageParts::onDemand(
        u"foods-table"_s, PageParts::tr("%1 in foods, as a table").arg(chosen.name),
        foodTableBlocks(parts, chosen)));
    page.sections.push_back(parts.doctorSection());
    page.sections.back().onDemand = true;
}

} // namespace crampwise
