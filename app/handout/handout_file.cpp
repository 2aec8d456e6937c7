// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_file.h"

#include "app/handout/handout_boxes.h"
#include "app/handout/missing_glyphs.h"
#include "app/handout/paper_figures.h"
#include "core/export/written_file.h"
#include "core/handout/handout_html.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

HandoutSheet sheetFor(const HandoutEdition &edition, const QPaintDevice &device)
{
    return {edition.handout(), edition.topic, edition.locale, edition.format, device};
}

bool drawPages(QPagedPaintDevice &device, const HandoutSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        sheet.drawPage(painter, page, QSizeF(device.width(), device.height()));
    }
    return true;
}

constexpr qreal drawingWidth = 120; // in points

QByteArray asHtml(const HandoutSheet &sheet, const HandoutEdition &edition)
{
    HtmlEdition html{edition.locale, edition.format, {}};
    if (const HandoutChart *chart = sheet.handout().chart()) {
        const qreal share = edition.format.large ? 1 : 0.5;
        html.chart = handoutChart(*chart, edition.topic, edition.format.points(),
                                  edition.locale.textDirection())
                         .svg(180 * 72 / 25.4 * share, sheet.handout().title, chart->description);
    }
    for (const HandoutPart &part : sheet.handout().parts) {
        for (const HandoutBlock &block : part.blocks) {
            const auto *drawing = std::get_if<HandoutDrawing>(&block.content);
            for (const QString &name : drawing ? drawing->names : QStringList())
                html.drawings[name] = drawingAsSvg(name, drawing->description, drawingWidth);
        }
    }
    return handoutAsHtml(sheet.handout(), html);
}

} // namespace

QStringList noticesOf(const HandoutSheet &sheet, const HandoutRequest &request)
{
    QStringList notices;
    if (!sheet.omitted().isEmpty()) {
        notices << QCoreApplication::translate("Handout",
                                               "Left out, because the page is full: “%1”.")
                       .arg(sheet.omitted().join(u"”, “"_s));
    }
    const QString missing = missingGlyphs(request.practice + request.note);
    if (!missing.isEmpty()) {
        notices << QCoreApplication::translate(
                       "Handout",
                       "No font of this computer can print %1; a gap or a box stands there.")
                       .arg(missing);
    }
    return notices;
}

QString handoutCreator()
{
    return QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
}

SavedHandout saveHandout(const QString &fileName, const HandoutEdition &edition)
{
    // Made whole first: a PDF writer that draws to a file does not see that the disk is full. The
    // web page holds the same parts, so it is laid out for the same paper.
    QBuffer document;
    document.open(QIODevice::WriteOnly);
    QPdfWriter writer(&document);
    writer.setResolution(handoutResolution);
    writer.setCreator(handoutCreator());
    setUpHandoutPage(writer, edition.format.paper);
    const HandoutSheet sheet = sheetFor(edition, writer);
    writer.setTitle(sheet.handout().title);

    SavedHandout saved;
    saved.notices = noticesOf(sheet, edition.request);
    const bool html = QFileInfo(fileName).suffix().toLower() == u"html";
    const QByteArray bytes = html  ? asHtml(sheet, edition)
        : drawPages(writer, sheet) ? document.data()
                                   : QByteArray();
    saved.problem = !bytes.isEmpty()
        ? writeFile(fileName, bytes)
        : QCoreApplication::translate("Handout", "The page could not be drawn.");
    return saved;
}

bool printHandout(QPagedPaintDevice &device, const HandoutEdition &edition)
{
    return drawPages(device, sheetFor(edition, device));
}

} // namespace crampwise
