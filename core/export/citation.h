// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

namespace crampwise {

/// A source as one cites it in running text: authors, title, where and when it appeared.
QString citation(const Source &source);

/// The sources as a BibTeX file, one entry each, keyed by source id, ending in a newline.
QString bibtex(const std::vector<Source> &sources);

} // namespace crampwise
