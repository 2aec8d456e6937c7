// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"
#include "core/units/amount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qsizetype shareColumn = 3; ///< Of the table of foods.

struct Serving {
    const Food *food;
    const FoodAmount *amount;
    std::optional<double> share; ///< Of the need, in percent; nothing where we have no need.
};

std::vector<Serving> servings(const PageParts &parts, const Substance &substance)
{
    const std::optional<DailyNeed> need = dailyNeed(parts, substance.id);
    std::vector<Serving> found;
    for (const Food &food : parts.topic.figures().foods.foods) {
        const FoodAmount *amount = food.amountOf(substance.id);
        if (amount && food.diet <= parts.choices.diet())
            found.push_back({&food, amount, shareOf(food, *amount, need)});
    }
    const bool byName = parts.choices.foodOrder() == FoodOrder::ByName;
    std::stable_sort(found.begin(), found.end(), [&](const Serving &a, const Serving &b) {
        return byName ? QString::localeAwareCompare(a.food->name, b.food->name) < 0
                      : a.amount->perServing > b.amount->perServing;
    });
    return found;
}

QString howToRead(const PageParts &parts, const Substance &substance)
{
    const FoodTexts &texts = parts.topic.pageTexts().foods;
    const std::optional<DailyNeed> need = dailyNeed(parts, substance.id);
    if (!need && !parts.choices.reader().isTold())
        return texts.howToReadOpen;
    if (!need)
        return texts.howToRead;
    return texts.howToReadShares.arg(doseText(need->value, need->unit, substance.id),
                                     parts.readerName());
}

BarChartBlock::Bar servingBar(const Serving &serving, const Substance &substance, bool asShare)
{
    BarChartBlock::Bar bar;
    bar.label = serving.food->name;
    bar.value = asShare ? *serving.share : serving.amount->perServing;
    const QString amount = amountText(serving.amount->perServing, serving.amount->unit);
    bar.valueText = serving.share
        ? PageParts::tr("%1 · %2", "amount in a serving, share of the need")
              .arg(amount, shareText(*serving.share))
        : amount;
    const QString dose = doseText(serving.amount->perServing, serving.amount->unit, substance.id);
    bar.sentence = serving.share
        ? PageParts::tr("%1 (%2): %3, %4 of the daily need.")
              .arg(serving.food->name, servingText(*serving.food), dose, shareText(*serving.share))
        : PageParts::tr("%1 (%2): %3.", "a food, a serving, an amount")
              .arg(serving.food->name, servingText(*serving.food), dose);
    bar.target = Location{Location::Kind::Food, serving.food->id, {}};
    return bar;
}

BarChartBlock foodChart(const PageParts &parts, const Substance &substance,
                        const std::vector<Serving> &found)
{
    const bool asShare
        = parts.choices.foodScale() == FoodScale::ShareOfNeed && found.front().share.has_value();
    BarChartBlock chart;
    const auto most
        = std::max_element(found.begin(), found.end(), [](const Serving &a, const Serving &b) {
              return a.amount->perServing < b.amount->perServing;
          });
    chart.title
        = PageParts::tr("%1, the most in one serving: %2").arg(substance.name, most->food->name);
    chart.howToRead = howToRead(parts, substance);
    chart.axisTitle = asShare
        ? PageParts::tr("Percent of the daily need")
        : PageParts::tr("%1 in a serving", "a unit").arg(found.front().amount->unit);
    QStringList sources;
    for (const Serving &serving : found) {
        chart.bars.push_back(servingBar(serving, substance, asShare));
        sources << serving.food->sources;
    }
    chart.sources = parts.sourceLinks(sources);
    return chart;
}

TextTable foodTable(const PageParts &parts, const Substance &substance,
                    const std::vector<Serving> &found)
{
    TextTable table;
    table.title = PageParts::tr("%1 in foods").arg(substance.name);
    table.header = {PageParts::tr("Food"), PageParts::tr("Usual serving"), PageParts::tr("Amount"),
                    PageParts::tr("Diet")};
    const bool withShare = found.front().share.has_value(); // they have one need
    if (withShare)
        table.header.insert(shareColumn, PageParts::tr("Share of the need"));
    for (const Serving &serving : found) {
        QStringList row{serving.food->name, servingText(*serving.food),
                        doseText(serving.amount->perServing, serving.amount->unit, substance.id),
                        dietText(serving.food->diet)};
        if (withShare)
            row.insert(shareColumn, serving.share ? shareText(*serving.share) : noShareText(parts));
        table.rows.push_back(row);
        table.targets.push_back(Location{Location::Kind::Food, serving.food->id, {}});
    }
    return table;
}

QString namesOf(const std::vector<Serving> &found, const Uptake &uptake)
{
    QStringList names;
    for (const Serving &serving : found) {
        if (serving.food->uptake == uptake.id)
            names << serving.food->name;
    }
    return names.join(PageParts::tr("; ", "between the names of foods"));
}

/// How well the substance is taken up from which of the foods; empty where we do not know.
std::vector<Block> uptakeBlocks(const PageParts &parts, const Substance &substance,
                                const std::vector<Serving> &found)
{
    FactList facts;
    for (const Uptake &uptake : parts.topic.figures().foods.uptakes) {
        const QString names = namesOf(found, uptake);
        if (names.isEmpty() || !uptake.substances.contains(substance.id))
            continue;
        FactList::Item item = parts.fact(uptake.fact);
        item.text = PageParts::tr("%1 (%2)", "how well it is taken up, from which foods")
                        .arg(item.text, names);
        facts.items.push_back(item);
    }
    if (facts.items.empty())
        return {};
    return {Paragraph{PageParts::tr("How well the body takes it up:")}, facts};
}

ChoiceBlock dietChoice(const PageParts &parts)
{
    const auto word = [](Diet diet) { return wordFor(diet, dietWords); };
    return {Choice::Diet,
            PageParts::tr("Foods:"),
            {{word(Diet::Omnivore), PageParts::tr("All")},
             {word(Diet::Vegetarian), PageParts::tr("Vegetarian")},
             {word(Diet::Vegan), PageParts::tr("Vegan")}},
            word(parts.choices.diet()),
            ChoiceBlock::Shape::Buttons};
}

ChoiceBlock orderChoice(const PageParts &parts)
{
    const auto word = [](FoodOrder order) { return wordFor(order, foodOrderWords); };
    return {Choice::FoodOrder,
            PageParts::tr("Order:"),
            {{word(FoodOrder::MostFirst), PageParts::tr("Most first")},
             {word(FoodOrder::ByName), PageParts::tr("By name")}},
            word(parts.choices.foodOrder())};
}

ChoiceBlock scaleChoice(const PageParts &parts)
{
    const auto word = [](FoodScale scale) { return wordFor(scale, foodScaleWords); };
    return {Choice::FoodScale,
            PageParts::tr("Bars show:"),
            {{word(FoodScale::Amount), PageParts::tr("Amount in a serving")},
             {word(FoodScale::ShareOfNeed), PageParts::tr("Share of the need")}},
            word(parts.choices.foodScale())};
}

} // namespace

const Substance &chosenSubstance(const PageParts &parts)
{
    const Substance *chosen = parts.topic.substance(parts.choices.value(Choice::FoodSubstance));
    return chosen ? *chosen : parts.topic.substances().front();
}

ChoiceBlock substanceChoice(const PageParts &parts)
{
    ChoiceBlock block{
        Choice::FoodSubstance, PageParts::tr("Nutrient:"), {}, chosenSubstance(parts).id};
    for (const Substance &substance : parts.topic.substances())
        block.options.push_back({substance.id, substance.name});
    return block;
}

std::vector<Block> foodChoices(const PageParts &parts)
{
    return {orderChoice(parts), scaleChoice(parts), dietChoice(parts)};
}

std::vector<Block> foodBlocks(const PageParts &parts, const Substance &substance)
{
    std::vector<Block> notes;
    for (const Fact &note : substance.foodNotes)
        notes.push_back(Notice{parts.told(note.text)});
    std::vector<Block> blocks;
    const std::vector<Serving> found = servings(parts, substance);
    if (found.empty()) {
        blocks.push_back(Paragraph{PageParts::tr("None of our foods with %1 fits this choice. "
                                                 "Choose “All” to see the others.")
                                       .arg(substance.name)});
        append(blocks, std::move(notes));
        return blocks;
    }
    blocks.push_back(foodChart(parts, substance, found));
    append(blocks, std::move(notes));
    append(blocks, uptakeBlocks(parts, substance, found));
    return blocks;
}

std::vector<Block> foodTableBlocks(const PageParts &parts, const Substance &substance)
{
    const std::vector<Serving> found = servings(parts, substance);
    if (found.empty())
        return {};
    return {foodTable(parts, substance, found)};
}

} // namespace crampwise
