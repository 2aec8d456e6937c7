// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/known_phrases.h"

#include "core/page/pages.h"
#include "core/search/term.h"
#include "core/search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Nobody types more, and whoever pastes a book must not wait for it.
constexpr qsizetype mostWords = 24;

QStringList foldedWords(const std::vector<Word> &words)
{
    QStringList folded;
    for (const Word &word : words) {
        if (folded.size() < mostWords)
            folded << word.folded;
    }
    return folded;
}

QString phraseOf(const QString &text)
{
    return foldedWords(wordsOf(text)).join(u' ');
}

std::vector<Location> locationsOf(const QStringList &places, const Topic &topic)
{
    std::vector<Location> locations;
    for (const QString &place : places) {
        if (const auto location = parseLocation(place, topic))
            locations.push_back(*location);
    }
    return locations;
}

} // namespace

KnownPhrases::KnownPhrases(const Topic &topic)
{
    const auto add = [this](const QStringList &phrases, const Match &match) {
        for (const QString &text : phrases) {
            const QString phrase = phraseOf(text);
            m_longest = std::max(m_longest, phrase.count(u' ') + 1);
            m_phrases.insert(phrase, match);
        }
    };
    for (const SearchSynonym &synonym : topic.searchWords().synonyms)
        add(synonym.words, {locationsOf(synonym.places, topic), {}});
    for (const NotCovered &subject : topic.searchWords().notCovered)
        add(subject.words, {locationsOf(subject.places, topic), subject.name});
}

std::optional<KnownPhrases::Match> KnownPhrases::match(const QString &query) const
{
    const QStringList all = foldedWords(wordsOf(query));
    const QStringList telling = foldedWords(tellingWords(query));
    for (const QStringList &words : {all, telling}) {
        const auto found = m_phrases.constFind(words.join(u' '));
        if (found != m_phrases.cend())
            return *found;
    }
    if (const Match *found = notCoveredWithin(all))
        return *found;
    return {};
}

const KnownPhrases::Match *KnownPhrases::notCoveredWithin(const QStringList &words) const
{
    for (qsizetype start = 0; start < words.size(); ++start) {
        for (qsizetype count = std::min(m_longest, words.size() - start); count > 0; --count) {
            const auto found = m_phrases.constFind(words.mid(start, count).join(u' '));
            if (found != m_phrases.cend() && !found->notCovered.isEmpty())
                return &*found;
        }
    }
    return nullptr;
}

} // namespace crampwise
