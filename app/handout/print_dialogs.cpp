// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/print_dialogs.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

#include <algorithm>

namespace crampwise {

namespace {

class Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Handout)

public:
    static bool choosePrinter(QPrinter &printer, QWidget *window)
    {
        QPrintDialog dialog(&printer, window);
        dialog.setWindowTitle(tr("Print"));
        dialog.setOptions(QAbstractPrintDialog::PrintToFile);
        return dialog.exec() == QDialog::Accepted;
    }

    static bool offerPdf(QWidget *window)
    {
        QMessageBox box(QMessageBox::Information, tr("No Printer"),
                        tr("This computer has no printer set up."), QMessageBox::Cancel, window);
        box.setInformativeText(tr("You can save the page as a PDF and print it elsewhere."));
        const QPushButton *save = box.addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == save;
    }

    static bool printAnyway(const QPrinter &printer, const QPageSize &paper, QWidget *window)
    {
        QMessageBox box(QMessageBox::Warning, tr("Another Paper"),
                        tr("The printer “%1” does not have the paper %2.", "a printer, its paper")
                            .arg(printer.printerName(), paper.name()),
                        QMessageBox::Cancel, window);
        box.setInformativeText(tr("What is shown would come out cut off or smaller. Choose another "
                                  "paper or printer, or print all the same."));
        const QPushButton *print = box.addButton(tr("Print All the Same"), QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == print;
    }
};

} // namespace

PrintDialogs PrintDialogs::ofQt()
{
    return {[] { return !QPrinterInfo::availablePrinterNames().isEmpty(); },
            &Dialogs::choosePrinter, &Dialogs::offerPdf, &Dialogs::printAnyway};
}

bool PrintDialogs::bringBack(QPrinter &printer, int resolution, const QPageSize &paper,
                             QWidget *window) const
{
    const bool has = hasPaper(printer, paper);
    printer.setResolution(resolution);
    printer.setPageSize(paper);
    return has || printAnyway(printer, paper, window);
}

bool hasPaper(const QPrinter &printer, const QPageSize &paper)
{
    if (printer.outputFormat() == QPrinter::PdfFormat)
        return true;
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer.printerName());
    const QList<QPageSize> known = info.supportedPageSizes();
    if (known.isEmpty() || info.supportsCustomPageSizes())
        return true;
    return std::any_of(known.begin(), known.end(),
                       [&](const QPageSize &size) { return size.isEquivalentTo(paper); });
}

} // namespace crampwise
