// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"
#include "core/page/pages.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

Section labSection(const PageParts &parts, const Mechanism &mechanism)
{
    const Location lab{Location::Kind::Lab, {}, {}};
    return {u"lab"_s,
            PageParts::tr("See it move"),
            SectionStyle::Card,
            {},
            {LinkList{{{lab, locationTitle(lab, parts.topic), mechanism.lab}}}}};
}

} // namespace

void fillMechanismPage(Page &page, const PageParts &parts)
{
    const Mechanism &mechanism = *parts.topic.mechanism(page.location.id);
    page.kind = PageParts::tr("How spasms start");
    page.lead = mechanism.lead;
    LinkList nutrients;
    for (const Link *link : parts.topic.linksOfMechanism(mechanism.id)) {
        nutrients.items.push_back({Location{Location::Kind::Nutrient, link->nutrient, mechanism.id},
                                   parts.topic.nutrient(link->nutrient)->name, link->sentence});
    }
    page.sections = {
        {u"steps"_s,
         PageParts::tr("Step by step"),
         SectionStyle::Card,
         mechanism.id,
         {Picture{mechanism.picture, mechanism.pictureText}, Steps{parts.told(mechanism.steps)}}},
        {u"goes-wrong"_s,
         PageParts::tr("How this can end in a spasm"),
         SectionStyle::Plain,
         {},
         {Paragraph{parts.told(mechanism.goesWrong)}}},
        {u"nutrients"_s,
         PageParts::tr("The nutrients involved"),
         SectionStyle::Card,
         {},
         {nutrients}},
        parts.articleSection(mechanism.claims),
        parts.doctorSection(),
        parts.sourcesSection(mechanism.sources),
    };
    if (!mechanism.lab.isEmpty())
        page.sections.insert(page.sections.begin() + 2, labSection(parts, mechanism));
}

} // namespace crampwise
