// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/topic.h"
#include "location.h"

#include <memory>
#include <vector>

namespace crampwise {

/// One element of the topic that a query matched.
struct SearchHit {
    Location location;
    QString title;   ///< Name of the page, as locationTitle() gives it.
    QString heading; ///< What was matched: a section or field name; may be empty.
    QString excerpt; ///< The matched text, shortened at word borders to about 120 characters.
    qsizetype matchStart = 0; ///< Of the first matched word in excerpt; length 0 when the match
    qsizetype matchLength = 0; ///< lies in a synonym that is not shown.
    double score = 0;          ///< Higher is better.
};

/// Full-text search over a topic: names, symbols, synonyms and every sentence. Ignores case,
/// accents and punctuation ("K+" still finds potassium before vitamin K); each word of a query
/// may be a prefix or have a small typing error (one for 4 to 7 letters, two from 8); all words
/// must match the same element. Keeps no reference to the topic.
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
