// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

void fillAdvicePage(Page &page, const PageParts &parts)
{
    page.lead = parts.topic.advicePage().lead;
    for (const Advice &advice : parts.topic.advice()) {
        page.sections.push_back(
            {advice.id,
             advice.title,
             SectionStyle::Card,
             {},
             {Paragraph{advice.text}, Steps{advice.steps}, parts.comparison(advice.claims)}});
    }
    page.sections.push_back(parts.doctorSection());
}

} // namespace crampwise
