// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

namespace crampwise {

/// The real content with `count` nutrients in place of its seven, each with a name of its own,
/// two links, a table row, a substance, its cautions and sentences whose words come from a
/// vocabulary that grows with `count` to 20,000 words. The same for the same count. The
/// prevalence does not grow with the nutrients and is left out.
std::vector<ContentFile> largeTopic(const std::vector<ContentFile> &real, int count);

} // namespace crampwise
