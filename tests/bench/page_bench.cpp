// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/page_bench.h"

#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/window/main_window.h"
#include "core/content/built_in_topic.h"
#include "core/page/pages.h"

#include <QApplication>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

double threadMilliseconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double begin = now();
    work();
    return now() - begin;
}

double heapMiB()
{
    return double(mallinfo2().uordblks) / (1024 * 1024);
}

class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }

    bool painted = false;
};

void waitForPaint(const MainWindow &window)
{
    PaintWatch watch(const_cast<MainWindow &>(window).pages().page()->viewport());
    for (int i = 0; i < 100 && !watch.painted; ++i)
        QCoreApplication::processEvents();
}

struct Timings {
    const char *what;
    std::vector<std::pair<double, QString>> times = {};

    void add(double time, const QString &page) { times.emplace_back(time, page); }
    void print()
    {
        std::sort(times.begin(), times.end());
        std::printf("%-22s %6.2f ms median, worst:", what, times[times.size() / 2].first);
        for (size_t i = 1; i <= 4 && i <= times.size(); ++i) {
            const auto &[time, page] = times[times.size() - i];
            std::printf(" %.1f %s;", time, qPrintable(page));
        }
        std::printf("\n");
    }
};

} // namespace

void benchPages()
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {Location::Kind::About, {}, {}});
    window.resize(1200, 860);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::printf("the window was never exposed\n");
    const double heap = heapMiB();
    QStringList names = locationNames(*content.topic);
    names << u"banana"_s;
    Timings first{"first visit"};
    Timings slices{"longest idle slice"};
    Timings again{"repeated visit"};
    Timings zoom{"another text size"};
    Timings width{"another width"};
    Timings find{"find a word"};
    const auto visit = [&](const QString &name) {
        return threadMilliseconds([&] {
            window.navigator().go(*parseLocation(name, *content.topic));
            waitForPaint(window);
        });
    };
    for (const QString &name : std::as_const(names)) {
        first.add(visit(name), name);
        double slice = 0;
        while (!window.pages().page()->typeset().isWhole()) {
            slice = std::max(slice, threadMilliseconds([] { QCoreApplication::processEvents(); }));
        }
        slices.add(slice, name);
        const QString other = name == u"about"_s ? u"help"_s : u"about"_s;
        visit(other);
        again.add(visit(name), name);
        zoom.add(threadMilliseconds([&] {
                     window.actions()[Actions::LargerText]->trigger();
                     waitForPaint(window);
                 }),
                 name);
        window.actions()[Actions::NormalText]->trigger();
        width.add(threadMilliseconds([&] {
                      window.resize(1100, 860);
                      waitForPaint(window);
                  }),
                  name);
        window.resize(1200, 860);
        waitForPaint(window);
        window.pages().page()->finish();
        window.pages().page()->finder().find(u"xyz"_s);
        find.add(threadMilliseconds([&] { window.pages().page()->finder().find(u"muscle"_s); }),
                 name);
    }
    for (Timings *figures : {&first, &slices, &again, &zoom, &width, &find})
        figures->print();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    malloc_trim(0);
    std::printf("heap                   %6.1f MiB more after all pages were seen\n",
                heapMiB() - heap);
}

} // namespace crampwise
