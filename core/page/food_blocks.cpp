// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"
#include "core/units/amount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

struct Serving {
    const Food *food;
    double value;
    double share; ///< Of the need, in percent.
};

bool allowed(const Food &food, Food::Diet diet)
{
    return food.diet <= diet;
}

std::vector<Serving> servings(const PageParts &parts, const Substance &substance)
{
    const Intake &intake = *parts.topic.intake(substance.id);
    const double need = needFor(intake, parts.choices.lifeStage(parts.topic)).value;
    std::vector<Serving> found;
    for (const Food &food : parts.topic.foods()) {
        for (const Food::Amount &amount : food.amounts) {
            if (amount.substance == substance.id && allowed(food, parts.choices.diet()))
                found.push_back({&food, amount.value, 100 * amount.value / need});
        }
    }
    const bool byName = parts.choices.foodOrder() == FoodOrder::ByName;
    std::stable_sort(found.begin(), found.end(), [&](const Serving &a, const Serving &b) {
        return byName ? QString::localeAwareCompare(a.food->name, b.food->name) < 0
                      : a.value > b.value;
    });
    return found;
}

BarChartBlock foodChart(const PageParts &parts, const Substance &substance,
                        const std::vector<Serving> &found)
{
    const Intake &intake = *parts.topic.intake(substance.id);
    const LifeStage &stage = parts.choices.lifeStage(parts.topic);
    const bool asShare = parts.choices.foodScale() == FoodScale::ShareOfNeed;
    const QString need = doseText(needFor(intake, stage).value, intake.unit, substance.id);
    BarChartBlock chart;
    const auto most = std::max_element(
        found.begin(), found.end(),
        [](const Serving &a, const Serving &b) { return a.value < b.value; });
    chart.title = PageParts::tr("Most %1 in one serving: %2")
                      .arg(substance.name, most->food->name);
    chart.howToRead
        = PageParts::tr("Each bar is one usual serving. Percent: share of the daily need of %1 "
                        "(%2). Food values are averages; your food may hold more or less.")
              .arg(need, stage.name);
    chart.axisTitle = asShare ? PageParts::tr("Percent of the daily need")
                              : PageParts::tr("%1 in a serving", "a unit").arg(intake.unit);
    for (const Serving &serving : found) {
        BarChartBlock::Bar bar;
        bar.label = serving.food->name;
        bar.value = asShare ? serving.share : serving.value;
        bar.valueText = PageParts::tr("%1 · %2", "amount in a serving, share of the need")
                            .arg(amountText(serving.value, intake.unit), shareText(serving.share));
        bar.sentence = PageParts::tr("%1 (%2): %3, %4 of the daily need.")
                           .arg(serving.food->name, servingText(*serving.food),
                                doseText(serving.value, intake.unit, substance.id),
                                shareText(serving.share));
        bar.target = Location{Location::Kind::Food, serving.food->id, {}};
        chart.bars.push_back(bar);
    }
    return chart;
}

TextTable foodTable(const PageParts &parts, const Substance &substance,
                    const std::vector<Serving> &found)
{
    const Intake &intake = *parts.topic.intake(substance.id);
    TextTable table;
    table.title = PageParts::tr("%1 in foods").arg(substance.name);
    table.header = {PageParts::tr("Food"), PageParts::tr("Usual serving"),
                    PageParts::tr("Amount"), PageParts::tr("Share of the need"),
                    PageParts::tr("Diet")};
    for (const Serving &serving : found) {
        table.rows.push_back({serving.food->name, servingText(*serving.food),
                              doseText(serving.value, intake.unit, substance.id),
                              shareText(serving.share), dietText(serving.food->diet)});
        table.targets.push_back(Location{Location::Kind::Food, serving.food->id, {}});
    }
    return table;
}

ChoiceBlock dietChoice(const PageParts &parts)
{
    const auto word = [](Food::Diet diet) { return wordFor(diet, dietWords); };
    return {Choice::Diet, PageParts::tr("Foods:"),
            {{word(Food::Diet::Omnivore), PageParts::tr("All")},
             {word(Food::Diet::Vegetarian), PageParts::tr("Vegetarian")},
             {word(Food::Diet::Vegan), PageParts::tr("Vegan")}},
            word(parts.choices.diet())};
}

ChoiceBlock orderChoice(const PageParts &parts)
{
    const auto word = [](FoodOrder order) { return wordFor(order, foodOrderWords); };
    return {Choice::FoodOrder, PageParts::tr("Order:"),
            {{word(FoodOrder::MostFirst), PageParts::tr("Most first")},
             {word(FoodOrder::ByName), PageParts::tr("By name")}},
            word(parts.choices.foodOrder())};
}

ChoiceBlock scaleChoice(const PageParts &parts)
{
    const auto word = [](FoodScale scale) { return wordFor(scale, foodScaleWords); };
    return {Choice::FoodScale, PageParts::tr("Bars show:"),
            {{word(FoodScale::Amount), PageParts::tr("Amount in a serving")},
             {word(FoodScale::ShareOfNeed), PageParts::tr("Share of the need")}},
            word(parts.choices.foodScale())};
}

} // namespace

std::vector<Block> foodBlocks(const PageParts &parts, const Substance &substance)
{
    std::vector<Block> blocks;
    for (const Fact &note : substance.foodNotes)
        blocks.push_back(Notice{parts.told(note.text)});
    blocks.push_back(parts.lifeStageChoice());
    blocks.push_back(dietChoice(parts));
    blocks.push_back(orderChoice(parts));
    blocks.push_back(scaleChoice(parts));
    const std::vector<Serving> found = servings(parts, substance);
    if (found.empty()) {
        blocks.push_back(Paragraph{PageParts::tr("None of our foods with %1 fits this choice. "
                                                 "Choose “All” to see the others.")
                                       .arg(substance.name)});
        return blocks;
    }
    blocks.push_back(foodChart(parts, substance, found));
    blocks.push_back(foodTable(parts, substance, found));
    return blocks;
}

} // namespace crampwise
