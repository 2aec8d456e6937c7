// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/indexed_topic.h"

#include "core/search/words.h"

#include <algorithm>

namespace crampwise {

namespace {

/// A long field halves the worth of its words at most, so that a name outdoes every text.
float worthOf(FieldKind kind, size_t words)
{
    const float lengthFactor = 0.5F + 0.5F / static_cast<float>(std::max<size_t>(words, 1));
    switch (kind) {
    case FieldKind::Name:
        return 100 * lengthFactor;
    case FieldKind::Alias:
        return 90 * lengthFactor;
    case FieldKind::Heading:
        return 30 * lengthFactor;
    case FieldKind::Lead:
        return 18 * lengthFactor;
    case FieldKind::Text:
        return 15 * lengthFactor;
    }
    Q_UNREACHABLE();
}

bool isName(FieldKind kind)
{
    return kind == FieldKind::Name || kind == FieldKind::Alias;
}

/// The words of a field as queries may spell them.
std::vector<QString> spellings(const SearchField &field, const std::vector<Word> &words)
{
    std::vector<QString> found;
    QString joined;
    for (const Word &word : words) {
        found.push_back(word.folded);
        if (word.folded.endsWith(u'+'))
            found.push_back(word.folded.chopped(1));
        joined += word.folded;
    }
    // "vitd" and "nightcramps" are usual.
    if (isName(field.kind) && words.size() > 1)
        found.push_back(joined);
    return found;
}

} // namespace

IndexedTopic::IndexedTopic(const Topic &topic) : m_content(searchFieldsOf(topic))
{
    VocabularyBuilder builder;
    m_worths.reserve(m_content.fields.size());
    for (const SearchField &field : m_content.fields) {
        const auto number = static_cast<quint32>(m_worths.size());
        const auto in
            = isName(field.kind) ? VocabularyBuilder::In::Name : VocabularyBuilder::In::Text;
        const std::vector<Word> words = wordsOf(field.text);
        for (const QString &word : spellings(field, words))
            builder.add(word, number, in);
        m_worths.push_back(worthOf(field.kind, words.size()));
    }
    m_vocabulary = std::move(builder).build();
}

} // namespace crampwise
