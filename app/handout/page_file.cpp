// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/page_file.h"

#include "app/handout/handout_file.h"
#include "app/handout/page_sheets.h"
#include "app/handout/paper_figures.h"
#include "app/theme/drawings.h"
#include "core/export/written_file.h"
#include "core/page/page_html.h"
#include "core/page/printed_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qreal htmlPoints = 12;
constexpr qreal htmlWidth = 480; // of figures, in points

bool drawSheets(QPagedPaintDevice &device, const PageForPaper &page)
{
    setUpPageMargins(device);
    const Page printed = asPrinted(page.page, page.topic);
    const PageSheets sheets(printed, page.topic, page.locale, device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0 && !device.newPage())
            return false;
        sheets.draw(painter, sheet);
    }
    return true;
}

/// Empty when the page could not be drawn.
QByteArray asPdf(const PageForPaper &page, HandoutPaper paper)
{
    QBuffer document;
    document.open(QIODevice::WriteOnly);
    QPdfWriter writer(&document);
    writer.setResolution(handoutResolution);
    writer.setCreator(handoutCreator());
    writer.setTitle(page.page.title);
    writer.setPageSize(pageSize(paper));
    return drawSheets(writer, page) ? document.data() : QByteArray();
}

QByteArray pictureAsSvg(const Picture &picture)
{
    const QSizeF natural = drawingSize(illustrationFolder, picture.name);
    const qreal width = picture.asDrawn ? natural.width() : htmlWidth;
    return drawingAsSvg(picture.name, picture.description, width);
}

QByteArray asHtml(const PageForPaper &page)
{
    const Page printed = asPrinted(page.page, page.topic);
    const PageText text(printed);
    PageEdition edition;
    edition.locale = page.locale;
    edition.footer = pageClosing(page.topic);
    edition.figure = [&](const TextPiece &piece) {
        const Block &block = printed.sections[size_t(piece.section)].blocks[size_t(piece.block)];
        if (const auto *picture = std::get_if<Picture>(&block))
            return pictureAsSvg(*picture);
        const auto chart = paperChart(block, page.topic, htmlPoints, page.locale.textDirection());
        return chart ? chart->svg(htmlWidth, printed.title, {}) : QByteArray();
    };
    return pageAsHtml(text, edition);
}

} // namespace

QStringList pageFileEndings()
{
    return {u"pdf"_s, u"html"_s, u"txt"_s};
}

QPageSize pageSize(HandoutPaper paper)
{
    return QPageSize(paper == HandoutPaper::Letter ? QPageSize::Letter : QPageSize::A4);
}

QString savePage(const QString &fileName, const PageForPaper &page, HandoutPaper paper)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    // Made whole first: a PDF writer that draws to a file does not see that the disk is full.
    const QByteArray bytes = ending == u"pdf" ? asPdf(page, paper)
        : ending == u"html"                   ? asHtml(page)
                                              : pageAsText(page.page).toUtf8();
    return bytes.isEmpty() ? QCoreApplication::translate("Handout", "The page could not be drawn.")
                           : writeFile(fileName, bytes);
}

bool printPage(QPagedPaintDevice &device, const PageForPaper &page)
{
    return drawSheets(device, page);
}

} // namespace crampwise
