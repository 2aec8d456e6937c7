// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the laboratory: they fit what it computes, and a file that does not is refused.
#include "core/content/built_in_topic.h"
#include "core/lab/laboratory.h"
#include "core/lab/presets.h"
#include "core/lab/shock_curve.h"
#include "core/search/search_index.h"
#include "core/text/readability.h"
#include "loader_fixture.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString labFile = u"lab.json"_s;

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

const LabPreset &presetWords(const QString &key)
{
    const std::vector<LabPreset> &presets = topic().lab().presets;
    return *std::find_if(presets.begin(), presets.end(),
                         [&](const LabPreset &preset) { return preset.key == key; });
}

LoadResult loadLabChanged(const ObjectChange &change)
{
    return loadChanged(labFile, [&](QJsonObject &root) { changeMember(root, u"lab"_s, change); });
}

LoadResult loadFirstPresetChanged(const ObjectChange &change)
{
    return loadLabChanged([&](QJsonObject &lab) { changeFirst(lab, u"presets"_s, change); });
}

/// What the laboratory computes for the last step of a preset, in a second after its tap.
struct Computed {
    size_t impulses = 0;
    double span_ms = 0;      ///< From the first impulse to the last.
    long lowest_percent = 0; ///< Of the force, in the last half.
    long highest_percent = 0;
    long shock_percent = 0;
};

Computed compute(const QString &key)
{
    lab::Laboratory laboratory;
    lab::LabSlice slice;
    for (const lab::Preset &preset : lab::presets()) {
        if (key != QLatin1StringView(preset.key))
            continue;
        for (const lab::PresetStep &step : preset.steps) {
            EXPECT_FALSE(laboratory.setSettings(step.settings));
            if (step.tap) {
                laboratory.advance(laboratory.now_ms() + lab::settlingTime_ms);
                laboratory.tap();
            }
            slice = laboratory.advance(laboratory.now_ms() + 1000);
        }
    }
    const auto force
        = [](const lab::LabSample &a, const lab::LabSample &b) { return a.force_N < b.force_N; };
    const auto percent
        = [](double force_N) { return std::lround(100 * force_N / lab::fullTetanus_N); };
    const auto half = slice.samples.begin() + std::ssize(slice.samples) / 2;
    Computed computed;
    computed.impulses = slice.spikes_ms.size();
    if (!slice.spikes_ms.empty())
        computed.span_ms = slice.spikes_ms.back() - slice.spikes_ms.front();
    computed.lowest_percent = percent(std::min_element(half, slice.samples.end(), force)->force_N);
    computed.highest_percent
        = percent(std::max_element(slice.samples.begin(), slice.samples.end(), force)->force_N);
    computed.shock_percent
        = std::lround(lab::shockPoint(slice.settings)->shock_percent.value_or(0));
    return computed;
}

bool saysNumber(const QString &key, long number)
{
    const QRegularExpression whole(u"(?<![\\d.])%1(?![\\d])"_s.arg(number));
    return presetWords(key).outcome.contains(whole);
}

} // namespace

TEST(LabWords, FitThePresetsOfTheLaboratory)
{
    const std::vector<LabPreset> &words = topic().lab().presets;
    ASSERT_EQ(words.size(), lab::presets().size());
    for (size_t i = 0; i < words.size(); ++i) {
        EXPECT_EQ(words[i].key, QLatin1StringView(lab::presets()[i].key));
        EXPECT_EQ(words[i].steps.size(), std::ssize(lab::presets()[i].steps));
    }
}

TEST(LabWords, AskAQuestionThatIsNotAnsweredByItsPlace)
{
    QSet<qsizetype> places;
    for (const LabPreset &preset : topic().lab().presets) {
        EXPECT_TRUE(preset.question.endsWith(u'?')) << qPrintable(preset.question);
        const auto right = std::find_if(preset.answers.begin(), preset.answers.end(),
                                        [](const LabAnswer &answer) { return answer.right; });
        places.insert(right - preset.answers.begin());
    }
    EXPECT_EQ(places.size(), 3);
}

TEST(LabWords, SayWhyInOneSentence)
{
    for (const LabPreset &preset : topic().lab().presets)
        EXPECT_EQ(sentencesOf(preset.why).size(), 1) << qPrintable(preset.why);
}

TEST(LabWords, TheNoticeIsTwoShortSentencesAboutTetanyAndTheNightCramp)
{
    const QString &notice = topic().lab().notice;
    EXPECT_EQ(sentencesOf(notice).size(), 2);
    EXPECT_TRUE(notice.contains(u"tetany"_s));
    EXPECT_TRUE(notice.contains(u"not the ordinary night cramp"_s));
}

TEST(LabWords, SpeakOfAModelAndJudgeNobody)
{
    const QString text = QString::fromUtf8(realText(labFile));
    static const QRegularExpression personal(
        u"\\byour (own )?(ioni[sz]ed )?(calcium|magnesium|potassium|blood|nerve|muscle|level|"
        "result|test|value)|\\b(good|bad|danger\\w*|abnormal)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = personal.match(text);
    EXPECT_FALSE(match.hasMatch()) << qPrintable(match.captured());
}

TEST(LabWords, FiguresAreThoseThatTheLaboratoryComputes)
{
    for (const QString &key : {u"rest"_s, u"jumpy"_s, u"hidden-tetany"_s}) {
        EXPECT_TRUE(saysNumber(key, compute(key).highest_percent)) << qPrintable(key);
    }
    EXPECT_TRUE(saysNumber(u"jumpy"_s, 100 - compute(u"jumpy"_s).shock_percent));
    EXPECT_EQ(compute(u"hidden-tetany"_s).impulses, 5u);
    EXPECT_TRUE(presetWords(u"hidden-tetany"_s).outcome.contains(u"five impulses"_s));
    EXPECT_TRUE(saysNumber(u"hidden-tetany"_s, std::lround(compute(u"hidden-tetany"_s).span_ms)));
    for (const QString &key : {u"tetany"_s, u"twitch-to-tetanus"_s}) {
        EXPECT_TRUE(saysNumber(key, compute(key).highest_percent)) << qPrintable(key);
    }
    EXPECT_TRUE(saysNumber(u"tetany"_s, compute(u"tetany"_s).lowest_percent));
    EXPECT_GT(compute(u"low-magnesium"_s).lowest_percent, 70);
    for (const QString &key : {u"magnesium-calms"_s, u"high-calcium"_s, u"low-potassium"_s}) {
        EXPECT_EQ(compute(key).impulses, 0u) << qPrintable(key);
        EXPECT_TRUE(saysNumber(key, compute(key).shock_percent)) << qPrintable(key);
    }
}

TEST(LabWords, TheSearchFindsTetanyInTheLaboratory)
{
    QStringList places;
    for (const SearchHit &hit : SearchIndex(topic()).find(u"tetany"_s))
        places << hit.location.toString();
    EXPECT_TRUE(places.contains(u"lab"_s)) << qPrintable(places.join(u' '));
    EXPECT_EQ(SearchIndex(topic()).find(u"laboratory"_s).at(0).location.toString(), u"lab"_s);
}

TEST(LabWords, APresetThatTheLaboratoryLacksIsRefused)
{
    expectError(loadFirstPresetChanged([](QJsonObject &preset) { preset[u"key"_s] = u"sleep"_s; }),
                labFile, u"/lab/presets/0/key"_s, u"rest"_s, u"order"_s);
    expectError(loadLabChanged([](QJsonObject &lab) {
                    QJsonArray presets = lab[u"presets"_s].toArray();
                    presets.removeLast();
                    lab[u"presets"_s] = presets;
                }),
                labFile, u"/lab/presets"_s, u"11"_s, u"each"_s);
}

TEST(LabWords, EveryStepHasItsLine)
{
    expectError(loadFirstPresetChanged([](QJsonObject &preset) {
                    preset[u"steps"_s] = QJsonArray{u"one"_s, u"two"_s};
                }),
                labFile, u"/lab/presets/0/steps"_s, u"number of steps: 1"_s, u"one line"_s);
}

TEST(LabWords, OneOfThreeAnswersIsRight)
{
    const auto loadAnswers = [](const std::function<void(QJsonArray &)> &change) {
        return loadFirstPresetChanged([&](QJsonObject &preset) {
            QJsonArray answers = preset[u"answers"_s].toArray();
            change(answers);
            preset[u"answers"_s] = answers;
        });
    };
    const QString place = u"/lab/presets/0/answers"_s;
    expectError(loadAnswers([](QJsonArray &answers) { answers[0] = answers[1]; }), labFile, place,
                u"0 are right"_s, u"exactly one"_s);
    expectError(loadAnswers([](QJsonArray &answers) { answers[1] = answers[0]; }), labFile, place,
                u"2 are right"_s, u"exactly one"_s);
    EXPECT_FALSE(loadAnswers([](QJsonArray &answers) { answers.removeLast(); }).topic);
}

TEST(LabWords, EveryViewIsDescribedOnce)
{
    expectError(loadLabChanged([](QJsonObject &lab) {
                    QJsonArray views = lab[u"views"_s].toArray();
                    views[1] = views[0];
                    lab[u"views"_s] = views;
                }),
                labFile, u"/lab/views"_s, u"not those"_s, u"voltage, force"_s);
}

TEST(LabWords, SourcesExist)
{
    expectError(loadFirstPresetChanged([](QJsonObject &preset) {
                    preset[u"sources"_s] = QJsonArray{u"nobody-1999"_s};
                }),
                labFile, u"/lab/presets/0/sources/0"_s, u"nobody-1999"_s);
    for (const QString &list : {u"leavesOut"_s, u"howItIsComputed"_s}) {
        expectError(loadLabChanged([&](QJsonObject &lab) {
                        changeFirst(lab, list, [](QJsonObject &fact) {
                            fact[u"sources"_s] = QJsonArray{u"nobody-1999"_s};
                        });
                    }),
                    labFile, u"/lab/%1/0/sources/0"_s.arg(list), u"nobody-1999"_s);
    }
}
