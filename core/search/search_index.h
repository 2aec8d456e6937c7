// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/search/search_hit.h"

#include <memory>
#include <vector>

namespace crampwise {

/// Full-text search over a topic: names, symbols, synonyms, medicines, everyday words and every
/// sentence. Ignores case, accents and punctuation ("K+" still finds potassium before vitamin K).
/// Each word of a query may be the beginning of a word; a single letter only of a word in a name
/// or synonym, and beside other words only itself. All words must stand on the same page; the
/// sections that hold all of them are found, where the names of the page count for each section.
/// Without such a section, the best one is. A query that the content knows as a phrase leads to
/// the places that it names first, and then to where its very words stand. A word that nothing
/// begins with is taken for a near one, if there is any, and the answer says so. Only the first
/// 16 different words count. Keeps no reference to the topic.
class SearchIndex {
public:
    explicit SearchIndex(const Topic &topic);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;

    /// At most `limit` hits, best first; equal scores in the order of the contents list. One
    /// hit a page and section at most. Empty for a query without letters or digits.
    SearchAnswer answer(const QString &query, qsizetype limit = 30) const;
    std::vector<SearchHit> find(const QString &query, qsizetype limit = 30) const;

private:
    friend class SearchIndexMaker;
    struct Data;
    explicit SearchIndex(std::unique_ptr<const Data> data);

    std::unique_ptr<const Data> m_data;
};

/// Makes an index in steps of a few milliseconds, for a window that nothing may hold up.
class SearchIndexMaker {
public:
    /// The topic must outlive it.
    explicit SearchIndexMaker(const Topic &topic);
    ~SearchIndexMaker();

    /// False when nothing is missing.
    bool addNext();
    /// The same as SearchIndex(topic), with what is missing.
    SearchIndex finish() &&;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace crampwise
