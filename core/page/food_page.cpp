// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

#include "core/units/amount.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What a serving gives, drawn where there is a need to compare with, and told in a table.
class FoodAmounts {
public:
    FoodAmounts(const PageParts &parts, const TableFood &food) : m_parts(parts)
    {
        chart.title = PageParts::tr("What a serving of %1 gives").arg(food.name);
        chart.howToRead = parts.topic.pageTexts().foods.howToReadOne.arg(
            parts.choices.lifeStage(parts.topic).name);
        chart.axisTitle = PageParts::tr("Percent of the daily need");
        table.title = chart.title;
        table.header = {PageParts::tr("Nutrient"), PageParts::tr("In a serving"),
                        PageParts::tr("In 100 g"), PageParts::tr("Share of the need")};
        for (const FoodAmount &amount : food.amounts)
            add(amount);
    }

    BarChartBlock chart;
    TextTable table;

private:
    void add(const FoodAmount &amount)
    {
        const Substance &substance = *m_parts.topic.substance(amount.substance);
        const auto share = shareOf(amount, dailyNeed(m_parts, substance.id));
        const QString dose = doseText(amount.perServing, amount.unit, substance.id);
        const Location target{Location::Kind::Nutrient, substance.nutrient, u"foods"_s};
        if (share)
            chart.bars.push_back({substance.name, *share, shareText(*share), {}, {}, false,
                                  PageParts::tr("%1: %2, %3 of the daily need.")
                                      .arg(substance.name, dose, shareText(*share)),
                                  target});
        table.rows.push_back({substance.name, dose, amountText(amount.per100g, amount.unit),
                              share ? shareText(*share) : PageParts::tr("not known")});
        table.targets.push_back(target);
    }

    const PageParts &m_parts;
};

std::vector<Block> cautionBlocks(const PageParts &parts, const TableFood &food)
{
    std::vector<Block> blocks;
    FactList cautions;
    for (const QString &id : food.cautions) {
        const FoodCaution &caution = *parts.topic.figures().foods.caution(id);
        cautions.items.push_back({caution.text, parts.sourceLinks(caution.sources)});
        if (const Policy *policy = parts.topic.policy(caution.policy))
            blocks.push_back(Notice{parts.told(policy->text)});
    }
    if (!cautions.items.empty())
        blocks.insert(blocks.begin(), cautions);
    return blocks;
}

} // namespace

void fillFoodPage(Page &page, const PageParts &parts)
{
    const FoodTable &foods = parts.topic.figures().foods;
    const TableFood &food = *foods.food(page.location.id);
    page.kind = PageParts::tr("Food");
    page.lead = PageParts::tr("One usual serving: %1.").arg(servingText(food));
    const FoodAmounts amounts(parts, food);
    std::vector<Block> blocks = cautionBlocks(parts, food);
    blocks.push_back(parts.lifeStageChoice());
    blocks.push_back(parts.regionChoice());
    if (!amounts.chart.bars.empty())
        blocks.push_back(amounts.chart);
    if (!amounts.table.rows.empty())
        blocks.push_back(amounts.table);
    if (const Uptake *uptake = foods.uptake(food.uptake))
        blocks.push_back(parts.facts({uptake->fact}));
    blocks.push_back(Paragraph{PageParts::tr("Diet: %1.").arg(dietText(food.diet)), true});
    for (const QString &remark : {food.usual, food.note}) {
        if (!remark.isEmpty())
            blocks.push_back(Paragraph{remark, true});
    }
    page.sections.push_back({u"amounts"_s, PageParts::tr("In one serving"), SectionStyle::Card, {},
                             std::move(blocks)});
    LinkList back{{{Location{Location::Kind::Foods, {}, {}}, PageParts::tr("All foods"), {}}}};
    page.sections.push_back({u"more"_s, PageParts::tr("Other foods"), SectionStyle::Plain, {},
                             {back}});
    page.sections.push_back(parts.sourcesSection(food.sources));
}

} // namespace crampwise
