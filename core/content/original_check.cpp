// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/original_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

void checkOriginals(const TopicData &data, const QStringList &sources, bool onlyCopiesRead,
                    const QString &place, IdBook &book)
{
    const auto opened = [&](const QString &id) {
        return std::any_of(data.sources.begin(), data.sources.end(), [&](const Source &source) {
            return source.id == id && source.originalOpened;
        });
    };
    const bool some = std::any_of(sources.begin(), sources.end(), opened);
    if (some == onlyCopiesRead) {
        book.report(place + u"/onlyCopiesRead"_s,
                    some ? u"the original of a source was opened"_s
                         : u"the original of none of its sources was opened"_s,
                    some ? u"remove it"_s : u"set it to true, or name a better source"_s);
    }
}

} // namespace crampwise
