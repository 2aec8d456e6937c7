// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readability.h"
#include "core/text/syllables.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Readability, SyllablesComeFromTheExceptionsFirst)
{
    const std::pair<QString, int> expected[]{
        {u"magnesium"_s, 4}, {u"Potassium"_s, 4}, {u"calcium"_s, 3},  {u"phosphorus"_s, 3},
        {u"vitamin"_s, 3},   {u"people"_s, 2},    {u"people’s"_s, 2}, {u"sometimes"_s, 2},
        {u"nutrient"_s, 3},  {u"diet"_s, 2},      {u"rhythm"_s, 2},   {u"diarrhea"_s, 4},
        {u"fluid"_s, 2},     {u"mg"_s, 3},        {u"µg"_s, 3}};
    for (const auto &[word, count] : expected)
        EXPECT_EQ(syllablesOf(word), count) << word.toStdString();
    EXPECT_NE(syllablesByRule(u"people"), 2); // so the list is needed
    EXPECT_NE(syllablesByRule(u"diet"), 2);
}

TEST(Readability, TheRuleCountsWhatIsSaid)
{
    const std::pair<QString, int> expected[]{
        {u"leg"_s, 1},        {u"cramp"_s, 1},    {u"take"_s, 1},    {u"bones"_s, 1},
        {u"helped"_s, 1},     {u"added"_s, 2},    {u"muscle"_s, 2},  {u"muscles"_s, 2},
        {u"doses"_s, 2},      {u"role"_s, 1},     {u"safely"_s, 2},  {u"movement"_s, 2},
        {u"supplement"_s, 3}, {u"spasm"_s, 2},    {u"doctor"_s, 2},  {u"yogurt"_s, 2},
        {u"you"_s, 1},        {u"drying"_s, 2},   {u"tetany"_s, 3},  {u"isn't"_s, 2},
        {u"don't"_s, 1},      {u"action"_s, 2},   {u"serious"_s, 3}, {u"the"_s, 1},
        {u"deficiency"_s, 4}, {u"weakness"_s, 2}, {u"usually"_s, 4}, {u"nerve"_s, 1}};
    for (const auto &[word, count] : expected)
        EXPECT_EQ(syllablesByRule(word), count) << word.toStdString();
}

TEST(Readability, NumbersAndLettersCountAsReadAloud)
{
    const std::pair<QString, int> expected[]{
        {u"25"_s, 3},  {u"0.5"_s, 4}, {u"1,300"_s, 6},    {u"29%"_s, 5},    {u"9–13"_s, 3},
        {u"B12"_s, 2}, {u"IU"_s, 2},  {u"NHS"_s, 3},      {u"K"_s, 1},      {u"17"_s, 3},
        {u".01"_s, 4}, {u"100"_s, 3}, {u"half-cup"_s, 2}, {u"nurse’s"_s, 2}};
    for (const auto &[word, count] : expected)
        EXPECT_EQ(syllablesOf(word), count) << word.toStdString();
}

TEST(Readability, SentencesEndWhereTheyEnd)
{
    EXPECT_EQ(sentencesOf(u"Take 0.5 mg a day. It helps! Does it? Perhaps…"_s).size(), 4);
    EXPECT_EQ(sentencesOf(u"Some foods, e.g. beans, i.e. plants, hold it."_s).size(), 1);
    EXPECT_EQ(sentencesOf(u"Ask Dr. Smith. Then wait."_s).size(), 2);
    EXPECT_EQ(sentencesOf(u"He said “Stop.” Then he left."_s).size(), 2);
    EXPECT_EQ(sentencesOf(u"A heading without a stop"_s).size(), 1);
    EXPECT_EQ(sentencesOf(u" … ?! "_s).size(), 0);
    EXPECT_EQ(sentencesOf({}).size(), 0);
}

TEST(Readability, WordsArePartedAtSpacesAndDashes)
{
    EXPECT_EQ(wordsInSentence(u"About 0.5 mg for ages 9–13, e.g. half-cups."_s).size(), 8);
    EXPECT_EQ(wordsInSentence(u"nerve—muscle – both"_s),
              (QStringList{u"nerve"_s, u"muscle"_s, u"both"_s}));
    EXPECT_EQ(wordsInSentence(u"and/or"_s).size(), 2);
    EXPECT_EQ(wordsInSentence(u"mg/dL"_s).size(), 2);
    EXPECT_EQ(wordsInSentence(u"– … “ ”"_s).size(), 0);
}

TEST(Readability, TheFormulasAreFleschKincaidAndSmog)
{
    Readability counts;
    counts.sentences = 10;
    counts.words = 120;
    counts.syllables = 180;
    counts.polysyllables = 12;
    EXPECT_NEAR(counts.meanSentence(), 12, 1e-9);
    EXPECT_NEAR(counts.fleschKincaid(), 0.39 * 12 + 11.8 * 1.5 - 15.59, 1e-9);
    EXPECT_NEAR(counts.smog(), 1.0430 * std::sqrt(36.0) + 3.1291, 1e-9);
}

TEST(Readability, CountsTextsTogether)
{
    const Readability counts
        = readability({u"Magnesium helps the muscle. It is 0.5 mg"_s, u"A list item"_s, {}});
    EXPECT_EQ(counts.sentences, 3);
    EXPECT_EQ(counts.words, 4 + 4 + 3);
    EXPECT_EQ(counts.syllables, (4 + 1 + 1 + 2) + (1 + 1 + 4 + 3) + (1 + 1 + 2));
    EXPECT_EQ(counts.polysyllables, 3);
    EXPECT_EQ(counts.longestSentence, 4);
    const Readability nothing = readability({});
    EXPECT_EQ(nothing.fleschKincaid() + nothing.smog() + nothing.meanSentence(), 0);
}
