// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The picture of a kind of foods, beside what leads to each of them.
std::vector<Block> foodsOfKind(const FoodTable &table, const FoodKind &kind)
{
    LinkList links;
    for (const Food &food : table.foods) {
        if (food.kind == kind.id)
            links.items.push_back({Location{Location::Kind::Food, food.id, {}}, food.name, {}});
    }
    if (links.items.empty())
        return {};
    return {besideFoodPicture(2), foodPicture(table, kind.picture), Subheading{kind.name}, links};
}

} // namespace

void fillFoodsPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("Choose one to see all that it holds.");
    if (parts.topic.substances().empty())
        return;
    page.sections.push_back({u"all-foods"_s,
                             PageParts::tr("One food, all its nutrients"),
                             SectionStyle::Plain,
                             {},
                             {}});
    const FoodTable &table = parts.topic.figures().foods;
    for (const FoodKind &kind : table.kinds)
        append(page.sections.back().blocks, foodsOfKind(table, kind));
    page.sections.push_back(parts.doctorSection());
    page.sections.back().onDemand = true;
}

} // namespace crampwise
