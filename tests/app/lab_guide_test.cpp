// SPDX-License-Identifier: GPL-3.0-or-later
// What the Lab shows and says of taps and of low calcium, and how it leads through the presets.
#include "app/charts/line_plot.h"
#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_slider.h"
#include "app/laboratory/lab_texts.h"
#include "app/laboratory/lab_views.h"
#include "app/widgets/announcer.h"
#include "app/widgets/choice_widgets.h"
#include "core/lab/presets.h"
#include "lab_window_fixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST_F(LabWindowTest, ATapMakesOneImpulseAndATwitchAndSaysSo)
{
    press(u"tap"_s);
    ASSERT_TRUE(inTime([this] { return impulses() == 1; }));
    ASSERT_TRUE(inTime([this] { return words(u"activity"_s) == u"Answers the tap."_s; }));
    EXPECT_TRUE(words(u"figures"_s).contains(u"impulses 1, groups 1"_s));
    ASSERT_TRUE(inTime([this] {
        return labForce_percent(session().trace().sampleAt(session().now_ms())->force_N) > 20;
    }));
    const QList<QPointF> force = panel()->views().force()->line(1);
    EXPECT_GT(std::max_element(force.begin(), force.end(),
                               [](QPointF a, QPointF b) { return a.y() < b.y(); })
                  ->y(),
              15);
}

TEST_F(LabWindowTest, AssistiveToolsHearOfWordsAtMostOnceASecond)
{
    session().setPace(LabSession::paceCount - 1);
    named<LabSlider>(u"calcium"_s)->setControlValue(0.60);
    const auto changed = [this] {
        const auto told = [this] { return named<LiveText>(u"figures"_s)->accessibleName(); };
        return inTime([told, before = told()] { return told() != before; });
    };
    ASSERT_TRUE(changed());
    QElapsedTimer sinceChange;
    for (int i = 0; i < 3; ++i) {
        sinceChange.start();
        ASSERT_TRUE(changed());
        EXPECT_GE(sinceChange.elapsed(), 985); // less what finding the one before was late
    }
}

TEST_F(LabWindowTest, WordsAndPictureAgreeInEveryFrame)
{
    session().setPace(LabSession::paceCount - 1);
    int frames = 0;
    int wrong = 0;
    QObject::connect(&session(), &LabSession::shown, window.get(), [&] {
        ++frames;
        const auto agree = [&](const QString &name, const QString &text) {
            wrong += words(name) == text ? 0 : 1;
        };
        agree(u"activity"_s, labActivityText(session()));
        agree(u"figures"_s, labFiguresText(session()));
        const LabActivity activity = labActivity(session());
        wrong += activity == LabActivity::Silent && impulses() > 0 ? 1 : 0;
        wrong += panel()->stage().nerveHeading() == labNerveHeading(activity) ? 0 : 1;
    });
    named<LabSlider>(u"calcium"_s)->setControlValue(0.60);
    ASSERT_TRUE(inTime([this] { return impulses() > 14; }));
    ASSERT_TRUE(inTime([&] { return frames > 30; }));
    EXPECT_EQ(wrong, 0);
}

TEST_F(LabWindowTest, TheNoticeAboutTetanyIsThereOnlyWhileTheFibreFiresByItself)
{
    const auto *notice = named<TextLabel>(u"notice"_s);
    EXPECT_EQ(notice->plainText(), builtInTopic().lab().notice);
    EXPECT_FALSE(notice->isVisible());
    press(u"tap"_s);
    ASSERT_TRUE(inTime([this] { return impulses() == 1; }));
    EXPECT_FALSE(notice->isVisible());
    const QPoint place = named<LabSlider>(u"calcium"_s)->mapTo(panel(), QPoint());
    session().setPace(LabSession::paceCount - 1);
    named<LabSlider>(u"calcium"_s)->setControlValue(0.60);
    ASSERT_TRUE(inTime([&] { return notice->isVisible(); }));
    EXPECT_EQ(labActivity(session()), LabActivity::FiresByItself);
    EXPECT_TRUE(isWholeInSight(notice));
    EXPECT_EQ(named<LabSlider>(u"calcium"_s)->mapTo(panel(), QPoint()), place) << "nothing moves";
    named<LabSlider>(u"calcium"_s)->setControlValue(1.2);
    ASSERT_TRUE(inTime([&] { return !notice->isVisible(); }));
    press(u"limits"_s);
    EXPECT_EQ(shown(), u"lab#leaves-out"_s);
}

TEST_F(LabWindowTest, LowCalciumFiresByItself)
{
    auto *slider = named<LabSlider>(u"calcium"_s);
    slider->setControlValue(0.60);
    EXPECT_EQ(session().settings().ionisedCalcium_mmolL, 0.60);
    ASSERT_TRUE(inTime([this] { return words(u"activity"_s) == u"Fires by itself."_s; }));
    press(u"reset"_s);
    EXPECT_EQ(session().settings(), lab::LabSettings());
    EXPECT_EQ(slider->controlValue(), 1.20);
}

TEST_F(LabWindowTest, ATapComesBeforeItsImpulse)
{
    press(u"tap"_s);
    ASSERT_TRUE(inTime([this] {
        const double now_ms = session().now_ms();
        return !session().trace().spikes(-1, now_ms).empty()
            && !session().trace().taps(-1, now_ms).empty();
    }));
    const double now_ms = session().now_ms();
    const double spike_ms = session().trace().spikes(-1, now_ms).front();
    const double tap_ms = session().trace().taps(-1, now_ms).front();
    EXPECT_GT(spike_ms, tap_ms);
    EXPECT_LT(spike_ms, tap_ms + 2);
}

TEST_F(LabWindowTest, SaysWhenATapFailsAndWhoFiresFirst)
{
    session().setPace(LabSession::paceCount - 1);
    named<LabSlider>(u"calcium"_s)->setControlValue(2.0);
    press(u"tap"_s);
    ASSERT_TRUE(inTime(
        [this] { return labActivityText(session()) == u"Silent: the tap makes no impulse."_s; }));
    named<LabSlider>(u"calcium"_s)->setControlValue(0.60);
    ASSERT_TRUE(inTime([this] { return impulses() > 20; }));
    press(u"tap"_s);
    ASSERT_TRUE(inTime([&, before = taps()] { return taps() > before; }));
    EXPECT_EQ(labActivityText(session()), u"Fires by itself."_s) << "not because of the tap";
    named<LabSlider>(u"calcium"_s)->setControlValue(1.2);
    ASSERT_TRUE(inTime([this] { return labActivityText(session()) == u"Silent again."_s; }));
}

TEST_F(LabWindowTest, EveryPresetAsksFirstThenShowsThenTellsWhy)
{
    auto *choice = named<ChoiceBox>(u"preset"_s);
    const auto goOn = [this] { return named<QAbstractButton>(u"goOn"_s); };
    const std::vector<LabPreset> &words = builtInTopic().lab().presets;
    ASSERT_EQ(choice->count(), 12);
    EXPECT_FALSE(goOn()->isVisible());
    for (size_t i = 0; i < words.size(); ++i) {
        const LabPreset &preset = words[i];
        choice->setCurrentIndex(static_cast<int>(i) + 1);
        emit choice->activated(choice->currentIndex());
        EXPECT_EQ(session().settings(), lab::LabSettings());
        EXPECT_EQ(session().window_ms(), lab::presets()[i].window_ms);
        EXPECT_TRUE(shownText().contains(preset.question));
        EXPECT_FALSE(shownText().contains(preset.outcome)) << qPrintable(preset.key);
        EXPECT_FALSE(goOn()->isVisible()) << "a prediction comes first";
        for (int answer = 0; answer < 3; ++answer) {
            auto *button = named<QAbstractButton>(u"answer%1"_s.arg(answer));
            EXPECT_EQ(button->text(), preset.answers[static_cast<size_t>(answer)].text);
            EXPECT_FALSE(button->isChecked());
        }
        press(u"answer1"_s);
        const std::vector<lab::PresetStep> &steps = lab::presets()[i].steps;
        for (size_t step = 0; step < steps.size(); ++step) {
            EXPECT_FALSE(shownText().contains(preset.why));
            if (step > 0)
                goOn()->click();
            EXPECT_EQ(session().settings(), steps[step].settings) << qPrintable(preset.key);
            EXPECT_TRUE(shownText().contains(preset.steps[qsizetype(step)]))
                << qPrintable(preset.key);
        }
        EXPECT_TRUE(shownText().contains(preset.outcome));
        const QString verdict
            = (preset.answers[1].right ? u"Right: %1"_s : u"Not quite. You expected: %1"_s)
                  .arg(preset.answers[1].text);
        EXPECT_TRUE(shownText().contains(verdict)) << qPrintable(preset.key);
        goOn()->click();
        EXPECT_TRUE(shownText().contains(preset.why));
        EXPECT_TRUE(shownText().contains(verdict));
    }
    goOn()->click();
    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_FALSE(goOn()->isVisible());
}

TEST_F(LabWindowTest, ANerveThatFiresWhenTheLabOpensIsTold)
{
    named<LabSlider>(u"calcium"_s)->setControlValue(0.60);
    window->navigator().go(*parseLocation(u"calcium"_s, builtInTopic()));
    announce(*window, u"Another page."_s);
    window->navigator().back();
    EXPECT_TRUE(inTime([this] { return lastAnnouncement(*window) == u"Nerve: fires by itself"; }));
}

TEST_F(LabWindowTest, TheKeysStayInTheGuideFromAGuessToTheNext)
{
    const auto keysAre = [](const QString &name) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == name;
    };
    auto *steps = named<ChoiceBox>(u"preset"_s);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    EXPECT_TRUE(keysAre(u"preset"_s));
    auto *guess = named<QAbstractButton>(u"answer0"_s);
    guess->setFocus();
    QTest::keyClick(guess, Qt::Key_Space);
    EXPECT_TRUE(keysAre(u"goOn"_s));
    auto *goOn = named<QAbstractButton>(u"goOn"_s);
    QTest::keyClick(goOn, Qt::Key_Space); // why
    EXPECT_TRUE(keysAre(u"goOn"_s));
    QTest::keyClick(goOn, Qt::Key_Space); // the next preset
    EXPECT_TRUE(keysAre(u"answer0"_s));
    EXPECT_FALSE(guess->isChecked());
}

TEST_F(LabWindowTest, HiddenTetanyTapsByItselfWhenTheFibreHasSettled)
{
    auto *choice = named<ChoiceBox>(u"preset"_s);
    choice->setCurrentIndex(4);
    emit choice->activated(4);
    press(u"answer0"_s);
    ASSERT_TRUE(inTime([this] { return impulses() == 5; })) << impulses();
    const LabTrace &trace = session().trace();
    EXPECT_TRUE(trace.taps(-1, lab::settlingTime_ms - 1).empty());
    // The whole answer stays in sight, and a learner who taps on is not held up.
    ASSERT_TRUE(inTime([this] { return session().isPaused(); }));
    const double from_ms = session().now_ms() - session().window_ms();
    EXPECT_EQ(trace.taps(from_ms, session().now_ms()).size(), 1u);
    EXPECT_EQ(trace.spikes(from_ms, session().now_ms()).size(), 5u);
    EXPECT_LT(labForce_percent(trace.sampleAt(session().now_ms())->force_N), 40);
    press(u"tap"_s);
    EXPECT_FALSE(session().isPaused());
    ASSERT_TRUE(inTime([this] { return taps() == 2; }));
}
