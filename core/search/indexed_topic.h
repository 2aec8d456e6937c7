// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_fields.h"
#include "core/search/vocabulary.h"

#include <optional>

namespace crampwise {

/// The searchable fields of a topic, and which words occur in which of them.
class IndexedTopic {
public:
    const SearchFields &content() const { return m_content; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// What a word of the field is worth; more in names than in texts, more in short fields.
    float worth(size_t field) const { return m_worths[field]; }

private:
    friend class IndexedTopicMaker;
    friend class IndexRecord;

    SearchFields m_content;
    std::vector<float> m_worths;
    Vocabulary m_vocabulary;
};

/// Indexes a topic in steps of a few milliseconds.
class IndexedTopicMaker {
public:
    /// The topic must outlive it.
    explicit IndexedTopicMaker(const Topic &topic) : m_fields(topic) {}

    /// A page more, or some of its words; false when there is nothing more.
    bool addNext();
    /// With what is missing.
    IndexedTopic finish() &&;

private:
    void indexNextField();

    SearchFieldsMaker m_fields;
    VocabularyBuilder m_words;
    std::vector<float> m_worths;            ///< Of the fields whose words are known.
    std::optional<Vocabulary> m_vocabulary; ///< Of the words of all fields: the last step.
};

} // namespace crampwise
