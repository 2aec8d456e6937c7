// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_files.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace crampwise {

// Breaking the real content, one place at a time.

using ObjectChange = std::function<void(QJsonObject &)>;

inline const std::vector<ContentFile> &realFiles()
{
    static const std::vector<ContentFile> files = contentFiles(QStringLiteral(CONTENT_DIR));
    return files;
}

/// Loads the real content with one file replaced.
inline LoadResult loadWith(const QString &name, const QByteArray &json)
{
    std::vector<ContentFile> files = realFiles();
    for (ContentFile &file : files) {
        if (file.name == name)
            file.json = json;
    }
    return loadTopic(files);
}

inline QByteArray realText(const QString &name)
{
    for (const ContentFile &file : realFiles()) {
        if (file.name == name)
            return file.json;
    }
    ADD_FAILURE() << "There is no content file " << qPrintable(name);
    return {};
}

/// Loads the content after `change` has been made to one file.
inline LoadResult loadChanged(const QString &name, const ObjectChange &change)
{
    QJsonObject root = QJsonDocument::fromJson(realText(name)).object();
    change(root);
    return loadWith(name, QJsonDocument(root).toJson());
}

/// Changes the element of a list whose `key` has a value; the first element for an empty key.
inline void changeElement(QJsonObject &root, const QString &list, const QString &key,
                          const QString &value, const ObjectChange &change)
{
    QJsonArray elements = root[list].toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QJsonObject element = elements[i].toObject();
        if (!key.isEmpty() && element[key].toString() != value)
            continue;
        change(element);
        elements[i] = element;
        root[list] = elements;
        return;
    }
    ADD_FAILURE() << "There is no " << qPrintable(value) << " in " << qPrintable(list);
}

inline void changeFirst(QJsonObject &root, const QString &list, const ObjectChange &change)
{
    changeElement(root, list, {}, {}, change);
}

/// Changes an object within an object.
inline void changeMember(QJsonObject &object, const QString &key, const ObjectChange &change)
{
    QJsonObject member = object[key].toObject();
    change(member);
    object[key] = member;
}

inline void expectError(const LoadResult &result, const QString &file, const QString &pointer,
                        const QString &word, const QString &remedyWord = {})
{
    EXPECT_FALSE(result.topic);
    bool found = false;
    QString all;
    for (const JsonError &error : result.errors) {
        all += error.toString() + u'\n';
        found = found
            || (error.file == file && error.pointer == pointer && error.problem.contains(word)
                && error.remedy.contains(remedyWord) && !error.remedy.isEmpty());
    }
    EXPECT_TRUE(found) << "wanted " << qPrintable(file) << ": " << qPrintable(pointer) << " / "
                       << qPrintable(word) << "\ngot:\n"
                       << qPrintable(all);
}

} // namespace crampwise
