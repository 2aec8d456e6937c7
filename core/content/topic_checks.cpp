// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/topic_reader.h"
#include "location.h"
#include "text/nearest.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The ids of one kind of element, and which of them something has named.
struct Ids {
    QStringList all;
    QSet<QString> known;
    QSet<QString> named;
};

class ReferenceChecker {
public:
    ReferenceChecker(const TopicData &data, const QString &fileName)
        : m_data(data), m_fileName(fileName)
    {
    }

    std::vector<ContentError> check()
    {
        define(m_claims, m_data.claims, u"/claims"_s);
        define(m_nutrients, m_data.nutrients, u"/nutrients"_s);
        define(m_mechanisms, m_data.mechanisms, u"/mechanisms"_s);
        define(m_sources, m_data.sources, u"/sources"_s);
        Ids unreferenced;
        define(unreferenced, m_data.advice, u"/advice"_s);
        define(unreferenced, m_data.redFlags, u"/redFlags"_s);
        refuseReservedNames();

        checkClaims();
        checkElements();
        checkLinksAndTable();
        refuseUnused(m_claims, m_data.claims, u"/claims"_s, u"claim"_s);
        refuseUnused(m_sources, m_data.sources, u"/sources"_s, u"source"_s);
        refuseBadDates();
        return std::move(m_errors);
    }

private:
    template<typename T>
    void define(Ids &ids, const std::vector<T> &elements, const QString &pointer)
    {
        for (size_t i = 0; i < elements.size(); ++i) {
            const QString &id = elements[i].id;
            if (ids.known.contains(id)) {
                report(u"%1/%2/id"_s.arg(pointer).arg(i), u"the id “%1” is taken"_s.arg(id),
                       u"give every element an id of its own"_s);
            }
            ids.known.insert(id);
            ids.all << id;
        }
    }

    /// Nutrients and mechanisms share the names of locations.
    void refuseReservedNames()
    {
        for (size_t i = 0; i < m_data.mechanisms.size(); ++i) {
            if (m_nutrients.known.contains(m_data.mechanisms[i].id)) {
                report(u"/mechanisms/%1/id"_s.arg(i), u"a nutrient has this id"_s,
                       u"give every page an id of its own"_s);
            }
        }
        for (const QString &name : fixedLocationNames()) {
            if (m_nutrients.known.contains(name) || m_mechanisms.known.contains(name)) {
                report({}, u"the id “%1” names a page of the program"_s.arg(name),
                       u"choose another id"_s);
            }
        }
    }

    void checkClaims()
    {
        for (size_t i = 0; i < m_data.claims.size(); ++i) {
            if (m_data.claims[i].know)
                useAll(m_sources, m_data.claims[i].know->sources,
                    u"/claims/%1/know/sources"_s.arg(i), u"source"_s);
        }
    }

    template<typename T>
    void checkCarriers(const std::vector<T> &elements, const QString &pointer)
    {
        for (size_t i = 0; i < elements.size(); ++i) {
            useAll(m_claims, elements[i].claims, u"%1/%2/claims"_s.arg(pointer).arg(i), u"claim"_s);
        }
    }

    template<typename T>
    void checkSourced(const std::vector<T> &elements, const QString &pointer)
    {
        for (size_t i = 0; i < elements.size(); ++i) {
            useAll(m_sources, elements[i].sources, u"%1/%2/sources"_s.arg(pointer).arg(i),
                u"source"_s);
        }
    }

    void checkElements()
    {
        useAll(m_claims, m_data.overview.claims, u"/overview/claims"_s, u"claim"_s);
        checkCarriers(m_data.nutrients, u"/nutrients"_s);
        checkCarriers(m_data.mechanisms, u"/mechanisms"_s);
        checkCarriers(m_data.links, u"/links"_s);
        checkCarriers(m_data.table, u"/table"_s);
        checkCarriers(m_data.advice, u"/advice"_s);
        checkSourced(m_data.nutrients, u"/nutrients"_s);
        checkSourced(m_data.mechanisms, u"/mechanisms"_s);
        checkSourced(m_data.redFlags, u"/redFlags"_s);
    }

    void checkLinksAndTable()
    {
        QSet<std::pair<QString, QString>> pairs;
        for (size_t i = 0; i < m_data.links.size(); ++i) {
            const Link &link = m_data.links[i];
            use(m_nutrients, link.nutrient, u"/links/%1/nutrient"_s.arg(i),
                u"nutrient"_s);
            use(m_mechanisms, link.mechanism, u"/links/%1/mechanism"_s.arg(i),
                u"mechanism"_s);
            if (pairs.contains({link.nutrient, link.mechanism})) {
                report(u"/links/%1"_s.arg(i), u"this nutrient and mechanism are linked already"_s,
                       u"merge the two links"_s);
            }
            pairs.insert({link.nutrient, link.mechanism});
        }
        QSet<QString> rows;
        for (size_t i = 0; i < m_data.table.size(); ++i) {
            const QString &nutrient = m_data.table[i].nutrient;
            use(m_nutrients, nutrient, u"/table/%1/nutrient"_s.arg(i), u"nutrient"_s);
            if (rows.contains(nutrient))
                report(u"/table/%1"_s.arg(i), u"this nutrient has a row already"_s,
                       u"keep one row for each nutrient"_s);
            rows.insert(nutrient);
        }
        for (size_t i = 0; i < m_data.nutrients.size(); ++i) {
            if (!rows.contains(m_data.nutrients[i].id))
                report(u"/nutrients/%1"_s.arg(i), u"the table has no row for this nutrient"_s,
                       u"add one under /table"_s);
        }
    }

    void use(Ids &ids, const QString &id, const QString &pointer, const QString &kind)
    {
        ids.named.insert(id);
        if (ids.known.contains(id))
            return;
        const QString nearest = nearestMatch(id, ids.all);
        report(pointer, u"there is no %1 “%2”"_s.arg(kind, id),
               nearest.isEmpty() ? u"define it or name another"_s
                                 : u"did you mean “%1”?"_s.arg(nearest));
    }

    template<typename Names>
    void useAll(Ids &ids, const Names &names, const QString &pointer, const QString &kind)
    {
        int position = 0;
        for (const QString &name : names)
            use(ids, name, u"%1/%2"_s.arg(pointer).arg(position++), kind);
    }

    template<typename T>
    void refuseUnused(const Ids &ids, const std::vector<T> &elements, const QString &pointer,
                      const QString &kind)
    {
        for (size_t i = 0; i < elements.size(); ++i) {
            if (!ids.named.contains(elements[i].id)) {
                report(u"%1/%2"_s.arg(pointer).arg(i),
                       u"nothing names the %1 “%2”"_s.arg(kind, elements[i].id),
                       u"name it where it belongs or remove it"_s);
            }
        }
    }

    void refuseBadDates()
    {
        const AboutText &about = m_data.about;
        if (!about.reviewed.isValid() || !about.nextReview.isValid()
            || about.nextReview < about.reviewed
            || about.nextReview > about.reviewed.addMonths(36)) {
            report(u"/about/nextReview"_s, u"the review dates do not fit together"_s,
                   u"set the next review at most 36 months after the last"_s);
        }
    }

    void report(const QString &pointer, const QString &problem, const QString &remedy)
    {
        m_errors.push_back({m_fileName, pointer, problem, remedy});
    }

    const TopicData &m_data;
    QString m_fileName;
    Ids m_claims;
    Ids m_nutrients;
    Ids m_mechanisms;
    Ids m_sources;
    std::vector<ContentError> m_errors;
};

} // namespace

std::vector<ContentError> checkReferences(const TopicData &data, const QString &fileName)
{
    return ReferenceChecker(data, fileName).check();
}

} // namespace crampwise
