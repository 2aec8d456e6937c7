// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Every preset in words, for those who do not see the plots or have no window.
Section presetsSection(const PageParts &parts)
{
    Section section = PageParts::onDemand(u"presets"_s, PageParts::tr("What the presets show"), {});
    for (const LabPreset &preset : parts.topic.lab().presets) {
        section.blocks.push_back(Subheading{preset.title});
        section.blocks.push_back(Paragraph{preset.task});
        section.blocks.push_back(
            FactList{{{preset.outcome, {}}, {preset.why, parts.sourceLinks(preset.sources)}}});
    }
    return section;
}

} // namespace

void fillLabPage(Page &page, const PageParts &parts)
{
    const LabWords &lab = parts.topic.lab();
    const QString leavesOut = PageParts::tr("What this Lab leaves out");
    page.sections = {
        {u"lab"_s, {}, SectionStyle::Plain, {}, {LabBlock{lab}}},
        {u"leaves-out"_s,
         leavesOut,
         SectionStyle::Card,
         {},
         {Notice{lab.notice}, parts.facts(lab.leavesOut)}},
        {u"how-to-use"_s,
         PageParts::tr("How to use it"),
         SectionStyle::Card,
         {},
         {Paragraph{lab.lead}, Bullets{lab.howToUse}}},
        presetsSection(parts),
        PageParts::onDemand(u"how-computed"_s, PageParts::tr("How it is computed"),
                            {parts.facts(lab.howItIsComputed)}),
        parts.doctorSection(),
    };
}

} // namespace crampwise
