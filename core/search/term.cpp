// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace crampwise {

Term::Likeness Term::likeness(const QString &other) const
{
    if (other == word)
        return Likeness::Same;
    if (other == bare)
        return Likeness::Beginning;
    // Who asks for "K+" may be content with "K", but not with all that begins with it.
    if (whole || word != bare)
        return Likeness::None;
    return bare.size() > 1 ? Likeness::Beginning : Likeness::BeginningOfName;
}

bool Term::matchesInText(const QString &other) const
{
    if (!other.startsWith(bare))
        return false;
    const Likeness found = likeness(other);
    return found == Likeness::Same || found == Likeness::Beginning;
}

std::vector<Word> tellingWords(const QString &query)
{
    const QString small = QCoreApplication::translate(
        "Search",
        "a an and are at be can cause causes come could do does for from get getting give gives "
        "have help helps how i if in is it many me much my of on or should so take taking that "
        "the them they this to too was what when where which why will with you your",
        "words that a search passes over, separated by spaces");
    const QStringList passedOver = small.split(u' ', Qt::SkipEmptyParts);
    const std::vector<Word> words = wordsOf(query);
    std::vector<Word> telling;
    std::copy_if(words.begin(), words.end(), std::back_inserter(telling),
                 [&](const Word &word) { return !passedOver.contains(word.folded); });
    return telling.empty() ? words : telling;
}

std::vector<Term> termsOf(const QString &query)
{
    constexpr size_t most = 16;
    std::vector<Term> terms;
    for (const Word &word : tellingWords(query)) {
        const auto same = [&](const Term &term) { return term.word == word.folded; };
        if (std::any_of(terms.begin(), terms.end(), same))
            continue;
        const bool charged = word.folded.endsWith(u'+');
        terms.push_back({word.folded, charged ? word.folded.chopped(1) : word.folded, false,
                         word.start, word.length});
        if (terms.size() == most)
            break;
    }
    for (Term &term : terms)
        term.whole = terms.size() > 1 && term.bare.size() == 1;
    return terms;
}

} // namespace crampwise
