// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_loader.h"

#include <nlohmann/json.hpp>

namespace crampwise {

/// Reads what the schema has accepted. Throws nlohmann::json::exception on anything else.
TopicData readTopic(const nlohmann::json &root);

/// What a schema cannot see: ids that stand twice, ids that nothing defines, claims and sources
/// that nothing names, links that stand twice.
std::vector<ContentError> checkReferences(const TopicData &data, const QString &fileName);

} // namespace crampwise
