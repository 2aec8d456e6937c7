// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/page_outlet.h"

#include "app/handout/handout_file.h"

#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString proposedName(const Page &page)
{
    return u"crampwise-"_s + Location{page.location.kind, page.location.id, {}}.toString()
        + u".pdf"_s;
}

} // namespace

PageOutlet::Outcome PageOutlet::print(const PageForPaper &page, QWidget *window) const
{
    if (!m_printDialogs.hasPrinter())
        return m_printDialogs.offerPdf(window) ? save(page, window) : Outcome();
    QPrinter printer;
    printer.setResolution(handoutResolution);
    printer.setDocName(page.page.title);
    printer.setCreator(handoutCreator());
    printer.setPageSize(pageSize(usualPaper(QLocale::system())));
    if (!m_printDialogs.choosePrinter(printer, window))
        return {};
    // The dialog may have brought another printer, with a resolution of its own.
    printer.setResolution(handoutResolution);
    if (printPage(printer, page))
        return {tr("The page is on its way to the printer."), {}};
    return {{},
            tr("The page was not printed, because the printer could not be started; check that "
               "it is on, or save a PDF.")};
}

PageOutlet::Outcome PageOutlet::save(const PageForPaper &page, QWidget *window) const
{
    QString file = m_dialogs.saveFileName(
        window, tr("Save This Page (for screen readers: as a web page)"), proposedName(page.page),
        tr("PDF documents, for print (*.pdf);;Web pages, for screen readers too (*.html);;"
           "Plain text (*.txt)"));
    if (file.isEmpty())
        return {};
    if (!pageFileEndings().contains(QFileInfo(file).suffix().toLower()))
        file += u".pdf"_s;
    const QString problem = savePage(file, page, usualPaper(QLocale::system()));
    return {problem.isEmpty() ? savedTo(file) : QString(), problem};
}

} // namespace crampwise
