// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/relief.h"

namespace crampwise {

StretchAtSite ReliefContent::find(const QString &id) const
{
    for (const CrampSite &site : sites) {
        for (const Stretch &stretch : site.stretches) {
            if (stretch.id == id)
                return {&site, &stretch};
        }
    }
    return {};
}

} // namespace crampwise
