// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/topic.h"

#include <algorithm>

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

} // namespace

Topic::Topic(TopicData data)
    : m_data(std::move(data)),
      m_claims(indexBy(m_data.claims, idOf)),
      m_nutrients(indexBy(m_data.nutrients, idOf)),
      m_mechanisms(indexBy(m_data.mechanisms, idOf)),
      m_advice(indexBy(m_data.advice, idOf)),
      m_sources(indexBy(m_data.sources, idOf)),
      m_tableRows(indexBy(m_data.table, [](const TableRow &row) { return row.nutrient; })),
      m_links(indexBy(m_data.links,
                      [](const Link &link) { return std::pair(link.nutrient, link.mechanism); }))
{
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
