// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json_error.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <vector>

namespace crampwise {

struct JsonDocument {
    nlohmann::json root;
    std::vector<JsonError> errors; ///< Malformed text or duplicate keys; empty when usable.
};

// More is an error, told before the text is parsed.
inline constexpr int deepestJson = 64;              ///< How deep brackets may nest.
inline constexpr qsizetype mostJsonParts = 100'000; ///< Keys and elements; ours have ten thousand.

/// Parses JSON strictly: unlike most parsers, it reports a key that stands twice in one object.
JsonDocument parseJson(const QByteArray &text, const QString &fileName);

/// What the schema refuses in the document.
std::vector<JsonError> checkAgainstSchema(const nlohmann::json &document,
                                          const nlohmann::json &schema, const QString &fileName);

/// The id of the innermost element that an RFC 6901 pointer leads into; empty without one.
QString elementAt(const nlohmann::json &root, const QString &pointer);

} // namespace crampwise
