// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saved_picture.h"

#include "core/export/written_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFont>
#include <QFontInfo>
#include <QHash>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The families that Qt drew with in place of names that stand for another ("Sans Serif"), which
/// not every program knows; and where there is none of them, any without serifs.
QByteArray withFamiliesThatAreThere(const QByteArray &svg)
{
    static const QRegularExpression family(u"(?<=font-family=\")[^\"]*(?=\")"_s);
    QString text = QString::fromUtf8(svg);
    QHash<QString, QString> families;
    for (const QRegularExpressionMatch &match : family.globalMatch(text))
        families.insert(match.captured(), QFontInfo(QFont(match.captured())).family());
    for (const auto &[asked, drawn] : families.asKeyValueRange()) {
        text.replace(u"font-family=\"%1\""_s.arg(asked),
                     u"font-family=\"'%1', sans-serif\""_s.arg(drawn));
    }
    return text.toUtf8();
}

bool writeSvg(QIODevice &file, const SavedPicture &picture)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setResolution(96);
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    QPainter painter(&generator);
    picture.paint(painter);
    return painter.end();
}

} // namespace

QImage SavedPicture::image() const
{
    constexpr qreal scale = 2;
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

QByteArray SavedPicture::svg() const
{
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    return writeSvg(drawing, *this) ? withFamiliesThatAreThere(drawing.data()) : QByteArray();
}

QByteArray SavedPicture::png() const
{
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    return image().save(&drawing, "PNG") ? drawing.data() : QByteArray();
}

QString SavedPicture::save(const QString &fileName) const
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending != u"png" && ending != u"svg") {
        return QCoreApplication::translate(
                   "SaveChart",
                   "The chart can be saved as .png or .svg, its table as .xlsx, .csv or "
                   ".json. Give it a name that ends like that instead of “%1”.")
            .arg(QFileInfo(fileName).fileName());
    }
    // Made whole first: who draws to a file does not see that the disk is full.
    const QByteArray bytes = ending == u"png" ? png() : svg();
    return bytes.isEmpty()
        ? QCoreApplication::translate("SaveChart", "The picture could not be drawn.")
        : writeFile(fileName, bytes);
}

} // namespace crampwise
