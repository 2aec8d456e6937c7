// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/summary.h"

#include <functional>

class QPrinter;

namespace crampwise {

/// What printing asks of and says to the reader. Tests put their own answers in.
struct PrintDialogs {
    std::function<bool()> hasPrinter;
    /// False when the reader changes their mind.
    std::function<bool(QPrinter &printer, QWidget *window)> choosePrinter;
    /// Says that there is no printer; true when the reader wants a PDF instead.
    std::function<bool(QWidget *window)> offerPdf;
    /// Empty when the reader changes their mind.
    std::function<QString(const QString &proposal, QWidget *window)> chooseFileName;
    std::function<void(const QString &problem, QWidget *window)> tell;
    std::function<void(QPrinter &printer, std::function<void(QPrinter *)> paint, QWidget *window)>
        preview;

    static PrintDialogs ofQt();
};

void printSummary(const Summary &summary, QWidget *window, const PrintDialogs &dialogs);
void previewSummary(const Summary &summary, QWidget *window, const PrintDialogs &dialogs);
void saveSummary(const Summary &summary, QWidget *window, const PrintDialogs &dialogs);

} // namespace crampwise
