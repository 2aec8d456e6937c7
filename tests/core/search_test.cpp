// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "built_in.h"
#include "core/search/index_record.h"
#include "sample_topic.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

std::vector<SearchHit> find(const QString &query, qsizetype limit = 30)
{
    static const SearchIndex index{Topic(sampleTopicData())};
    return index.find(query, limit);
}

/// The places found, best first, for example "magnesium#caution".
QStringList places(const QString &query, qsizetype limit = 30)
{
    QStringList found;
    for (const SearchHit &hit : find(query, limit))
        found << hit.location.toString();
    return found;
}

QString first(const QString &query)
{
    return places(query).value(0);
}

QString matched(const SearchHit &hit)
{
    return hit.excerpt.mid(hit.matchStart, hit.matchLength);
}

} // namespace

TEST(Search, FindsNamesSymbolsAndUsualSpellings)
{
    const std::pair<QString, QString> expected[]{
        {u"magnesium"_s, u"magnesium"_s},
        {u"Ca"_s, u"calcium"_s},
        {u"ca2+"_s, u"calcium"_s},
        {u"Ca²⁺"_s, u"calcium"_s},
        {u"Ca+"_s, u"calcium"_s},
        {u"Mg"_s, u"magnesium"_s},
        {u"P"_s, u"phosphorus"_s},
        {u"phosphorous"_s, u"phosphorus"_s},
        {u"kalium"_s, u"potassium"_s},
        {u"thiamin"_s, u"vitamin-b"_s},
        {u"B12"_s, u"vitamin-b"_s},
        {u"b 12"_s, u"vitamin-b"_s},
        {u"vitamin B-12"_s, u"vitamin-b"_s},
        {u"vit d"_s, u"vitamin-d"_s},
        {u"vitd"_s, u"vitamin-d"_s},
        {u"Vit. D"_s, u"vitamin-d"_s},
        {u"mk-7"_s, u"vitamin-k"_s},
        {u"MK7"_s, u"vitamin-k"_s},
        {u"pins and"_s, u"nerve-function"_s},
        {u"red flag"_s, u"when-to-see-a-doctor"_s},
        {u"remedy"_s, u"what-you-can-do"_s},
        {u"magnesium's"_s, u"magnesium"_s},
        {u"magnesium’s"_s, u"magnesium"_s},
        {u"'K'"_s, u"potassium"_s},
        {u"vitamin 'K'"_s, u"vitamin-k"_s},
    };
    for (const auto &[query, place] : expected)
        EXPECT_EQ(first(query), place) << query.toStdString();
}

TEST(Search, TellsPotassiumFromVitaminK)
{
    EXPECT_EQ(places(u"K"_s).mid(0, 2), QStringList({u"potassium"_s, u"vitamin-k"_s}));
    EXPECT_EQ(places(u"K+"_s).mid(0, 2), QStringList({u"potassium"_s, u"vitamin-k"_s}));
    EXPECT_EQ(first(u"vit k"_s), u"vitamin-k"_s);
    EXPECT_EQ(first(u"vitamin k"_s), u"vitamin-k"_s);
    EXPECT_EQ(first(u"k vitamin"_s), u"vitamin-k"_s);
    EXPECT_EQ(first(u"vitamin d"_s), u"vitamin-d"_s);
    EXPECT_EQ(first(u"vitamin b"_s), u"vitamin-b"_s);
}

TEST(Search, DoesNotDrownOneLetterInTheTextsThatBeginWithIt)
{
    const QStringList found = places(u"k"_s);
    EXPECT_FALSE(found.contains(u"magnesium#caution"_s)); // "Kidney"
    EXPECT_TRUE(places(u"ki"_s).contains(u"magnesium#caution"_s));
    EXPECT_EQ(first(u"m"_s), u"magnesium"_s);
}

TEST(Search, IgnoresCaseAndAccents)
{
    EXPECT_EQ(first(u"MÀGNÉSIUM"_s), u"magnesium"_s);
    EXPECT_EQ(first(u"naive"_s), u"magnesium#what-to-know"_s);
    EXPECT_EQ(first(u"NAI\u0308VE"_s), u"magnesium#what-to-know"_s);
}

TEST(Search, FindsTheTextsOfEveryKindInTheirPlaces)
{
    const std::pair<QString, QString> expected[]{
        {u"seldom"_s, u"overview"_s},
        {u"harmless"_s, u"overview"_s},
        {u"swallow"_s, u"overview#main-message"_s},
        {u"hollow"_s, u"overview#chart"_s},
        {u"glance"_s, u"overview#table"_s},
        {u"keeps"_s, u"magnesium"_s},
        {u"beans"_s, u"magnesium#in-short"_s},
        {u"membrane"_s, u"magnesium#article"_s},
        {u"gate"_s, u"magnesium#what-it-does"_s},
        {u"blocks"_s, u"magnesium#nerve-function"_s},
        {u"leaks"_s, u"magnesium#nerve-function"_s},
        {u"bursts"_s, u"magnesium#nerve-function"_s},
        {u"misleads"_s, u"magnesium#what-to-know"_s},
        {u"pumpkin"_s, u"magnesium#what-to-do"_s},
        {u"kidney"_s, u"magnesium#caution"_s},
        {u"marmalade"_s, u"magnesium#article"_s},
        {u"rejected"_s, u"magnesium#article"_s},
        {u"fibre"_s, u"nerve-function"_s},
        {u"sodium"_s, u"nerve-function#steps"_s},
        {u"threshold"_s, u"nerve-function#goes-wrong"_s},
        {u"doorway"_s, u"nerve-function#nutrients"_s},
        {u"worth"_s, u"what-you-can-do"_s},
        {u"thirsty"_s, u"what-you-can-do#hydration"_s},
        {u"electrolytes"_s, u"what-you-can-do#hydration"_s},
        {u"suits"_s, u"what-you-can-do#hydration"_s},
        {u"bottle"_s, u"what-you-can-do#hydration"_s},
        {u"brown"_s, u"when-to-see-a-doctor#now"_s},
        {u"thrombosis"_s, u"when-to-see-a-doctor#might-be"_s},
        {u"week"_s, u"when-to-see-a-doctor#next-visit"_s},
        {u"volunteers"_s, u"about#program"_s},
        {u"garrison"_s, u"sources#s1"_s},
    };
    for (const auto &[query, place] : expected)
        EXPECT_EQ(first(query), place) << query.toStdString();
}

TEST(Search, NamesThePageAndTheSection)
{
    const SearchHit gate = find(u"gate"_s).at(0);
    EXPECT_EQ(gate.title, u"Magnesium"_s);
    EXPECT_EQ(gate.heading, u"What it does"_s);
    EXPECT_EQ(find(u"blocks"_s).at(0).heading, u"When there is too little: Nerve function"_s);
    EXPECT_EQ(find(u"bottle"_s).at(0).heading, u"Drink when you are thirsty"_s);
    EXPECT_EQ(find(u"bottle"_s).at(0).title, u"What may help you"_s);
    EXPECT_EQ(find(u"magnesium"_s).at(0).heading, QString());
}

TEST(Search, WantsAllWordsOnOnePage)
{
    EXPECT_EQ(places(u"magnesium pumpkin"_s), QStringList{u"magnesium#what-to-do"_s});
    EXPECT_EQ(places(u"seeds, eat"_s), QStringList{u"magnesium#what-to-do"_s});
    EXPECT_EQ(places(u"calcium pumpkin"_s), QStringList());
    EXPECT_EQ(places(u"pumpkin nonsense"_s), QStringList());
    // In two sections of one page: the page counts once.
    EXPECT_EQ(places(u"beans pumpkin"_s).size(), 1);
}

TEST(Search, FindsEveryBeginningOfAName)
{
    const QString name = u"phosphorus"_s;
    for (qsizetype length = 1; length <= name.size(); ++length)
        EXPECT_EQ(first(name.left(length)), name) << length;
    EXPECT_EQ(first(u"calci"_s), u"calcium"_s); // before "calciferol", a synonym
    EXPECT_EQ(first(u"pumpk"_s), u"magnesium#what-to-do"_s);
}

TEST(Search, ForgivesSmallTypingErrors)
{
    EXPECT_EQ(first(u"calcuim"_s), u"calcium"_s);
    EXPECT_EQ(first(u"nagnesium"_s), u"magnesium"_s);
    EXPECT_EQ(first(u"magneziumm"_s), u"magnesium"_s);
    EXPECT_EQ(first(u"vitmain d"_s), u"vitamin-d"_s);
    EXPECT_EQ(first(u"punpkin"_s), u"magnesium#what-to-do"_s);
    EXPECT_EQ(matched(find(u"punpkin"_s).at(0)), u"pumpkin"_s);
    EXPECT_EQ(first(u"pumpkins"_s), u"magnesium#what-to-do"_s); // no error: another number
}

TEST(Search, ForgivesNoMoreThanItSays)
{
    EXPECT_EQ(first(u"nagnesum"_s), QString());       // two in eight
    EXPECT_EQ(places(u"gatt"_s), QStringList());      // no short word of a text
    EXPECT_EQ(places(u"bnx"_s), QStringList());       // none in three
    EXPECT_EQ(places(u"pxmpkix"_s), QStringList());   // two in seven
    EXPECT_EQ(places(u"mxgnxsixm"_s), QStringList()); // three in nine
    EXPECT_EQ(places(u"gate"_s), QStringList{u"magnesium#what-it-does"_s}); // known: no errors
}

TEST(Search, RanksExactBeforeBeginningBeforeTextBeforeError)
{
    TopicData data;
    data.figures.message.message.lead.text.plain = u"A zinc mine."_s;
    const auto add = [&](const QString &id, const QString &name) {
        Nutrient nutrient;
        nutrient.id = id;
        nutrient.name = name;
        data.nutrients.push_back(nutrient);
    };
    add(u"beginning"_s, u"Zincum"_s);
    add(u"longer"_s, u"Zinc of the old mountains"_s);
    add(u"exact"_s, u"Zinc"_s);
    add(u"error"_s, u"Zink"_s);
    const std::vector<SearchHit> hits = SearchIndex(Topic(std::move(data))).find(u"zinc"_s);
    ASSERT_EQ(hits.size(), 4U);
    EXPECT_EQ(hits[0].location.id, u"exact"_s);
    EXPECT_EQ(hits[1].location.id, u"longer"_s);
    EXPECT_EQ(hits[2].location.id, u"beginning"_s);
    EXPECT_EQ(hits[3].location.kind, Location::Kind::Overview);
    for (size_t i = 1; i < hits.size(); ++i)
        EXPECT_GT(hits[i - 1].score, hits[i].score) << i;
}

TEST(Search, PutsEqualScoresInTheOrderOfTheContents)
{
    EXPECT_EQ(places(u"lead sentence names"_s),
              QStringList({u"vitamin-b"_s, u"vitamin-d"_s, u"calcium"_s, u"potassium"_s,
                           u"phosphorus"_s, u"vitamin-k"_s}));
}

TEST(Search, GivesOneHitAPageAndSection)
{
    for (const QString &query : {u"magnesium"_s, u"it"_s, u"the"_s, u"nerve"_s, u"channel"_s}) {
        const QStringList found = places(query);
        EXPECT_EQ(QSet<QString>(found.begin(), found.end()).size(), found.size())
            << query.toStdString();
        EXPECT_FALSE(found.isEmpty()) << query.toStdString();
    }
    EXPECT_EQ(places(u"channel"_s), QStringList{u"magnesium#nerve-function"_s});
}

TEST(Search, MarksTheFirstMatchedWordOfTheExcerpt)
{
    const SearchHit gate = find(u"nerve gat"_s).at(0);
    EXPECT_EQ(gate.excerpt, u"It calms the gate of a nerve."_s);
    EXPECT_EQ(matched(gate), u"gate"_s);
    EXPECT_EQ(matched(find(u"naive"_s).at(0)), u"naïve"_s);
    EXPECT_EQ(matched(find(u"magnesium"_s).at(0)), u"Magnesium"_s);
    const SearchHit alias = find(u"kalium"_s).at(0);
    EXPECT_EQ(alias.excerpt, u"Its lead sentence names nothing."_s);
    EXPECT_EQ(alias.matchLength, 0);
}

TEST(Search, ShortensLongTextsAtWordBorders)
{
    const QString before = u"Words before it stand here. "_s.repeated(10);
    const QString after = u" and these stand behind it"_s.repeated(10);
    TopicData data;
    data.figures.message.message.lead.text.plain = before + u"needle"_s + after;
    const SearchIndex index{Topic(std::move(data))};
    const SearchHit hit = index.find(u"needle"_s).at(0);
    EXPECT_EQ(matched(hit), u"needle"_s);
    EXPECT_LE(hit.excerpt.size(), 122);
    EXPECT_GE(hit.excerpt.size(), 80);
    EXPECT_TRUE(hit.excerpt.startsWith(u'…'));
    EXPECT_TRUE(hit.excerpt.endsWith(u'…'));
    const QString whole = before + u"needle"_s + after + u' ';
    const QString inner = hit.excerpt.mid(1, hit.excerpt.size() - 2);
    EXPECT_TRUE(whole.contains(u' ' + inner + u' ')) << inner.toStdString();

    const SearchHit start = index.find(u"words before it"_s).at(0);
    EXPECT_EQ(matched(start), u"Words"_s);
    EXPECT_EQ(start.matchStart, 0);
}

TEST(Search, MarksAMatchAtTheEndOfALongText)
{
    TopicData data;
    data.figures.message.message.lead.text.plain
        = u"Filling words come first. "_s.repeated(10) + u"needle"_s;
    const SearchHit hit = SearchIndex(Topic(std::move(data))).find(u"needle"_s).at(0);
    EXPECT_EQ(matched(hit), u"needle"_s);
    EXPECT_TRUE(hit.excerpt.endsWith(u"needle"_s));
    EXPECT_LE(hit.excerpt.size(), 121);
}

TEST(Search, MarksOnlyWhatLiesInsideTheExcerpt)
{
    TopicData data;
    data.figures.message.message.lead.text.plain = QString(5000, u'a');
    const SearchHit hit = SearchIndex(Topic(std::move(data))).find(u"aaaa"_s).at(0);
    EXPECT_LE(hit.excerpt.size(), 122);
    EXPECT_GT(hit.matchLength, 0);
    EXPECT_LE(hit.matchStart + hit.matchLength, hit.excerpt.size());
}

TEST(Search, KeepsToTheLimit)
{
    const QStringList all = places(u"magnesium"_s);
    ASSERT_GT(all.size(), 2);
    EXPECT_EQ(places(u"magnesium"_s, 2), all.mid(0, 2));
    EXPECT_TRUE(places(u"magnesium"_s, 0).isEmpty());
    EXPECT_TRUE(places(u"magnesium"_s, -1).isEmpty());
}

TEST(Search, PassesOverTheSmallWordsOfAQuestion)
{
    EXPECT_EQ(places(u"why should I eat the pumpkin seeds?"_s), places(u"pumpkin seeds"_s));
    EXPECT_EQ(first(u"what is magnesium"_s), u"magnesium"_s);
    EXPECT_FALSE(places(u"the"_s).isEmpty());
}

TEST(Search, FindsNothingWithoutLettersOrDigits)
{
    for (const QString &query : {u""_s, u"   "_s, u"?!…"_s, u"+"_s, u"- + -"_s, u"💊"_s})
        EXPECT_TRUE(find(query).empty()) << query.toStdString();
    EXPECT_EQ(first(u"💊 \"calcium\"?"_s), u"calcium"_s);
}

TEST(Search, AnswersVeryLongQueries)
{
    const QString manyWords = u"magnesium pumpkin seeds eat "_s.repeated(400);
    QString differentWords;
    for (int i = 0; differentWords.size() < 10000; ++i)
        differentWords += u"word%1 "_s.arg(i);
    EXPECT_EQ(first(manyWords), u"magnesium#what-to-do"_s);
    EXPECT_TRUE(find(differentWords).empty());
    EXPECT_TRUE(find(QString(10000, u'm')).empty());
    EXPECT_TRUE(find(QString(10000, u'\u0301')).empty());
}

TEST(Search, OutlivesTheTopicAndCanBeMoved)
{
    auto topic = std::make_unique<Topic>(sampleTopicData());
    SearchIndex index(*topic);
    topic.reset();
    const SearchIndex moved(std::move(index));
    EXPECT_EQ(moved.find(u"pumpkin"_s).at(0).title, u"Magnesium"_s);
}

TEST(Search, WhatIsBuiltInIsWhatIsFound)
{
    const QLocale before;
    const auto after = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QByteArrayView builtIn = builtInTopic().searchRecord();
    EXPECT_EQ(recordOf(IndexedTopicMaker(builtInTopic()).finish()), builtIn);
    const auto read = fromRecord(builtIn);
    ASSERT_TRUE(read);
    EXPECT_EQ(recordOf(*read), builtIn);
    EXPECT_FALSE(SearchIndexMaker(builtInTopic()).addNext()) << "nothing is left to be found";
}

TEST(Search, WhatIsBuiltInIsNotUsedWhereNumbersAreWrittenInAnotherWay)
{
    const QLocale before;
    const auto after = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_FALSE(fromRecord(builtInTopic().searchRecord()));
    EXPECT_EQ(SearchIndex(builtInTopic()).find(u"magnesium"_s).at(0).title, u"Magnesium"_s);
}

TEST(Search, TakesAnEmptyTopic)
{
    const SearchIndex index{Topic(TopicData())};
    EXPECT_TRUE(index.find(u"magnesium"_s).empty());
}
