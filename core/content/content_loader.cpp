// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/content_loader.h"

#include "content/json_document.h"
#include "content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

QString ContentError::toString() const
{
    const QString place = pointer.isEmpty() ? u"the whole file"_s : pointer;
    return u"%1: %2: %3; %4"_s.arg(file, place, problem, remedy);
}

LoadResult loadTopic(const QByteArray &json, const QByteArray &schema, const QString &fileName)
{
    LoadResult result;
    const JsonDocument rules = parseJson(schema, u"the schema of "_s + fileName);
    JsonDocument document = parseJson(json, fileName);
    result.errors = rules.errors;
    result.errors.insert(result.errors.end(), document.errors.begin(), document.errors.end());
    if (result.errors.empty())
        result.errors = checkAgainstSchema(document.root, rules.root, fileName);
    if (!result.errors.empty())
        return result;
    try {
        TopicData data = readTopic(document.root);
        result.errors = checkReferences(data, fileName);
        if (result.errors.empty())
            result.topic.emplace(std::move(data));
    } catch (const nlohmann::json::exception &error) {
        // Only a schema looser than the reader lets anything get here.
        result.errors.push_back({fileName, {}, QString::fromUtf8(error.what()).section(u"] "_s, 1),
                                 u"correct the schema, which should have refused this"_s});
    }
    return result;
}

} // namespace crampwise
