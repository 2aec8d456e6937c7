// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

ChoiceBlock substanceChoice(const PageParts &parts, const Substance &chosen)
{
    ChoiceBlock block{Choice::FoodSubstance, PageParts::tr("Nutrient:"), {}, chosen.id};
    for (const Substance &substance : parts.topic.substances())
        block.options.push_back({substance.id, substance.name});
    return block;
}

} // namespace

void fillFoodsPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("What one usual serving gives you, and how far it goes.");
    if (parts.topic.substances().empty())
        return;
    const Substance *chosen = parts.topic.substance(parts.choices.value(Choice::FoodSubstance));
    if (!chosen)
        chosen = &parts.topic.substances().front();
    std::vector<Block> blocks{substanceChoice(parts, *chosen)};
    for (Block &block : foodBlocks(parts, *chosen))
        blocks.push_back(std::move(block));
    page.sections.push_back({u"chart"_s, PageParts::tr("Foods that hold %1").arg(chosen->name),
                             SectionStyle::Card, {}, std::move(blocks)});
    LinkList foods;
    for (const Food &food : parts.topic.figures().foods.foods)
        foods.items.push_back({Location{Location::Kind::Food, food.id, {}}, food.name, {}});
    page.sections.push_back({u"all-foods"_s, PageParts::tr("One food, all its nutrients"),
                             SectionStyle::Plain, {}, {foods}});
    page.sections.push_back(parts.doctorSection());
}

} // namespace crampwise
