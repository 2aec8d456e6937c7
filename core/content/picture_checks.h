// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

namespace crampwise {

/// The pictures and icons that the topic names and that `resources` (the folder that holds
/// illustrations/ and icons/) lacks. A check of the build: the program carries them inside.
std::vector<JsonError> missingPictures(const Topic &topic, const QString &resources);

} // namespace crampwise
