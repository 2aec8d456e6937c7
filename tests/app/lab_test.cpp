// SPDX-License-Identifier: GPL-3.0-or-later
// The Nerve and Muscle Lab as a learner uses it: the real window, the real threads.
#include "app/charts/line_plot.h"
#include "app/laboratory/lab_slider.h"
#include "app/laboratory/lab_views.h"
#include "app/models/lab_trace.h"
#include "app/sound/click_wave.h"
#include "core/page/pages.h"
#include "lab_window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProxyStyle>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// One slice of 0.05 ms samples with the given voltages.
lab::LabSlice slice(double from_ms, const std::vector<double> &potentials_mV)
{
    lab::LabSlice slice;
    slice.from_ms = from_ms;
    double time_ms = from_ms;
    for (double potential_mV : potentials_mV) {
        lab::LabSample sample;
        sample.nerve.time_ms = time_ms += lab::Laboratory::samplePeriod_ms;
        sample.nerve.potential_mV = potential_mV;
        slice.samples.push_back(sample);
    }
    slice.to_ms = time_ms;
    return slice;
}

double potential(const lab::LabSample &sample)
{
    return sample.nerve.potential_mV;
}

} // namespace

TEST(LabTrace, KeepsTheLowestAndHighestOfEveryColumn)
{
    std::vector<double> potentials(2000, -80); // 100 ms
    potentials[777] = 40;
    potentials[1555] = -95;
    LabTrace trace;
    trace.append({slice(0, potentials)});
    const QList<QPointF> line = trace.line(0, 100, 50, potential);
    EXPECT_LE(line.size(), 2 * 51);
    const auto [low, high] = std::minmax_element(
        line.begin(), line.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    EXPECT_EQ(high->y(), 40);
    EXPECT_NEAR(high->x(), 778 * 0.05 - 100, 1e-9);
    EXPECT_EQ(low->y(), -95);
    EXPECT_TRUE(std::is_sorted(line.begin(), line.end(),
                               [](QPointF a, QPointF b) { return a.x() < b.x(); }));
}

TEST(LabTrace, HoldsTenSecondsAndNoMore)
{
    LabTrace trace;
    for (int i = 0; i < 1300; ++i)
        trace.append({slice(10 * i, std::vector<double>(200, -80))});
    EXPECT_NEAR(trace.end_ms() - trace.begin_ms(), LabTrace::kept_ms, 10.1);
    EXPECT_EQ(trace.sampleAt(0), nullptr);
    EXPECT_NEAR(trace.sampleAt(12000.01)->nerve.time_ms, 12000, 1e-6);
    EXPECT_NEAR(trace.sampleAt(99999)->nerve.time_ms, trace.end_ms(), 1e-6);
}

TEST_F(LabWindowTest, SpaceTapsFromThePageAndFromASliderButPressesAButton)
{
    page().setFocus();
    QTest::keyClick(&page(), Qt::Key_Space);
    ASSERT_TRUE(inTime([this] { return taps() == 1; }));
    auto *slider = named<LabSlider>(u"calcium"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Space);
    ASSERT_TRUE(inTime([this] { return taps() == 2; }));
    auto *pause = named<QAbstractButton>(u"pause"_s);
    pause->setFocus();
    QTest::keyClick(pause, Qt::Key_Space);
    EXPECT_TRUE(session().isPaused());
    QTest::keyClick(pause, Qt::Key_Space);
    const double then_ms = session().now_ms();
    ASSERT_TRUE(inTime([&] { return session().now_ms() > then_ms + 20; }));
    EXPECT_EQ(taps(), 2u);
}

TEST_F(LabWindowTest, SlidersGoInStepsOfTheSpecificationAndSpeakInUnits)
{
    auto *slider = named<LabSlider>(u"calcium"_s);
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(session().settings().ionisedCalcium_mmolL, 1.18);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(session().settings().ionisedCalcium_mmolL, 1.38);
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(session().settings().ionisedCalcium_mmolL, 1.20) << "the usual value";
    slider->setControlValue(0.40);
    EXPECT_EQ(session().settings().ionisedCalcium_mmolL, 0.40);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(slider);
    EXPECT_EQ(seen->role(), QAccessible::Slider);
    EXPECT_EQ(seen->text(QAccessible::Name), u"Ionized calcium"_s);
    EXPECT_EQ(seen->text(QAccessible::Value), u"0.40 millimoles per litre, below usual"_s);
    ASSERT_NE(seen->valueInterface(), nullptr);
    EXPECT_EQ(seen->valueInterface()->currentValue().toDouble(), 0.40);
    // From Qt 6.8 on words are asked for instead: Orca would make percentages of limits.
    const bool limits = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);
    EXPECT_EQ(seen->valueInterface()->maximumValue().toDouble(), limits ? 2.50 : 0);
    seen->valueInterface()->setCurrentValue(0.9);
    EXPECT_EQ(session().settings().ionisedCalcium_mmolL, 0.9);
    for (const LabSlider *its : panel()->findChildren<LabSlider *>()) {
        const double before = its->controlValue();
        EXPECT_FALSE(lab::refusal(session().settings()));
        EXPECT_GE(before, its->lowest());
    }
}

TEST_F(LabWindowTest, PauseHoldsTimeAndStepsGoOn)
{
    press(u"pause"_s);
    const double held_ms = session().now_ms();
    QTest::qWait(60);
    EXPECT_EQ(session().now_ms(), held_ms);
    press(u"step"_s);
    ASSERT_TRUE(inTime([&] { return session().now_ms() > held_ms; }));
    EXPECT_NEAR(session().now_ms() - held_ms, 1, 1e-6);
    press(u"pause"_s);
    EXPECT_FALSE(session().isPaused());
    EXPECT_FALSE(named<QAbstractButton>(u"step"_s)->isEnabled());
}

TEST_F(LabWindowTest, TimeGoesSlowerAndFasterWithinItsBounds)
{
    EXPECT_EQ(session().window_ms(), 200);
    EXPECT_TRUE(shownText().contains(u"200 ms across, 10 times slower than life"_s));
    for (int i = 0; i < 10; ++i)
        press(u"faster"_s);
    EXPECT_TRUE(shownText().contains(u"as fast as life"_s));
    EXPECT_FALSE(named<QAbstractButton>(u"faster"_s)->isEnabled());
    for (int i = 0; i < 10; ++i)
        press(u"slower"_s);
    EXPECT_EQ(session().window_ms(), 20);
}

TEST_F(LabWindowTest, WithoutMovementTheStripsShowOneScreenfulAfterTheOther)
{
    action(u"move"_s)->setChecked(true);
    action(u"move"_s)->trigger();
    press(u"faster"_s);
    ASSERT_TRUE(inTime([this] { return std::fmod(session().now_ms(), 500) == 0; }));
    const double before_ms = session().now_ms();
    ASSERT_TRUE(inTime([&] { return session().now_ms() != before_ms; }));
    EXPECT_EQ(std::fmod(session().now_ms(), 500), 0);
}

TEST_F(LabWindowTest, IsStillWhereTheStyleHasNoAnimations)
{
    class Calm : public QProxyStyle {
    public:
        using QProxyStyle::QProxyStyle;
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *more) const override
        {
            return hint == SH_Widget_Animation_Duration
                ? 0
                : QProxyStyle::styleHint(hint, option, widget, more);
        }
    };
    QApplication::setStyle(new Calm(u"Fusion"_s));
    open(*parseLocation(u"lab"_s, builtInTopic()));
    EXPECT_FALSE(session().moves());
    EXPECT_FALSE(action(u"move"_s)->isChecked());
    QApplication::setStyle(u"Fusion"_s);
}

TEST_F(LabWindowTest, LeavingThePageStopsTheComputingAtOnceAndComingBackGoesOnAsSet)
{
    named<LabSlider>(u"magnesium"_s)->setControlValue(0.5);
    window->navigator().go(*parseLocation(u"calcium"_s, builtInTopic()));
    EXPECT_FALSE(session().isStarted());
    window->navigator().back();
    EXPECT_TRUE(session().isStarted());
    EXPECT_EQ(named<LabSlider>(u"magnesium"_s)->controlValue(), 0.5);
    for (const auto id : {Actions::LargerText, Actions::NormalText}) { // make the page anew
        trigger(id);
        EXPECT_TRUE(session().isStarted());
        named<LabSlider>(u"magnesium"_s)->setFocus();
    }
    EXPECT_EQ(named<LabSlider>(u"magnesium"_s)->controlValue(), 0.5);
    window->hide(); // as closing does, which would also write the settings
    EXPECT_FALSE(session().isStarted());
}

TEST_F(LabWindowTest, NothingMovesBehindADialogOfOurs)
{
    EXPECT_FALSE(session().isHeld());
    {
        QDialog dialog(window.get());
        dialog.setModal(true);
        dialog.open();
        EXPECT_TRUE(session().isHeld());
        dialog.close();
    }
    EXPECT_FALSE(session().isHeld());
}

TEST_F(LabWindowTest, WhereATapIsAnsweredTheShockPlotIsNotShaded)
{
    named<LabSlider>(u"calcium"_s)->setControlValue(0.68);
    const auto line = [this] { return panel()->views().shock()->line(0); };
    ASSERT_TRUE(inTime([&] { return !line().isEmpty() && line().first().x() == 0.68; }));
    EXPECT_TRUE(session().shockCurve().complete);
    EXPECT_LT(line().first().y(), 40);
}

TEST_F(LabWindowTest, TheShockCurveIsThereAndHasItsDotOnIt)
{
    ASSERT_TRUE(inTime([this] { return session().shockCurve().complete; }));
    const QList<QPointF> line = panel()->views().shock()->line(0);
    EXPECT_GT(line.size(), 30);
    EXPECT_LT(line.first().y(), 60);
    EXPECT_NEAR(session().shockCurve().now->shock_percent.value(), 100, 0.01);
    const QList<QPointF> normal = panel()->views().gates()->line(0);
    EXPECT_EQ(panel()->views().gates()->line(1), normal);
    named<LabSlider>(u"calcium"_s)->setControlValue(0.7);
    EXPECT_GT(panel()->views().gates()->line(1).at(40).y(), normal.at(40).y());
}

TEST_F(LabWindowTest, SavesTracesAndPictures)
{
    const QTemporaryDir folder;
    press(u"tap"_s);
    ASSERT_TRUE(inTime([this] { return impulses() == 1; }));
    saveAs = folder.filePath(u"run.csv"_s);
    press(u"save"_s);
    EXPECT_EQ(suggestedName, u"crampwise-lab.csv"_s);
    QFile csv(saveAs);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray traces = csv.readAll();
    EXPECT_TRUE(traces.contains(',' + lab::settingsLine({}).toUtf8() + '\n'));
    EXPECT_TRUE(traces.contains("mV"));
    EXPECT_GT(traces.count('\n'), 20);
    saveAs = folder.filePath(u"views.svg"_s);
    press(u"save"_s);
    EXPECT_TRUE(QSvgRenderer(saveAs).isValid());
    saveAs = folder.filePath(u"views.png"_s);
    press(u"save"_s);
    EXPECT_GT(QImage(saveAs).width(), 1000);
    EXPECT_TRUE(errors.isEmpty()) << qPrintable(errors.join(u' '));
    saveAs = folder.filePath(u"views.doc"_s);
    press(u"save"_s);
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.first().contains(u".csv, .png or .svg"_s));
    saveAs = folder.filePath(u"missing/run.csv"_s);
    press(u"save"_s);
    EXPECT_EQ(errors.size(), 2);
}

TEST_F(LabWindowTest, AFullDiskIsSaidAndNoHalfFileIsLeft)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(inTime([this] { return session().now_ms() > 10; }));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    QStringList problems;
    for (const QString &name : {u"a.csv"_s, u"a.png"_s, u"a.svg"_s})
        problems << panel()->save(folder.filePath(name));
    setrlimit(RLIMIT_FSIZE, &before);
    for (const QString &problem : problems)
        EXPECT_TRUE(problem.contains(u"File too large"_s)) << qPrintable(problem);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(LabWindowTest, CopiesItsSettingsAsALineThatReadsBack)
{
    named<LabSlider>(u"potassium"_s)->setControlValue(2.5);
    action(u"copySettings"_s)->trigger();
    const lab::ParsedSettings back = lab::parseSettingsLine(QGuiApplication::clipboard()->text());
    EXPECT_TRUE(back.error.isEmpty());
    EXPECT_EQ(back.settings, session().settings());
}

TEST_F(LabWindowTest, ExplainsItsViewsInATabAndLeadsToHowItIsComputed)
{
    const QString &words = builtInTopic().lab().views.front().howToRead;
    EXPECT_FALSE(shownText().contains(words));
    panel()->views().tabs()->setCurrentIndex(3);
    EXPECT_TRUE(shownText().contains(words));
    EXPECT_EQ(panel()->views().voltage()->accessibleDescription(), words);
    press(u"computed"_s);
    EXPECT_EQ(shown(), u"lab#how-computed"_s);
}

TEST_F(LabWindowTest, PlotsAreChartsForAssistiveTools)
{
    for (const LinePlot *plot : panel()->findChildren<LinePlot *>()) {
        QAccessibleInterface *seen
            = QAccessible::queryAccessibleInterface(const_cast<LinePlot *>(plot));
        EXPECT_EQ(seen->role(), QAccessible::Chart);
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty());
        EXPECT_FALSE(seen->text(QAccessible::Description).isEmpty());
    }
}

TEST(LinePlot, PutsItsNoteBelowTheTitleWhereItIsNarrowAndCutsNoTick)
{
    const Look look(Theme::light(), QApplication::font(), 1.0);
    const qreal line = QFontMetricsF(look.small).height();
    LinePlot plot({u"Voltage of the node, mV"_s, {}, {0, 1, {}}, {0, 1, {{0, u"0"_s}}}, {}, {}, {}},
                  look);
    plot.setNote(u"impulses in the last second: 1"_s);
    plot.resize(600, 150);
    plot.show();
    EXPECT_LT(plot.plotArea().top(), 2 * line);
    plot.resize(250, 150);
    EXPECT_GE(plot.plotArea().top(), 2 * line);
    EXPECT_LE(plot.plotArea().bottom(), plot.height() - line / 2);
    plot.setNote({});
    EXPECT_LT(plot.plotArea().top(), 2 * line);
}

TEST(ClickWave, IsSilentUntilAnImpulseAndThenClicksOncePerImpulse)
{
    ClickWave wave;
    std::vector<float> samples(4410, 1);
    const auto sounding = [&] {
        wave.fill(samples.data(), samples.size());
        return std::count_if(samples.begin(), samples.end(),
                             [](float sample) { return std::abs(sample) > 1e-6F; });
    };
    EXPECT_EQ(sounding(), 0);
    wave.add(1);
    const auto one = sounding();
    EXPECT_GT(one, ClickWave::clickSamples / 2);
    EXPECT_LE(one, ClickWave::clickSamples);
    wave.add(3);
    EXPECT_EQ(sounding(), 3 * one);
    wave.add(1000);
    EXPECT_EQ(sounding(), ClickWave::mostWaiting * one);
    EXPECT_EQ(sounding(), 0);
}

TEST_F(LabWindowTest, SoundIsOffAtFirstAndSaysWhenThereIsNone)
{
    auto *sound = action(u"sound"_s);
    EXPECT_FALSE(sound->isChecked());
    sound->trigger();
    EXPECT_NE(sound->isChecked(), !errors.isEmpty()) << "either it sounds or it says why not";
    press(u"tap"_s);
    ASSERT_TRUE(inTime([this] { return impulses() == 1; }));
    window->navigator().go(*parseLocation(u"calcium"_s, builtInTopic()));
    EXPECT_FALSE(sound->isChecked());
}

TEST_F(LabWindowTest, ComesToRestAtEveryWidthAndTextSize)
{
    for (int zoomed = 0; zoomed < 7; ++zoomed) {
        for (int width = 320; width < 1500; width += 37) {
            window->resize(width, 700);
            QCoreApplication::processEvents();
        }
        trigger(Actions::LargerText);
    }
    trigger(Actions::NormalText);
    EXPECT_NE(panel(), nullptr);
}
