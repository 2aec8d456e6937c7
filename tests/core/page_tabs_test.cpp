// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/figure_words.h"
#include "core/page/need_summary.h"
#include "core/page/page_text.h"

#include "built_in_pages.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace crampwise;
using namespace Qt::StringLiterals;

namespace {

const Topic &topic()
{
    return builtInTopic();
}

Page tabOf(const QString &name)
{
    return buildPage(topic(), *parseLocation(name, topic()));
}

} // namespace

TEST(PageTabs, EachSectionOfANutrientStandsInOneTabOrInAll)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const Page whole = tabOf(nutrient.id);
        ASSERT_EQ(whole.tabs.size(), 5u);
        QStringList found;
        for (const PageTab &tab : whole.tabs) {
            const Page page = buildPage(topic(), tab.location);
            EXPECT_GT(page.sections.size(), 1u) << qPrintable(tab.location.toString());
            for (const Section &section : page.sections) {
                EXPECT_TRUE(section.tab.isEmpty() || section.tab == tab.location.tab);
                found << section.anchor;
            }
        }
        for (const Section &section : whole.sections) {
            const qsizetype times = found.count(section.anchor);
            EXPECT_TRUE(section.tab.isEmpty() ? times > 0 : times == 1)
                << qPrintable(nutrient.id + u'#' + section.anchor);
        }
    }
}

TEST(PageTabs, ALocationWithoutATabLeadsToTheTabOfItsSection)
{
    for (const Section &section : tabOf(u"magnesium"_s).sections) {
        const Location asked{Location::Kind::Nutrient, u"magnesium"_s, section.anchor};
        const Location found = inItsTab(asked, topic());
        EXPECT_EQ(found.section, section.anchor);
        EXPECT_TRUE(anchorsOfPage(buildPage(topic(), found)).contains(section.anchor))
            << qPrintable(section.anchor);
    }
    const auto led = [](const QString &name) {
        return inItsTab(*parseLocation(name, topic()), topic()).toString();
    };
    EXPECT_EQ(led(u"magnesium"_s), u"magnesium/summary"_s);
    EXPECT_EQ(led(u"magnesium#needs"_s), u"magnesium/food-and-needs#needs"_s);
    EXPECT_EQ(led(u"magnesium#no-such-section"_s), u"magnesium/summary#no-such-section"_s);
    EXPECT_EQ(led(u"magnesium/summary#tests"_s), u"magnesium/tests-and-medicines#tests"_s);
    EXPECT_EQ(led(u"evidence"_s), u"evidence"_s);
    EXPECT_EQ(led(u"foods"_s), u"foods"_s);
}

TEST(PageTabs, ATabListsTheSourcesThatItCites)
{
    const Page page = tabOf(u"magnesium/tests-and-medicines"_s);
    const QHash<QString, int> numbers = sourceNumbers(page);
    const QStringList cited = citedSources(page);
    EXPECT_FALSE(cited.isEmpty());
    EXPECT_EQ(numbers.size(), cited.size());
    for (const QString &source : cited)
        EXPECT_TRUE(numbers.contains(source)) << qPrintable(source);
}

TEST(PageTabs, APageAmongOthersNamesThemAll)
{
    for (const QString &name : {u"evidence"_s, u"how-common"_s, u"what-we-do-not-know"_s}) {
        const Page page = tabOf(name);
        ASSERT_EQ(page.tabs.size(), 5u) << qPrintable(name);
        EXPECT_EQ(page.tabs.front().location.toString(), u"evidence"_s);
    }
    for (const PageEntry &page : pagesOf(topic())) {
        if (page.location.toString() == u"foods") {
            ASSERT_TRUE(page.within);
            EXPECT_EQ(page.within->toString(), u"food-and-needs"_s);
        }
        if (page.location.toString() == u"evidence") {
            EXPECT_FALSE(page.within);
        }
    }
}

TEST(PageTabs, PartsOnDemandAreWholeInPrintAndOnACommandLine)
{
    const Page page = tabOf(u"magnesium/evidence"_s);
    int onDemand = 0;
    for (const Section &section : page.sections) {
        onDemand += section.onDemand;
        EXPECT_FALSE(section.folded);
    }
    EXPECT_GE(onDemand, 2);
    EXPECT_TRUE(pageAsText(page).contains(u"The article says:"_s));
}

TEST(PageTabs, AFoldedSectionIsItsHeadingAlone)
{
    Page page = tabOf(u"magnesium/evidence"_s);
    for (Section &section : page.sections)
        section.folded = section.anchor == u"article";
    const PageText text(page);
    const qsizetype heading = text.offsetOf({u"article"_s});
    const TextPiece &piece = text.pieces()[text.pieceAt(heading)];
    ASSERT_EQ(piece.content.anchors.size(), 1u);
    EXPECT_EQ(piece.content.anchors.front().kind, Anchor::Kind::Fold);
    EXPECT_NE(text.pieces()[text.pieceAt(piece.end() + 1)].section, piece.section);
    EXPECT_EQ(text.offsetOf({u"article"_s, 0, 1, 4}), heading);
}

TEST(NeedMatrix, NoLimitStandsWithoutWhatItCounts)
{
    for (const RegionInfo &region : topic().figures().needs.regions) {
        for (const int years : {0, 2, 9, 16, 30, 60, 80}) {
            Choices choices;
            choices.set(Choice::Region, wordFor(region.id, regionWords));
            if (years > 0)
                choices.setReader({12 * years, Sex::Female, false, false});
            const PageParts parts(topic(), choices);
            const TextTable table = needMatrix(parts);
            ASSERT_EQ(table.rows.size(), topic().substances().size());
            for (const QStringList &row : table.rows) {
                EXPECT_FALSE(row[1].isEmpty());
                EXPECT_FALSE(row[2].isEmpty());
                const bool hasAmount = row[2].contains(QRegularExpression(u"^[0-9]"_s));
                EXPECT_EQ(hasAmount, row[2].contains(u'(')) << qPrintable(row.join(u'|'));
            }
        }
    }
}

TEST(NeedMatrix, TellsAWomanOf60WhatTheTablesTell)
{
    const auto magnesium = [](const QString &region) {
        Choices choices;
        choices.set(Choice::Region, region);
        choices.setReader({12 * 60, Sex::Female, false, false});
        const PageParts parts(topic(), choices);
        for (const QStringList &row : needMatrix(parts).rows) {
            if (row[0] == u"Magnesium")
                return row.join(u" | "_s).replace(QChar::Nbsp, u' ');
        }
        return QString();
    };
    EXPECT_EQ(magnesium(u"us-ca"_s), u"Magnesium | 320 mg (RDA) | 350 mg (added only)"_s);
    EXPECT_EQ(magnesium(u"eu"_s), u"Magnesium | 300 mg (AI) | 250 mg (added only)"_s);
}

TEST(NeedBars, NeedAndLimitShareTheirLineOnlyWhereTheyCountTheSame)
{
    Choices choices;
    choices.set(Choice::Region, u"us-ca"_s);
    choices.setReader({12 * 60, Sex::Female, false, false});
    const PageParts parts(topic(), choices);
    EXPECT_FALSE(needBar(parts, *topic().substance(u"magnesium"_s)).limitCountsAll);
    EXPECT_TRUE(needBar(parts, *topic().substance(u"calcium"_s)).limitCountsAll);
    const NeedBarBlock potassium = needBar(parts, *topic().substance(u"potassium"_s));
    EXPECT_FALSE(potassium.limit);
    EXPECT_FALSE(potassium.limitText.isEmpty());
}
