// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"
#include "core/page/glossary_matcher.h"
#include "core/page/pages.h"
#include "core/page/spoken_page.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const Location garrison{Location::Kind::Sources, {}, u"garrison"_s};
const Location foods{Location::Kind::Foods, {}, {}};

/// One of each kind of block that is told in words of its own.
Page samplePage()
{
    Page page;
    page.title = u"Magnesium"_s;
    page.lead = u"It calms nerves."_s;
    page.sections = {
        {u"short"_s,
         u"In short"_s,
         SectionStyle::Plain,
         {},
         {FactList{{{u"It may help."_s, {{u"Garrison 2020"_s, garrison}}}, {u"Ask first."_s, {}}}},
          Steps{{u"Stop."_s, u"Stretch."_s}}, Notice{u"Not with weak kidneys."_s}}},
        {u"foods"_s,
         u"Foods"_s,
         SectionStyle::Plain,
         {},
         {TextTable{{u"Food"_s, u"Amount"_s},
                    {{u"Oats"_s, u"27 mg"_s}, {u"Beans"_s, QString()}},
                    {foods, std::nullopt},
                    u"What holds much"_s,
                    1,
                    true},
          ChoiceBlock{
              Choice::Level, u"Words:"_s, {{u"a"_s, u"Easy"_s}, {u"b"_s, u"Full"_s}}, u"b"_s},
          Picture{u"nerve"_s, u"A nerve meets a muscle."_s}}},
        {u"sources"_s,
         u"Sources"_s,
         SectionStyle::Plain,
         {},
         {SourceList{{{garrison, u"Garrison 2020"_s, u"Cramps"_s}}}}},
    };
    return page;
}

class SpokenPageTest : public testing::Test {
protected:
    QStringList lines() const { return spoken.text().split(u'\n'); }
    qsizetype pageOffset(const QString &words) const { return text.text().indexOf(words); }
    qsizetype spokenOffset(const QString &words) const { return spoken.text().indexOf(words); }

    Page page = samplePage();
    PageText text{page};
    PageElements elements{text};
    SpokenPage spoken{elements};
};

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

} // namespace

std::ostream &operator<<(std::ostream &out, const SpokenPage::Range &range)
{
    return out << range.from << " to " << range.to;
}

TEST_F(SpokenPageTest, TellsWhatOthersSee)
{
    const QStringList expected{
        u"Heading 1: Magnesium"_s,
        u"It calms nerves."_s,
        u"Heading 2: In short"_s,
        u"List of 2: It may help.\u00a0source 1"_s,
        u"Ask first."_s,
        u"List of 2: 1. Stop."_s,
        u"2. Stretch."_s,
        u"Important: Not with weak kidneys."_s,
        u"Heading 2: Foods"_s,
        u"Table, 2 row(s), 2 column(s). Column 1: Food"_s,
        u"Column 2: Amount, sorted down"_s,
        u"Row 1, Food: link Oats"_s,
        u"Amount: 27 mg"_s,
        u"Row 2, Food: Beans"_s,
        u"Amount: "_s,
        u"Combo box, Words: Full"_s,
        u"Picture: A nerve meets a muscle."_s,
        u"Heading 2: Sources"_s,
        u"List of 1: Source 1: link Garrison 2020: Cramps"_s,
    };
    EXPECT_EQ(lines().join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

TEST_F(SpokenPageTest, KnowsWhichCharacterIsWhich)
{
    const qsizetype oats = pageOffset(u"Oats"_s);
    EXPECT_EQ(spoken.fromPage(oats), spokenOffset(u"Oats"_s));
    EXPECT_EQ(spoken.toPage(spokenOffset(u"Oats"_s) + 2), oats + 2);
}

TEST_F(SpokenPageTest, GivesWhatIsSaidBeforeATextToItsFirstCharacter)
{
    const qsizetype heading = pageOffset(u"In short"_s);
    for (qsizetype at = spokenOffset(u"Heading 2: In"_s); at <= spokenOffset(u"In short"_s); ++at)
        EXPECT_EQ(spoken.toPage(at), heading) << at;
    EXPECT_EQ(spoken.toPage(spokenOffset(u"link Oats"_s)), pageOffset(u"Oats"_s));
}

TEST_F(SpokenPageTest, TakesWhatStandsForAFigureAsAWhole)
{
    const qsizetype picture = pageOffset(QString(QChar::ObjectReplacementCharacter)) + 2;
    const qsizetype start = spokenOffset(u"Picture: "_s);
    EXPECT_EQ(spoken.fromPage(picture), start);
    EXPECT_EQ(spoken.toPage(start + 12), picture);
    EXPECT_EQ(spoken.fromPage(picture + 1), spokenOffset(u"\nHeading 2: Sources"_s));
}

TEST_F(SpokenPageTest, ReadsACitationAsASource)
{
    const qsizetype citation = pageOffset(u"[1]"_s);
    EXPECT_EQ(spoken.fromPage(citation), spokenOffset(u"source 1"_s));
    EXPECT_EQ(spoken.fromPage(citation + 3), spokenOffset(u"source 1"_s) + 8);
    EXPECT_EQ(spoken.toPage(spokenOffset(u"source 1"_s) + 3), citation);
}

TEST_F(SpokenPageTest, BeginsALineWithWhatIsSaidBeforeIt)
{
    EXPECT_EQ(spoken.lineFromPage(pageOffset(u"Oats"_s)), spokenOffset(u"Row 1, Food"_s));
    EXPECT_EQ(spoken.lineFromPage(pageOffset(u"Stop."_s)), spokenOffset(u"List of 2: 1."_s));
    EXPECT_EQ(spoken.lineFromPage(pageOffset(u"calms"_s)), spokenOffset(u"calms"_s));
    EXPECT_EQ(spoken.lineFromPage(0), 0);
}

TEST_F(SpokenPageTest, HasOneParagraphForEachPiece)
{
    for (size_t i = 0; i < text.pieces().size(); ++i) {
        const SpokenPage::Range range = spoken.ofPiece(i);
        EXPECT_EQ(spoken.text().sliced(range.from, range.to - range.from), lines()[qsizetype(i)]);
        EXPECT_EQ(spoken.pieceAt(range.from), i);
        EXPECT_EQ(spoken.pieceAt(range.to), i);
    }
}

TEST_F(SpokenPageTest, LeadsEveryPlaceOfEveryPageThereAndBack)
{
    const GlossaryMatcher words(topic().glossary());
    for (const QString &name : locationNames(topic())) {
        const Page one = buildPage(topic(), *parseLocation(name, topic()));
        const PageText content(one, &words);
        const PageElements parts(content);
        const SpokenPage said(parts);
        EXPECT_FALSE(said.text().contains(QChar::ObjectReplacementCharacter)) << name.toStdString();
        qsizetype before = -1;
        for (qsizetype at = 0; at <= content.text().size(); ++at) {
            const qsizetype there = said.fromPage(at);
            ASSERT_GE(there, before) << name.toStdString() << " at " << at;
            ASSERT_LE(there, said.text().size());
            before = there;
            const QChar sign = at < content.text().size() ? content.text()[at] : QChar();
            const bool within = said.toPage(there) != at;
            // Only within what is read as a whole a place has none of its own.
            const bool whole = sign == u']' || sign.isDigit() || sign == u'\u25bc';
            ASSERT_TRUE(!within || whole) << name.toStdString() << " at " << at;
        }
    }
}

TEST_F(SpokenPageTest, KnowsItsListsTablesAndHeadings)
{
    using Kind = PageElement::Kind;
    std::vector<Kind> kinds;
    for (const int index : elements.top())
        kinds.push_back(elements.at(index).kind);
    EXPECT_EQ(kinds,
              (std::vector<Kind>{Kind::Heading, Kind::Text, Kind::Heading, Kind::List, Kind::List,
                                 Kind::Text, Kind::Heading, Kind::Table, Kind::Figure, Kind::Figure,
                                 Kind::Heading, Kind::List}));
    const int table = elements.top()[7];
    EXPECT_EQ(elements.rowCount(table), 2);
    EXPECT_EQ(elements.columnCount(table), 2);
    const PageElement &cell = elements.at(elements.cell(table, 0, 1));
    EXPECT_EQ(elements.piece(cell).content.text, u"27 mg"_s);
    EXPECT_EQ(elements.columnHead(table, 1), u"Amount"_s);
    EXPECT_EQ(elements.headingBefore(elements.at(table)), u"Foods"_s);
    EXPECT_EQ(elements.at(elements.top()[6]).level, 2);
}

TEST_F(SpokenPageTest, FindsAnAnchorByItsPlace)
{
    const int citation = elements.anchorAt(pageOffset(u"[1]"_s));
    ASSERT_GE(citation, 0);
    EXPECT_EQ(elements.anchor(elements.at(citation))->target, garrison);
    EXPECT_EQ(elements.anchorAt(pageOffset(u"calms"_s)), -1);
}

} // namespace crampwise
