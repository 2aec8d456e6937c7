// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"
#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, SearchSynonym &out)
{
    Fields{value}("words", out.words)("places", out.places);
}

static void read(const RecordedValue &value, NotCovered &out)
{
    Fields{value}("name", out.name)("words", out.words)("places", out.places);
}

void readSearchWords(const RecordedValue &root, TopicData &data)
{
    Fields{root.at("searchWords")}("synonyms", data.searchWords.synonyms)(
        "notCovered", data.searchWords.notCovered);
}

} // namespace crampwise
