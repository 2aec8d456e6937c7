// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/written_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace crampwise {

namespace {

/// A nearly full disk takes a part at first, and says why only when it is given the rest.
bool writeAll(QIODevice &file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

QString problem(const QString &fileName, const QString &reason)
{
    return QCoreApplication::translate("WrittenFile",
                                       "%1 could not be written: %2. Choose another place.")
        .arg(QDir::toNativeSeparators(fileName), reason);
}

/// A pipe or a device keeps its place: it takes the bytes and is not replaced.
QString writeInto(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    const bool written
        = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(file, bytes);
    return written ? QString() : problem(fileName, file.errorString());
}

QString writeToOutput(const QByteArray &bytes)
{
    QFile file;
    const bool written
        = file.open(stdout, QIODevice::WriteOnly) && writeAll(file, bytes) && file.flush();
    return written ? QString()
                   : QCoreApplication::translate("WrittenFile",
                                                 "Standard output takes no more: %1. Check where "
                                                 "it goes.")
                         .arg(file.errorString());
}

} // namespace

bool isStandardOutput(const QString &fileName)
{
    return fileName == u"-" || fileName.startsWith(u"-.");
}

QString writeFile(const QString &fileName, const QByteArray &bytes)
{
    if (isStandardOutput(fileName))
        return writeToOutput(bytes);
    const QFileInfo info(fileName);
    if (info.isDir()) {
        return QCoreApplication::translate("WrittenFile",
                                           "%1 is a folder. Give the name of a file in it.")
            .arg(QDir::toNativeSeparators(fileName));
    }
    if (info.exists() && !info.isFile())
        return writeInto(fileName, bytes);
    QSaveFile file(fileName);
    // What a buffer could not write is not told by commit().
    constexpr auto unbuffered = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (file.open(unbuffered) && writeAll(file, bytes) && file.commit())
        return {};
    return problem(fileName, file.errorString());
}

} // namespace crampwise
