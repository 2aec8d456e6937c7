// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace crampwise {

/// Every distinct word of the searchable fields, and the fields in which it occurs.
class Vocabulary {
public:
    struct Entry {
        QString word;
        quint32 letters = 0;            ///< One bit for each letter in the word, modulo 32.
        std::span<const quint32> names; ///< Fields that are names or aliases, ascending.
        std::span<const quint32> texts; ///< The other fields, ascending.
    };

    struct Similar {
        const Entry *entry;
        int errors;
    };

    /// The entries whose words begin with `prefix`.
    std::span<const Entry> startingWith(const QString &prefix) const;

    /// The entries whose words are at most `limit` typing errors away.
    std::vector<Similar> similarTo(const QString &word, int limit) const;

private:
    friend class VocabularyBuilder;
    friend class IndexRecord;

    std::vector<Entry> m_entries; ///< Sorted by word.
    std::vector<quint32> m_names; ///< What the entries point into.
    std::vector<quint32> m_texts;
};

/// Takes the words of one field after the other, in ascending order of the fields. Sorts them in
/// the end: a growing list for each word would be scattered over the memory, and slow.
class VocabularyBuilder {
public:
    enum class In { Name, Text };

    void add(const QString &word, quint32 field, In in);
    Vocabulary build() &&;

private:
    struct Occurrence {
        quint32 word;
        quint32 field;
    };
    using Fields = std::span<const quint32> Vocabulary::Entry::*;

    /// Gives each entry its part of the returned list.
    static std::vector<quint32> listFields(const std::vector<Occurrence> &occurrences,
                                           std::vector<Vocabulary::Entry> &entries, Fields fields);

    QHash<QString, quint32> m_words;
    std::vector<Occurrence> m_inNames;
    std::vector<Occurrence> m_inTexts;
};

} // namespace crampwise
