// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

void fillFoodPage(Page &page, const PageParts &parts)
{
    const Food &food = *parts.topic.food(page.location.id);
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
    blocks.push_back(Paragraph{PageParts::tr("Diet: %1.").arg(dietText(food.diet)), true});
    if (!food.note.isEmpty())
        blocks.push_back(Paragraph{food.note, true});
    page.sections.push_back({u"amounts"_s, PageParts::tr("In one serving"), SectionStyle::Card, {},
                             std::move(blocks)});
    LinkList back{{{Location{Location::Kind::Foods, {}, {}}, PageParts::tr("All foods"), {}}}};
    page.sections.push_back({u"more"_s, PageParts::tr("Other foods"), SectionStyle::Plain, {},
                             {back}});
    page.sections.push_back(parts.sourcesSection(food.sources));
}

} // namespace crampwise
