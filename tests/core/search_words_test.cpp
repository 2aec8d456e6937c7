// SPDX-License-Identifier: GPL-3.0-or-later
// What people type in their own words, and where the search of the whole program leads them.
#include "core/content/medicines.h"
#include "core/search/content_names.h"
#include "core/search/search_fields.h"
#include "core/search/search_index.h"

#include "built_in.h"
#include "loader_fixture.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

SearchAnswer answer(const QString &query)
{
    static const SearchIndex index(builtInTopic());
    return index.answer(query);
}

QStringList placesIn(const SearchAnswer &answer)
{
    QStringList places;
    for (const SearchHit &hit : answer.hits)
        places << hit.location.toString();
    return places;
}

/// How the best hit came to be, as the table of queries says it.
QString remarkOf(const SearchAnswer &answer)
{
    if (!answer.notCovered.isEmpty())
        return u"not covered: "_s + answer.notCovered;
    if (!answer.didYouMean.isEmpty())
        return u"did you mean: "_s + answer.didYouMean;
    return answer.hits.empty() ? QString() : hitKindName(answer.hits.front().kind);
}

QList<QStringList> queries()
{
    QFile file(QStringLiteral(DATA_DIR "/search-queries.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows << line.split(u'\t');
    }
    return rows;
}

QSet<QString> allPlaces()
{
    QSet<QString> places;
    for (const SearchPlace &place : searchFieldsOf(builtInTopic()).places)
        places << place.location.toString();
    return places;
}

} // namespace

TEST(SearchWords, WhatPeopleTypeLeadsWhereTheyMeanAndSaysHow)
{
    const QList<QStringList> rows = queries();
    EXPECT_GT(rows.size(), 30);
    for (const QStringList &row : rows) {
        ASSERT_EQ(row.size(), 3) << row.join(u'|').toStdString();
        const SearchAnswer found = answer(row[0]);
        const QString best = placesIn(found).value(0);
        if (row[1] != u"*") {
            EXPECT_EQ(best, row[1]) << row[0].toStdString();
        }
        EXPECT_EQ(remarkOf(found), row[2]) << row[0].toStdString();
    }
}

TEST(SearchWords, AWordOfEverydayLanguageIsNotTakenForAnotherWord)
{
    for (const QString &word : {u"shoez"_s, u"showz"_s, u"xylophone"_s, u"trousers"_s}) {
        EXPECT_TRUE(answer(word).hits.empty()) << word.toStdString();
        EXPECT_EQ(answer(word).didYouMean, QString()) << word.toStdString();
    }
    for (const SearchHit &hit : answer(u"shoes"_s).hits)
        EXPECT_TRUE(hit.excerpt.contains(u"shoe"_s)) << hit.excerpt.toStdString();
    EXPECT_EQ(answer(u"shoes"_s).didYouMean, QString());
    EXPECT_EQ(answer(u"creatine"_s).didYouMean, QString());
    for (const QString &word : {u"mcg"_s, u"vitamin C"_s}) {
        for (const SearchHit &hit : answer(word).hits)
            EXPECT_NE(hit.kind, HitKind::Source) << hit.excerpt.toStdString();
    }
}

TEST(SearchWords, WhatIsNotCoveredIsSaidInOneSentenceWithTheNearest)
{
    const SearchAnswer found = answer(u"vitamin c"_s);
    ASSERT_EQ(found.remarks().size(), 2);
    EXPECT_EQ(found.remarks().constFirst(), u"Crampwise does not cover this: Vitamin C."_s);
    EXPECT_FALSE(placesIn(found).contains(u"vitamin-b"_s));
    EXPECT_EQ(answer(u"vitamin d"_s).notCovered, QString());
    EXPECT_EQ(answer(u"vitamin d"_s).remarks(), QStringList());
}

TEST(SearchWords, ACorrectionIsSaid)
{
    EXPECT_EQ(answer(u"furosimide"_s).remarks(), QStringList{u"Did you mean “furosemide”?"_s});
    EXPECT_EQ(answer(u"  Potasssium, please"_s).didYouMean, QString()); // found nowhere together
}

TEST(SearchWords, EveryPlaceThatTheyNameIsThere)
{
    const QSet<QString> places = allPlaces();
    const SearchWords &words = builtInTopic().searchWords();
    for (const SearchSynonym &synonym : words.synonyms) {
        for (const QString &place : synonym.places)
            EXPECT_TRUE(places.contains(place)) << place.toStdString();
    }
    for (const NotCovered &subject : words.notCovered) {
        for (const QString &place : subject.places)
            EXPECT_TRUE(places.contains(place)) << place.toStdString();
    }
}

TEST(SearchWords, NothingThatAPageIsAboutIsCalledNotCovered)
{
    QSet<QString> names;
    for (const SearchField &field : searchFieldsOf(builtInTopic()).fields) {
        if (field.kind == FieldKind::Name || field.kind == FieldKind::Alias)
            names << field.text.toCaseFolded();
    }
    for (const NotCovered &subject : builtInTopic().searchWords().notCovered) {
        for (const QString &word : subject.words)
            EXPECT_FALSE(names.contains(word.toCaseFolded())) << word.toStdString();
    }
}

TEST(SearchWords, EveryMedicineOfTheContentIsFoundAsAMedicine)
{
    for (const Interaction &one : builtInTopic().medicines().interactions) {
        for (const QString &example : one.examples) {
            for (const QString &name : medicineNames(example)) {
                const SearchAnswer found = answer(name);
                const bool isMedicine
                    = std::any_of(found.hits.begin(), found.hits.end(),
                                  [](const auto &hit) { return hit.kind == HitKind::Medicine; });
                EXPECT_TRUE(isMedicine) << name.toStdString();
                EXPECT_EQ(found.didYouMean, QString()) << name.toStdString();
            }
        }
    }
}

TEST(SearchWords, NamesOfBothCountriesAreTakenApart)
{
    EXPECT_EQ(medicineNames(u"salbutamol (UK) / albuterol (US)"_s),
              (QStringList{u"salbutamol"_s, u"albuterol"_s}));
    EXPECT_EQ(medicineNames(u"proton pump inhibitors (PPIs)"_s),
              QStringList{u"proton pump inhibitors (PPIs)"_s});
    EXPECT_EQ(medicineNames(QString()), QStringList());
}

TEST(SearchWordsChecks, RefuseAPageThatIsNotThereAndAWordThatStandsTwice)
{
    const QString file = u"search_words.json"_s;
    const auto changed = [&](const QString &key, const QJsonArray &value) {
        return loadChanged(file, [&](QJsonObject &root) {
            changeMember(root, u"searchWords"_s, [&](QJsonObject &words) {
                changeElement(words, u"synonyms"_s, QString(), QString(),
                              [&](QJsonObject &first) { first[key] = value; });
            });
        });
    };
    expectError(changed(u"places"_s, {u"cramp-right-know"_s}), file,
                u"/searchWords/synonyms/0/places/0"_s, u"cramp-right-know"_s, u"cramp-right-now"_s);
    expectError(changed(u"words"_s, {u"Selenium"_s}), file, u"/searchWords/notCovered/3/words/0"_s,
                u"synonyms"_s);
}
