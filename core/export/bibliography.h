// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/source.h"

#include <QByteArray>

namespace crampwise {

// The sources for programs that manage references: an entry each, keyed by source id. What the
// record does not hold is left out, never made up; what was read of a source is its annotation.
// Initials get their full stops.

/// BibTeX, UTF-8: for biblatex and for the older styles, which know a month but no day. PubMed
/// numbers stand as biblatex has them (eprint).
QByteArray bibtex(const std::vector<Source> &sources);

/// The JSON of the Citation Style Language 1.0, for Zotero, pandoc and others. More authors, whose
/// names were not read, stand as one that is called "others".
QByteArray cslJson(const std::vector<Source> &sources);

} // namespace crampwise
