// SPDX-License-Identifier: GPL-3.0-or-later
// Search in the program as it is; see search_test.cpp for how it searches.
#include "core/content/built_in_topic.h"
#include "core/page/page.h"
#include "core/page/pages.h"
#include "core/search/search_fields.h"
#include "core/search/search_index.h"

#include <QLocale>
#include <QScopeGuard>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &builtInTopic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

/// The best place in the whole program.
QString bestInProgram(const QString &query)
{
    static const SearchIndex index(builtInTopic());
    const std::vector<SearchHit> hits = index.find(query, 1);
    return hits.empty() ? QString() : hits.front().location.toString();
}

} // namespace

TEST(Search, FindsThePagesOfTheProgramByTheirNamesAndWhatTheyAreFor)
{
    const std::pair<QString, QString> expected[]{
        {u"foods"_s, u"foods"_s},       {u"manual"_s, u"help"_s},
        {u"print"_s, u"help#print"_s},  {u"command line"_s, u"help#command-line"_s},
        {u"banana"_s, u"banana"_s},     {u"licence"_s, u"about#licence"_s},
        {u"evidence"_s, u"evidence"_s}, {u"how much"_s, u"how-much-you-need"_s},
        {u"sources"_s, u"sources"_s},   {u"signs of a lack of calcium"_s, u"calcium#signs"_s},
    };
    for (const auto &[query, place] : expected)
        EXPECT_EQ(bestInProgram(query), place) << query.toStdString();
}

TEST(Search, AnIndexMadeInStepsAnswersLikeOneMadeAtOnce)
{
    const QLocale before;
    const auto after = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German)); // what is built in tells numbers in English
    const SearchIndex atOnce(builtInTopic());
    SearchIndexMaker maker(builtInTopic());
    int steps = 0;
    while (maker.addNext())
        ++steps;
    EXPECT_GT(steps, 100);
    const SearchIndex whole = std::move(maker).finish();
    SearchIndexMaker begun(builtInTopic());
    begun.addNext();
    const SearchIndex finished = std::move(begun).finish();
    for (const QString &query : {u"m"_s, u"magnesum"_s, u"charley horse"_s, u"nerve muscle"_s}) {
        const std::vector<SearchHit> wanted = atOnce.find(query);
        EXPECT_FALSE(wanted.empty());
        for (const SearchIndex *index : {&whole, &finished}) {
            const std::vector<SearchHit> hits = index->find(query);
            ASSERT_EQ(hits.size(), wanted.size());
            for (size_t i = 0; i < hits.size(); ++i)
                EXPECT_TRUE(hits[i].location == wanted[i].location
                            && hits[i].score == wanted[i].score);
        }
    }
}

TEST(SearchFields, AreThePagesOfTheProgramAndTheirSections)
{
    const QStringList elsewhere{u"see-a-doctor"_s, u"filter"_s, u"more"_s};
    const SearchFields fields = searchFieldsOf(builtInTopic());
    const std::vector<PageEntry> pages = pagesOf(builtInTopic());
    ASSERT_EQ(fields.pages.size(), pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        EXPECT_EQ(fields.pages[i].title, pages[i].title);
        const Page page = pageWithoutWords(builtInTopic(), pages[i].location);
        size_t place = fields.pages[i].firstPlace;
        EXPECT_EQ(fields.places[place++].location, pages[i].location);
        for (const Section &section : page.sections) {
            if (elsewhere.contains(section.anchor))
                continue;
            ASSERT_LT(place, fields.pages[i].endPlace) << qPrintable(section.heading);
            EXPECT_EQ(fields.places[place].location.section, section.anchor);
            EXPECT_EQ(fields.places[place].heading, section.heading);
            ++place;
        }
        EXPECT_EQ(place, fields.pages[i].endPlace) << qPrintable(pages[i].title);
    }
}

TEST(SearchFields, LeaveWarningSignsToThePageThatIsAboutThem)
{
    for (const SearchPlace &place : searchFieldsOf(builtInTopic()).places)
        EXPECT_NE(place.location.section, u"see-a-doctor"_s);
    const QString sign = builtInTopic().signs().signs.front().sign.plain;
    EXPECT_TRUE(bestInProgram(sign).startsWith(u"when-to-see-a-doctor#"_s));
}

TEST(Search, LeadsWhoeverIsInPainToReliefAndToLookAlikes)
{
    for (const QString &query :
         {u"cramp now"_s, u"charley horse"_s, u"help now"_s, u"help"_s, u"Help!"_s})
        EXPECT_EQ(bestInProgram(query), u"cramp-right-now"_s) << query.toStdString();
    EXPECT_TRUE(bestInProgram(u"restless legs"_s).startsWith(u"is-it-a-cramp"_s));
}
