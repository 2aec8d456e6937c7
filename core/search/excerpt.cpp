// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/excerpt.h"

#include "core/search/words.h"

#include <algorithm>

namespace crampwise {

namespace {

constexpr qsizetype mostCharacters = 120;
constexpr qsizetype charactersBefore = 40;

struct Range {
    qsizetype start = 0;
    qsizetype length = 0;
};

Range firstMatch(const QString &text, const std::vector<Term> &terms)
{
    for (const Word &word : wordsOf(text)) {
        const auto matches = [&](const Term &term) {
            const QString &found = word.folded;
            return term.matchesInText(found)
                || (found.endsWith(u'+') && term.matchesInText(found.chopped(1)));
        };
        if (std::any_of(terms.begin(), terms.end(), matches))
            return {word.start, word.length};
    }
    return {};
}

} // namespace

Excerpt excerptOf(const QString &text, const std::vector<Term> &terms)
{
    const Range match = firstMatch(text, terms);
    if (text.size() <= mostCharacters)
        return {text, match.start, match.length, match.start};
    qsizetype start
        = std::clamp<qsizetype>(match.start - charactersBefore, 0, text.size() - mostCharacters);
    qsizetype end = start + mostCharacters;
    if (start > 0) {
        const qsizetype space = text.indexOf(u' ', start);
        start = space >= 0 && space < match.start ? space + 1 : match.start;
    }
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        end = space > match.start ? space : end;
    }
    Excerpt excerpt{text.mid(start, end - start), match.start - start,
                    std::min(match.length, end - match.start), match.start};
    if (start > 0) {
        excerpt.text.prepend(u'…');
        ++excerpt.matchStart;
    }
    if (end < text.size())
        excerpt.text.append(u'…');
    return excerpt;
}

} // namespace crampwise
