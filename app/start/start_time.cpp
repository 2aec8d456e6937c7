// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/start_time.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace crampwise {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double millisecondsSinceAsked()
{
    return milliseconds(CLOCK_MONOTONIC) - qgetenv("CRAMPWISE_PRINT_START").toDouble() / 1e6;
}

long residentKib()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return -1;
    return statm.readAll().split(' ').value(1).toLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && watched->isWidgetType()) {
            m_seen = true;
            // After this event the picture is on its way to the screen.
            QTimer::singleShot(0, this, [] {
                std::printf("%.2f ms %.2f ms %ld KiB\n", millisecondsSinceAsked(),
                            milliseconds(CLOCK_PROCESS_CPUTIME_ID), residentKib());
                std::fflush(stdout);
                std::_Exit(0); // what ends a process is no part of its start
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

void reportFirstPaint(QWidget &window)
{
    // On the application: a window wholly covered by an opaque child gets no paint event itself.
    if (qEnvironmentVariableIsSet("CRAMPWISE_PRINT_START"))
        qApp->installEventFilter(new FirstPaint(&window));
}

} // namespace crampwise
