// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crampwise {

class MainWindow;

/// One turn of the loop, which deletes what is to be deleted, as that of the program does.
void turnLoop();
/// Until a widget was painted; at most a hundred turns of the event loop.
void waitForPaint(QWidget &widget);
void waitForPaint(MainWindow &window); ///< Of its page.
/// Until the page is set to its end.
void finishPage(MainWindow &window);
void showForBench(QWidget &window);

} // namespace crampwise
