// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/summary.h"

#include "handout/sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace crampwise {

namespace {

// What A4 and Letter have in common within margins of 15 mm.
constexpr QSizeF commonMillimeters(180, 249);
constexpr qreal marginMillimeters = 15;

/// What is wrong with a file name that nothing can be written to; empty when nothing is.
QString problemWithName(const QString &fileName)
{
    if (fileName.isEmpty()) {
        return QCoreApplication::translate(
            "Summary", "The summary was not saved, because it needs a file name.");
    }
    const QFileInfo file(fileName);
    const QString shown = QDir::toNativeSeparators(fileName);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (file.isDir()) {
        return QCoreApplication::translate(
                   "Summary", "The summary was not saved, because “%1” is a folder; add a file "
                              "name to it.")
            .arg(shown);
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return QCoreApplication::translate(
                   "Summary", "The summary was not saved, because there is no folder “%1”; "
                              "choose one that exists.")
            .arg(folder);
    }
    if (file.exists() && !file.isWritable()) {
        return QCoreApplication::translate(
                   "Summary", "The summary was not saved, because “%1” may not be changed; "
                              "choose another file name.")
            .arg(shown);
    }
    return {};
}

QString problemWithFolder(const QString &fileName, const QString &reason)
{
    return QCoreApplication::translate(
               "Summary", "The summary was not saved, because no file can be made in “%1” (%2); "
                          "choose another folder.")
        .arg(QDir::toNativeSeparators(QFileInfo(fileName).absolutePath()), reason);
}

QString problemWithWriting(const QString &fileName, const QString &reason)
{
    return QCoreApplication::translate(
               "Summary", "The summary was not saved, because writing “%1” failed (%2); make room "
                          "on the disk or choose another folder.")
        .arg(QDir::toNativeSeparators(fileName), reason);
}

} // namespace

QPageSize::PageSizeId usualPaper(const QLocale &locale)
{
    // CLDR's territories of US Letter, and the Dominican Republic, whose offices use it too.
    static constexpr QLocale::Territory letter[]{
        QLocale::Belize,     QLocale::Canada,      QLocale::Chile,
        QLocale::Colombia,   QLocale::CostaRica,   QLocale::DominicanRepublic,
        QLocale::ElSalvador, QLocale::Guatemala,   QLocale::Mexico,
        QLocale::Nicaragua,  QLocale::Panama,      QLocale::Philippines,
        QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool found = std::find(std::begin(letter), std::end(letter), locale.territory())
        != std::end(letter);
    return found ? QPageSize::Letter : QPageSize::A4;
}

void setUpSummaryPage(QPagedPaintDevice &device, QPageSize::PageSizeId paper)
{
    const QPageSize size(paper);
    const qreal width = size.size(QPageSize::Millimeter).width();
    const qreal side = qMax(marginMillimeters, (width - commonMillimeters.width()) / 2);
    device.setPageLayout(QPageLayout(size, QPageLayout::Portrait,
                                     {side, marginMillimeters, side, marginMillimeters},
                                     QPageLayout::Millimeter));
}

Summary::Summary(const Topic &topic, const DeficiencyModel &model, SummaryRequest request)
    : m_topic(topic), m_model(model), m_request(std::move(request))
{
}

QString Summary::title() const
{
    if (m_request.nutrient.isEmpty())
        return m_topic.overview().title;
    return QCoreApplication::translate("Summary", "%1 and leg cramps")
        .arg(m_topic.nutrient(m_request.nutrient)->name);
}

std::optional<SummaryFit> Summary::draw(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return {};
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF room = commonMillimeters / 25.4 * device.logicalDpiY();
    const QSizeF paper(device.width(), device.height());
    // The device rounds its margins to whole points; that is no reason to scale.
    qreal scale = qMin(paper.width() / room.width(), paper.height() / room.height());
    if (scale > 0.98)
        scale = 1;
    painter.translate((paper.width() - room.width() * scale) / 2, 0);
    painter.scale(scale, scale);

    const Nutrient *nutrient = m_topic.nutrient(m_request.nutrient);
    const SheetFitter fitter(
        [&](const PrintFonts &fonts) {
            return nutrient ? nutrientSheet(m_topic, *nutrient, fonts)
                            : topicSheet(m_topic, m_model, fonts);
        },
        device, room);
    fitter.draw(painter, {{0, 0}, QSizeF(room.width(), paper.height() / scale)});
    return fitter.fit();
}

QString Summary::writePdf(const QString &fileName) const
{
    const QString problem = problemWithName(fileName);
    if (!problem.isEmpty())
        return problem;
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return problemWithFolder(fileName, file.errorString());
    bool drawn = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(summaryResolution);
        writer.setTitle(title());
        writer.setCreator(QCoreApplication::translate("Summary", "Crampwise %1")
                              .arg(QCoreApplication::applicationVersion()));
        setUpSummaryPage(writer, m_request.paper);
        drawn = draw(writer).has_value();
    }
    // The writer tells of no error; the file remembers the first one and then refuses to move.
    if (!drawn || !file.commit())
        return problemWithWriting(fileName, file.errorString());
    return {};
}

} // namespace crampwise
