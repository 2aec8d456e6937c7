// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sign_words.h"
#include "core/page/page_parts.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What to do about a sign, what makes it more urgent, and what not to do.
Bullets whatToDo(const PageParts &parts, const Sign &sign)
{
    Bullets list;
    if (sign.call)
        list.items << parts.told(*sign.call);
    if (!sign.whatToDo.isEmpty())
        list.items << sign.whatToDo;
    for (const Escalation &worse : sign.escalate) {
        list.items << PageParts::tr("If there is also this: %1. %2.",
                                    "what makes a sign more urgent; what to do then")
                          .arg(worse.when,
                               parts.told(parts.topic.signs().words(worse.urgency).label));
    }
    list.items << sign.whatNotToDo;
    return list;
}

/// From when the newest source of a sign is, and whose advice its urgency follows.
QString remark(const PageParts &parts, const Sign &sign)
{
    QStringList sentences;
    if (!sign.dated.isEmpty())
        sentences << PageParts::tr("Newest source: %1.", "a date").arg(sign.dated);
    if (!sign.countries.isEmpty()) {
        sentences << PageParts::tr("Advice of: %1.", "countries")
                         .arg(QLocale().createSeparatedList(sign.countries));
    }
    if (sign.speed == Basis::Judgement)
        sentences << parts.topic.pageTexts().urgencyIsOurs;
    if (sign.onlyCopiesRead)
        sentences << parts.topic.pageTexts().onlyCopiesRead;
    return sentences.join(QChar::Space);
}

void addSign(Section &section, const PageParts &parts, const Sign &sign)
{
    append(section.blocks, {FactList{{{parts.told(sign.sign), parts.sourceLinks(sign.sources)}}},
                            whatToDo(parts, sign)});
    append(section.blocks, parts.policy(sign.policy));
    section.blocks.push_back(Paragraph{parts.told(sign.meaning), true});
    if (!sign.whoIsAtRisk.isEmpty()) {
        section.blocks.push_back(Paragraph{
            PageParts::tr("More likely with: %1", "what raises the risk of an illness")
                .arg(sign.whoIsAtRisk.join(u"; "_s)),
            true});
    }
    section.blocks.push_back(Paragraph{remark(parts, sign), true});
}

/// The signs of one urgency, by what they are signs of.
Section urgencySection(const PageParts &parts, const UrgencyWords &words)
{
    const bool now = words.urgency <= SignUrgency::EmergencyDepartment;
    Section section{wordFor(words.urgency, signUrgencyWords), parts.told(words.label),
                    now ? SectionStyle::Warning : SectionStyle::Card, {},
                    {Paragraph{words.means}}};
    for (const SignGroupWords &group : parts.topic.signs().groups) {
        bool first = true;
        for (const Sign &sign : parts.topic.signs().signs) {
            if (sign.urgency != words.urgency || sign.group != group.group)
                continue;
            if (std::exchange(first, false))
                section.blocks.push_back(Subheading{group.title});
            addSign(section, parts, sign);
        }
    }
    return section;
}

Section numbersSection(const PageParts &parts)
{
    TextTable table{{PageParts::tr("Where"), PageParts::tr("Ambulance"),
                     PageParts::tr("Health helpline"), PageParts::tr("Poison helpline")},
                    {}};
    for (const EmergencyNumber &number : parts.topic.signs().emergencyNumbers)
        table.rows.push_back({number.country, number.ambulance, number.helpline, number.poison});
    Section section{u"numbers"_s, PageParts::tr("Whom to call"), SectionStyle::Card, {}, {}};
    append(section.blocks, parts.policy(u"emergency-number"_s));
    section.blocks.push_back(table);
    return section;
}

void addPolicy(Page &page, const PageParts &parts, const QString &id, SectionStyle style)
{
    if (const Policy *policy = parts.topic.policy(id))
        page.sections.push_back({id, policy->title, style, {}, parts.policy(id)});
}

} // namespace

void fillDoctorPage(Page &page, const PageParts &parts)
{
    page.lead = parts.topic.doctorPage().lead;
    addPolicy(page, parts, u"ordinary-cramp"_s, SectionStyle::Summary);
    for (const UrgencyWords &words : parts.topic.signs().urgencies)
        page.sections.push_back(urgencySection(parts, words));
    addPolicy(page, parts, u"not-complete"_s, SectionStyle::Card);
    page.sections.push_back(numbersSection(parts));
    page.sections.push_back({u"disclaimer"_s, PageParts::tr("What this program is for"),
                             SectionStyle::Plain, {},
                             {Paragraph{parts.topic.about().disclaimer}}});
}

} // namespace crampwise
