// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

template<typename T, typename KeyOf>
auto indexBy(const std::vector<T> &elements, KeyOf keyOf)
{
    QHash<std::decay_t<decltype(keyOf(elements.front()))>, qsizetype> index;
    for (size_t i = 0; i < elements.size(); ++i)
        index.insert(keyOf(elements[i]), static_cast<qsizetype>(i));
    return index;
}

template<typename T, typename Key>
const T *lookUp(const std::vector<T> &elements, const QHash<Key, qsizetype> &index, const Key &key)
{
    const auto it = index.constFind(key);
    return it == index.cend() ? nullptr : &elements[static_cast<size_t>(*it)];
}

const auto idOf = [](const auto &element) { return element.id; };
const auto nutrientOf = [](const auto &element) { return element.nutrient; };

} // namespace

Topic::Topic(TopicData data)
    : m_data(std::move(data)), m_claims(indexBy(m_data.claims, idOf)),
      m_nutrients(indexBy(m_data.nutrients, idOf)), m_mechanisms(indexBy(m_data.mechanisms, idOf)),
      m_advice(indexBy(m_data.advice, idOf)), m_sources(indexBy(m_data.sources, idOf)),
      m_tableRows(indexBy(m_data.table, nutrientOf)),
      m_links(indexBy(m_data.links,
                      [](const Link &link) { return std::pair(link.nutrient, link.mechanism); })),
      m_substances(indexBy(m_data.substances, idOf)),
      m_cautions(indexBy(m_data.cautions, nutrientOf)), m_policies(indexBy(m_data.policies, idOf)),
      m_grades(indexBy(m_data.figures.grades.grades, nutrientOf))
{
    for (const Substance &substance : m_data.substances)
        m_substancesOf[substance.nutrient].push_back(&substance);
}

const Claim *Topic::claim(const ClaimId &id) const
{
    return lookUp(m_data.claims, m_claims, id);
}

const Nutrient *Topic::nutrient(const QString &id) const
{
    return lookUp(m_data.nutrients, m_nutrients, id);
}

const Mechanism *Topic::mechanism(const QString &id) const
{
    return lookUp(m_data.mechanisms, m_mechanisms, id);
}

const Advice *Topic::advice(const QString &id) const
{
    return lookUp(m_data.advice, m_advice, id);
}

const Source *Topic::source(const QString &id) const
{
    return lookUp(m_data.sources, m_sources, id);
}

const TableRow *Topic::tableRow(const QString &nutrientId) const
{
    return lookUp(m_data.table, m_tableRows, nutrientId);
}

const Link *Topic::link(const QString &nutrientId, const QString &mechanismId) const
{
    return lookUp(m_data.links, m_links, std::pair(nutrientId, mechanismId));
}

const Substance *Topic::substance(const QString &id) const
{
    return lookUp(m_data.substances, m_substances, id);
}

const NutrientCautions *Topic::cautions(const QString &nutrientId) const
{
    return lookUp(m_data.cautions, m_cautions, nutrientId);
}

const Policy *Topic::policy(const QString &id) const
{
    return lookUp(m_data.policies, m_policies, id);
}

const Grade *Topic::grade(const QString &nutrientId) const
{
    return lookUp(m_data.figures.grades.grades, m_grades, nutrientId);
}

QString Topic::influenceEndName(const QString &id) const
{
    if (const Nutrient *found = nutrient(id))
        return found->name;
    if (const Substance *found = substance(id))
        return found->name;
    const auto state = std::find_if(m_data.states.begin(), m_data.states.end(),
                                    [&](const BodyState &candidate) { return candidate.id == id; });
    return state == m_data.states.end() ? QString() : state->name;
}

std::vector<const Substance *> Topic::substancesOfNutrient(const QString &nutrientId) const
{
    return m_substancesOf.value(nutrientId);
}

std::vector<const Link *> Topic::linksOfNutrient(const QString &nutrientId) const
{
    std::vector<const Link *> found;
    for (const Mechanism &mechanism : m_data.mechanisms) {
        if (const Link *candidate = link(nutrientId, mechanism.id))
            found.push_back(candidate);
    }
    return found;
}

std::vector<const Link *> Topic::linksOfMechanism(const QString &mechanismId) const
{
    std::vector<const Link *> found;
    for (const Nutrient &nutrient : m_data.nutrients) {
        if (const Link *candidate = link(nutrient.id, mechanismId))
            found.push_back(candidate);
    }
    return found;
}

bool Topic::saidInMechanismSection(const Link &link) const
{
    return std::any_of(link.claims.begin(), link.claims.end(), [this](const ClaimId &id) {
        const Claim *found = claim(id);
        return found && found->part == ArticlePart::Mechanisms;
    });
}

} // namespace crampwise
