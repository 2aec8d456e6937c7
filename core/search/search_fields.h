// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"
#include "core/page/pages.h"
#include "core/search/content_names.h"
#include "core/search/search_hit.h"

#include <vector>

namespace crampwise {

struct Section; // core/page/page.h

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

/// Finds them page by page.
class SearchFieldsMaker {
public:
    /// The topic must outlive it.
    explicit SearchFieldsMaker(const Topic &topic);

    /// One page more; false when there is none.
    bool addNext();
    const SearchFields &found() const { return m_found; }
    SearchFields take() && { return std::move(m_found); }

private:
    void addPage(const PageEntry &entry, const Page &page);
    void addSection(const PageEntry &entry, const Section &section);
    void startPlace(const Location &location, const QString &heading);
    void addAliases(const QStringList &aliases);
    void add(const QString &text, FieldKind kind, int block = -1, int item = 0);

    const Topic &m_topic;
    const ContentNames m_names;
    const std::vector<PageEntry> m_pages;
    SearchFields m_found;
};

/// All at once.
SearchFields searchFieldsOf(const Topic &topic);

} // namespace crampwise
