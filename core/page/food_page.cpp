// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

#include "core/units/amount.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What a serving gives, drawn where there is a need to compare with, and told in a table.
class FoodAmounts {
public:
    FoodAmounts(const PageParts &parts, const Food &food) : m_parts(parts), m_food(food)
    {
        chart.title = PageParts::tr("What a serving of %1 gives").arg(food.name);
        const FoodTexts &texts = parts.topic.pageTexts().foods;
        chart.howToRead
            = (parts.choices.reader().isTold() ? texts.howToReadOne : texts.howToReadOneOpen)
                  .arg(parts.readerName());
        chart.axisTitle = PageParts::tr("Percent of the daily need");
        table.title = chart.title;
        table.header = {PageParts::tr("Nutrient"), PageParts::tr("In a serving"),
                        PageParts::tr("In 100 g"), PageParts::tr("Share of the need")};
        chart.sources = parts.sourceLinks(food.sources);
        for (const FoodAmount &amount : food.amounts)
            add(amount);
    }

    BarChartBlock chart;
    TextTable table;

private:
    void add(const FoodAmount &amount)
    {
        const Substance &substance = *m_parts.topic.substance(amount.substance);
        const auto share = shareOf(m_food, amount, dailyNeed(m_parts, substance.id));
        const QString dose = doseText(amount.perServing, amount.unit, substance.id);
        const Location target{Location::Kind::Nutrient, substance.nutrient, u"foods"_s};
        if (share)
            chart.bars.push_back({substance.name,
                                  *share,
                                  shareText(*share),
                                  {},
                                  {},
                                  false,
                                  PageParts::tr("%1: %2, %3 of the daily need.")
                                      .arg(substance.name, dose, shareText(*share)),
                                  target});
        table.rows.push_back({substance.name, dose, amountText(amount.per100g, amount.unit),
                              share ? shareText(*share) : noShareText(m_parts)});
        table.targets.push_back(target);
    }

    const PageParts &m_parts;
    const Food &m_food;
};

std::vector<Block> cautionBlocks(const PageParts &parts, const Food &food)
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

QString allergenText(Allergen allergen)
{
    switch (allergen) {
    case Allergen::Egg:
        return PageParts::tr("egg");
    case Allergen::Fish:
        return PageParts::tr("fish");
    case Allergen::Gluten:
        return PageParts::tr("gluten");
    case Allergen::Milk:
        return PageParts::tr("milk");
    case Allergen::Mollusc:
        return PageParts::tr("molluscs");
    case Allergen::Nuts:
        return PageParts::tr("nuts");
    case Allergen::Peanut:
        return PageParts::tr("peanut");
    case Allergen::Sesame:
        return PageParts::tr("sesame");
    case Allergen::Soy:
        return PageParts::tr("soy");
    }
    Q_UNREACHABLE();
}

QString allergenList(const std::vector<Allergen> &allergens)
{
    QStringList names;
    for (const Allergen allergen : allergens)
        names << allergenText(allergen);
    return names.join(PageParts::tr(", ", "between the names of a list"));
}

std::vector<Block> allergenBlocks(const Food &food)
{
    std::vector<Block> blocks;
    if (!food.allergens.empty())
        blocks.push_back(
            Paragraph{PageParts::tr("Allergens: %1.").arg(allergenList(food.allergens)), true});
    if (!food.mayContain.empty())
        blocks.push_back(Paragraph{PageParts::tr("Some brands also contain: %1.", "allergens")
                                       .arg(allergenList(food.mayContain)),
                                   true});
    return blocks;
}

std::vector<Block> pictureAndRemarks(const FoodTable &table, const Food &food)
{
    std::vector<Block> remarks{Paragraph{PageParts::tr("Diet: %1.").arg(dietText(food.diet))}};
    append(remarks, allergenBlocks(food));
    for (const QString &remark : {food.usual, food.note}) {
        if (!remark.isEmpty())
            remarks.push_back(Paragraph{remark, true});
    }
    const QString picture = food.picture.isEmpty() ? table.kind(food.kind)->picture : food.picture;
    std::vector<Block> blocks{besideFoodPicture(remarks.size()), foodPicture(table, picture)};
    append(blocks, std::move(remarks));
    return blocks;
}

/// A serving that is measured out is told by its volume too.
QString leadText(const Food &food)
{
    if (!food.metric.endsWith(u" ml"_s))
        return PageParts::tr("One usual serving: %1.").arg(servingText(food));
    return PageParts::tr("One usual serving: %1 (%2).", "a serving with its weight, its volume")
        .arg(servingText(food), food.metric);
}

} // namespace

void fillFoodPage(Page &page, const PageParts &parts)
{
    const FoodTable &foods = parts.topic.figures().foods;
    const Food &food = *foods.food(page.location.id);
    page.kind = PageParts::tr("Food");
    page.lead = leadText(food);
    const FoodAmounts amounts(parts, food);
    std::vector<Block> blocks = pictureAndRemarks(foods, food);
    append(blocks, cautionBlocks(parts, food));
    append(blocks, parts.readerChoices());
    append(blocks, parts.readerNote());
    if (!amounts.chart.bars.empty())
        blocks.push_back(amounts.chart);
    if (!amounts.table.rows.empty())
        blocks.push_back(amounts.table);
    if (const Uptake *uptake = foods.uptake(food.uptake))
        blocks.push_back(parts.facts({uptake->fact}));
    page.sections.push_back(
        {u"amounts"_s, PageParts::tr("In one serving"), SectionStyle::Card, {}, std::move(blocks)});
    LinkList back{{{Location{Location::Kind::Foods, {}, {}}, PageParts::tr("All foods"), {}}}};
    page.sections.push_back(
        {u"more"_s, PageParts::tr("Other foods"), SectionStyle::Plain, {}, {back}});
    page.sections.push_back(parts.sourcesSection(food.sources));
}

} // namespace crampwise
