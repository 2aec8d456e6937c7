// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"
#include "core/page/page_text.h"

#include <memory>
#include <vector>

namespace crampwise {

/// A page, or a section of one, that a query matched.
struct SearchHit {
    Location location;
    QString title;   ///< Name of the page, as locationTitle() gives it.
    QString heading; ///< Of the section; empty for the page itself.
    Place place;     ///< Of the first matched word, in plain words; of the heading without one.
    QString excerpt; ///< The matched text, shortened at word borders to about 120 characters.
    qsizetype matchStart = 0; ///< Of the first matched word in excerpt; length 0 when the match
    qsizetype matchLength = 0; ///< lies in a name or synonym that the excerpt lacks.
    double score = 0;          ///< Higher is better.
};

/// Full-text search over a topic: names, symbols, synonyms and every sentence. Ignores case,
/// accents and punctuation ("K+" still finds potassium before vitamin K). Each word of a query
/// may be the beginning of a word; a single letter only of a word in a name or synonym. A word
/// that nothing begins with may have a small typing error (one for 4 to 7 letters, two from 8).
/// All words must stand on the same page; the sections that hold all of them are found, where
/// the names of the page count for each section. Without such a section, the best one is.
/// Only the first 16 different words count. Keeps no reference to the topic.
class SearchIndex {
public:
    explicit SearchIndex(const Topic &topic);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;

    /// At most `limit` hits, best first; equal scores in the order of the contents list. One
    /// hit a page and section at most. Empty for a query without letters or digits.
    std::vector<SearchHit> find(const QString &query, qsizetype limit = 30) const;

private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

} // namespace crampwise
