// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/built_in.h"
#include "core/page/pages.h"
#include "fuzz/targets.h"

namespace crampwise::fuzz {

void location(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const std::optional<Location> found = parseLocation(text, builtInTopic());
    if (!found)
        return;
    const std::optional<Location> again = parseLocation(found->toString(), builtInTopic());
    promise(again == found, "a location reads back");
    const Location shown = inItsTab(*found, builtInTopic());
    promise(parseLocation(shown.toString(), builtInTopic()) == shown, "its tab reads back");
    promise(!locationTitle(shown, builtInTopic()).isEmpty(), "a page has a name");
}

} // namespace crampwise::fuzz
