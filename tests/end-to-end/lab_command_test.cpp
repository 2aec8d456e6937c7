// SPDX-License-Identifier: GPL-3.0-or-later
// The Lab without a window: cases in, results out; one run as CSV; everything that can be wrong.
#include "program_process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QByteArray twoCases = R"({"cases": [
    {"id": "tap", "model": "coupled", "params": {}, "nerve": {"ionisedCa_mmolL": 1.2,
     "ionisedMg_mmolL": 0.55, "K_mmolL": 4.2}, "source": "tap_0p25nA", "duration_ms": 300},
    {"id": "low", "model": "coupled", "params": {}, "nerve": {"ionisedCa_mmolL": 0.6,
     "ionisedMg_mmolL": 0.55, "K_mmolL": 4.2}, "source": "spontaneous", "duration_ms": 300,
     "expect": {"ignored": 1}}]})";

Outcome runLab(const QByteArray &input)
{
    return run({u"--lab"_s, u"-"_s}, withoutDisplay(), {}, input);
}

QJsonArray casesOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object()[u"cases"_s].toArray();
}

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(fileName);
    return file.readAll();
}

} // namespace

TEST(LabCommand, ComputesCasesFromStandardInputAndFromAFile)
{
    const Outcome piped = runLab(twoCases);
    EXPECT_EQ(piped.status, 0) << qPrintable(piped.err);
    EXPECT_EQ(piped.err, QString());
    const QJsonArray cases = casesOf(piped.out);
    ASSERT_EQ(cases.size(), 2);
    EXPECT_EQ(cases[0][u"id"_s].toString(), u"tap"_s);
    EXPECT_TRUE(cases[0][u"result"_s].isObject());
    EXPECT_NE(cases[0][u"result"_s], cases[1][u"result"_s]);

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cases.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(twoCases);
    file.close();
    EXPECT_EQ(run({u"--lab"_s, file.fileName()}).out, piped.out);
}

TEST(LabCommand, ComputesALineCopiedFromTheLab)
{
    const Outcome outcome = run({u"--lab"_s, u"lab?calcium=0.6&magnesium=0.85"_s});
    EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
    EXPECT_EQ(casesOf(outcome.out).at(0)[u"id"_s].toString(), u"settings"_s);
    expectRefusal({u"--lab"_s, u"lab?calcium=9"_s}, 2, {u"calcium"_s, u"0.4 to 2.5"_s});
}

TEST(LabCommand, WrongCasesAreRefusedWithPlaceAndRemedy)
{
    const auto expectProblem = [](const QByteArray &input, const QStringList &words) {
        const Outcome outcome = runLab(input);
        EXPECT_EQ(outcome.status, 2) << input.constData();
        EXPECT_EQ(outcome.out, QString());
        for (const QString &word : words)
            EXPECT_TRUE(outcome.err.contains(word)) << qPrintable(outcome.err);
    };
    expectProblem("", {});
    expectProblem("{", {});
    expectProblem("[]", {u"cases"_s});
    expectProblem(R"({"cases": [{"id": "a", "model": "nevre", "params": {}}]})",
                  {u"/cases/0/model"_s, u"nerve"_s});
    QByteArray cold = twoCases;
    expectProblem(cold.replace("\"ionisedCa_mmolL\": 0.6", "\"ionisedCa_mmolL\": 60"),
                  {u"/cases/1/nerve/ionisedCa_mmolL"_s, u"0.4"_s});
    QByteArray words = twoCases;
    expectProblem(words.replace("\"duration_ms\": 300}", "\"duration_ms\": \"long\"}"), {});
    expectProblem(QByteArray(100000, '['), {});
    expectProblem("\xff\xfe\x00\x01", {});
}

TEST(LabCommand, AMissingFileIsSaidInOneSentence)
{
    expectRefusal({u"--lab"_s, u"/nowhere/cases.json"_s}, 2, {u"/nowhere/cases.json"_s});
    expectRefusal({u"--lab"_s, u"/"_s}, 2, {u"--lab"_s});
}

TEST(LabCommand, ManyCasesComeThroughAPipe)
{
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += R"({"id": "a", "model": "nernst", "rows": [{"K_mmolL": 4.2}]},)";
    many.chop(1);
    const Outcome outcome = runLab("{\"cases\": [" + many + "]}");
    EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
    EXPECT_EQ(casesOf(outcome.out).size(), 5000);
}

TEST(LabCommand, WhatNeverEndsIsNotReadToItsEnd)
{
    expectRefusal({u"--lab"_s, u"/dev/zero"_s}, 2, {u"/dev/zero"_s, u"16 MB"_s});
}

TEST(LabCommand, ResultsThatCannotBeWrittenFailTheCall)
{
    const Outcome outcome
        = run({u"--lab"_s, u"lab?calcium=1.2"_s}, withoutDisplay(), u"/dev/full"_s);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_FALSE(outcome.err.isEmpty());
}

TEST(LabCommand, WritesOneRunAsCsv)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.csv"_s);
    const QStringList call{u"--lab-csv"_s,   file,      u"--calcium"_s,   u"0.68"_s,
                           u"--magnesium"_s, u"0.85"_s, u"--potassium"_s, u"4.2"_s,
                           u"--pump"_s,      u"100"_s,  u"--tap-at"_s,    u"500"_s,
                           u"--tap-at"_s,    u"100"_s,  u"--duration"_s,  u"600"_s};
    const Outcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
    EXPECT_EQ(outcome.out + outcome.err, QString());
    const QByteArray text = contents(file);
    EXPECT_TRUE(text.contains(",lab?calcium=0.68&"));
    EXPECT_EQ(text.count('\n') - 1, 600 / 0.05);
    EXPECT_FALSE(text.contains('#')); // comments are no rows
    EXPECT_EQ(run(call).status, 0);
    EXPECT_EQ(contents(file), text) << "the same call gives the same bytes";
}

TEST(LabCommand, WrongRunsAreRefusedAndNothingIsWritten)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"run.csv"_s);
    const QString csv = u"--lab-csv"_s;
    expectRefusal({csv, file, u"--calcium"_s, u"0,9"_s}, 2, {u"--calcium"_s, u"0.9"_s});
    expectRefusal({csv, file, u"--calcium"_s, u"nan"_s}, 2, {u"calcium"_s});
    expectRefusal({csv, file, u"--calcium"_s, u"3"_s}, 2, {u"0.4 to 2.5 mmol/L"_s});
    expectRefusal({csv, file, u"--pump"_s, u"0"_s}, 2, {u"20 to 100"_s});
    expectRefusal({csv, file, u"--duration"_s, u"1e9"_s}, 2, {u"60000"_s});
    expectRefusal({csv, file, u"--tap-at"_s, u"2000"_s}, 2, {u"tap"_s, u"1000"_s});
    expectRefusal({csv, file, u"--pump"_s, u"50"_s, u"--pump"_s, u"60"_s}, 2, {u"once"_s});
    expectRefusal({csv, folder.filePath(u"run.txt"_s)}, 2, {u".csv"_s});
    expectRefusal({u"--list"_s, u"--calcium"_s, u"1"_s}, 2, {u"--lab-csv"_s});
    expectRefusal({u"--lab-cvs"_s, file}, 2, {u"--lab-csv"_s});
    EXPECT_FALSE(QFile::exists(file));
    expectRefusal({csv, folder.filePath(u"missing/run.csv"_s)}, 1, {u"run.csv"_s});
}
