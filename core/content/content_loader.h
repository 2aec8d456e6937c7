// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/topic.h"

#include <QByteArray>

namespace crampwise {

/// One thing that is wrong with a content file: where, what, and what would be right.
struct ContentError {
    QString file;
    QString pointer; ///< RFC 6901 JSON pointer; empty for the whole document.
    QString problem;
    QString remedy;

    QString toString() const; ///< "file: pointer: problem; remedy" on one line.
};

struct LoadResult {
    std::optional<Topic> topic; ///< Set when there are no errors, and only then.
    std::vector<ContentError> errors;
};

/// Reads a topic from JSON text, checked against a JSON Schema (draft 7). Never throws. Reports
/// malformed JSON, duplicate keys, whatever the schema refuses, duplicate ids, ids that nothing
/// defines, and claims or sources that nothing names. `fileName` only names the file in errors.
LoadResult loadTopic(const QByteArray &json, const QByteArray &schema, const QString &fileName);

} // namespace crampwise
