// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

void fillLimitsPage(Page &page, const PageParts &parts)
{
    const AboutText &about = parts.topic.about();
    const QLocale locale;
    page.lead = PageParts::tr("Knowing what a program cannot tell you is part of using it well.");
    QStringList limits;
    for (const LeveledText &text : parts.topic.limits())
        limits << parts.told(text);
    page.sections = {
        {u"limits"_s,
         PageParts::tr("What this program does not know"),
         SectionStyle::Summary,
         {},
         {Bullets{limits}}},
        {u"who"_s,
         PageParts::tr("Who wrote it"),
         SectionStyle::Plain,
         {},
         {Paragraph{about.authors}, Paragraph{about.funding}, Paragraph{about.privacy},
          Paragraph{about.disclaimer},
          Paragraph{PageParts::tr("Last review: %1. Next review by %2.")
                        .arg(locale.toString(about.reviewed, QLocale::LongFormat),
                             locale.toString(about.nextReview, QLocale::LongFormat))}}},
        parts.doctorSection(),
    };
}

} // namespace crampwise
