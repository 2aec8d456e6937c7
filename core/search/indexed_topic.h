// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_fields.h"
#include "core/search/vocabulary.h"

namespace crampwise {

/// The searchable fields of a topic, and which words occur in which of them.
class IndexedTopic {
public:
    explicit IndexedTopic(const Topic &topic);

    const SearchFields &content() const { return m_content; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// What a word of the field is worth; more in names than in texts, more in short fields.
    float worth(size_t field) const { return m_worths[field]; }

private:
    SearchFields m_content;
    std::vector<float> m_worths;
    Vocabulary m_vocabulary;
};

} // namespace crampwise
