// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>

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
    /// Says that the printer does not have the paper; true when the reader prints all the same.
    std::function<bool(const QPrinter &printer, const QPageSize &paper, QWidget *window)>
        printAnyway;

    static PrintDialogs ofQt();

    /// After choosePrinter(), which may have brought another printer with a resolution and a paper
    /// of its own: gives it those that the sheets are laid out for. Where it says that it has no
    /// such paper, asks; false when the reader does not want that.
    bool bringBack(QPrinter &printer, int resolution, const QPageSize &paper,
                   QWidget *window) const;
};

/// Whether a printer has a paper, as far as it says which it has; a file has every paper.
bool hasPaper(const QPrinter &printer, const QPageSize &paper);

} // namespace crampwise
