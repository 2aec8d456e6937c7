// SPDX-License-Identifier: GPL-3.0-or-later
// The Lab on one screen, on a projector, and what a teacher does in it, counted in clicks.
#include "app/charts/line_plot.h"
#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_slider.h"
#include "app/laboratory/lab_texts.h"
#include "app/laboratory/lab_views.h"
#include "app/widgets/choice_widgets.h"
#include "lab_window_fixture.h"

#include <QApplication>
#include <QFile>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

class LabRoomTest : public LabWindowTest {
protected:
    void resizeTo(int width, int height)
    {
        window->resize(width, height);
        settle();
    }

    /// The page gives the panel its height in a few rounds of the event loop.
    void settle()
    {
        QTest::qWait(50);
        page().finish();
        QCoreApplication::processEvents();
    }

    /// A real click in the middle of something that must be in sight.
    void click(QWidget *widget)
    {
        ASSERT_TRUE(isWholeInSight(widget)) << qPrintable(widget->objectName());
        QTest::mouseClick(widget, Qt::LeftButton);
        ++clicks;
    }

    void expectAllInSight()
    {
        for (const char *name : {"picture", "voltage", "force", "tap", "reset", "save", "pause",
                                 "present", "limits", "preset", "calcium", "stimulator"})
            EXPECT_TRUE(isWholeInSight(named<QWidget>(QString::fromLatin1(name)))) << name;
    }

    bool showsBothTraces()
    {
        return isWholeInSight(panel()->views().voltage())
            && isWholeInSight(panel()->views().force());
    }

    int clicks = 0;
};

} // namespace

TEST_F(LabRoomTest, IsWholeOnOneScreenFrom1280By800UpWithTheGuideInEveryStage)
{
    for (const QSize &size : {QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)}) {
        resizeTo(size.width(), size.height());
        EXPECT_EQ(page().verticalScrollBar()->value(), 0);
        expectAllInSight();
        EXPECT_GT(panel()->stage().height(), panel()->stage().foldedHeight());
        auto *choice = named<ChoiceBox>(u"preset"_s);
        choice->setCurrentIndex(5);
        emit choice->activated(5);
        settle();
        expectAllInSight();
        for (const QString &name : {u"answer2"_s, u"goOn"_s}) {
            press(name);
            settle();
            expectAllInSight();
            EXPECT_TRUE(isWholeInSight(named<QWidget>(u"goOn"_s)));
        }
        choice->setCurrentIndex(0);
        emit choice->activated(0);
        settle();
    }
}

TEST_F(LabRoomTest, IsNeverWiderThanItsWindowAndCutsNothing)
{
    for (int zoomed = 0; zoomed < 4; ++zoomed) {
        for (const QSize &size : {QSize(320, 400), QSize(400, 760), QSize(640, 480),
                                  QSize(1000, 700), QSize(1280, 800)}) {
            resizeTo(size.width(), size.height());
            EXPECT_LE(panel()->geometry().right(), page().viewport()->width());
            for (const QWidget *part : panel()->findChildren<QWidget *>()) {
                if (!part->isVisible() || part->isWindow() || part->inherits("QTabBar")
                    || part->parentWidget()->inherits("QTabBar"))
                    continue;
                const QRect rect(part->mapTo(panel(), QPoint()), part->size());
                EXPECT_GE(rect.left(), 0) << qPrintable(part->objectName());
                EXPECT_LE(rect.right(), panel()->width())
                    << part->metaObject()->className() << ' ' << qPrintable(part->objectName())
                    << " at " << size.width() << " zoomed " << zoomed;
            }
        }
        trigger(Actions::LargerText);
    }
    trigger(Actions::NormalText);
}

TEST_F(LabRoomTest, ControlsStandAtTheStartInBothDirections)
{
    for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        QApplication::setLayoutDirection(direction);
        resizeTo(1280, 800);
        const int controls = named<QWidget>(u"calcium"_s)->mapTo(panel(), QPoint()).x();
        const int traces = panel()->views().voltage()->mapTo(panel(), QPoint()).x();
        EXPECT_EQ(controls < traces, direction == Qt::LeftToRight);
        expectAllInSight();
    }
}

TEST_F(LabRoomTest, TheTraceIsSavedInThreeClicks)
{
    resizeTo(1920, 1080);
    const QTemporaryDir folder;
    saveAs = folder.filePath(u"run.csv"_s);
    ASSERT_TRUE(inTime([this] { return session().now_ms() > 10; }));
    clicks = 1; // the Lab in the list of contents
    click(named<QWidget>(u"save"_s));
    EXPECT_LE(clicks, 3);
    EXPECT_TRUE(QFile::exists(saveAs));
}

TEST_F(LabRoomTest, OneKeyPresentsTheLabWithBothTracesAndEscReturns)
{
    resizeTo(1280, 800);
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_TRUE(window->isFullScreen());
    settle();
    window->setWindowState(Qt::WindowNoState); // the tests' own screen is smaller than a projector
    resizeTo(1280, 800);
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(window->contents().isVisible());
    EXPECT_FALSE(window->searchField().isVisible());
    EXPECT_EQ(window->appearance().zoom(), 1.25);
    EXPECT_TRUE(showsBothTraces());
    window->setWindowState(Qt::WindowFullScreen);
    QTest::keyClick(&page(), Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_TRUE(window->statusBar()->isVisible());
    EXPECT_TRUE(window->contents().isVisible());
    EXPECT_EQ(window->appearance().zoom(), 1.0);
    settle();
    press(u"present"_s);
    EXPECT_TRUE(window->isFullScreen());
    window->navigator().go(*parseLocation(u"calcium"_s, builtInTopic()));
    EXPECT_TRUE(window->menuBar()->isVisible()) << "other pages keep theirs";
    EXPECT_EQ(window->appearance().zoom(), 1.0);
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(LabRoomTest, TetanyGoesFromQuestionToWhyInFourClicksWithBothTracesInSight)
{
    resizeTo(1280, 800);
    auto *choice = named<ChoiceBox>(u"preset"_s);
    EXPECT_TRUE(isWholeInSight(choice));
    clicks = 2; // on it, and on the row in the list that opens
    choice->setCurrentIndex(5);
    emit choice->activated(5);
    settle();
    const LabPreset &tetany = builtInTopic().lab().presets[4];
    EXPECT_TRUE(shownText().contains(tetany.question));
    EXPECT_TRUE(showsBothTraces());
    click(named<QWidget>(u"answer2"_s));
    settle();
    EXPECT_TRUE(shownText().contains(u"Right: "_s + tetany.answers[2].text));
    EXPECT_TRUE(showsBothTraces());
    EXPECT_EQ(page().verticalScrollBar()->value(), 0) << "the page stands still";
    click(named<QWidget>(u"goOn"_s));
    settle();
    EXPECT_EQ(page().verticalScrollBar()->value(), 0);
    EXPECT_TRUE(shownText().contains(tetany.why));
    EXPECT_TRUE(showsBothTraces());
    EXPECT_LE(clicks, 4);
}

TEST_F(LabRoomTest, APausedTraceIsReadInTwoClicksAndByArrowKeys)
{
    resizeTo(1280, 800);
    press(u"tap"_s);
    ASSERT_TRUE(inTime([this] { return impulses() == 1; }));
    ASSERT_TRUE(inTime([this] { return session().now_ms() > session().window_ms(); }));
    LabTraces *traces = panel()->views().traces();
    QTest::mouseClick(traces->voltage(), Qt::LeftButton);
    EXPECT_TRUE(traces->reading().isEmpty()) << "time runs";
    click(named<QWidget>(u"pause"_s));
    click(traces->voltage());
    EXPECT_LE(clicks, 2);
    ASSERT_TRUE(traces->readAt());
    const double at_ms = *traces->readAt();
    EXPECT_NEAR(at_ms, -session().window_ms() / 2, session().window_ms() / 20);
    const lab::LabSample *sample = session().trace().sampleAt(session().now_ms() + at_ms);
    EXPECT_EQ(traces->reading(), labReadingText(at_ms, *sample));
    EXPECT_TRUE(traces->reading().contains(u"mV"_s));
    EXPECT_EQ(traces->voltage()->reading()->at, traces->force()->reading()->at);
    EXPECT_EQ(traces->voltage()->reading()->value, sample->nerve.potential_mV);
    QTest::keyClick(traces, Qt::Key_Right);
    EXPECT_GT(*traces->readAt(), at_ms);
    press(u"pause"_s);
    EXPECT_TRUE(traces->reading().isEmpty());
}

TEST_F(LabRoomTest, TheCalciumSignalStaysInItsPlot)
{
    session().setPace(LabSession::paceCount - 1);
    named<LabSlider>(u"stimulator"_s)->setControlValue(50);
    named<LabSlider>(u"pump"_s)->setControlValue(20);
    ASSERT_TRUE(
        inTime([this] { return session().trace().sampleAt(session().now_ms())->signal > 4; }));
    QCoreApplication::processEvents();
    int atTop = 0;
    for (const QPointF &point : panel()->views().force()->line(0))
        atTop += point.y() >= 110 ? 1 : 0;
    EXPECT_LE(atTop, 1) << "a flat top would be no signal";
}

TEST_F(LabRoomTest, SaysWhereAValueIsOutsideTheUsual)
{
    const auto *outside = named<LiveText>(u"calciumOutside"_s);
    EXPECT_TRUE(outside->text().isEmpty());
    named<LabSlider>(u"calcium"_s)->setControlValue(0.60);
    EXPECT_TRUE(outside->text().contains(u"below usual"_s));
    named<LabSlider>(u"calcium"_s)->setControlValue(1.30);
    EXPECT_TRUE(outside->text().isEmpty());
    named<LabSlider>(u"calcium"_s)->setControlValue(1.32);
    EXPECT_TRUE(outside->text().contains(u"above usual"_s));
}
