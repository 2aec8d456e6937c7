// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"
#include "core/json/json_fields.h"

using nlohmann::json;

namespace crampwise {

static void read(const json &value, SearchSynonym &out)
{
    Fields{value}("words", out.words)("places", out.places);
}

static void read(const json &value, NotCovered &out)
{
    Fields{value}("name", out.name)("words", out.words)("places", out.places);
}

void readSearchWords(const json &root, TopicData &data)
{
    Fields{root.at("searchWords")}("synonyms", data.searchWords.synonyms)(
        "notCovered", data.searchWords.notCovered);
}

} // namespace crampwise
