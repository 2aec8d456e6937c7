// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/built_in.h"
#include "core/page/pages.h"
#include "core/search/search_index.h"
#include "fuzz/targets.h"

namespace crampwise::fuzz {

namespace {

void leadsSomewhere(const SearchHit &hit)
{
    promise(parseLocation(hit.location.toString(), builtInTopic()).has_value(), "a hit is a page");
    promise(hit.matchStart >= 0 && hit.matchLength >= 0
                && hit.matchStart + hit.matchLength <= hit.excerpt.size(),
            "the match stands in the excerpt");
    promise(isWhole(hit.excerpt), "an excerpt is whole");
}

} // namespace

void search(const QByteArray &bytes)
{
    static const SearchIndex index(builtInTopic());
    const SearchAnswer answer = index.answer(QString::fromUtf8(bytes));
    promise(answer.hits.size() <= 30, "thirty hits at most");
    for (const SearchHit &hit : answer.hits)
        leadsSomewhere(hit);
    for (const QString &remark : answer.remarks())
        promise(isWhole(remark), "a remark is whole");
}

} // namespace crampwise::fuzz
