// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

namespace crampwise {

/// Which pages name each source, in the order of its ids: looks at every page in plain words and
/// without choices. A compiled topic knows them: see Topic::sourceUses().
std::vector<SourceUse> usesOfSources(const Topic &topic);

} // namespace crampwise
