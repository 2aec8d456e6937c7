// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

void fillGlossaryPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("Medical words in plain ones.");
    for (const GlossaryTerm &term : parts.topic.glossary())
        page.sections.push_back(
            {term.id, term.term, SectionStyle::Plain, {}, {Paragraph{parts.told(term.text)}}});
}

} // namespace crampwise
