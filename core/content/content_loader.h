// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/json/json_error.h"

#include <QByteArray>

namespace crampwise {

struct LoadResult {
    std::optional<Topic> topic; ///< Set when there are no errors, and only then.
    std::vector<JsonError> errors;
};

/// A content file and the JSON Schema (draft 7) that it must keep to.
struct ContentFile {
    QString name; ///< Names the file in errors.
    QByteArray json;
    QByteArray schema;
};

/// Reads a topic from files whose top-level keys together make it up. Never throws. Reports
/// malformed JSON, duplicate keys, whatever the schemas refuse, a key in two files, duplicate
/// ids, ids that nothing defines, and claims or sources that nothing names.
LoadResult loadTopic(const std::vector<ContentFile> &files);

/// The same topic for loadCompiledTopic(): what its readers asked of the files, in that order (see
/// RecordedValue); empty when there are errors. It holds nothing that loadTopic() has not accepted,
/// so that a program that carries it need not check it again.
QByteArray compileTopic(const std::vector<ContentFile> &files, std::vector<JsonError> &errors);
/// Checks only that the bytes are whole. They must be aligned as QChar is and outlive every text
/// of the topic: the texts point into them. `searchRecord`: see Topic::searchRecord().
LoadResult loadCompiledTopic(QByteArrayView compiled, QByteArrayView searchRecord = {});

} // namespace crampwise
