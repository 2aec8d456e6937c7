// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"
#include "core/search/search_hit.h"

#include <vector>

namespace crampwise {

/// Names, aliases (symbols, synonyms) and headings are only searched; a text is shown too, in its
/// place. The lead is a text that other pages may repeat beside a link.
enum class FieldKind { Name, Alias, Heading, Lead, Text };

struct SearchField {
    QString text; ///< Never empty.
    FieldKind kind = FieldKind::Text;
    int block = -1; ///< Where a text stands in its section: see Place. -1 for names and headings.
    int item = 0;
};

/// A page or a section of one, with its fields.
struct SearchPlace {
    Location location;
    QString heading; ///< Empty for a page.
    HitKind kind = HitKind::Page;
    size_t firstField = 0;
    size_t endField = 0;
};

/// Its first place is the page itself, the others are its sections.
struct SearchPage {
    QString title;
    size_t firstPlace = 0;
    size_t endPlace = 0;
};

/// All that can be searched in a topic: its pages as they are shown, in plain words and without
/// choices, in the order of pagesOf().
struct SearchFields {
    std::vector<SearchPage> pages;
    std::vector<SearchPlace> places;
    std::vector<SearchField> fields;
};

SearchFields searchFieldsOf(const Topic &topic);

} // namespace crampwise
