// SPDX-License-Identifier: GPL-3.0-or-later
// Searching from a terminal.
#include "program_process.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(CommandLine, SearchPrintsWhatTheWindowShows)
{
    for (const QStringList &words : {QStringList{u"water pills"_s}, {u"water"_s, u"pills"_s}}) {
        const Outcome found = run(QStringList{u"--search"_s} + words);
        EXPECT_EQ(found.status, 0);
        EXPECT_EQ(found.err, QString());
        const QStringList lines = found.out.trimmed().split(u'\n');
        for (const QString &line : lines)
            EXPECT_EQ(line.count(u'\t'), 3) << qPrintable(line);
        const QStringList first = lines.constFirst().split(u'\t');
        EXPECT_EQ(first.value(0), u"medicines-and-situations#diuretics"_s);
        EXPECT_EQ(first.value(2), u"Medicine"_s);
    }
}

TEST(CommandLine, SearchSaysOnStandardErrorWhatItTookAWordForAndWhatIsNotCovered)
{
    const Outcome error = run({u"--search"_s, u"potasssium"_s});
    EXPECT_EQ(error.status, 0);
    EXPECT_TRUE(error.out.startsWith(u"potassium\t"_s)) << qPrintable(error.out);
    EXPECT_EQ(error.err, u"crampwise: Did you mean “potassium”?\n"_s);
    const Outcome vitamin = run({u"--search"_s, u"vitamin C"_s});
    EXPECT_EQ(vitamin.status, 0);
    EXPECT_TRUE(
        vitamin.err.startsWith(u"crampwise: Crampwise does not cover this: Vitamin C.\n"_s));
    const Outcome nothing = run({u"--search"_s, u"xylophone"_s});
    EXPECT_EQ(nothing.status, 1);
    EXPECT_EQ(nothing.out, QString());
    EXPECT_EQ(nothing.err.count(u'\n'), 1);
    expectRefusal({u"--search"_s, u""_s}, 2, {u"--search"_s});
    expectRefusal({u"--search"_s, u"calcium"_s, u"--list"_s}, 2, {u"--search"_s});
}
