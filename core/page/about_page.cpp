// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

void fillAboutPage(Page &page, const PageParts &parts)
{
    const AboutText &about = parts.topic.about();
    const QLocale locale;
    page.lead = about.disclaimer;
    page.sections = {
        {u"program"_s,
         PageParts::tr("Who made this"),
         SectionStyle::Card,
         {},
         {Paragraph{PageParts::tr("Crampwise %1").arg(QCoreApplication::applicationVersion())},
          Paragraph{about.authors}, Paragraph{about.funding}, Paragraph{about.privacy}}},
        {u"review"_s,
         PageParts::tr("When it was checked"),
         SectionStyle::Card,
         {},
         {Paragraph{PageParts::tr("Last review: %1. Next review by %2.")
                        .arg(locale.toString(about.reviewed, QLocale::LongFormat),
                             locale.toString(about.nextReview, QLocale::LongFormat))}}},
        {u"licence"_s,
         PageParts::tr("Licence"),
         SectionStyle::Card,
         {},
         {Paragraph{PageParts::tr("Crampwise is free software under the GNU General Public "
                                  "License, version 3 or later. You may use, study, share and "
                                  "change it. It comes without any warranty.")}}},
        {u"sources"_s,
         PageParts::tr("Sources"),
         SectionStyle::Card,
         {},
         {LinkList{{{Location{Location::Kind::Sources, {}, {}}, PageParts::tr("All sources"),
                     PageParts::tr("With what was read of each, and the pages that rest on it.")},
                    {Location{Location::Kind::Limits, {}, {}},
                     PageParts::tr("What this program does not know"),
                     {}}}}}},
    };
}

} // namespace crampwise
