// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/print_dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    static bool choosePrinter(QPrinter &printer, QWidget *window)
    {
        QPrintDialog dialog(&printer, window);
        dialog.setWindowTitle(tr("Print the Summary"));
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

    static QString chooseFileName(const QString &proposal, QWidget *window)
    {
        QFileDialog dialog(window, tr("Save the Summary as PDF"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setNameFilter(tr("PDF documents (*.pdf)"));
        dialog.setDefaultSuffix(u"pdf"_s);
        dialog.selectFile(proposal);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }

    static void tell(const QString &problem, QWidget *window)
    {
        QMessageBox(QMessageBox::Warning, tr("Print the Summary"), problem, QMessageBox::Ok,
                    window)
            .exec();
    }

    static void preview(QPrinter &printer, const std::function<void(QPrinter *)> &paint,
                        QWidget *window)
    {
        QPrintPreviewDialog dialog(&printer, window);
        dialog.setWindowTitle(tr("Preview of the Summary"));
        QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, paint);
        dialog.exec();
    }

    static QString printingFailed()
    {
        return tr("The summary was not printed, because the printer could not be started; check "
                  "that it is on, or save the page as a PDF.");
    }
};

QString proposedFile(const Summary &summary)
{
    QString name = summary.title();
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u' ' && letter != u'-')
            letter = u'-';
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(name + u".pdf"_s);
}

void setUpPrinter(QPrinter &printer, const Summary &summary)
{
    printer.setResolution(summaryResolution);
    printer.setDocName(summary.title());
    printer.setCreator(QCoreApplication::applicationName());
    setUpSummaryPage(printer, summary.paper());
}

} // namespace

PrintDialogs PrintDialogs::ofQt()
{
    return {[] { return !QPrinterInfo::availablePrinterNames().isEmpty(); },
            &Dialogs::choosePrinter,
            &Dialogs::offerPdf,
            &Dialogs::chooseFileName,
            &Dialogs::tell,
            &Dialogs::preview};
}

void printSummary(const Summary &summary, QWidget *window, const PrintDialogs &dialogs)
{
    if (!dialogs.hasPrinter()) {
        if (dialogs.offerPdf(window))
            saveSummary(summary, window, dialogs);
        return;
    }
    QPrinter printer;
    setUpPrinter(printer, summary);
    if (!dialogs.choosePrinter(printer, window))
        return;
    // The dialog may have brought another printer with a resolution of its own.
    printer.setResolution(summaryResolution);
    if (!summary.draw(printer))
        dialogs.tell(Dialogs::printingFailed(), window);
}

void previewSummary(const Summary &summary, QWidget *window, const PrintDialogs &dialogs)
{
    QPrinter printer;
    setUpPrinter(printer, summary);
    const auto paint = [&summary](QPrinter *page) {
        page->setResolution(summaryResolution);
        summary.draw(*page);
    };
    dialogs.preview(printer, paint, window);
}

void saveSummary(const Summary &summary, QWidget *window, const PrintDialogs &dialogs)
{
    const QString fileName = dialogs.chooseFileName(proposedFile(summary), window);
    if (fileName.isEmpty())
        return;
    const QString problem = summary.writePdf(fileName);
    if (!problem.isEmpty())
        dialogs.tell(problem, window);
}

void printSummary(const Summary &summary, QWidget *window)
{
    printSummary(summary, window, PrintDialogs::ofQt());
}

void previewSummary(const Summary &summary, QWidget *window)
{
    previewSummary(summary, window, PrintDialogs::ofQt());
}

void saveSummary(const Summary &summary, QWidget *window)
{
    saveSummary(summary, window, PrintDialogs::ofQt());
}

} // namespace crampwise
