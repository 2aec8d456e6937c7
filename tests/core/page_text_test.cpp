// SPDX-License-Identifier: GPL-3.0-or-later
// A page as one text: reading order, places, citations, words, and what is copied.
#include "core/content/built_in_topic.h"
#include "core/page/glossary_matcher.h"
#include "core/page/page_html.h"
#include "core/page/page_text.h"
#include "core/page/pages.h"
#include "core/page/sorted_table.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

const GlossaryMatcher &words()
{
    static const GlossaryMatcher matcher(topic().glossary());
    return matcher;
}

Page pageNamed(const QString &name, Level level = Level::Plain)
{
    Choices choices;
    choices.set(Choice::Level, wordFor(level, levelWords));
    return buildPage(topic(), *parseLocation(name, topic()), choices);
}

Page smallPage()
{
    Page page;
    page.title = u"Title"_s;
    page.lead = u"Lead."_s;
    TextTable table{{u"Food"_s, u"mg"_s}, {{u"Kale"_s, u"12"_s}, {u"Nuts"_s, u"3"_s}}};
    page.sections = {{u"one"_s,
                      u"One"_s,
                      SectionStyle::Plain,
                      {},
                      {Paragraph{u"A <b> & c."_s}, Bullets{{u"x"_s, u"y"_s}}}},
                     {u"two"_s,
                      u"Two"_s,
                      SectionStyle::Card,
                      {},
                      {table, Picture{u"leg"_s, u"A leg"_s}, Steps{{u"Stop."_s}}}}};
    return page;
}

} // namespace

TEST(PageText, PutsEveryTextOfAPageInOneReadingOrder)
{
    const Page page = smallPage();
    const PageText text(page);
    EXPECT_EQ(text.text(),
              u"Title\nLead.\nOne\nA <b> & c.\nx\ny\nTwo\nFood\tmg\nKale\t12\n"
              "Nuts\t3\n\ufffc\nStop."_s);
    for (const TextPiece &piece : text.pieces())
        EXPECT_EQ(text.text().mid(piece.start, piece.content.text.size()), piece.content.text);
}

TEST(PageText, EveryOffsetOfEveryPageIsAPlaceThatLeadsBackToIt)
{
    for (const QString &name : locationNames(topic())) {
        const Page page = pageNamed(name);
        const PageText text(page, &words());
        for (qsizetype offset = 0; offset <= text.text().size(); offset += 7) {
            const TextPiece &piece = text.pieces()[text.pieceAt(offset)];
            const qsizetype within = std::min(offset, piece.end());
            EXPECT_EQ(text.offsetOf(text.placeAt(offset)), within) << qPrintable(name);
        }
    }
}

TEST(PageText, APlaceSurvivesAnotherLevelInTheSameBlock)
{
    const Page plain = pageNamed(u"magnesium"_s);
    const Page student = pageNamed(u"magnesium"_s, Level::Student);
    const PageText before(plain);
    const PageText after(student);
    for (const TextPiece &piece : before.pieces()) {
        const Place place = before.placeAt(piece.start);
        const Place there = after.placeAt(after.offsetOf(place));
        EXPECT_EQ(there.section, place.section);
        EXPECT_LE(there.block, place.block); // the student's text may have fewer blocks here
    }
}

TEST(PageText, APlaceThatIsGoneLeadsToTheNearestThatIsThere)
{
    const Page page = smallPage();
    const PageText text(page);
    EXPECT_EQ(text.offsetOf({u"nowhere"_s, 3, 2, 9}), 0);
    EXPECT_EQ(text.offsetOf({u"one"_s, 9, 0, 4}), text.text().indexOf(u"y\nTwo"_s));
    EXPECT_EQ(text.offsetOf({u"one"_s, 0, 0, 999}), text.text().indexOf(u"\nx\n"_s));
}

TEST(PageText, CitationsAreNumberedInReadingOrderAndStandInTheList)
{
    for (const QString &name : {u"magnesium"_s, u"how-common"_s, u"lab"_s, u"vitamin-b"_s}) {
        const Page page = pageNamed(name);
        const PageText text(page, &words());
        const QHash<QString, int> numbers = sourceNumbers(page);
        ASSERT_FALSE(numbers.isEmpty()) << qPrintable(name);
        int highest = 0;
        for (const TextPiece &piece : text.pieces()) {
            for (const Anchor &anchor : piece.content.anchors) {
                if (anchor.kind != Anchor::Kind::Citation)
                    continue;
                const int number = numbers.value(anchor.target.section);
                EXPECT_EQ(piece.content.text.mid(anchor.start, anchor.length),
                          u"[%1]"_s.arg(number));
                EXPECT_LE(number, highest + 1) << qPrintable(name);
                highest = std::max(highest, number);
            }
        }
        EXPECT_GT(highest, 0) << qPrintable(name);
    }
}

TEST(PageText, AnchorsLieWithinTheirTextAndDoNotOverlap)
{
    for (const QString &name : locationNames(topic())) {
        const Page page = pageNamed(name);
        const PageText text(page, &words());
        for (const TextPiece &piece : text.pieces()) {
            qsizetype end = 0;
            for (const Anchor &anchor : piece.content.anchors) {
                EXPECT_GE(anchor.start, end) << qPrintable(name + u": "_s + piece.content.text);
                EXPECT_GT(anchor.length, 0);
                end = anchor.start + anchor.length;
            }
            EXPECT_LE(end, piece.content.text.size());
        }
    }
}

TEST(PageText, AWordIsExplainedOnceInASection)
{
    const Page page = pageNamed(u"magnesium"_s);
    const PageText text(page, &words());
    QStringList explained;
    int section = -2;
    size_t count = 0;
    for (const TextPiece &piece : text.pieces()) {
        if (piece.section != section)
            explained.clear();
        section = piece.section;
        for (const Anchor &anchor : piece.content.anchors) {
            if (anchor.kind != Anchor::Kind::Word)
                continue;
            EXPECT_FALSE(explained.contains(anchor.target.section));
            explained << anchor.target.section;
            ++count;
        }
    }
    EXPECT_GT(count, 5U);
}

TEST(PageText, CopiesWithTheSignsOfListsAndTabsBetweenCells)
{
    const Page page = smallPage();
    const PageText text(page);
    EXPECT_EQ(text.plainText(0, text.text().size()),
              u"Title\nLead.\nOne\nA <b> & c.\n• x\n• y\nTwo\nFood\tmg\nKale\t12\nNuts\t3\n"
              "A leg\n1. Stop."_s);
    const qsizetype from = text.text().indexOf(u"<b>"_s);
    EXPECT_EQ(text.plainText(from, from + 3), u"<b>"_s);
    EXPECT_EQ(text.plainText(from, from), QString());
}

TEST(PageHtml, TellsHeadingsListsAndTablesAndLeavesTextAsText)
{
    const Page page = smallPage();
    const PageText text(page);
    const QString html = QString::fromUtf8(pageAsHtml(text, {QLocale(QLocale::English), {}}));
    EXPECT_TRUE(html.contains(u"<h1>Title</h1>"_s));
    EXPECT_TRUE(html.contains(u"<h2 id=\"one\">One</h2>"_s)) << qPrintable(html);
    EXPECT_TRUE(html.contains(u"<p>A &lt;b&gt; &amp; c.</p>"_s));
    EXPECT_TRUE(html.contains(u"<ul><li>x</li><li>y</li></ul>"_s));
    EXPECT_TRUE(html.contains(u"<tr><th scope=\"col\">Food</th><th scope=\"col\">mg</th></tr>"
                              "<tr><th scope=\"row\">Kale</th><td>12</td></tr>"_s));
    EXPECT_TRUE(html.contains(u"<ol><li>Stop.</li></ol>"_s));
    EXPECT_TRUE(html.contains(u"lang=\"en"_s));
}

TEST(PageHtml, APartHoldsWhatWasSelected)
{
    const Page page = smallPage();
    const PageText text(page);
    const qsizetype from = text.text().indexOf(u"Kale"_s);
    const QString html
        = QString::fromUtf8(partAsHtml(text, from, text.text().indexOf(u"Nuts"_s) - 1));
    EXPECT_EQ(html, u"<table><tr><th scope=\"row\">Kale</th><td>12</td></tr></table>"_s);
}

TEST(PageHtml, CitationsLeadToTheListOfSources)
{
    const Page page = pageNamed(u"magnesium"_s);
    const PageText text(page, &words());
    const QString html = QString::fromUtf8(pageAsHtml(text, {QLocale(QLocale::English), {}}));
    EXPECT_TRUE(html.contains(u"<a href=\"#source-1\">[1]</a>"_s));
    EXPECT_TRUE(html.contains(u"<li id=\"source-1\">"_s));
}

TEST(SortedTable, PutsSmallerNumbersFirstAndWordsByTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TextTable table{{u"a"_s},
                    {{u"168 mg"_s}, {u"95 mg"_s}, {u"1,300 mg"_s}, {u"none"_s}, {u"1.4 mg"_s}}};
    const auto order = [&table] {
        QStringList texts;
        for (const QStringList &row : table.rows)
            texts << row.front();
        return texts;
    };
    sortTable(table, 0, false);
    EXPECT_EQ(order(),
              (QStringList{u"1.4 mg"_s, u"95 mg"_s, u"168 mg"_s, u"1,300 mg"_s, u"none"_s}));
    sortTable(table, 0, true);
    EXPECT_EQ(order().front(), u"none"_s);
    QLocale::setDefault(before);
}

TEST(SortedTable, TargetsStayWithTheirRows)
{
    const Location first{Location::Kind::Glossary, {}, u"one"_s};
    TextTable table{{u"a"_s}, {{u"b"_s}, {u"a"_s}}, {first, std::nullopt}};
    sortTable(table, 0, false);
    EXPECT_EQ(table.rows[1].front(), u"b"_s);
    EXPECT_EQ(table.targets[1], first);
}

} // namespace crampwise
