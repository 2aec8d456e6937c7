// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wrap.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(WrappedLines, StandBelowEachOtherBehindTheMark)
{
    EXPECT_EQ(wrappedLines(u"one two  three"_s, u"- "_s, 9), u"- one two\n  three\n"_s);
    EXPECT_EQ(wrappedLines(u"one two"_s, {}, 7), u"one two\n"_s);
}

TEST(WrappedLines, AWordThatIsTooLongHasALineOfItsOwn)
{
    EXPECT_EQ(wrappedLines(u"a magnesium b"_s, {}, 5), u"a\nmagnesium\nb\n"_s);
    EXPECT_EQ(wrappedLines({}, u"- "_s, 5), u"- \n"_s);
}
