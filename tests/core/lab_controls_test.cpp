// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner may set, and how it is said that something is out of range.
#include "core/lab/case_json.h"
#include "core/lab/controls.h"
#include "core/lab/laboratory.h"
#include "core/lab/run_csv.h"

#include <gtest/gtest.h>

#include <QList>

#include <nlohmann/json.hpp>

#include <limits>

using namespace Qt::StringLiterals;
using namespace crampwise;
using namespace crampwise::lab;

namespace {

/// The first error, "pointer: problem; remedy".
QString errorOf(const QByteArray &json)
{
    const LabOutput output = runCases(json, u"in.json"_s);
    EXPECT_TRUE(output.json.isEmpty() != output.errors.empty());
    return output.errors.empty() ? QString() : output.errors.front().toString();
}

nlohmann::json resultOf(const QByteArray &text)
{
    const LabOutput output = runCases(text, u"in.json"_s);
    EXPECT_TRUE(output.errors.empty()) << qPrintable(output.errors.front().toString());
    return nlohmann::json::parse(output.json.toStdString())["cases"][0];
}

} // namespace

TEST(LabControls, NormalSettingsAreNormalBlood)
{
    EXPECT_FALSE(refusal(LabSettings{}));
    const NerveConditions conditions = nerveConditions({});
    EXPECT_EQ(conditions.ionisedCalcium_mmolL, 1.20);
    EXPECT_NEAR(conditions.ionisedMagnesium_mmolL, 0.55, 1e-12);
    EXPECT_EQ(conditions.potassium_mmolL, 4.2);
}

TEST(LabControls, ValuesOutsideNameTheirRange)
{
    LabSettings settings;
    settings.ionisedCalcium_mmolL = 5;
    ASSERT_TRUE(refusal(settings));
    EXPECT_EQ(refusal(settings)->toString().toStdString(),
              "ionized calcium is 5 mmol/L; choose 0.4 to 2.5 mmol/L");
    settings = {};
    settings.pump_percent = 19;
    EXPECT_EQ(refusal(settings)->toString(), u"calcium pump is 19 %; choose 20 to 100 %"_s);
    settings = {};
    settings.stimulator_Hz = 0.5;
    EXPECT_TRUE(refusal(settings));
    settings.stimulator_Hz = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(refusal(settings));
    NerveConditions conditions;
    conditions.kappa = 1.5;
    EXPECT_EQ(refusal(conditions)->toString(), u"kappa is 1.5; choose 0 to 1"_s);
}

TEST(LabControls, EndsOfEveryRangeAreAllowed)
{
    for (const bool high : {false, true}) {
        const auto end = [&](const Control &c) { return high ? c.range.high : c.range.low; };
        const LabSettings settings{end(controls::calcium), end(controls::magnesium),
                                   end(controls::potassium), end(controls::pump),
                                   end(controls::stimulator)};
        EXPECT_FALSE(refusal(settings));
        EXPECT_FALSE(refusal(nerveConditions(settings)));
    }
}

TEST(LabControls, RefusedSettingsChangeNothing)
{
    Laboratory laboratory;
    LabSettings wrong;
    wrong.ionisedCalcium_mmolL = 0.5;
    wrong.potassium_mmolL = 80;
    EXPECT_TRUE(laboratory.setSettings(wrong));
    EXPECT_EQ(laboratory.settings(), LabSettings{});
    EXPECT_TRUE(laboratory.advance(300).spikes_ms.empty());
}

TEST(LabControls, UnitsConvert)
{
    EXPECT_NEAR(calcium_mgPerDL(1.1), 4.4, 0.01);
    EXPECT_NEAR(calcium_mgPerDL(1.3), 5.2, 0.02);
    EXPECT_NEAR(totalCalcium_mmolL(1.1), 2.2, 1e-12);
    EXPECT_NEAR(magnesium_mgPerDL(0.85), 2.066, 0.001);
    EXPECT_EQ(potassium_mEqPerL(4.2), 4.2);
}

TEST(LabControls, SettingsLineSaysEverythingAndIsReadBack)
{
    EXPECT_EQ(settingsLine({}),
              u"lab?calcium=1.2&magnesium=0.85&potassium=4.2&pump=100&stimulator=0"_s);
    const LabSettings settings{0.66, 0.4, 7.5, 45, 20};
    const ParsedSettings parsed = parseSettingsLine(u"  "_s + settingsLine(settings) + u'\n');
    EXPECT_TRUE(parsed.error.isEmpty()) << qPrintable(parsed.error);
    EXPECT_EQ(parsed.settings, settings);
    EXPECT_EQ(parseSettingsLine(u"lab?calcium=0.6"_s).settings.potassium_mmolL, 4.2);
}

TEST(LabControls, WrongSettingsLineSaysWhatWouldBeRight)
{
    EXPECT_EQ(parseSettingsLine(u"lab?calcum=1"_s).error,
              u"“calcum” is no setting; did you mean “calcium”?"_s);
    EXPECT_EQ(parseSettingsLine(u"lab?calcium=low"_s).error,
              u"“calcium” has no number; write for example calcium=1.2"_s);
    EXPECT_EQ(parseSettingsLine(u"lab?potassium=9"_s).error,
              u"potassium is 9 mmol/L; choose 2 to 8 mmol/L"_s);
    EXPECT_FALSE(parseSettingsLine(u"calcium=1"_s).error.isEmpty());
}

TEST(LabCases, ErrorsNamePlaceAndRemedy)
{
    const auto expectError = [](const QByteArray &json, const char *message) {
        EXPECT_EQ(errorOf(json).toStdString(), std::string("in.json: ") + message);
    };
    expectError("{}", "the whole file: there is no list of cases; write {\"cases\": [{ … }]}");
    expectError(R"({"cases":[{"id":"a","model":"nerv"}]})",
                "/cases/0/model: “nerv” is no model; did you mean “nerve”?");
    expectError(R"({"cases":[{"id":"a","model":"nernst","rows":[{"K_mmolL":20}]}]})",
                "/cases/0/rows/0/K_mmolL: K_mmolL is 20 mmol/L; choose 2 to 8 mmol/L");
    expectError(R"({"cases":[{"id":"a","model":"nernst","rows":[{"Sodium":5}]}]})",
                "/cases/0/rows/0/Sodium: “Sodium” is no key here; choose from K_mmolL, EK_mV");
    expectError(R"({"cases":[{"id":"a","model":"muscle","stimulus_ms":[5,5],"duration_ms":100}]})",
                "/cases/0/stimulus_ms/1: not later than the one before; sort the times");
    expectError(R"({"cases":[{"id":"a","model":"coupled","nerveCase":"b","duration_ms":9,
                    "source":"spontaneous"}]})",
                "/cases/0/nerveCase: no nerve case is called “b”; name one of the same file, "
                "or write \"nerve\": { … }");
    expectError(R"({"cases":[{"id":"a","model":"coupled","nerve":{},"duration_ms":9,
                    "source":"tap"}]})",
                "/cases/0/source: “tap” is no source; did you mean “tap_0p25nA”?");
    expectError(R"({"cases":[{"id":"a","model":"nerve","params":{"ionisedCa_mmolL":1,
                    "ionisedMg_mmolL":0.5,"K_mmolL":4,"fibre_um":11}}]})",
                "/cases/0/params/fibre_um: no fiber of 11 µm is known; choose 5.7, 10, 14 or 16");
    expectError("lab?pump=1", "the whole file: calcium pump is 1 %; choose 20 to 100 %");
}

TEST(LabCases, NothingThatComesInBreaksIt)
{
    for (const char *text : {"", "[", "[]", "null", R"({"cases":[1]})", R"({"cases":{}})",
                             R"({"cases":[{"id":1,"model":2}]})", R"({"cases":[{}]})", "\xff\xfe",
                             R"({"cases":[{"id":"a","model":"nerve","params":[]}]})",
                             R"({"cases":[{"id":"a","model":"surface","rows":[[]]}]})",
                             R"({"cases":[{"id":"a","model":"muscle","stimulus_ms":["x"],
                                 "duration_ms":null}]})",
                             R"({"cases":[{"id":"a","model":"hh1952","params":{"I_uA_cm2":1e999},
                                 "duration_ms":5}]})",
                             R"({"cases":[{"id":"a","id":"b","model":"nernst","rows":[]}]})"}) {
        EXPECT_FALSE(errorOf(text).isEmpty()) << text;
    }
}

TEST(LabCases, NoCasesGiveNoResults)
{
    const LabOutput output = runCases(R"({"cases":[]})", u"in.json"_s);
    EXPECT_TRUE(output.errors.empty());
    EXPECT_TRUE(nlohmann::json::parse(output.json.toStdString())["cases"].empty());
}

TEST(LabCases, InputsComeBackWithAResultInsteadOfTheExpectation)
{
    const auto c = resultOf(R"({"cases":[{"id":"k","model":"nernst","what":"here",
        "rows":[{"K_mmolL":4.2,"EK_mV":1}],"expect":{"nonsense":1},"result":7}]})");
    EXPECT_EQ(c["what"], "here");
    EXPECT_FALSE(c.contains("expect"));
    EXPECT_NEAR(c["result"]["rows"][0]["EK_mV"].get<double>(), -90, 1e-6);
}

TEST(LabCases, SettingsLineIsACoupledCase)
{
    const auto c = resultOf("lab?calcium=0.6&stimulator=0\n");
    EXPECT_EQ(c["model"], "coupled");
    EXPECT_EQ(c["result"]["spikeCount"], 56);
    // What it wrote is a case again, and means the same.
    const nlohmann::json cases{{"cases", nlohmann::json::array({c})}};
    const auto again = resultOf(QByteArray::fromStdString(cases.dump()));
    EXPECT_EQ(again["result"], c["result"]);
}

TEST(LabCases, StimulatorDrivesTheMuscle)
{
    const auto c = resultOf("lab?stimulator=20");
    EXPECT_EQ(c["result"]["spikeCount"], 20);
    EXPECT_NEAR(c["result"]["peakForce_N"].get<double>(), 235.7, 1);
}

TEST(LabCsv, HasSettingsUnitsAndARowASample)
{
    LabRun run;
    run.taps_ms = {5};
    run.duration_ms = 20;
    ASSERT_FALSE(refusal(run));
    const QList<QByteArray> lines = tracesCsv(compute(run)).split('\n');
    ASSERT_EQ(lines.size(), 1 + 400 + 1);
    EXPECT_EQ(
        lines[0],
        "time_ms,node_mV,gate_m,gate_h,gate_p,gate_s,impulses,calcium_signal,force_N,settings");
    EXPECT_TRUE(lines[1].startsWith("0.05,-80.46")) << lines[1].constData();
    EXPECT_EQ(lines[1].split(',').last(), settingsLine({}).toUtf8());
    EXPECT_TRUE(lines[400].startsWith("20.00,")) << lines[400].constData();
    int impulses = 0;
    for (qsizetype i = 1; i < 401; ++i) {
        EXPECT_EQ(lines[i].count(','), 9); // and nothing that is no row of the table
        EXPECT_EQ(lines[i].endsWith(','), i > 1);
        impulses += lines[i].split(',')[6].toInt();
    }
    EXPECT_EQ(impulses, 1);
    EXPECT_TRUE(lines.back().isEmpty());
}

TEST(LabCsv, SaysWhereSettingsChange)
{
    Laboratory laboratory;
    std::vector<LabSlice> slices{laboratory.advance(1)};
    LabSettings low;
    low.ionisedCalcium_mmolL = 0.6;
    laboratory.setSettings(low);
    slices.push_back(laboratory.advance(2));
    EXPECT_TRUE(tracesCsv(slices).split('\n')[1 + 20].endsWith(',' + settingsLine(low).toUtf8()));
    EXPECT_EQ(tracesCsv({}).count('\n'), 1);
}

TEST(LabCsv, RefusesWhatItCannotRun)
{
    LabRun run;
    run.duration_ms = 0;
    EXPECT_EQ(refusal(run)->toString(), u"duration is 0 ms; choose 1 to 60000 ms"_s);
    run.duration_ms = 100;
    run.taps_ms = {50, 101};
    EXPECT_EQ(refusal(run)->toString(), u"time of a tap is 101 ms; choose 0 to 100 ms"_s);
}
