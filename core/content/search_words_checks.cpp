// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"
#include "core/location.h"
#include "core/text/nearest.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QStringList pageNames(const TopicData &data)
{
    QStringList names = fixedPageNames();
    for (const Nutrient &nutrient : data.nutrients)
        names << nutrient.id;
    for (const Mechanism &mechanism : data.mechanisms)
        names << mechanism.id;
    for (const Food &food : data.figures.foods.foods)
        names << food.id;
    return names;
}

/// Holds the words against the pages, and against each other.
class SearchWordsCheck {
public:
    SearchWordsCheck(const TopicData &data, IdBook &book) : m_pages(pageNames(data)), m_book(book)
    {
    }

    template<typename Entry>
    void check(const std::vector<Entry> &entries, const QString &pointer)
    {
        for (size_t i = 0; i < entries.size(); ++i) {
            const QString at = IdBook::place(pointer, i);
            checkWords(entries[i].words, at + u"/words"_s);
            checkPlaces(entries[i].places, at + u"/places"_s);
        }
    }

private:
    void checkWords(const QStringList &words, const QString &pointer)
    {
        size_t index = 0;
        for (const QString &word : words) {
            const QString at = IdBook::place(pointer, index++);
            const QString other = m_words.value(folded(word));
            if (!other.isEmpty()) {
                m_book.report(at, u"“%1” stands at %2 too"_s.arg(word, other),
                              u"keep it in one place"_s);
            }
            m_words.insert(folded(word), at);
        }
    }

    void checkPlaces(const QStringList &places, const QString &pointer)
    {
        size_t index = 0;
        for (const QString &place : places) {
            const QString at = IdBook::place(pointer, index++);
            const QString page = splitLocation(place).page;
            if (!m_pages.contains(page)) {
                m_book.report(at, u"there is no page “%1”"_s.arg(page),
                              u"give one like “%1”"_s.arg(nearestOrFirst(page)));
            }
        }
    }

    QString nearestOrFirst(const QString &page) const
    {
        const QString nearest = nearestMatch(page, m_pages);
        return nearest.isEmpty() ? m_pages.constFirst() : nearest;
    }

    const QStringList m_pages;
    QHash<QString, QString> m_words; ///< Where each stands.
    IdBook &m_book;
};

} // namespace

void checkSearchWords(const TopicData &data, IdBook &book)
{
    SearchWordsCheck check(data, book);
    check.check(data.searchWords.synonyms, u"/searchWords/synonyms"_s);
    check.check(data.searchWords.notCovered, u"/searchWords/notCovered"_s);
}

} // namespace crampwise
