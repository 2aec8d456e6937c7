// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_window.h"

#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/window/main_window.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

namespace crampwise {

namespace {

class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }

    bool painted = false;
};

} // namespace

void turnLoop()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void waitForPaint(QWidget &widget)
{
    const PaintWatch watch(widget);
    for (int i = 0; i < 100 && !watch.painted; ++i)
        turnLoop();
}

void waitForPaint(MainWindow &window)
{
    waitForPaint(*window.pages().page()->viewport());
}

void finishPage(MainWindow &window)
{
    while (!window.pages().page()->typeset().isWhole())
        turnLoop();
}

void showForBench(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::printf("a window was never exposed\n");
    for (int i = 0; i < 10; ++i)
        turnLoop();
}

} // namespace crampwise
