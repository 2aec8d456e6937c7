// SPDX-License-Identifier: GPL-3.0-or-later
// The floor for start and memory: a bare QMainWindow with an empty QChartView.
#include "app/start/start_time.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1000, 700);
    window.show();
    crampwise::reportFirstPaint(window);
    return QApplication::exec();
}
