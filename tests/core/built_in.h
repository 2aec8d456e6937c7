// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/built_in_topic.h"

namespace crampwise {

/// The content that is built in.
inline const Topic &builtInTopic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

} // namespace crampwise
