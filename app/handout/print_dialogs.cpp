// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/print_dialogs.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

namespace crampwise {

namespace {

class Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Handout)

public:
    static bool choosePrinter(QPrinter &printer, QWidget *window)
    {
        QPrintDialog dialog(&printer, window);
        dialog.setWindowTitle(tr("Print"));
        dialog.setOptions(QAbstractPrintDialog::PrintToFile
                          | QAbstractPrintDialog::PrintShowPageSize);
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
};

} // namespace

PrintDialogs PrintDialogs::ofQt()
{
    return {[] { return !QPrinterInfo::availablePrinterNames().isEmpty(); },
            &Dialogs::choosePrinter, &Dialogs::offerPdf};
}

} // namespace crampwise
