// SPDX-License-Identifier: GPL-3.0-or-later
// For whom the pages tell needs: what can be chosen, and what is said where nothing was.
#include "core/page/page_parts.h"

#include "core/content/figure_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int oldestOffered = 100; ///< Years. No table parts those who are older.

/// The first month of each age that is offered.
std::vector<int> offeredAges()
{
    std::vector<int> ages{0, 7};
    for (int years = 1; years <= oldestOffered; ++years)
        ages.push_back(12 * years);
    return ages;
}

/// The age that is offered for an exact one.
int offeredAge(int months)
{
    const std::vector<int> ages = offeredAges();
    return *std::prev(std::upper_bound(ages.begin(), ages.end(), months));
}

QString ageText(int months)
{
    if (months < 7)
        return PageParts::tr("0 to 6 months");
    if (months < 12)
        return PageParts::tr("7 to 11 months");
    const int years = months / 12;
    if (years == 1)
        return PageParts::tr("1 year");
    return years < oldestOffered ? PageParts::tr("%1 years", "an age").arg(years)
                                 : PageParts::tr("%1 years and over", "an age").arg(oldestOffered);
}

QString personText(Person person)
{
    switch (person) {
    case Person::Female:
        return PageParts::tr("Female");
    case Person::Male:
        return PageParts::tr("Male");
    case Person::Pregnant:
        return PageParts::tr("Female, pregnant");
    case Person::Breastfeeding:
        return PageParts::tr("Female, breastfeeding");
    }
    Q_UNREACHABLE();
}

/// `notChosen` is the value that tells nothing.
ChoiceBlock ageChoice(Choice choice, const Reader &reader, const QString &notChosen = {})
{
    const std::optional<int> age = reader.ageMonths;
    ChoiceBlock block{choice,
                      PageParts::tr("Age:"),
                      {{notChosen, PageParts::tr("Not chosen")}},
                      age ? ageWord(offeredAge(*age)) : notChosen};
    for (const int months : offeredAges())
        block.options.push_back({ageWord(months), ageText(months)});
    return block;
}

ChoiceBlock sexChoice(Choice choice, const Reader &reader, const QString &notChosen = {})
{
    const std::optional<Person> current = personOf(reader);
    ChoiceBlock block{choice,
                      PageParts::tr("Sex:"),
                      {{notChosen, PageParts::tr("Not chosen")}},
                      current ? wordFor(*current, personWords) : notChosen};
    for (const auto &[word, person] : personWords)
        block.options.push_back({QString::fromLatin1(word), personText(person)});
    return block;
}

ChoiceBlock regionChoice(const PageParts &parts)
{
    ChoiceBlock block{
        Choice::Region, PageParts::tr("Region:"), {}, wordFor(parts.choices.region(), regionWords)};
    for (const RegionInfo &region : parts.topic.figures().needs.regions)
        block.options.push_back({wordFor(region.id, regionWords), region.name});
    return block;
}

/// What is shown where something was not chosen, and how to choose it.
QString openText(const Reader &reader)
{
    if (reader.ageMonths)
        return PageParts::tr("You have not chosen a sex, so you see the amounts for both. Choose "
                             "it above to see yours.");
    if (reader.tellsSex())
        return PageParts::tr("You have not chosen an age, so you see the amounts for adults of "
                             "all ages. Choose it above to see yours.");
    return PageParts::tr("You have not chosen an age and a sex, so you see the amounts for all "
                         "adults. Choose them above to see yours.");
}

} // namespace

std::vector<Block> PageParts::readerChoices() const
{
    const Reader reader = choices.reader();
    return {ageChoice(Choice::Age, reader), sexChoice(Choice::Sex, reader), regionChoice(*this)};
}

std::vector<Block> PageParts::situationReaderChoices() const
{
    const Reader reader = choices.situationReader();
    return {ageChoice(Choice::SituationAge, reader, notTold),
            sexChoice(Choice::SituationSex, reader, notTold), regionChoice(*this)};
}

std::vector<Block> PageParts::readerNote() const
{
    const Reader reader = choices.reader();
    if (reader.isTold())
        return {};
    return {Paragraph{openText(reader), true}};
}

QString PageParts::readerName() const
{
    const std::optional<int> age = choices.reader().ageMonths;
    const std::optional<Person> person = valueFor(choices.value(Choice::Sex), personWords);
    if (age && person)
        return tr("%1, %2", "a sex, an age").arg(personText(*person), ageText(*age));
    if (person)
        return tr("%1, adults", "a sex").arg(personText(*person));
    return age ? ageText(*age) : tr("adults");
}

} // namespace crampwise
