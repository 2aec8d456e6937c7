// SPDX-License-Identifier: GPL-3.0-or-later
// Every reference case, through the JSON that the command line reads and writes, within the
// tolerances that the reference names.
#include "core/lab/case_json.h"

#include <gtest/gtest.h>

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace crampwise;
using namespace crampwise::lab;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

const std::vector<std::string> caseIds{"surface",
                                       "nernst",
                                       "normal",
                                       "ca100",
                                       "ca080",
                                       "ca068",
                                       "ca060",
                                       "ca050",
                                       "ca200",
                                       "mg030",
                                       "ca060mg150",
                                       "k250",
                                       "k550",
                                       "k700",
                                       "ca050kappa1",
                                       "ca060fibre14",
                                       "twitch",
                                       "doublet5",
                                       "hz10",
                                       "hz20",
                                       "hz50",
                                       "twitchPump50",
                                       "hz20Pump50",
                                       "twitchPump25",
                                       "coupledNormal",
                                       "coupledTapNormal",
                                       "coupledTapCa068",
                                       "coupledCa060",
                                       "coupledCa050",
                                       "coupledCa060Pump50",
                                       "hhRest",
                                       "hh10"};

const json &reference()
{
    static const json document = [] {
        QFile file(QStringLiteral(DATA_DIR "/lab-golden.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        return json::parse(file.readAll().toStdString());
    }();
    return document;
}

class Comparison {
public:
    explicit Comparison(const json &tolerances) : m_tolerances(tolerances) {}

    void near(const std::string &name, const json &expected, const json &got, double tolerance)
    {
        if (expected.is_null() || got.is_null()) {
            EXPECT_EQ(expected, got) << name;
            return;
        }
        EXPECT_NEAR(expected.get<double>(), got.get<double>(), tolerance) << name;
    }

    /// Both have it, or neither.
    void member(const json &expected, const json &got, const std::string &key,
                const std::string &tolerance)
    {
        EXPECT_EQ(expected.contains(key), got.contains(key)) << key;
        if (expected.contains(key) && got.contains(key))
            near(key, expected[key], got[key], m_tolerances.at(tolerance));
    }

    void count(const std::string &name, const json &expected, const json &got)
    {
        const double wanted = expected.get<double>();
        near(name, expected, got,
             wanted <= 20 ? m_tolerances["count_upTo20"].get<double>()
                          : wanted * m_tolerances["count_above20_relative"].get<double>());
    }

    void spikes(const json &expected, const json &got)
    {
        ASSERT_EQ(expected.size(), got.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            near("spike " + std::to_string(i + 1), expected[i], got[i],
                 m_tolerances[i == 0 ? "firstSpike_ms" : "laterSpikes_ms"]);
        }
    }

    void potentials(const json &expected, const json &got)
    {
        for (const auto &[time, value] : expected["V_mV"].items())
            near("mV at " + time, value, got["V_mV"][time], expected["V_tol_mV"][time]);
    }

    void threshold(const json &expected, const json &got, const std::string &key)
    {
        EXPECT_EQ(expected.contains(key), got.contains(key)) << key;
        if (!expected.contains(key) || !got.contains(key))
            return;
        const double relative = m_tolerances["threshold_relative"];
        near(key, expected[key], got[key], relative * expected[key].get<double>());
    }

    void byTime(const json &expected, const json &got, const std::string &tolerance)
    {
        EXPECT_EQ(expected.size(), got.size());
        for (const auto &[time, value] : expected.items())
            near("at " + time, value, got.at(time), m_tolerances.at(tolerance));
    }

private:
    const json &m_tolerances;
};

void compareRows(Comparison compare, const json &expected, const json &got)
{
    ASSERT_EQ(expected.size(), got.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        for (const std::string key : {"psi_mV", "gatingShift_mV", "EK_mV"})
            compare.member(expected[i], got[i], key, key);
    }
}

void compareNerve(Comparison compare, const json &expected, const json &got)
{
    compare.member(expected, got, "gatingShift_mV", "gatingShift_mV");
    compare.member(expected, got, "EK_mV", "EK_mV");
    compare.member(expected, got, "rest_mV", "rest_mV");
    compare.threshold(expected, got, "threshold_nA_0p1ms");
    compare.threshold(expected, got, "threshold_nA_1ms");
    const json &spontaneous = expected["spontaneous"];
    for (const char *key : {"count", "bursts", "countFirst200ms"})
        compare.count(key, spontaneous[key], got["spontaneous"][key]);
    compare.spikes(spontaneous["firstSpikes_ms"], got["spontaneous"]["firstSpikes_ms"]);
    compare.potentials(spontaneous, got["spontaneous"]);
    if (expected.contains("tap_0p25nA")) {
        const json &tap = expected["tap_0p25nA"];
        compare.count("tap", tap["count200ms"], got["tap_0p25nA"]["count200ms"]);
        compare.spikes(tap["spikes_ms"], got["tap_0p25nA"]["spikes_ms"]);
    }
    EXPECT_EQ(expected.contains("shock_1p2xThreshold"), got.contains("shock_1p2xThreshold"));
    if (!expected.contains("shock_1p2xThreshold"))
        return;
    const json &shock = expected["shock_1p2xThreshold"];
    const json &gotShock = got.at("shock_1p2xThreshold");
    compare.count("shock", shock["count200ms"], gotShock["count200ms"]);
    compare.spikes(shock["spikes_ms"], gotShock["spikes_ms"]);
    compare.potentials(shock, gotShock);
    compare.threshold(shock, gotShock, "amplitude_nA");
    compare.member(shock, gotShock, "peak_mV", "peak_mV");
    compare.member(shock, gotShock, "apAmplitude_mV", "peak_mV");
    compare.member(shock, gotShock, "tPeak_ms", "firstSpike_ms");
}

void compareForce(Comparison compare, const json &expected, const json &got)
{
    compare.member(expected, got, "peakForce_N", "force_N");
    compare.member(expected, got, "tPeak_ms", "tPeak_ms");
    compare.member(expected, got, "lastPeak_N", "force_N");
    compare.member(expected, got, "lastPeak_ms", "tPeak_ms");
    compare.member(expected, got, "halfRelaxation_ms", "halfRelaxation_ms");
    compare.member(expected, got, "minForce_300_1000ms_N", "force_N");
    compare.byTime(expected["force_N"], got["force_N"], "force_N");
    compare.byTime(expected["CN"], got["CN"], "CN");
}

void compareSquid(Comparison compare, const json &expected, const json &got)
{
    compare.count("count", expected["count"], got["count"]);
    compare.spikes(expected["spikes_ms"], got["spikes_ms"]);
    compare.potentials(expected, got);
    compare.member(expected, got, "peak_mV", "peak_mV");
    compare.member(expected, got, "lastInterval_ms", "laterSpikes_ms");
}

void compareCase(const json &given, const json &got)
{
    const Comparison compare(reference()["tolerances"]);
    const std::string model = given["model"];
    if (model == "surface" || model == "nernst")
        compareRows(compare, given["rows"], got["rows"]);
    else if (model == "nerve")
        compareNerve(compare, given["expect"], got);
    else if (model == "hh1952")
        compareSquid(compare, given["expect"], got);
    else
        compareForce(compare, given["expect"], got);
    if (model == "coupled")
        Comparison(compare).count("impulses", given["spikeCount"], got["spikeCount"]);
}

class LabGolden : public testing::TestWithParam<std::string> {};

} // namespace

TEST_P(LabGolden, Case)
{
    const json &all = reference()["cases"];
    const auto given
        = std::find_if(all.begin(), all.end(), [](const json &c) { return c["id"] == GetParam(); });
    ASSERT_NE(given, all.end());
    json input{{"cases", {*given}}};
    if (given->contains("nerveCase")) { // As the command line wants it: with the nerve's params.
        const auto nerve = std::find_if(all.begin(), all.end(), [&](const json &c) {
            return c["id"] == (*given)["nerveCase"];
        });
        input["cases"][0].erase("nerveCase");
        input["cases"][0]["nerve"] = (*nerve)["params"];
    }
    const LabOutput output
        = runCases(QByteArray::fromStdString(input.dump()), QStringLiteral("golden"));
    ASSERT_TRUE(output.errors.empty()) << qPrintable(output.errors.front().toString());
    const json got = json::parse(output.json.toStdString())["cases"][0];
    EXPECT_EQ(got["id"], GetParam());
    EXPECT_FALSE(got.contains("expect"));
    compareCase(*given, got["result"]);
}

INSTANTIATE_TEST_SUITE_P(Reference, LabGolden, testing::ValuesIn(caseIds),
                         [](const auto &named) { return named.param; });

TEST(LabGoldenFile, HasNoCaseThatIsNotTested)
{
    std::vector<std::string> ids;
    for (const json &c : reference()["cases"])
        ids.push_back(c["id"]);
    EXPECT_EQ(ids, caseIds);
}

TEST(LabGoldenFile, IsAcceptedAsItStands)
{
    const ReadCases read = readCases(QByteArray::fromStdString(reference().dump()),
                                     QStringLiteral("lab-golden.json"));
    EXPECT_TRUE(read.errors.empty()) << qPrintable(read.errors.front().toString());
    EXPECT_EQ(read.cases.size(), caseIds.size());
}

TEST(LabCaseText, IsRefusedWhereItNestsTooDeepOrHoldsTooManyErrors)
{
    const QByteArray deep = QByteArray(150000, '[') + QByteArray(150000, ']');
    const ReadCases nested = readCases("{\"cases\": " + deep + '}', u"cases.json"_s);
    ASSERT_EQ(nested.errors.size(), 1u);
    EXPECT_TRUE(nested.errors.front().problem.contains(u"deeper than 64"_s));

    QByteArray wrong = "{\"cases\": [0";
    for (int i = 0; i < 5000; ++i)
        wrong += ",0";
    const ReadCases many = readCases(wrong + "]}", u"cases.json"_s);
    ASSERT_EQ(many.errors.size(), 21u);
    EXPECT_TRUE(many.errors.back().problem.contains(u"4981 more"_s))
        << qPrintable(many.errors.back().problem);
}

QByteArray unknownKeys(int count)
{
    QByteArray keys;
    for (int i = 0; i < count; ++i)
        keys += ",\"k" + QByteArray::number(i) + "\":1";
    return "{\"cases\": [{\"id\":\"a\"" + keys + "}]}";
}

TEST(LabCaseText, IsRefusedUnreadWhereItHoldsMoreKeysAndElementsThanAnyFileOfOurs)
{
    const ReadCases many = readCases(unknownKeys(1'200'000), u"cases.json"_s);
    ASSERT_EQ(many.errors.size(), 1u);
    EXPECT_EQ(many.errors.front().toString(),
              u"cases.json: the whole file: more than 100000 keys and elements; write several "
              "files with less in each"_s);
    EXPECT_EQ(readCases(unknownKeys(90'000), u"cases.json"_s).errors.size(), 21u);
}

TEST(LabCaseText, CommasAndBracketsOfATextAreNoElements)
{
    const QByteArray text = "{\"what\": \"" + QByteArray(300'000, ',') + "\\\"[[\", \"cases\": []}";
    EXPECT_TRUE(readCases(text, u"cases.json"_s).errors.empty());
}

TEST(LabCaseText, KeysThatStandTwiceAreCountedAfterTwenty)
{
    QByteArray twice = "{\"cases\": [], \"a\":1";
    for (int i = 0; i < 5000; ++i)
        twice += ",\"a\":1";
    const ReadCases read = readCases(twice + '}', u"cases.json"_s);
    ASSERT_EQ(read.errors.size(), 21u);
    EXPECT_TRUE(read.errors.back().problem.contains(u"4980 more"_s))
        << qPrintable(read.errors.back().problem);
}

TEST(LabCaseText, IsToldOnOneLineWhateverItsKeysHold)
{
    const ReadCases read
        = readCases(R"({"cases": [{"id\n\u001b[31m\u2028": 1}]})", u"cases.json"_s);
    ASSERT_FALSE(read.errors.empty());
    const QString told = read.errors.front().toString();
    EXPECT_FALSE(told.contains(u'\n') || told.contains(u'\u001b') || told.contains(u'\u2028'))
        << qPrintable(told);
    EXPECT_TRUE(told.contains(u"id\ufffd\ufffd[31m"_s)) << qPrintable(told);
}
