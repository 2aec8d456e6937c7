// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sign_words.h"
#include "core/page/block_text.h"
#include "core/page/page_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Nothing for pages on which no policy stands for what they are.
std::optional<PolicyPlace> policyPlace(Location::Kind kind)
{
    switch (kind) {
    case Location::Kind::Overview:
        return PolicyPlace::Overview;
    case Location::Kind::Doctor:
        return PolicyPlace::Doctor;
    case Location::Kind::Advice:
        return PolicyPlace::Advice;
    case Location::Kind::Situations:
        return PolicyPlace::Medicines;
    case Location::Kind::Relief:
        return PolicyPlace::Relief;
    case Location::Kind::Evidence:
        return PolicyPlace::Evidence;
    case Location::Kind::Foods:
        return PolicyPlace::Foods;
    case Location::Kind::Nutrient: // Each says how it is tested.
        return PolicyPlace::Tests;
    case Location::Kind::Glossary:
        return PolicyPlace::Glossary;
    default:
        return {};
    }
}

bool mustStandOn(const Policy &policy, const Location &location)
{
    const std::optional<PolicyPlace> place = policyPlace(location.kind);
    const auto &places = policy.standsOn;
    return (place && std::find(places.begin(), places.end(), *place) != places.end())
        || policy.nutrients.contains(location.id);
}

bool says(const Page &page, const QString &text)
{
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            if (textsOf(block).contains(text))
                return true;
        }
    }
    return false;
}

/// Before the signs, or else before the sources.
std::vector<Section>::iterator placeOfPolicies(Page &page)
{
    for (const QString &anchor : {u"see-a-doctor"_s, u"sources"_s}) {
        const auto found = std::find_if(page.sections.begin(), page.sections.end(),
                                        [&](const Section &one) { return one.anchor == anchor; });
        if (found != page.sections.end())
            return found;
    }
    return page.sections.end();
}

} // namespace

std::vector<Block> PageParts::policy(const QString &id) const
{
    const Policy *policy = topic.policy(id);
    if (!policy)
        return {};
    return {FactList{{{told(policy->text), sourceLinks(policy->sources)}}}};
}

LinkList PageParts::signLinks(const QStringList &ids) const
{
    LinkList links;
    for (const QString &id : ids) {
        const Sign &sign = *topic.signs().sign(id);
        const QString urgency = wordFor(sign.urgency, signUrgencyWords);
        links.items.push_back({Location{Location::Kind::Doctor, {}, urgency},
                               told(topic.signs().call(sign)), sign.brief});
    }
    return links;
}

Section PageParts::doctorSection(const QString &set) const
{
    Section section{u"see-a-doctor"_s, topic.doctorPage().title, SectionStyle::Warning, {}, {}};
    for (const SignsOfOneCall &group :
         groupedByCall(topic.signs(), topic.signs().signsOfSet(set))) {
        if (section.blocks.empty())
            section.heading = told(group.call);
        else
            section.blocks.push_back(Subheading{told(group.call)});
        Bullets signs;
        for (const Sign *sign : group.signs)
            signs.items << sign->brief;
        section.blocks.push_back(signs);
    }
    append(section.blocks, policy(u"not-complete"_s));
    section.blocks.push_back(LinkList{{{Location{Location::Kind::Doctor, {}, {}},
                                        tr("All warning signs, and how urgent each is"),
                                        {}}}});
    return section;
}

void PageParts::completePolicies(Page &page) const
{
    std::vector<const Policy *> missing;
    for (const Policy &policy : topic.policies()) {
        if (mustStandOn(policy, page.location) && !says(page, told(policy.text)))
            missing.push_back(&policy);
    }
    if (missing.empty())
        return;
    const bool one = missing.size() == 1;
    Section section{u"policies"_s,
                    one ? missing.front()->title : tr("Keep in mind"),
                    SectionStyle::Card,
                    {},
                    {}};
    for (const Policy *missed : missing) {
        if (!one)
            section.blocks.push_back(Subheading{missed->title});
        append(section.blocks, policy(missed->id));
    }
    const auto place = placeOfPolicies(page);
    if (place != page.sections.end())
        section.tab = place->tab;
    page.sections.insert(place, std::move(section));
}

} // namespace crampwise
