// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

void fillFoodsPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("Choose one to see all that it holds.");
    if (parts.topic.substances().empty())
        return;
    LinkList foods;
    for (const Food &food : parts.topic.figures().foods.foods)
        foods.items.push_back({Location{Location::Kind::Food, food.id, {}}, food.name, {}});
    page.sections.push_back({u"all-foods"_s, PageParts::tr("One food, all its nutrients"),
                             SectionStyle::Plain, {}, {foods}});
    page.sections.push_back(parts.doctorSection());
    page.sections.back().onDemand = true;
}

} // namespace crampwise
