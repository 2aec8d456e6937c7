// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/content_names.h"

#include "core/content/medicines.h"

using namespace Qt::StringLiterals;

namespace crampwise {

ContentNames::ContentNames(const Topic &topic) : m_topic(topic)
{
    addMedicines();
    addWords();
    addSearchWords();
}

void ContentNames::addMedicines()
{
    const auto add = [this](const Location &where, const QStringList &examples) {
        for (const QString &example : examples)
            m_names[where.toString()] << medicineNames(example);
    };
    for (const Interaction &one : m_topic.medicines().interactions) {
        if (const Substance *substance = m_topic.substance(one.substance)) {
            const Location where{Location::Kind::Nutrient, substance->nutrient,
                                 interactionAnchor(one)};
            m_medicines << where.section;
            add(where, one.examples);
            add(where, {one.medicine, one.brand});
        }
    }
    for (const CrampMedicine &one : m_topic.medicines().crampMedicines) {
        m_medicines << one.id;
        add({Location::Kind::Situations, {}, one.id}, QStringList(one.name) + one.examples);
    }
    for (const TriedRemedy &one : m_topic.medicines().remedies) {
        m_remedies << one.id;
        add({Location::Kind::Situations, {}, one.id}, {one.name});
    }
}

void ContentNames::addWords()
{
    for (const GlossaryTerm &term : m_topic.glossary())
        m_names[Location{Location::Kind::Glossary, {}, term.id}.toString()] << term.forms;
    for (const LookAlike &one : m_topic.whatElse().conditions)
        m_lookAlikes << one.id;
}

void ContentNames::addSearchWords()
{
    for (const SearchSynonym &synonym : m_topic.searchWords().synonyms) {
        for (const QString &place : synonym.places)
            m_names[place] << synonym.words;
    }
}

QStringList ContentNames::namesOf(const Location &location) const
{
    return m_names.value(location.toString());
}

HitKind ContentNames::kindOf(const Location &location) const
{
    switch (location.kind) {
    case Location::Kind::Nutrient:
        return location.section == u"medicines" || m_medicines.contains(location.section)
            ? HitKind::Medicine
            : HitKind::Nutrient;
    case Location::Kind::Food:
        return HitKind::Food;
    case Location::Kind::Situations:
        if (m_medicines.contains(location.section))
            return HitKind::Medicine;
        return m_remedies.contains(location.section) ? HitKind::Remedy : HitKind::Page;
    case Location::Kind::WhatElse:
        return m_lookAlikes.contains(location.section) ? HitKind::LookAlike : HitKind::Page;
    case Location::Kind::Glossary:
        return location.section.isEmpty() ? HitKind::Page : HitKind::Word;
    case Location::Kind::Doctor:
        return location.section.isEmpty() ? HitKind::Page : HitKind::Sign;
    case Location::Kind::Sources:
        return location.section.isEmpty() ? HitKind::Page : HitKind::Source;
    default:
        return HitKind::Page;
    }
}

} // namespace crampwise
