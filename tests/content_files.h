// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace crampwise {

inline QByteArray readWhole(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of a list.
inline QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &value : list.toArray())
        texts << value.toString();
    return texts;
}

/// The content files of a folder, each with the schema beside it, named without the folder.
inline std::vector<ContentFile> contentFiles(const QString &folder)
{
    using namespace Qt::StringLiterals;
    std::vector<ContentFile> files;
    const QDir content(folder);
    for (const QString &schema : content.entryList({u"*.schema.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = schema.section(u'.', 0, 0) + u".json"_s;
        files.push_back(
            {name, readWhole(content.filePath(name)), readWhole(content.filePath(schema))});
    }
    return files;
}

} // namespace crampwise
