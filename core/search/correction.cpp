// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/correction.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

int allowedErrors(qsizetype letters)
{
    if (letters < 4)
        return 0;
    return letters < 9 ? 1 : 2;
}

bool isLikely(const QString &word, const Vocabulary::Entry &entry)
{
    const bool isName = !entry.names.empty();
    if (entry.word.size() < 4 || (!isName && word.size() < 7))
        return false;
    return entry.word[0] == word[0] || (isName && word.size() >= 6);
}

/// Fewer errors, a name before a word of a text, the right first letter, the more usual word.
auto rank(const QString &word, const Vocabulary::Similar &similar)
{
    const Vocabulary::Entry &entry = *similar.entry;
    return std::tuple(similar.errors, entry.names.empty(), entry.word[0] != word[0],
                      -static_cast<qsizetype>(entry.names.size() + entry.texts.size()));
}

} // namespace

std::optional<QString> correctionOf(const QString &word, const Vocabulary &vocabulary)
{
    const int limit = allowedErrors(word.size());
    if (limit == 0)
        return {};
    std::vector<Vocabulary::Similar> found = vocabulary.similarTo(word, limit);
    std::erase_if(found, [&](const auto &one) { return !isLikely(word, *one.entry); });
    const auto best
        = std::min_element(found.begin(), found.end(), [&](const auto &a, const auto &b) {
              return rank(word, a) < rank(word, b);
          });
    if (best == found.end())
        return {};
    return best->entry->word;
}

std::optional<QString> singularOf(const QString &word, const Vocabulary &vocabulary)
{
    for (const QString &ending : {u"s"_s, u"es"_s}) {
        const QString stem = word.chopped(std::min(ending.size(), word.size()));
        if (stem.size() < 3 || !word.endsWith(ending))
            continue;
        const auto entries = vocabulary.startingWith(stem);
        if (!entries.empty() && entries.front().word == stem)
            return stem;
    }
    return {};
}

} // namespace crampwise
