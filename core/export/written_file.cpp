// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/written_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace crampwise {

QString writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QCoreApplication::translate("WrittenFile", "%1 could not be written: %2.")
        .arg(QDir::toNativeSeparators(fileName), file.errorString());
}

} // namespace crampwise
