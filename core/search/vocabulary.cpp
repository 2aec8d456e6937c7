// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/vocabulary.h"

#include "core/text/nearest.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace crampwise {

namespace {

quint32 lettersOf(const QString &word)
{
    quint32 letters = 0;
    for (const QChar c : word)
        letters |= 1U << (c.unicode() % 32);
    return letters;
}

} // namespace

std::span<const Vocabulary::Entry> Vocabulary::startingWith(const QString &prefix) const
{
    const auto first = std::lower_bound(
        m_entries.begin(), m_entries.end(), prefix,
        [](const Entry &entry, const QString &wanted) { return entry.word < wanted; });
    const auto last = std::partition_point(
        first, m_entries.end(), [&](const Entry &entry) { return entry.word.startsWith(prefix); });
    return {first, last};
}

std::vector<Vocabulary::Similar> Vocabulary::similarTo(const QString &word, int limit) const
{
    std::vector<Similar> found;
    const quint32 letters = lettersOf(word);
    for (const Entry &entry : m_entries) {
        // One error takes at most one letter away and brings one: most words are ruled out so.
        if (qAbs(entry.word.size() - word.size()) > limit
            || std::popcount(entry.letters ^ letters) > 2 * limit)
            continue;
        const int errors = editDistance(entry.word, word, limit);
        if (errors <= limit)
            found.push_back({&entry, errors});
    }
    return found;
}

void VocabularyBuilder::add(const QString &word, quint32 field, In in)
{
    const auto next = static_cast<quint32>(m_words.size());
    auto it = m_words.constFind(word);
    if (it == m_words.cend())
        it = m_words.insert(word, next);
    (in == In::Name ? m_inNames : m_inTexts).push_back({*it, field});
}

Vocabulary VocabularyBuilder::build() &&
{
    Vocabulary vocabulary;
    std::vector<Vocabulary::Entry> &entries = vocabulary.m_entries;
    entries.resize(static_cast<size_t>(m_words.size()));
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        entries[*it].word = it.key();
        entries[*it].letters = lettersOf(it.key());
    }
    vocabulary.m_names = listFields(m_inNames, entries, &Vocabulary::Entry::names);
    vocabulary.m_texts = listFields(m_inTexts, entries, &Vocabulary::Entry::texts);
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.word < b.word; });
    return vocabulary;
}

std::vector<quint32> VocabularyBuilder::listFields(const std::vector<Occurrence> &occurrences,
                                                   std::vector<Vocabulary::Entry> &entries,
                                                   Fields fields)
{
    std::vector<size_t> begins(entries.size() + 1);
    for (const Occurrence &occurrence : occurrences)
        ++begins[occurrence.word + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<size_t> ends = begins;
    std::vector<quint32> list(occurrences.size());
    for (const auto &[word, field] : occurrences) {
        size_t &end = ends[word];
        if (end == begins[word] || list[end - 1] != field)
            list[end++] = field;
    }
    for (size_t word = 0; word < entries.size(); ++word)
        entries[word].*fields = {list.data() + begins[word], ends[word] - begins[word]};
    return list;
}

} // namespace crampwise
