// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/search_command.h"

#include "core/search/search_index.h"

#include <QCoreApplication>

namespace crampwise {

PrintedSearch printedSearch(const Topic &topic, const QString &words)
{
    const SearchAnswer answer = SearchIndex(topic).answer(words);
    PrintedSearch printed{{}, answer.remarks()};
    for (const SearchHit &hit : answer.hits) {
        const QStringList columns{hit.location.toString(), hit.shownTitle(), hitKindName(hit.kind),
                                  hit.excerpt.simplified()};
        printed.lines += columns.join(u'\t') + u'\n';
    }
    if (answer.hits.empty()) {
        printed.remarks
            << QCoreApplication::translate("Program", "Nothing found for “%1”.").arg(words);
    }
    return printed;
}

} // namespace crampwise
