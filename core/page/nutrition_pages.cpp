// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include "core/units/amount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Vitamin D is sold and labelled in two units.
QString doseText(double value, const QString &unit, const QString &substance)
{
    const QString text = amountText(value, unit);
    const QString other = otherUnit(substance, unit);
    if (other.isEmpty())
        return text;
    return PageParts::tr("%1 (%2)", "an amount, the same in another unit")
        .arg(text, amountText(*converted(value, substance, unit, other), other));
}

const GroupAmount *forStage(const std::vector<GroupAmount> &values, const LifeStage &stage)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const GroupAmount &amount) {
        return amount.stages.contains(stage.id);
    });
    return found == values.end() ? nullptr : &*found;
}

const Intake::Need &needFor(const Intake &intake, const LifeStage &stage)
{
    return *std::find_if(intake.us.values.begin(), intake.us.values.end(),
                         [&](const Intake::Need &need) { return need.stage == stage.id; });
}

QString limitText(const UpperLimit &limit, const LifeStage &stage, const QString &substance)
{
    if (limit.values.empty())
        return PageParts::tr("none set");
    const GroupAmount *amount = forStage(limit.values, stage);
    return amount ? doseText(amount->value, limit.unit, substance)
                  : PageParts::tr("none given for this stage");
}

QString europeanNeed(const Intake &intake, const LifeStage &stage)
{
    const GroupAmount *amount = forStage(intake.eu.values, stage);
    return amount ? doseText(amount->value, intake.eu.unit, intake.substance)
                  : PageParts::tr("none given for this stage");
}

QString whatTheKindsMean()
{
    return PageParts::tr("RDA and PRI: enough for nearly every healthy person of the group. AI: a "
                         "best estimate where the real need is not known; it is not a pass mark. "
                         "The figures are for healthy people.");
}

TextTable needTable(const PageParts &parts, const Intake &intake)
{
    const LifeStage &stage = parts.choices.lifeStage(parts.topic);
    const Intake::Need &need = needFor(intake, stage);
    TextTable table;
    table.title = PageParts::tr("Need and upper limit: %1")
                      .arg(parts.topic.substance(intake.substance)->name);
    table.header = {PageParts::tr("What"), PageParts::tr("Amount a day"),
                    PageParts::tr("For whom, and what it counts")};
    const auto add = [&](const QString &what, const QString &amount, const QString &scope,
                         const QStringList &sources) {
        table.rows.push_back({what, amount, scope});
        table.targets.push_back(PageParts::sourceLocation(sources.front()));
    };
    add(PageParts::tr("Need, US and Canada (%1)").arg(need.kind),
        doseText(need.value, intake.unit, intake.substance), stage.name, intake.us.sources);
    const GroupAmount *european = forStage(intake.eu.values, stage);
    add(PageParts::tr("Need, European Union (%1)").arg(intake.eu.kind),
        europeanNeed(intake, stage), european ? european->group : QString(), intake.eu.sources);
    add(PageParts::tr("Upper limit, US and Canada"),
        limitText(intake.usLimit, stage, intake.substance), intake.usLimit.appliesTo,
        intake.usLimit.sources);
    if (intake.euLimit)
        add(PageParts::tr("Upper limit, European Union"),
            limitText(*intake.euLimit, stage, intake.substance), intake.euLimit->appliesTo,
            intake.euLimit->sources);
    add(PageParts::tr("100 % on US labels"),
        doseText(intake.dailyValue, intake.unit, intake.substance),
        PageParts::tr("One value on all labels, to compare products"), intake.dailyValueSources);
    return table;
}

// Foods -------------------------------------------------------------------------------------

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
    const bool byName = parts.choices.value(Choice::FoodOrder) == u"name";
    std::stable_sort(found.begin(), found.end(), [&](const Serving &a, const Serving &b) {
        return byName ? QString::localeAwareCompare(a.food->name, b.food->name) < 0
                      : a.value > b.value;
    });
    return found;
}

QString shareText(double share)
{
    return PageParts::tr("%1\u00a0%", "a share in percent")
        .arg(QLocale().toString(share, 'f', share < 1 ? 1 : 0));
}

QString servingText(const Food &food)
{
    return PageParts::tr("%1, %2", "a serving of food, its weight")
        .arg(food.serving, amountText(roundedForReading(food.grams), u"g"_s));
}

QString dietWord(Food::Diet diet)
{
    switch (diet) {
    case Food::Diet::Vegan:
        return PageParts::tr("vegan");
    case Food::Diet::Vegetarian:
        return PageParts::tr("vegetarian");
    case Food::Diet::Pescatarian:
        return PageParts::tr("with fish");
    case Food::Diet::Omnivore:
        return PageParts::tr("with meat, or not surely vegetarian");
    }
    Q_UNREACHABLE();
}

BarChartBlock foodChart(const PageParts &parts, const Substance &substance,
                        const std::vector<Serving> &found)
{
    const Intake &intake = *parts.topic.intake(substance.id);
    const LifeStage &stage = parts.choices.lifeStage(parts.topic);
    const bool asShare = parts.choices.value(Choice::FoodScale) == u"share";
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
                              shareText(serving.share), dietWord(serving.food->diet)});
        table.targets.push_back(Location{Location::Kind::Food, serving.food->id, {}});
    }
    return table;
}

ChoiceBlock substanceChoice(const PageParts &parts, const Substance &chosen)
{
    ChoiceBlock block{Choice::FoodSubstance, PageParts::tr("Nutrient:"), {}, chosen.id};
    for (const Substance &substance : parts.topic.substances())
        block.options.push_back({substance.id, substance.name});
    return block;
}

ChoiceBlock dietChoice(const PageParts &parts)
{
    QString current = u"all"_s;
    if (parts.choices.diet() == Food::Diet::Vegan)
        current = u"vegan"_s;
    else if (parts.choices.diet() == Food::Diet::Vegetarian)
        current = u"vegetarian"_s;
    return {Choice::Diet, PageParts::tr("Foods:"),
            {{u"all"_s, PageParts::tr("All")},
             {u"vegetarian"_s, PageParts::tr("Vegetarian")},
             {u"vegan"_s, PageParts::tr("Vegan")}},
            current};
}

ChoiceBlock orderChoice(const PageParts &parts)
{
    const bool byName = parts.choices.value(Choice::FoodOrder) == u"name";
    return {Choice::FoodOrder, PageParts::tr("Order:"),
            {{u"amount"_s, PageParts::tr("Most first")}, {u"name"_s, PageParts::tr("By name")}},
            byName ? u"name"_s : u"amount"_s};
}

ChoiceBlock scaleChoice(const PageParts &parts)
{
    const bool share = parts.choices.value(Choice::FoodScale) == u"share";
    return {Choice::FoodScale, PageParts::tr("Bars show:"),
            {{u"amount"_s, PageParts::tr("Amount in a serving")},
             {u"share"_s, PageParts::tr("Share of the need")}},
            share ? u"share"_s : u"amount"_s};
}

} // namespace

std::vector<Block> needBlocks(const PageParts &parts, const Intake &intake)
{
    std::vector<Block> blocks{needTable(parts, intake)};
    if (!intake.usLimit.comparable)
        blocks.push_back(Notice{intake.usLimit.notComparable});
    for (const QString &note : {intake.us.note, intake.eu.note}) {
        if (!note.isEmpty())
            blocks.push_back(Paragraph{note, true});
    }
    blocks.push_back(Paragraph{whatTheKindsMean(), true});
    QStringList sources = intake.us.sources + intake.eu.sources + intake.usLimit.sources
        + intake.dailyValueSources;
    if (intake.euLimit)
        sources += intake.euLimit->sources;
    sources.removeDuplicates();
    blocks.push_back(FactList{{{PageParts::tr("Where these figures come from:"),
                                parts.sourceLinks(sources)}}});
    return blocks;
}

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
    for (const Food &food : parts.topic.foods())
        foods.items.push_back({Location{Location::Kind::Food, food.id, {}}, food.name, {}});
    page.sections.push_back({u"all-foods"_s, PageParts::tr("One food, all its nutrients"),
                             SectionStyle::Plain, {}, {foods}});
    page.sections.push_back(parts.doctorSection());
}

void fillFoodPage(Page &page, const PageParts &parts, const Food &food)
{
    const LifeStage &stage = parts.choices.lifeStage(parts.topic);
    page.kind = PageParts::tr("Food");
    page.lead = PageParts::tr("One usual serving: %1.").arg(servingText(food));
    BarChartBlock chart;
    chart.title = PageParts::tr("What a serving of %1 gives").arg(food.name);
    chart.howToRead = PageParts::tr("Each bar is the share of the daily need (%1). Where no bar "
                                    "stands, we hold no figure; the food may still hold some.")
                          .arg(stage.name);
    chart.axisTitle = PageParts::tr("Percent of the daily need");
    TextTable table;
    table.title = chart.title;
    table.header = {PageParts::tr("Nutrient"), PageParts::tr("Amount"),
                    PageParts::tr("Share of the need")};
    std::vector<Block> notes;
    for (const Food::Amount &amount : food.amounts) {
        const Substance &substance = *parts.topic.substance(amount.substance);
        const Intake &intake = *parts.topic.intake(substance.id);
        const double share = 100 * amount.value / needFor(intake, stage).value;
        const QString dose = doseText(amount.value, intake.unit, substance.id);
        const Location target{Location::Kind::Nutrient, substance.nutrient, u"foods"_s};
        chart.bars.push_back({substance.name, share, shareText(share), {}, {}, false,
                              PageParts::tr("%1: %2, %3 of the daily need.")
                                  .arg(substance.name, dose, shareText(share)),
                              target});
        table.rows.push_back({substance.name, dose, shareText(share)});
        table.targets.push_back(target);
        for (const Fact &note : substance.foodNotes)
            notes.push_back(Notice{parts.told(note.text)});
    }
    std::vector<Block> blocks = std::move(notes);
    blocks.push_back(parts.lifeStageChoice());
    blocks.push_back(chart);
    blocks.push_back(table);
    blocks.push_back(Paragraph{PageParts::tr("Diet: %1.").arg(dietWord(food.diet)), true});
    if (!food.note.isEmpty())
        blocks.push_back(Paragraph{food.note, true});
    page.sections.push_back({u"amounts"_s, PageParts::tr("In one serving"), SectionStyle::Card, {},
                             std::move(blocks)});
    LinkList back{{{Location{Location::Kind::Foods, {}, {}}, PageParts::tr("All foods"), {}}}};
    page.sections.push_back({u"more"_s, PageParts::tr("Other foods"), SectionStyle::Plain, {},
                             {back}});
    page.sections.push_back(parts.sourcesSection(food.sources));
}

void fillNeedsPage(Page &page, const PageParts &parts)
{
    const LifeStage &stage = parts.choices.lifeStage(parts.topic);
    page.lead = PageParts::tr("What healthy people need each day, and where the limit lies.");
    page.sections.push_back({u"stage"_s, PageParts::tr("Choose a stage of life"),
                             SectionStyle::Summary, {},
                             {parts.lifeStageChoice(), Paragraph{whatTheKindsMean(), true}}});
    for (const Intake &intake : parts.topic.intakes()) {
        const Substance &substance = *parts.topic.substance(intake.substance);
        std::vector<Block> blocks{needTable(parts, intake)};
        if (!intake.usLimit.comparable)
            blocks.push_back(Notice{intake.usLimit.notComparable});
        blocks.push_back(LinkList{{{Location{Location::Kind::Nutrient, substance.nutrient,
                                             u"needs"_s},
                                    PageParts::tr("More about %1").arg(substance.name), {}}}});
        page.sections.push_back({substance.id,
                                 PageParts::tr("%1: %2", "a nutrient, a stage of life")
                                     .arg(substance.name, stage.name),
                                 SectionStyle::Card, {}, std::move(blocks)});
    }
    page.sections.push_back(parts.doctorSection());
}

} // namespace crampwise
