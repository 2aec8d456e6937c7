// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syllables.h"

#include "core/text/readability.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Words that the rule gets wrong, and units as they are read aloud.
const QHash<QString, int> &exceptions()
{
    static const QHash<QString, int> words{
        {u"magnesium"_s, 4},    {u"potassium"_s, 4},  {u"calcium"_s, 3},
        {u"phosphorus"_s, 3},   {u"vitamin"_s, 3},    {u"vitamins"_s, 3},
        {u"mg"_s, 3},           {u"µg"_s, 3},         {u"g"_s, 1},
        {u"kg"_s, 3},           {u"ml"_s, 4},         {u"dl"_s, 4},
        {u"cm"_s, 4},           {u"ng"_s, 3},         {u"pg"_s, 3},
        {u"mmol"_s, 3},         {u"nmol"_s, 3},       {u"pmol"_s, 3},
        {u"meq"_s, 6},          {u"mj"_s, 3},         {u"iu"_s, 2},
        {u"vs"_s, 2},           {u"people"_s, 2},     {u"asia"_s, 2},
        {u"asian"_s, 2},        {u"diarrhea"_s, 4},   {u"nutrient"_s, 3},
        {u"nutrients"_s, 3},    {u"fluid"_s, 2},      {u"fluids"_s, 2},
        {u"being"_s, 2},        {u"sometimes"_s, 2},  {u"someone"_s, 2},
        {u"something"_s, 2},    {u"elsewhere"_s, 2},  {u"anyone"_s, 3},
        {u"everyday"_s, 3},     {u"eye"_s, 1},        {u"eyes"_s, 1},
        {u"eyed"_s, 1},         {u"tire"_s, 2},       {u"tires"_s, 2},
        {u"tired"_s, 2},        {u"settled"_s, 2},    {u"pickled"_s, 2},
        {u"ratio"_s, 3},        {u"easier"_s, 3},     {u"earlier"_s, 3},
        {u"diabetes"_s, 4},     {u"rhythm"_s, 2},     {u"rhythms"_s, 2},
        {u"react"_s, 2},        {u"reaction"_s, 3},   {u"reactions"_s, 3},
        {u"european"_s, 4},     {u"europeans"_s, 4},  {u"diet"_s, 2},
        {u"diets"_s, 2},        {u"dietary"_s, 4},    {u"dietitian"_s, 4},
        {u"vegetable"_s, 3},    {u"vegetables"_s, 3}, {u"mediterranean"_s, 6},
        {u"caribbean"_s, 4},    {u"sesame"_s, 3},     {u"quinoa"_s, 3},
        {u"pancreas"_s, 3},     {u"misfire"_s, 3},    {u"misfires"_s, 3},
        {u"million"_s, 2},      {u"indonesia"_s, 4},  {u"idea"_s, 3},
        {u"eritrea"_s, 4},      {u"cacao"_s, 3},      {u"australia"_s, 3},
        {u"andes"_s, 2},        {u"myasthenia"_s, 5}, {u"sarcoidosis"_s, 5},
        {u"osteomalacia"_s, 7}, {u"edamame"_s, 4},    {u"shiitake"_s, 4},
        {u"chocolate"_s, 3},    {u"create"_s, 2},     {u"area"_s, 3},
        {u"areas"_s, 3},        {u"science"_s, 2},    {u"quiet"_s, 2},
        {u"trial"_s, 2},        {u"trials"_s, 2},     {u"variety"_s, 4},
    };
    return words;
}

/// Of a whole number below 1,000,000 as it is read aloud, without "and".
int spokenSyllables(int number)
{
    static constexpr std::array small{2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
    static constexpr std::array tens{0, 0, 2, 2, 2, 2, 2, 3, 2, 2};
    if (number >= 1000) {
        return spokenSyllables(number / 1000) + 2
            + (number % 1000 ? spokenSyllables(number % 1000) : 0);
    }
    if (number >= 100)
        return small[size_t(number / 100)] + 2 + (number % 100 ? spokenSyllables(number % 100) : 0);
    if (number < 20)
        return small[size_t(number)];
    return tens[size_t(number / 10)] + (number % 10 ? small[size_t(number % 10)] : 0);
}

/// Of digits with the usual marks: "1,300", "0.5".
int numberSyllables(const QString &digits)
{
    const QString whole = digits.section(u'.', 0, 0).remove(u',');
    int count = whole.isEmpty() ? 0 : spokenSyllables(whole.left(6).toInt());
    const QString decimals = digits.section(u'.', 1);
    if (!decimals.isEmpty())
        count += 1; // "point"
    for (QChar digit : decimals)
        count += spokenSyllables(digit.digitValue());
    return count;
}

int letterSyllables(const QString &letters)
{
    QString word = letters.toLower().replace(u'’', u'\'');
    const auto exception = exceptions().constFind(word);
    if (exception != exceptions().constEnd())
        return *exception;
    if (letters.size() <= 4 && letters == letters.toUpper()) // spelt out: "IU", "NHS"
        return int(letters.size()) + 2 * int(letters.count(u'W'));
    if (!word.endsWith(u"'s"_s))
        return syllablesByRule(word);
    word.chop(2);
    static const QRegularExpression hiss(u"([sxz]|[cs]h|[csgz]e)$"_s);
    return letterSyllables(word) + (hiss.match(word).hasMatch() ? 1 : 0); // "nurse's"
}

} // namespace

int syllablesByRule(QStringView word)
{
    static const QRegularExpression vowels(u"[aeiouyéèï]+"_s);
    // An "e" that nobody says: "take", "role", "bones", "helped", "safely"; but "muscle", "doses".
    static const QRegularExpression silent(
        u"(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouylsxzcgh]es$|[aeiouy]les$|[^cs]hes$|[^aeiouytd]ed$"
        "|[aeiouy]+[^aeiouyl]+e(?:ly|ful|less|ment|ments|ness)$"_s);
    // Vowels side by side that are said apart: "ratio" but not "action", "layer", "spasm", "isn't".
    static const QRegularExpression apart(
        u"i[aou](?<!tio|sio|cio|gio|cia|tia|xio)|[aeou]y(?=[aeio])|ying|eo(?!us)|uou"
        "|[^gq]ua(?=[lt])|[^r]sms?$|[^aeiouyr]n't$"_s);
    QString text = word.toString();
    if (text.size() > 1 && text[0] == u'y' && u"aeiou"_s.contains(text[1]))
        text.remove(0, 1); // a consonant there
    int count = 0;
    for (auto groups = vowels.globalMatch(text); groups.hasNext(); groups.next())
        ++count;
    for (auto groups = apart.globalMatch(text); groups.hasNext(); groups.next())
        ++count;
    return std::max(count - (silent.match(text).hasMatch() ? 1 : 0), 1);
}

int syllablesOf(const QString &word)
{
    static const QRegularExpression part(
        u"(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)|(\\pL+(?:['’]\\pL+)*)|(%)"_s);
    int count = 0;
    auto parts = part.globalMatch(word);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        if (match.hasCaptured(1))
            count += numberSyllables(match.captured(1));
        else if (match.hasCaptured(2))
            count += letterSyllables(match.captured(2));
        else
            count += 2; // "percent"
    }
    return count;
}

} // namespace crampwise
