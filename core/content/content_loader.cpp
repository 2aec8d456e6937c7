// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content_loader.h"

#include "core/content/topic_reader.h"
#include "core/json/json_document.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

struct MergedContent {
    nlohmann::json root = nlohmann::json::object();
    QHash<QString, QString> files; ///< The file of each top-level key.
    std::vector<JsonError> errors;

    void add(const ContentFile &file)
    {
        const JsonDocument rules = parseJson(file.schema, u"the schema of "_s + file.name);
        JsonDocument document = parseJson(file.json, file.name);
        std::vector<JsonError> found = rules.errors;
        found.insert(found.end(), document.errors.begin(), document.errors.end());
        if (found.empty())
            found = checkAgainstSchema(document.root, rules.root, file.name);
        if (found.empty())
            merge(document.root, file.name);
        errors.insert(errors.end(), found.begin(), found.end());
    }

    QString fileOf(const JsonError &error, const QString &otherwise) const
    {
        return files.value(error.pointer.section(u'/', 1, 1), otherwise);
    }

private:
    void merge(nlohmann::json &document, const QString &name)
    {
        for (auto &[key, value] : document.items()) {
            if (key == "$schema")
                continue;
            const QString where = QString::fromStdString(key);
            if (files.contains(where)) {
                errors.push_back({name, u'/' + where, u"%1 has this key too"_s.arg(files[where]),
                                  u"keep it in one file"_s});
            }
            files.insert(where, name);
            root[key] = std::move(value);
        }
    }
};

MergedContent mergeFiles(const std::vector<ContentFile> &files)
{
    MergedContent content;
    for (const ContentFile &file : files)
        content.add(file);
    return content;
}

LoadResult readChecked(const nlohmann::json &root)
{
    LoadResult result;
    try {
        TopicData data = readTopic(RecordedValue(root));
        result.errors = checkReferences(data);
        for (JsonError &error : result.errors)
            error.element = elementAt(root, error.pointer);
        if (result.errors.empty())
            result.topic.emplace(std::move(data));
    } catch (const nlohmann::json::exception &error) {
        // Only a schema looser than the reader, or a missing file, lets anything get here.
        result.errors.push_back({{},
                                 {},
                                 QString::fromUtf8(error.what()).section(u"] "_s, 1),
                                 u"correct the schema, which should have refused this, or add "
                                 "the file that is missing"_s});
    }
    return result;
}

LoadResult load(MergedContent &content, const std::vector<ContentFile> &files)
{
    LoadResult result = content.errors.empty() ? readChecked(content.root)
                                               : LoadResult{{}, std::move(content.errors)};
    for (JsonError &error : result.errors) {
        if (error.file.isEmpty())
            error.file = content.fileOf(error, files.empty() ? QString() : files.front().name);
    }
    return result;
}

} // namespace

LoadResult loadTopic(const std::vector<ContentFile> &files)
{
    MergedContent content = mergeFiles(files);
    return load(content, files);
}

QByteArray compileTopic(const std::vector<ContentFile> &files, std::vector<JsonError> &errors)
{
    MergedContent content = mergeFiles(files);
    errors = load(content, files).errors;
    if (!errors.empty())
        return {};
    ValueRecorder recorder;
    readTopic(RecordedValue(content.root, &recorder));
    return recorder.bytes();
}

LoadResult loadCompiledTopic(QByteArrayView compiled, QByteArrayView searchRecord)
{
    QString problem = u"there is more in it than a topic"_s;
    try {
        ValueReplay replay(compiled);
        TopicData data = readTopic(RecordedValue(replay));
        data.searchRecord = searchRecord;
        if (replay.left() == 0)
            return {Topic(std::move(data)), {}};
    } catch (const std::exception &error) {
        problem = QString::fromUtf8(error.what());
    }
    return {{}, {{u"the built-in content"_s, {}, problem, u"build the program again"_s}}};
}

} // namespace crampwise
