// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in_pages.h"
#include "content_files.h"
#include "core/content/figure_words.h"
#include "core/page/glossary_matcher.h"
#include "core/page/page_text.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    return builtInTopic();
}

} // namespace

TEST(Pages, ANutrientSaysHowEachMechanismCanEndInASpasm)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString words = wordsOfPage(nutrient.id);
        EXPECT_TRUE(words.contains(nutrient.lead)) << qPrintable(nutrient.id);
        EXPECT_TRUE(words.contains(topic().tableRow(nutrient.id)->role));
        EXPECT_TRUE(words.contains(nutrient.caution));
        for (const Link *link : topic().linksOfNutrient(nutrient.id)) {
            EXPECT_TRUE(words.contains(link->does.plain)) << qPrintable(nutrient.id);
            EXPECT_TRUE(words.contains(link->goesWrong.plain)) << qPrintable(nutrient.id);
            EXPECT_TRUE(words.contains(link->spasm.plain)) << qPrintable(nutrient.id);
            EXPECT_TRUE(anchorsOfPage(nutrient.id).contains(link->mechanism));
        }
    }
}

TEST(Pages, SectionsStandInTheSameOrderForEveryNutrient)
{
    QStringList mechanisms;
    for (const Mechanism &mechanism : topic().mechanisms())
        mechanisms << mechanism.id;
    for (const Nutrient &nutrient : topic().nutrients()) {
        QStringList anchors = anchorsOfPage(nutrient.id);
        anchors.removeIf([&](const QString &anchor) { return mechanisms.contains(anchor); });
        for (const QString &ofSome : {u"trials"_s, u"forest"_s})
            anchors.removeAll(ofSome);
        anchors.removeIf([](const QString &anchor) { // of the members of a group
            return anchor.startsWith(u"foods-"_s) || anchor.startsWith(u"tests-"_s)
                || anchor.startsWith(u"medicine-"_s);
        });
        EXPECT_EQ(anchors,
                  (QStringList{u"in-short"_s,
                               u"need-and-limit"_s,
                               u"what-it-does"_s,
                               u"signs"_s,
                               u"what-to-know"_s,
                               u"at-risk"_s,
                               u"too-much"_s,
                               u"policies"_s,
                               u"see-a-doctor"_s,
                               u"verdict"_s,
                               u"do-supplements-help"_s,
                               u"can-a-lack-cause-cramps"_s,
                               u"article"_s,
                               u"what-to-do"_s,
                               u"caution"_s,
                               u"foods"_s,
                               u"needs"_s,
                               u"tests"_s,
                               u"medicines"_s,
                               u"sources"_s,
                               u"words"_s}))
            << qPrintable(nutrient.id);
    }
}

TEST(Pages, AMechanismNamesItsNutrientsEachWithItsOwnSentence)
{
    for (const Mechanism &mechanism : topic().mechanisms()) {
        const QString words = wordsOfPage(mechanism.id);
        for (const QString &step : mechanism.steps.plain)
            EXPECT_TRUE(words.contains(step)) << qPrintable(step);
        for (const Link *link : topic().linksOfMechanism(mechanism.id)) {
            EXPECT_TRUE(words.contains(link->sentence)) << qPrintable(link->sentence);
            EXPECT_TRUE(words.contains(u"[%1#%2]"_s.arg(link->nutrient, link->mechanism)));
        }
    }
}

TEST(Pages, TheArticleStandsBesideWhatToKnow)
{
    const QString words = wordsOfPage(u"magnesium"_s);
    const Claim &claim = *topic().claim(u"N2"_s);
    EXPECT_TRUE(words.contains(claim.says));
    ASSERT_TRUE(claim.know);
    EXPECT_TRUE(words.contains(claim.know->text));
}

/// Named by files that no page shows yet, and by no other.
static bool onlyInTheSecondEdition(const QString &id)
{
    static const QStringList unshown{u"needs.json"_s,   u"foods.json"_s,  u"salts.json"_s,
                                     u"tests.json"_s,   u"trials.json"_s, u"grades.json"_s,
                                     u"overview.json"_s};
    for (const ContentFile &file : contentFiles(QStringLiteral(CONTENT_DIR))) {
        const bool counts = file.name != u"sources.json" && !unshown.contains(file.name);
        if (counts && file.json.contains('"' + id.toUtf8() + '"'))
            return false;
    }
    return true;
}

TEST(Pages, TheSourcesPageNamesEverySourceAndWhereItIsUsed)
{
    const QString words = wordsOfPage(u"sources"_s);
    const Page page = buildPage(topic(), *parseLocation(u"sources"_s, topic()));
    for (const Source &source : topic().sources()) {
        EXPECT_TRUE(words.contains(source.title.simplified())) << qPrintable(source.title);
        const auto section = std::find_if(page.sections.begin(), page.sections.end(),
                                          [&](const Section &s) { return s.anchor == source.id; });
        ASSERT_NE(section, page.sections.end()) << qPrintable(source.id);
        const auto *entry = std::get_if<SourceEntry>(&section->blocks.front());
        ASSERT_NE(entry, nullptr);
        if (!onlyInTheSecondEdition(source.id)) {
            EXPECT_FALSE(entry->usedBy.empty()) << qPrintable(source.id);
        }
    }
}

TEST(Pages, SourcesCanBeFilteredByNutrientAndKind)
{
    const auto count = [](Choice choice, const QString &value) {
        Choices choices;
        choices.set(choice, value);
        return buildPage(topic(), *parseLocation(u"sources"_s, topic()), choices).sections.size();
    };
    const size_t all = topic().sources().size() + 1;
    EXPECT_EQ(count(Choice::SourceNutrient, {}), all);
    EXPECT_EQ(count(Choice::SourceNutrient, u"nonsense"_s), all);
    const size_t potassium = count(Choice::SourceNutrient, u"potassium"_s);
    EXPECT_GT(potassium, 5u);
    EXPECT_LT(potassium, all / 2);
    const size_t trials = count(Choice::SourceKind, wordFor(Source::Kind::Trial, sourceKindWords));
    EXPECT_GT(trials, 3u);
    EXPECT_LT(trials, all / 2);
}

TEST(Pages, EveryLinkOfEveryPageLeadsToASectionThatIsThere)
{
    QSet<QString> places;
    for (QString name : locationNames(topic())) {
        places.insert(name);
        for (const QString &anchor : anchorsOfPage(name))
            places.insert(name + u'#' + anchor);
    }
    for (const Food &food : topic().figures().foods.foods)
        places.insert(food.id);
    const GlossaryMatcher words(topic().glossary());
    for (const QString &name : locationNames(topic())) {
        const Page page = buildPage(topic(), *parseLocation(name, topic()));
        const PageText text(page, &words);
        for (const TextPiece &piece : text.pieces()) {
            for (const Anchor &anchor : piece.content.anchors) {
                const QString target = anchor.target.toString();
                EXPECT_TRUE(places.contains(target)) << qPrintable(name + u" -> "_s + target);
            }
        }
    }
}

TEST(Pages, TheLevelChangesTheTextAndNothingElse)
{
    Choices student;
    student.setLevel(Level::Student);
    for (const Nutrient &nutrient : topic().nutrients()) {
        const Location location{Location::Kind::Nutrient, nutrient.id, {}};
        const Page plain = buildPage(topic(), location);
        const Page told = buildPage(topic(), location, student);
        EXPECT_NE(pageAsText(plain), pageAsText(told));
        for (size_t i = 0; i + 1 < plain.sections.size(); ++i)
            EXPECT_EQ(plain.sections[i].anchor, told.sections[i].anchor);
    }
}

TEST(Pages, AgeAndSexChangeNeedAndShare)
{
    const auto words = [](const QString &age, const QString &sex) {
        Choices choices;
        choices.set(Choice::Age, age);
        choices.set(Choice::Sex, sex);
        const Location needs{Location::Kind::Nutrient, u"magnesium"_s, {}};
        return pageAsText(buildPage(topic(), needs, choices)).simplified();
    };
    EXPECT_TRUE(words(u"40"_s, u"female"_s).contains(u"Amount a day: 320 mg"_s));
    EXPECT_TRUE(words(u"2"_s, {}).contains(u"Amount a day: 80 mg"_s));
    EXPECT_EQ(words(u"nonsense"_s, u"nobody"_s), words({}, {}));
}

TEST(Pages, ARegionComesFirstAndWhatIsNotConfirmedIsSaid)
{
    const NeedWords &words = topic().figures().needs.words;
    const auto rows = [](Region region, const QString &substance) {
        Choices choices;
        choices.set(Choice::Region, wordFor(region, regionWords));
        choices.setReader({12 * 60, Sex::Female, false, false});
        const Page page = buildPage(topic(), Location{Location::Kind::Needs, {}, {}}, choices);
        const auto section
            = std::find_if(page.sections.begin(), page.sections.end(),
                           [&](const Section &one) { return one.anchor == substance; });
        return std::get<TextTable>(section->blocks.front()).rows;
    };
    EXPECT_TRUE(rows(Region::UnitedStatesCanada, u"magnesium"_s)[0][0].contains(u"Canada"_s));
    EXPECT_TRUE(rows(Region::EuropeanUnion, u"magnesium"_s)[0][0].contains(u"European"_s));
    QStringList limits; // of vitamin B6, side by side
    for (const QStringList &row : rows(Region::EuropeanUnion, u"vitamin-b6"_s)) {
        if (row[0].startsWith(u"Upper limit"_s))
            limits << row[1].section(QChar::Nbsp, 0, 0);
    }
    EXPECT_EQ(limits, (QStringList{u"12"_s, u"100"_s, u"10"_s, u"50"_s, u"100"_s}));
    const auto thiamin = rows(Region::EuropeanUnion, u"thiamin"_s);
    EXPECT_TRUE(thiamin[0][1].contains(u"mg/MJ"_s)) << qPrintable(thiamin[0].join(u'|'));
    EXPECT_TRUE(thiamin[1][1].contains(u"mg"_s)) << qPrintable(thiamin[1].join(u'|'));
    QStringList all;
    for (const Substance &substance : topic().substances())
        all << rows(Region::WhoFao, substance.id)[0][1];
    EXPECT_TRUE(all.contains(words.notConfirmed));
}

TEST(Pages, ATestShowsTheRangesOfSeveralSources)
{
    const Page page = buildPage(topic(), Location{Location::Kind::Nutrient, u"magnesium"_s, {}});
    QStringList ranges;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *range = std::get_if<RangeBlock>(&block))
                ranges << range->description;
        }
    }
    EXPECT_EQ(ranges.size(), 7);
    EXPECT_TRUE(wordsOfPage(u"vitamin-d"_s).contains(u"Above 125 nmol/L"_s));
}

TEST(Pages, AnUpperLimitSaysWhatItAppliesTo)
{
    const Page page = buildPage(topic(), *parseLocation(u"how-much-you-need"_s, topic()));
    int limits = 0;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<TextTable>(&block);
            if (!table)
                continue;
            for (const QStringList &row : table->rows) {
                if (row[0].startsWith(u"Upper limit"_s)) {
                    ++limits;
                    EXPECT_FALSE(row[2].isEmpty()) << qPrintable(row.join(u'|'));
                }
            }
        }
    }
    EXPECT_GE(limits, 10);
    EXPECT_TRUE(wordsOfPage(u"how-much-you-need"_s)
                    .contains(topic().figures().needs.words.countsSupplements));
}

TEST(Pages, ADietLeavesOutWhatItForbids)
{
    Choices choices;
    choices.setDiet(Diet::Vegan);
    choices.set(Choice::FoodSubstance, u"vitamin-b12"_s);
    const Location foods{Location::Kind::FoodAndNeeds, {}, {}};
    const auto bars = [&] {
        QStringList labels;
        for (const Section &section : buildPage(topic(), foods, choices).sections) {
            for (const Block &block : section.blocks) {
                const auto *chart = std::get_if<BarChartBlock>(&block);
                for (size_t i = 0; chart && i < chart->bars.size(); ++i)
                    labels << chart->bars[i].label;
            }
        }
        return labels;
    };
    const QStringList vegan = bars();
    choices.setDiet(Diet::Omnivore);
    const QStringList all = bars();
    EXPECT_GT(all.size(), vegan.size());
    for (const Food &food : topic().figures().foods.foods) {
        if (vegan.contains(food.name)) {
            EXPECT_EQ(food.diet, Diet::Vegan) << qPrintable(food.name);
        }
    }
}

TEST(Pages, EveryChartHasItsTable)
{
    for (const QString &name : locationNames(topic())) {
        std::vector<const BarChartBlock *> charts;
        std::vector<const TextTable *> tables;
        const Page page = buildPage(topic(), *parseLocation(name, topic()));
        for (const Section &section : page.sections) {
            for (const Block &block : section.blocks) {
                if (const auto *bars = std::get_if<BarChartBlock>(&block))
                    charts.push_back(bars);
                if (const auto *table = std::get_if<TextTable>(&block))
                    tables.push_back(table);
            }
        }
        for (const BarChartBlock *chart : charts) {
            std::vector<std::optional<Location>> targets;
            for (const BarChartBlock::Bar &bar : chart->bars)
                targets.push_back(bar.target);
            EXPECT_TRUE(std::any_of(tables.begin(), tables.end(), [&](const TextTable *table) {
                return table->targets == targets;
            })) << qPrintable(name + u": "_s + chart->title);
        }
    }
}

TEST(Pages, NoTwoBarsOfAChartHaveTheSameName)
{
    for (const QString &name : locationNames(topic())) {
        for (const Section &section : buildPage(topic(), *parseLocation(name, topic())).sections) {
            for (const Block &block : section.blocks) {
                const auto *chart = std::get_if<BarChartBlock>(&block);
                QStringList labels;
                for (size_t i = 0; chart && i < chart->bars.size(); ++i)
                    labels << chart->bars[i].label;
                const QStringList all = labels;
                EXPECT_EQ(labels.removeDuplicates(), 0)
                    << qPrintable(name + u": "_s + all.join(u" | "_s));
            }
        }
    }
}

TEST(Pages, TheGlossaryExplainsTheWordsOfAPage)
{
    const QStringList anchors = anchorsOfPage(u"calcium"_s);
    EXPECT_EQ(anchors.last(), u"words"_s);
    EXPECT_TRUE(wordsOfPage(u"calcium"_s).contains(u"[glossary#tetany]"_s));
}

TEST(Pages, AboutNamesTheLimits)
{
    const QString words = wordsOfPage(u"about"_s);
    EXPECT_TRUE(words.contains(u"does not replace your clinician"_s));
    EXPECT_TRUE(words.contains(u"not written by clinicians"_s));
    EXPECT_TRUE(words.contains(u"General Public License"_s));
}

TEST(Pages, AnchorsAreUniqueOnEachPage)
{
    for (const QString &name : locationNames(topic())) {
        const QStringList anchors = anchorsOfPage(name);
        EXPECT_EQ(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size())
            << qPrintable(name);
    }
}

TEST(PageText, KeepsToItsWidthAndEndsInANewline)
{
    for (const QString &name : locationNames(topic())) {
        const QString text = textOfPage(name);
        EXPECT_TRUE(text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s)) << qPrintable(name);
        for (const QString &line : text.split(u'\n')) {
            // A single word, such as an address, may be longer than a line.
            if (line.trimmed().contains(u' ') && !line.contains(u"://"_s)) {
                EXPECT_LE(line.size(), 78) << qPrintable(line);
            }
        }
    }
}
