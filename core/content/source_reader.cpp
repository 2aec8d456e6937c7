// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/words.h"
#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, Source::Kind &out)
{
    readWord(value, out, sourceKindWords);
}

static void read(const RecordedValue &value, Author &out)
{
    Fields{value}
        .optional("family", out.family)
        .optional("given", out.given)
        .optional("organisation", out.organisation);
}

static void read(const RecordedValue &value, Source &out)
{
    Fields{value}("id", out.id)("label", out.label)("title", out.title)("kind", out.kind)(
        "checked", out.checked)
        .optional("authors", out.authors)
        .optional("moreAuthors", out.moreAuthors)
        .optional("container", out.container)
        .optional("publisher", out.publisher)
        .optional("year", out.year)
        .optional("dated", out.dated)
        .optional("volume", out.volume)
        .optional("issue", out.issue)
        .optional("pages", out.pages)
        .optional("country", out.country)
        .optional("doi", out.doi)
        .optional("pmid", out.pmid)
        .optional("url", out.url)
        .optional("originalOpened", out.originalOpened);
}

static void read(const RecordedValue &value, Location &out)
{
    int kind = 0;
    Fields{value}("kind", kind)("id", out.id)("section", out.section);
    out.kind = static_cast<Location::Kind>(kind);
}

static void read(const RecordedValue &value, SourceUse &out)
{
    Fields{value}("source", out.source)("places", out.places);
}

void readSources(const RecordedValue &root, TopicData &data)
{
    Fields{root}("sources", data.sources).optional("sourceUses", data.sourceUses);
}

} // namespace crampwise
