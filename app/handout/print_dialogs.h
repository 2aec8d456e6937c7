// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace crampwise {

/// What printing asks of and says to the reader. Tests put their own answers in.
struct PrintDialogs {
    std::function<bool()> hasPrinter;
    /// False when the reader changes their mind.
    std::function<bool(QPrinter &printer, QWidget *window)> choosePrinter;
    /// Says that there is no printer; true when the reader wants a PDF instead.
    std::function<bool(QWidget *window)> offerPdf;

    static PrintDialogs ofQt();
};

} // namespace crampwise
