// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saved_picture.h"

#include "core/export/written_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

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
    writeSvg(drawing, *this);
    return drawing.data();
}

QString SavedPicture::save(const QString &fileName) const
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending != u"png" && ending != u"svg") {
        return QCoreApplication::translate(
                   "SaveChart",
                   "The chart can be saved as PNG, SVG or CSV. Give it a name that "
                   "ends in .png, .svg or .csv instead of “%1”.")
            .arg(QFileInfo(fileName).fileName());
    }
    // Made whole first: who draws to a file does not see that the disk is full.
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    const bool drawn = ending == u"png" ? image().save(&drawing, "PNG") : writeSvg(drawing, *this);
    return drawn ? writeFile(fileName, drawing.data())
                 : QCoreApplication::translate("SaveChart", "The picture could not be drawn.");
}

} // namespace crampwise
