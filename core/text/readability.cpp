// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readability.h"

#include "core/text/syllables.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Whether the text before a full stop ends in an abbreviation that a sentence goes on after.
bool endsInAbbreviation(QStringView before)
{
    static const QStringList abbreviations{u"e.g"_s, u"i.e"_s, u"vs"_s, u"Dr"_s,     u"Mr"_s,
                                           u"Mrs"_s, u"St"_s,  u"No"_s, u"approx"_s, u"ca"_s};
    return std::any_of(abbreviations.begin(), abbreviations.end(), [&](const QString &word) {
        const qsizetype start = before.size() - word.size();
        return before.endsWith(word) && (start == 0 || !before[start - 1].isLetter());
    });
}

} // namespace

double Readability::meanSentence() const
{
    return sentences ? double(words) / sentences : 0;
}

double Readability::fleschKincaid() const
{
    return words ? 0.39 * words / sentences + 11.8 * syllables / words - 15.59 : 0;
}

double Readability::smog() const
{
    return sentences ? 1.0430 * std::sqrt(30.0 * polysyllables / sentences) + 3.1291 : 0;
}

Readability readability(const QStringList &texts)
{
    Readability result;
    for (const QString &text : texts) {
        for (const QString &sentence : sentencesOf(text)) {
            const QStringList words = wordsInSentence(sentence);
            for (const QString &word : words) {
                const int syllables = syllablesOf(word);
                result.syllables += syllables;
                result.polysyllables += syllables >= 3 ? 1 : 0;
            }
            result.sentences += 1;
            result.words += int(words.size());
            result.longestSentence = std::max(result.longestSentence, int(words.size()));
        }
    }
    return result;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"([.!?…]+)[”’\"')\\]]*(\\s+|$)"_s);
    QStringList sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype stop) {
        const QString sentence = text.mid(start, stop - start).trimmed();
        if (!wordsInSentence(sentence).isEmpty())
            sentences << sentence;
        start = stop;
    };
    auto ends = end.globalMatch(text);
    while (ends.hasNext()) {
        const QRegularExpressionMatch match = ends.next();
        if (match.captured(1) == u"."
            && endsInAbbreviation(QStringView(text).left(match.capturedStart())))
            continue;
        add(match.capturedEnd());
    }
    add(text.size());
    return sentences;
}

QStringList wordsInSentence(const QString &sentence)
{
    static const QRegularExpression border(u"\\s+|—|(?<!\\d)–|–(?!\\d)|(?<=\\pL)/(?=\\pL)"_s);
    static const QRegularExpression sound(u"[\\pL\\pN]"_s);
    return sentence.split(border, Qt::SkipEmptyParts).filter(sound);
}

QStringList paragraphsOf(const QString &text)
{
    constexpr qsizetype most = 60;
    QStringList paragraphs;
    qsizetype words = most;
    for (const QString &sentence : sentencesOf(text)) {
        const qsizetype more = sentence.count(u' ') + 1;
        if (words + more > most) {
            paragraphs << sentence;
            words = more;
        } else {
            paragraphs.back() += u' ' + sentence;
            words += more;
        }
    }
    return paragraphs;
}

} // namespace crampwise
