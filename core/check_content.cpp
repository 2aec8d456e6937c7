// SPDX-License-Identifier: GPL-3.0-or-later
// Build step: check_content FOLDER [COMPILED SEARCH]. Loads every content file of the folder
// against the schema beside it and looks for its pictures and icons in the folder above. Prints
// what is wrong and exits 1, or writes the topic as one compact file, and what search knows of it
// as another.
#include "core/content/content_loader.h"
#include "core/content/picture_checks.h"
#include "core/page/source_uses.h"
#include "core/search/index_record.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace crampwise;

static QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What follows from the content alone, for SourceUse, so that no start has to find it.
static ContentFile sourceUsesOf(const Topic &topic)
{
    QJsonArray uses;
    for (const SourceUse &use : usesOfSources(topic)) {
        QJsonArray places;
        for (const Location &place : use.places) {
            places << QJsonObject{{u"kind"_s, static_cast<int>(place.kind)},
                                  {u"id"_s, place.id},
                                  {u"section"_s, place.section}};
        }
        uses << QJsonObject{{u"source"_s, use.source}, {u"places"_s, places}};
    }
    return {u"the uses of sources"_s, QJsonDocument(QJsonObject{{u"sourceUses"_s, uses}}).toJson(),
            "{}"};
}

static QByteArray searchRecordOf(const Topic &topic)
{
    // As the program tells numbers in English.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return recordOf(IndexedTopicMaker(topic).finish());
}

/// False when it could not be written, which is said.
static bool write(const QString &name, const QByteArray &bytes)
{
    QSaveFile out(name);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return true;
    QTextStream(stderr) << name << ": " << out.errorString() << '\n';
    return false;
}

int main(int argc, char *argv[])
{
    QTextStream err(stderr);
    if (argc != 2 && argc != 4) {
        err << "usage: check_content FOLDER [COMPILED SEARCH]\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    std::vector<ContentFile> files;
    for (const QString &schema : folder.entryList({u"*.schema.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = schema.chopped(12) + u".json"_s;
        files.push_back({folder.filePath(name), readFile(folder.filePath(name)),
                         readFile(folder.filePath(schema))});
    }
    std::vector<JsonError> errors;
    QByteArray compiled = compileTopic(files, errors);
    if (errors.empty()) {
        const LoadResult plain = loadCompiledTopic(compiled);
        errors = missingPictures(*plain.topic, folder.filePath(u".."_s));
        files.push_back(sourceUsesOf(*plain.topic));
    }
    if (errors.empty())
        compiled = compileTopic(files, errors);
    for (const JsonError &error : errors)
        err << error.toString() << '\n';
    if (!errors.empty())
        return 1;
    if (argc == 2)
        return 0;
    const LoadResult whole = loadCompiledTopic(compiled);
    const bool written = write(QString::fromLocal8Bit(argv[2]), compiled)
        && write(QString::fromLocal8Bit(argv[3]), searchRecordOf(*whole.topic));
    return written ? 0 : 1;
}
