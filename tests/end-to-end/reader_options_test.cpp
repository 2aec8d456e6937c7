// SPDX-License-Identifier: GPL-3.0-or-later
// For whom the program tells needs, and what can be wrong with that.
#include "program_process.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(CommandLine, ShowsTheNeedsOfTheReader)
{
    const auto needs = [](const QStringList &reader) {
        const Outcome outcome
            = run(QStringList{u"--show"_s, u"calcium"_s, u"--region"_s, u"us-ca"_s} + reader);
        EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
        return outcome.out.simplified();
    };
    EXPECT_TRUE(needs({u"--age"_s, u"2"_s}).contains(u"Amount a day: 700 mg"_s));
    EXPECT_EQ(needs({u"--age"_s, u"60"_s, u"--sex"_s, u"female"_s}),
              needs({u"--life-stage"_s, u"female-51-70"_s}));
    EXPECT_NE(needs({u"--age"_s, u"60"_s, u"--sex"_s, u"male"_s}),
              needs({u"--life-stage"_s, u"female-51-70"_s}));
    EXPECT_TRUE(needs({u"--age"_s, u"30"_s, u"--pregnant"_s}).contains(u"pregnancy 19-30 y"_s));
    EXPECT_EQ(needs({u"--age"_s, u"25"_s, u"--breastfeeding"_s}),
              needs({u"--life-stage"_s, u"breastfeeding-19-30"_s}));
    EXPECT_TRUE(needs({u"--age"_s, u"6m"_s, u"--sex"_s, u"male"_s})
                    .contains(u"We do not know of a value here"_s));
    EXPECT_TRUE(needs({}).contains(u"You have not chosen an age and a sex"_s));
}

TEST(CommandLine, AHandoutTellsNeedAndLimitOfTheReader)
{
    const auto told = [](const QStringList &reader) {
        const Outcome outcome = run(
            QStringList{u"--summary"_s, u"-.html"_s, u"--nutrient"_s, u"magnesium"_s} + reader);
        EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
        return outcome.out.simplified().replace(QChar::Nbsp, u' ');
    };
    const QString woman
        = told({u"--age"_s, u"35"_s, u"--sex"_s, u"female"_s, u"--region"_s, u"us-ca"_s});
    EXPECT_TRUE(woman.contains(u"For: Female, 35 years, United States and Canada"_s));
    EXPECT_TRUE(woman.contains(u"<strong>You need</strong> 320 milligrams (mg) a day"_s));
    EXPECT_TRUE(told({u"--life-stage"_s, u"male-31-50"_s, u"--region"_s, u"eu"_s})
                    .contains(u"European Union"_s));
    expectRefusal({u"--list"_s, u"--region"_s, u"eu"_s}, 2, {u"--region"_s, u"--summary"_s});
}

TEST(CommandLine, ReadersWhoCannotBeGiveOneSentenceAndStatusTwo)
{
    const QStringList page{u"--show"_s, u"calcium"_s};
    for (const QString &age : {u"old"_s, u"121"_s, u"-3"_s, u"2.5"_s})
        expectRefusal(page + QStringList{u"--age="_s + age}, 2, {age, u"35"_s, u"6m"_s});
    expectRefusal(page + QStringList{u"--sex"_s, u"femal"_s}, 2, {u"female"_s});
    expectRefusal(page + QStringList{u"--sex"_s, u"male"_s, u"--pregnant"_s}, 2,
                  {u"--pregnant"_s, u"--sex male"_s});
    expectRefusal(page + QStringList{u"--sex"_s, u"male"_s, u"--breastfeeding"_s}, 2,
                  {u"--breastfeeding"_s, u"--sex male"_s});
    expectRefusal(page + QStringList{u"--pregnant"_s, u"--breastfeeding"_s}, 2,
                  {u"--pregnant"_s, u"--breastfeeding"_s});
    expectRefusal(page + QStringList{u"--life-stage"_s, u"male-19-30"_s, u"--age"_s, u"20"_s}, 2,
                  {u"--life-stage"_s, u"--age"_s});
    expectRefusal({u"--list"_s, u"--age"_s, u"35"_s}, 2, {u"--age"_s, u"--show"_s});
}
