// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nearest.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Folded, IgnoresCaseAccentsAndCompatibilityForms)
{
    EXPECT_EQ(folded(u"Magnésium"), u"magnesium"_s);
    EXPECT_EQ(folded(u"Magne\u0301sium"), u"magnesium"_s);
    EXPECT_EQ(folded(u"ﬁbre"), u"fibre"_s);
    EXPECT_EQ(folded(u"Ca²⁺"), u"ca2+"_s);
    EXPECT_EQ(folded(u"Ｋ"), u"k"_s);
    EXPECT_EQ(folded(u""), QString());
}

TEST(EditDistance, CountsEachKindOfErrorOnce)
{
    EXPECT_EQ(editDistance(u"calcium", u"calcium", 2), 0);
    EXPECT_EQ(editDistance(u"calcum", u"calcium", 2), 1);
    EXPECT_EQ(editDistance(u"callcium", u"calcium", 2), 1);
    EXPECT_EQ(editDistance(u"calsium", u"calcium", 2), 1);
    EXPECT_EQ(editDistance(u"calcuim", u"calcium", 2), 1);
    EXPECT_EQ(editDistance(u"aclcuim", u"calcium", 2), 2);
}

TEST(EditDistance, IsOptimalStringAlignment)
{
    // A part that was swapped may not be edited again: the unrestricted distance would be 2.
    EXPECT_EQ(editDistance(u"ca", u"abc", 5), 3);
}

TEST(EditDistance, IsSymmetricAndHandlesEmptyStrings)
{
    EXPECT_EQ(editDistance(u"", u"abc", 3), 3);
    EXPECT_EQ(editDistance(u"abc", u"", 3), 3);
    EXPECT_EQ(editDistance(u"", u"", 0), 0);
    EXPECT_EQ(editDistance(u"kitten", u"sitting", 9), editDistance(u"sitting", u"kitten", 9));
    EXPECT_EQ(editDistance(u"kitten", u"sitting", 9), 3);
}

TEST(EditDistance, GivesOneMoreThanTheLimitBeyondIt)
{
    EXPECT_EQ(editDistance(u"kitten", u"sitting", 3), 3);
    EXPECT_EQ(editDistance(u"kitten", u"sitting", 2), 3);
    EXPECT_EQ(editDistance(u"abcdefgh", u"zyxwvuts", 2), 3);
    EXPECT_EQ(editDistance(u"a", u"abcdef", 2), 3);
    EXPECT_EQ(editDistance(u"a", u"b", 0), 1);
    EXPECT_EQ(editDistance(u"ab", u"ba", 0), 1);
}

TEST(NearestMatch, FindsTheClosestCandidate)
{
    const QStringList names{u"vitamin-b"_s, u"magnesium"_s, u"manganese"_s, u"calcium"_s};
    EXPECT_EQ(nearestMatch(u"magnesuim"_s, names), u"magnesium"_s);
    EXPECT_EQ(nearestMatch(u"MANGANÈSE"_s, names), u"manganese"_s);
    EXPECT_EQ(nearestMatch(u"vitamin-k"_s, names), u"vitamin-b"_s);
}

TEST(NearestMatch, TakesAPrefixForCloseAndTheExactNameForCloser)
{
    const QStringList options{u"summary-all"_s, u"summary"_s, u"paper"_s};
    EXPECT_EQ(nearestMatch(u"p"_s, options), u"paper"_s);
    EXPECT_EQ(nearestMatch(u"summary"_s, options), u"summary"_s);
    EXPECT_EQ(nearestMatch(u"summ"_s, options), u"summary-all"_s);
}

TEST(NearestMatch, GivesNothingWhenAllIsFar)
{
    const QStringList names{u"magnesium"_s, u"zn"_s};
    EXPECT_EQ(nearestMatch(u"potassium"_s, names), QString());
    EXPECT_EQ(nearestMatch(u"mg"_s, {u"zn"_s}), QString());
    EXPECT_EQ(nearestMatch(u""_s, names), QString());
    EXPECT_EQ(nearestMatch(u"magnesium"_s, {}), QString());
    // Three of nine letters are a third; four are more.
    EXPECT_EQ(nearestMatch(u"magnesxyz"_s, names), u"magnesium"_s);
    EXPECT_EQ(nearestMatch(u"magnewxyz"_s, names), QString());
}
