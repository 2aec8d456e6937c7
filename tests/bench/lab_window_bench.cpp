// SPDX-License-Identifier: GPL-3.0-or-later
// What the Lab asks of the window's thread and of its solver.
#include "app/charts/line_plot.h"
#include "app/laboratory/lab_panel.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_views.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/window/main_window.h"
#include "bench/bench_parts.h"
#include "bench/bench_window.h"
#include "core/content/built_in_topic.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr lab::LabSettings tetany{0.60, 0.85, 4.2, 100, 0};

class FrameCount : public QObject {
public:
    explicit FrameCount(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        frames += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int frames = 0;
};

/// Ten seconds of the event loop: the shares of a core that both kinds of threads take.
void watch(const QString &what, QWidget &painted, BenchReport &report)
{
    const FrameCount count(painted);
    QElapsedTimer clock;
    clock.start();
    const double thread = threadMilliseconds();
    const double process = processMilliseconds();
    QTest::qWait(10000);
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    const double window = threadMilliseconds() - thread;
    const double solver = processMilliseconds() - process - window;
    report.add(u"Lab, "_s + what, u"window's thread"_s, 100 * window / taken, u"% of a core"_s);
    report.add(u"Lab, "_s + what, u"solver"_s, 100 * solver / taken, u"% of a core"_s);
    report.add(u"Lab, "_s + what, u"frames"_s, 1000 * count.frames / taken, u"per second"_s);
    report.add(u"Lab, "_s + what, u"a frame"_s, window / std::max(1, count.frames), u"ms"_s);
}

} // namespace

/// Until the curve of the shock is whole; the process, whose threads draw it.
void benchOpeningLab(BenchReport &report)
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {Location::Kind::About, {}, {}});
    window.resize(1280, 1300);
    showForBench(window);
    const double process = processMilliseconds();
    report.measure(u"opening the Lab"_s, u"until it is painted"_s, [&] {
        window.navigator().go({Location::Kind::Lab, {}, {}});
        waitForPaint(window);
    });
    LabSession &session = window.pages().lab();
    session.setPaused(true);
    if (!QTest::qWaitFor([&] { return session.shockCurve().complete; }, 60000))
        std::printf("the shock curve was never complete\n");
    report.add(u"opening the Lab"_s, u"until all is known, whole process"_s,
               processMilliseconds() - process, u"ms"_s);
}

/// One after the other, each when its time is computed: what one costs, whatever the machine does.
void benchLabFrames(BenchReport &report)
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {Location::Kind::Lab, {}, {}});
    window.resize(1280, 1300);
    showForBench(window);
    LabSession &session = window.pages().lab();
    session.setSettings(tetany);
    session.setPace(LabSession::paceCount - 1);
    const auto runsTo = [&](double time_ms) {
        return QTest::qWaitFor([&] { return session.now_ms() >= time_ms; }, 600000);
    };
    if (!runsTo(session.window_ms()))
        std::printf("the strips were never full\n");
    session.setPaused(true);
    const FrameCount count(*window.pages().page()->labPanel()->views().voltage());
    for (int i = 0; i < 20; ++i) {
        turnLoop();
        const int before = count.frames;
        report.measure(u"frame of the Lab"_s, u"number %1"_s.arg(i), [&] {
            for (session.step(); count.frames == before; turnLoop())
                QThread::msleep(1);
        });
    }
}

void benchLab(BenchReport &report)
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {Location::Kind::Lab, {}, {}});
    window.resize(1280, 1300);
    showForBench(window);
    const LabPanel *panel = window.pages().page()->labPanel();
    LabSession &session = window.pages().lab();
    if (!QTest::qWaitFor([&] { return session.shockCurve().complete; }, 60000))
        std::printf("the shock curve was never complete\n");
    QWidget &strip = *panel->views().voltage();
    watch(u"silent"_s, strip, report);
    session.setSettings(tetany);
    watch(u"tetany, slow motion"_s, strip, report);
    session.setPace(LabSession::paceCount - 1);
    watch(u"tetany, pace of life"_s, strip, report);
}

} // namespace crampwise
