// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/written_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

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

} // namespace

QString writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    // What a buffer could not write is not told by commit().
    constexpr auto unbuffered = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (file.open(unbuffered) && writeAll(file, bytes) && file.commit())
        return {};
    return QCoreApplication::translate("WrittenFile",
                                       "%1 could not be written: %2. Choose another place.")
        .arg(QDir::toNativeSeparators(fileName), file.errorString());
}

} // namespace crampwise
