// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

namespace crampwise {

/// The topic built into the program: resources/content/topic.json.
LoadResult loadBuiltInTopic();

} // namespace crampwise
