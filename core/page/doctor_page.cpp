// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

void addUrgency(Page &page, const PageParts &parts, Urgency urgency, const QString &anchor,
                const QString &heading)
{
    TextTable table{{PageParts::tr("What you notice"), PageParts::tr("What it might be")}, {}};
    for (const RedFlag &flag : parts.topic.redFlags()) {
        if (flag.urgency == urgency)
            table.rows.push_back({flag.sign, flag.meaning});
    }
    const auto style = urgency == Urgency::Emergency ? SectionStyle::Warning
                                                     : SectionStyle::Card;
    page.sections.push_back({anchor, heading, style, {}, {table}});
}

} // namespace

void fillDoctorPage(Page &page, const PageParts &parts)
{
    page.lead = parts.topic.doctorPage().lead;
    addUrgency(page, parts, Urgency::Emergency, u"emergency"_s,
               PageParts::tr("Call an ambulance now"));
    addUrgency(page, parts, Urgency::SameDay, u"same-day"_s,
               PageParts::tr("Get help the same day"));
    addUrgency(page, parts, Urgency::Soon, u"soon"_s, PageParts::tr("Book a visit soon"));
    page.sections.push_back({u"disclaimer"_s, PageParts::tr("What this program is for"),
                             SectionStyle::Plain, {},
                             {Paragraph{parts.topic.about().disclaimer}}});
    QStringList sources;
    for (const RedFlag &flag : parts.topic.redFlags())
        sources << flag.sources;
    sources.removeDuplicates();
    page.sections.push_back(parts.sourcesSection(sources));
}

} // namespace crampwise
