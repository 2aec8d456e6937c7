// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/indexed_topic.h"

#include "core/search/words.h"

#include <algorithm>

namespace crampwise {

namespace {

constexpr size_t fieldsAStep = 100;

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

void IndexedTopicMaker::indexNextField()
{
    const auto number = static_cast<quint32>(m_worths.size());
    const SearchField &field = m_fields.found().fields[number];
    const auto in = isName(field.kind) ? VocabularyBuilder::In::Name : VocabularyBuilder::In::Text;
    const std::vector<Word> words = wordsOf(field.text);
    for (const QString &word : spellings(field, words))
        m_words.add(word, number, in);
    m_worths.push_back(worthOf(field.kind, words.size()));
}

bool IndexedTopicMaker::addNext()
{
    const size_t known = m_fields.found().fields.size();
    if (m_worths.size() == known && m_fields.addNext())
        return true;
    if (m_worths.size() == known) {
        if (m_vocabulary)
            return false;
        m_vocabulary = std::move(m_words).build();
        return true;
    }
    const size_t end = std::min(known, m_worths.size() + fieldsAStep);
    while (m_worths.size() < end)
        indexNextField();
    return true;
}

IndexedTopic IndexedTopicMaker::finish() &&
{
    while (addNext()) {
    }
    IndexedTopic indexed;
    indexed.m_content = std::move(m_fields).take();
    indexed.m_worths = std::move(m_worths);
    indexed.m_vocabulary = std::move(*m_vocabulary);
    return indexed;
}

} // namespace crampwise
