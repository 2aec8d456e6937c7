// SPDX-License-Identifier: GPL-3.0-or-later
// My situation on the command line.
#include "program_process.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(CommandLine, ListsWhatCanBeChosenOfASituation)
{
    const Outcome outcome = run({u"--list-situations"_s});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, QString());
    EXPECT_TRUE(
        outcome.out.contains(u"warfarin\tWarfarin (blood thinner)\tMedicines you take\n"_s));
    EXPECT_FALSE(outcome.out.contains(u"pregnant\t"_s)) << "--pregnant tells it";
}

TEST(CommandLine, ShowsWhatMattersInASituation)
{
    const Outcome outcome
        = run({u"--show"_s, u"my-situation"_s, u"--with"_s, u"warfarin"_s, u"--with"_s,
               u"kidney-disease"_s, u"--age"_s, u"60"_s, u"--sex"_s, u"female"_s});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, QString());
    EXPECT_TRUE(outcome.out.contains(u"Foods rich in vitamin K"_s));
    const qsizetype signs = outcome.out.indexOf(u"Signs for you"_s);
    EXPECT_GE(signs, 0);
    EXPECT_LT(signs, outcome.out.indexOf(u"Worth reading"_s));
    EXPECT_LT(signs, outcome.out.indexOf(u"Take care with"_s));
}

TEST(CommandLine, AnUnknownSituationGivesTheNearestAndStatusTwo)
{
    const QStringList page{u"--show"_s, u"my-situation"_s, u"--with"_s};
    expectRefusal(page + QStringList(u"warfarn"_s), 2, {u"warfarn"_s, u"warfarin"_s});
    expectRefusal(page + QStringList(u"furosemide"_s), 2, {u"loop-diuretics"_s});
    expectRefusal(page + QStringList(u"marmalade"_s), 2, {u"--list-situations"_s});
    expectRefusal(page + QStringList(u"water tablets"_s), 2, {u"thiazides"_s, u"loop-diuretics"_s});
    expectRefusal(page + QStringList(u"pregnant"_s), 2, {u"--pregnant"_s});
    expectRefusal({u"--show"_s, u"calcium"_s, u"--with"_s, u"warfarin"_s}, 2, {u"my-situation"_s});
    expectRefusal({u"--list"_s, u"--with"_s, u"warfarin"_s}, 2, {u"--with"_s, u"--show"_s});
}

TEST(CommandLine, MakesAnAppointmentSheetOfASituation)
{
    const QStringList sheet{u"--summary"_s,   u"-.html"_s, u"--kind"_s,
                            u"appointment"_s, u"--with"_s, u"warfarin"_s};
    const Outcome outcome = run(sheet);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.out.contains(u"Warfarin (blood thinner)"_s));
    EXPECT_TRUE(outcome.out.contains(u"Foods rich in vitamin K"_s));
    expectRefusal({u"--summary"_s, u"-.html"_s, u"--with"_s, u"warfarin"_s}, 2,
                  {u"--with"_s, u"--kind appointment"_s});
}
