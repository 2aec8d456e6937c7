// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

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
