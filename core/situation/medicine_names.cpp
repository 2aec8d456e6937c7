// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/medicine_names.h"

#include "core/text/nearest.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Words, folded, without punctuation.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression parting(u"[^\\p{L}\\p{N}]+"_s);
    return folded(text).split(parting, Qt::SkipEmptyParts);
}

class KnownNames {
public:
    explicit KnownNames(const Topic &topic) : m_topic(topic)
    {
        for (const SituationTag &tag : topic.situations().tags) {
            if (!tag.stage)
                addTag(tag);
        }
    }

    std::optional<UnderstoodChoice> understood(const QString &typed) const
    {
        const QStringList words = wordsOf(typed);
        UnderstoodChoice found;
        addKnown(words, found);
        if (found.tags.isEmpty())
            addBegun(words.join(u' '), found);
        if (found.tags.isEmpty())
            addNearest(words, found);
        if (found.tags.isEmpty())
            return {};
        sort(found.tags);
        return found;
    }

private:
    struct Meaning {
        QString name; ///< As the content writes it.
        QStringList tags;
    };

    void addTag(const SituationTag &tag)
    {
        for (const QString &example : tag.names) {
            for (const QString &name : medicineNames(example))
                add(name, tag.id);
        }
        for (const SearchSynonym &synonym : m_topic.searchWords().synonyms) {
            for (const QString &word : synonym.words) {
                if (std::any_of(tag.everyday.begin(), tag.everyday.end(),
                                [&](const auto &one) { return synonym.words.contains(one); }))
                    add(word, tag.id);
            }
        }
        for (const QString &word : tag.words)
            add(word, tag.id);
        add(tag.label, tag.id);
    }

    void add(const QString &name, const QString &tag)
    {
        const QString key = wordsOf(name).join(u' ');
        Meaning &meaning = m_meanings[key];
        if (meaning.name.isEmpty())
            meaning.name = name;
        if (!meaning.tags.contains(tag))
            meaning.tags << tag;
        m_longest = std::max(m_longest, key.count(u' ') + 1);
    }

    void note(const Meaning &meaning, UnderstoodChoice &found) const
    {
        found.as << meaning.name;
        for (const QString &tag : meaning.tags) {
            if (!found.tags.contains(tag))
                found.tags << tag;
        }
    }

    /// The longest names first, so that "potassium tablets" is not read as "potassium".
    void addKnown(const QStringList &words, UnderstoodChoice &found) const
    {
        for (qsizetype at = 0; at < words.size();) {
            qsizetype length = std::min(m_longest, words.size() - at);
            while (length > 0 && !m_meanings.contains(words.mid(at, length).join(u' ')))
                --length;
            if (length > 0)
                note(m_meanings[words.mid(at, length).join(u' ')], found);
            at += std::max<qsizetype>(length, 1);
        }
    }

    /// Those that begin like what was typed.
    void addBegun(const QString &typed, UnderstoodChoice &found) const
    {
        constexpr qsizetype shortest = 3;
        if (typed.size() < shortest)
            return;
        QList<QStringList> meanings;
        for (auto meaning = m_meanings.lowerBound(typed);
             meaning != m_meanings.end() && meaning.key().startsWith(typed); ++meaning) {
            note(*meaning, found);
            if (!meanings.contains(meaning->tags))
                meanings << meaning->tags;
        }
        found.corrected = true;
        found.unfinished = meanings.size() > 1;
    }

    /// Names of medicines are like each other: fewer errors are mended here than elsewhere.
    static bool isNear(const QString &typed, const QString &name)
    {
        constexpr qsizetype shortest = 3;
        constexpr qsizetype lettersPerError = 5;
        if (typed.size() < shortest)
            return false;
        const int limit = static_cast<int>((typed.size() + 1) / lettersPerError);
        return editDistance(typed, name, limit) <= limit;
    }

    bool addNear(const QString &typed, UnderstoodChoice &found) const
    {
        const QString name = nearestMatch(typed, m_meanings.keys());
        if (name.isEmpty() || !isNear(typed, name))
            return false;
        note(m_meanings[name], found);
        found.corrected = true;
        return true;
    }

    void addNearest(const QStringList &words, UnderstoodChoice &found) const
    {
        if (addNear(words.join(u' '), found))
            return;
        for (const QString &word : words)
            addNear(word, found);
    }

    void sort(QStringList &tags) const
    {
        QStringList ordered;
        for (const SituationTag &tag : m_topic.situations().tags) {
            if (tags.contains(tag.id))
                ordered << tag.id;
        }
        tags = ordered;
    }

    const Topic &m_topic;
    QMap<QString, Meaning> m_meanings; ///< By their words, folded and parted by spaces.
    qsizetype m_longest = 0;           ///< In words.
};

} // namespace

std::optional<UnderstoodChoice> understoodChoice(const Topic &topic, const QString &typed)
{
    return KnownNames(topic).understood(typed);
}

} // namespace crampwise
