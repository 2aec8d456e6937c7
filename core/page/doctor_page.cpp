// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sign_words.h"
#include "core/page/page_parts.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

bool isAtOnce(SignUrgency urgency)
{
    return urgency <= SignUrgency::EmergencyDepartment;
}

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

/// The signs of one urgency by where they show. `add` is given each place and its signs.
template<typename Add>
void forEachPlace(const SignContent &signs, SignUrgency urgency, Add add)
{
    for (const SignPlaceWords &words : signs.places) {
        std::vector<const Sign *> here;
        for (const Sign &sign : signs.signs) {
            if (sign.urgency == urgency && sign.shows == words.place)
                here.push_back(&sign);
        }
        if (!here.empty())
            add(words.title, here);
    }
}

/// A sign in brief, and whom to call where that is not what its urgency says.
QString inBrief(const PageParts &parts, const Sign &sign)
{
    return sign.call ? PageParts::tr("%1. %2.", "a sign in brief, what to do then")
                           .arg(sign.brief, parts.told(*sign.call))
                     : sign.brief;
}

/// The signs of one urgency in brief, by where they show.
std::vector<Block> signsInBrief(const PageParts &parts, SignUrgency urgency)
{
    std::vector<Block> blocks;
    forEachPlace(parts.topic.signs(), urgency, [&](const QString &place, const auto &here) {
        Bullets list;
        for (const Sign *sign : here)
            list.items << inBrief(parts, *sign);
        append(blocks, {Paragraph{place, true}, list});
    });
    return blocks;
}

/// What must not wait, in brief: an urgency beside the other.
Section atOnceSection(const PageParts &parts)
{
    const SignContent &signs = parts.topic.signs();
    Section section{
        u"now"_s, PageParts::tr("Any one of these is enough"), SectionStyle::Warning, {}, {}};
    Beside beside;
    std::vector<Block> blocks;
    for (const UrgencyWords &words : signs.urgencies) {
        if (!isAtOnce(words.urgency))
            continue;
        const size_t before = blocks.size();
        blocks.push_back(Subheading{parts.told(words.label)});
        append(blocks, signsInBrief(parts, words.urgency));
        beside.columns.push_back({blocks.size() - before});
    }
    section.blocks = {beside};
    append(section.blocks, std::move(blocks));
    return section;
}

void addSign(Section &section, const PageParts &parts, const Sign &sign)
{
    append(section.blocks,
           {FactList{{{parts.told(sign.sign), parts.sourceLinks(sign.sources)}}},
            whatToDo(parts, sign)});
    append(section.blocks, parts.policy(sign.policy));
}

/// What can wait a little.
Section briefSection(const PageParts &parts, const UrgencyWords &words)
{
    Section section{wordFor(words.urgency, signUrgencyWords),
                    parts.told(words.label),
                    SectionStyle::Card,
                    {},
                    {Paragraph{words.means}}};
    append(section.blocks, signsInBrief(parts, words.urgency));
    return section;
}

/// The signs of one urgency in full, with what to do; the others tell them in brief.
Section urgencySection(const PageParts &parts, const UrgencyWords &words)
{
    const QString anchor = wordFor(words.urgency, signUrgencyWords);
    Section section = PageParts::onDemand(
        isAtOnce(words.urgency) ? anchor : anchor + u"-in-full"_s,
        PageParts::tr("What to do, sign by sign: %1", "an urgency").arg(parts.told(words.label)),
        {Paragraph{words.means}});
    if (isAtOnce(words.urgency))
        section.style = SectionStyle::Warning;
    forEachPlace(parts.topic.signs(), words.urgency, [&](const QString &place, const auto &here) {
        section.blocks.push_back(Subheading{place});
        for (const Sign *sign : here)
            addSign(section, parts, *sign);
    });
    return section;
}

void addMeaning(std::vector<Block> &blocks, const PageParts &parts, const Sign &sign)
{
    blocks.push_back(Bullets{{PageParts::tr("%1: %2", "a sign in brief, what it may be")
                                  .arg(sign.brief, parts.told(sign.meaning))}});
    if (!sign.whoIsAtRisk.isEmpty()) {
        blocks.push_back(
            Paragraph{PageParts::tr("More likely with: %1", "what raises the risk of an illness")
                          .arg(sign.whoIsAtRisk.join(u"; "_s)),
                      true});
    }
    blocks.push_back(Paragraph{remark(parts, sign), true});
}

/// What each sign may be, by kinds of danger.
Section meaningsSection(const PageParts &parts)
{
    Section section{u"might-be"_s, PageParts::tr("What it might be"), SectionStyle::Card, {}, {}};
    section.onDemand = true;
    for (const SignGroupWords &group : parts.topic.signs().groups) {
        bool first = true;
        for (const Sign &sign : parts.topic.signs().signs) {
            if (sign.group != group.group)
                continue;
            if (std::exchange(first, false))
                section.blocks.push_back(Subheading{group.title});
            addMeaning(section.blocks, parts, sign);
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
    page.sections.push_back(atOnceSection(parts));
    addPolicy(page, parts, u"ordinary-cramp"_s, SectionStyle::Summary);
    for (const UrgencyWords &words : parts.topic.signs().urgencies) {
        if (!isAtOnce(words.urgency))
            page.sections.push_back(briefSection(parts, words));
    }
    for (const UrgencyWords &words : parts.topic.signs().urgencies)
        page.sections.push_back(urgencySection(parts, words));
    page.sections.push_back(meaningsSection(parts));
    addPolicy(page, parts, u"not-complete"_s, SectionStyle::Card);
    page.sections.push_back(numbersSection(parts));
    page.sections.push_back({u"disclaimer"_s,
                             PageParts::tr("What this program is for"),
                             SectionStyle::Plain,
                             {},
                             {Paragraph{parts.topic.about().disclaimer}}});
}

} // namespace crampwise
