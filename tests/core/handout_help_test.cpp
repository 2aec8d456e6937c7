// SPDX-License-Identifier: GPL-3.0-or-later
// What a handout helps with: what to do, how much is needed, what is known and what is not, what
// does harm, and what its words mean.
#include "built_in_handouts.h"
#include "core/content/figure_words.h"
#include "core/text/readability.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// With all gone that may go.
Handout least(const HandoutRequest &request)
{
    Handout handout = build(request);
    for (const int order : handout.dropOrders())
        handout.drop(order);
    return handout;
}

QString textOf(const HandoutPart &part)
{
    Handout alone;
    alone.parts = {part};
    return handoutAsText(alone);
}

/// Where the part of a heading stands; the number of parts where none does.
size_t partAt(const Handout &handout, const QString &heading)
{
    size_t at = 0;
    while (at < handout.parts.size() && handout.parts[at].heading != heading)
        ++at;
    return at;
}

QString textOf(const Handout &handout, const QString &heading)
{
    const size_t at = partAt(handout, heading);
    return at < handout.parts.size() ? textOf(handout.parts[at]) : QString();
}

/// The drawing that stands beside a part.
const HandoutDrawing *drawingBeside(const Handout &handout, const QString &heading)
{
    const size_t at = partAt(handout, heading) + 1;
    return at < handout.parts.size() && handout.parts[at].beside ? handout.parts[at].picture()
                                                                 : nullptr;
}

/// A need of adults in the region whose tables are complete, with its unit spelled out.
const QRegularExpression &needOfAdults()
{
    static const QRegularExpression need(
        u"For: adults, United States and Canada\n(You need|Women) \\d[^:\n]*[ \u00a0]"
        "(milligrams \\(mg|micrograms \\(µg)\\)(, by age| a day|; age \\d+\\+: [\\d,]+)\n"_s);
    return need;
}

QString foodsOf(const QString &nutrient)
{
    return words().foodsTitle.arg(topic().substancesOfNutrient(nutrient).front()->name);
}

QString magnesiumFor(const Reader &reader, std::optional<Region> region = {})
{
    HandoutRequest request = nutrientRequest({u"magnesium"_s});
    request.reader = reader;
    request.region = region;
    return textOf(build(request), foodsOf(u"magnesium"_s));
}

} // namespace

TEST(HandoutHelp, AStretchIsToldWithWhenNotToAndDrawnBesideIt)
{
    const HandoutWords::Stretch &told = topic().handout().stretch;
    for (const Nutrient &nutrient : topic().nutrients()) {
        const Handout handout = build(nutrientRequest({nutrient.id}));
        const QString steps = textOf(handout, words().toDo);
        EXPECT_TRUE(steps.contains(told.usual.text + u' ' + told.doNot)) << qPrintable(steps);
        const HandoutDrawing *drawing = drawingBeside(handout, words().toDo);
        ASSERT_TRUE(drawing) << qPrintable(nutrient.id);
        const Stretch *drawn = topic().relief().find(told.usual.stretch).stretch;
        ASSERT_TRUE(drawn);
        EXPECT_EQ(drawing->names, QStringList{drawn->picture});
        EXPECT_EQ(drawing->description, drawn->pictureText);
    }
}

TEST(HandoutHelp, InPregnancyNobodyIsShownLyingOnTheBack)
{
    HandoutRequest request = nutrientRequest({u"magnesium"_s});
    request.reader.pregnant = true;
    const Handout handout = build(request);
    const HandoutWords::Stretch::Use &use = topic().handout().stretch.inPregnancy;
    const Stretch *drawn = topic().relief().find(use.stretch).stretch;
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->position, StretchPosition::Sitting);
    const HandoutDrawing *drawing = drawingBeside(handout, words().toDo);
    ASSERT_TRUE(drawing);
    EXPECT_EQ(drawing->names, QStringList{drawn->picture});
    EXPECT_TRUE(textOf(handout, words().toDo).contains(use.text));
}

TEST(HandoutHelp, WhatYouCanDoStaysWhateverGoes)
{
    const HandoutWords::Stretch &told = topic().handout().stretch;
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString steps = textOf(least(nutrientRequest({nutrient.id})), words().toDo);
        EXPECT_TRUE(steps.contains(told.usual.text + u' ' + told.doNot)) << qPrintable(steps);
        EXPECT_TRUE(steps.contains(words().askFirst)) << qPrintable(steps);
    }
    const QString several
        = textOf(least(nutrientRequest({u"calcium"_s, u"potassium"_s})), words().toDo);
    EXPECT_TRUE(several.contains(told.usual.text)) << qPrintable(several);
    const QString overview = textOf(least({}), topic().advicePage().title);
    for (const Advice &advice : topic().advice())
        EXPECT_TRUE(overview.contains(advice.title)) << qPrintable(overview);
    const QString sheet = handoutAsText(least(appointmentRequest()));
    for (const QString &tell : topic().handout().appointment.tells)
        EXPECT_TRUE(sheet.contains(tell)) << qPrintable(tell);
}

TEST(HandoutHelp, EveryHandoutForHomeSaysWhatYouCanDoAsStepsToTick)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        const Handout handout = build(request);
        const bool ticked = std::any_of(
            handout.parts.begin(), handout.parts.end(), [](const HandoutPart &part) {
                const auto *list = std::get_if<HandoutList>(&part.blocks.front().content);
                return list && list->marks == HandoutList::Marks::Boxes && list->items.size() >= 2;
            });
        EXPECT_TRUE(ticked) << qPrintable(handout.title);
    }
}

TEST(HandoutHelp, NeedAndLimitStandWithTheFoods)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const Handout handout = build(nutrientRequest({nutrient.id}));
        const QString text = textOf(handout, foodsOf(nutrient.id));
        EXPECT_TRUE(text.contains(needOfAdults())) << qPrintable(text);
        EXPECT_TRUE(text.contains(u"No more than"_s) || text.contains(u"No limit is set."_s))
            << qPrintable(text);
    }
}

TEST(HandoutHelp, TheNeedIsThatOfWhoeverWasChosenAndOfAdultsElse)
{
    const QString adults = magnesiumFor({});
    EXPECT_TRUE(adults.contains(u"For: adults, United States and Canada\n"
                                "Women 310\u00a0milligrams (mg); age 31+: 320\n"
                                "Men 400\u00a0mg; age 31+: 420\n"_s))
        << qPrintable(adults);
    const QString woman = magnesiumFor({35 * 12, Sex::Female});
    EXPECT_TRUE(woman.contains(u"For: Female, 35 years, United States and Canada\n"
                               "You need 320\u00a0milligrams (mg) a day\n"_s))
        << qPrintable(woman);
    const QString man = magnesiumFor({35 * 12, Sex::Male});
    EXPECT_TRUE(man.contains(u"need 420\u00a0milligrams (mg) a day\n"_s)) << qPrintable(man);
    // What is left between the sexes is not by age.
    const QString young = magnesiumFor({35 * 12, Sex::Any});
    EXPECT_TRUE(young.contains(u"420\u00a0milligrams (mg) a day\n"_s)) << qPrintable(young);
    const QString european = magnesiumFor({30 * 12, Sex::Male}, Region::EuropeanUnion);
    EXPECT_TRUE(european.contains(u"350\u00a0milligrams (mg) a day"_s)) << qPrintable(european);
    EXPECT_TRUE(european.contains(u"European Union"_s)) << qPrintable(european);
}

TEST(HandoutHelp, WhereARegionHasNoNeedThatWeKnowAnotherStandsUnderItsName)
{
    const NeedTables &tables = topic().figures().needs;
    const Region region = Region::AustraliaNewZealand;
    const auto of = std::find_if(
        topic().nutrients().begin(), topic().nutrients().end(), [&](const Nutrient &nutrient) {
            return !needSpan(tables, topic().substancesOfNutrient(nutrient.id).front()->id, region,
                             {});
        });
    ASSERT_NE(of, topic().nutrients().end());
    HandoutRequest request = nutrientRequest({of->id});
    request.region = region;
    const QString need = textOf(build(request), foodsOf(of->id));
    EXPECT_TRUE(need.contains(needOfAdults())) << qPrintable(need);
}

TEST(HandoutHelp, TheLimitIsThatOfTheReaderAndSaysWhatItCounts)
{
    const auto limit = [](const QString &nutrient, const Reader &reader) {
        HandoutRequest request = nutrientRequest({nutrient});
        request.reader = reader;
        return textOf(build(request), foodsOf(nutrient));
    };
    const auto told = [](const QString &counts, const QString &amount) {
        return u'\n' + counts + u' ' + amount;
    };
    const QString added = told(words().countsAdded, words().limitOfAdded.arg(u"350\u00a0mg"_s));
    EXPECT_TRUE(limit(u"magnesium"_s, {}).contains(added));
    const QString old = limit(u"calcium"_s, {60 * 12, Sex::Female});
    EXPECT_TRUE(old.contains(told(words().countsAll, words().limitOfAll.arg(u"2,000\u00a0mg"_s))))
        << qPrintable(old);
    const QString young = limit(u"calcium"_s, {30 * 12, Sex::Female});
    EXPECT_TRUE(young.contains(words().limitOfAll.arg(u"2,500\u00a0mg"_s))) << qPrintable(young);
    EXPECT_TRUE(limit(u"potassium"_s, {}).contains(topic().figures().needs.words.noLimitSet));
}

TEST(HandoutHelp, WhatIsKnownStandsApartFromWhatNobodyKnows)
{
    for (size_t at = 0; at < topic().nutrients().size(); ++at) {
        for (const Level level : {Level::Plain, Level::Student}) {
            const Handout handout = build(nutrientRequest({topic().nutrients()[at].id}, level));
            const size_t known = partAt(handout, words().findings);
            ASSERT_LT(known + 1, handout.parts.size());
            EXPECT_EQ(handout.parts[known + 1].heading, words().unknown);
            const NutrientBrief &brief = words().each[at];
            EXPECT_TRUE(textOf(handout.parts[known]).contains(brief.finding.at(level)));
            EXPECT_TRUE(textOf(handout.parts[known + 1]).contains(brief.unknown.at(level)));
        }
    }
}

TEST(HandoutHelp, AnAnswerStandsUnderWhatIsKnownOnlyWhereItIs)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const Handout handout = build(nutrientRequest({nutrient.id}));
        const Grade &grade = *topic().grade(nutrient.id);
        for (const auto &[question, answer] :
             {std::pair(words().lack, grade.lack), {words().supplement, grade.supplement}}) {
            const bool isKnown = answer.answer == GradeAnswer::Yes
                || answer.answer == GradeAnswer::Sometimes
                || answer.answer == GradeAnswer::ProbablyNot;
            EXPECT_EQ(textOf(handout, words().findings).contains(question), isKnown);
            EXPECT_EQ(textOf(handout, words().unknown).contains(question), !isKnown);
        }
    }
}

TEST(HandoutHelp, ACertaintySaysWhatItMeans)
{
    for (const CertaintyMeaning &meaning : topic().figures().grades.certainties) {
        EXPECT_TRUE(meaning.brief.startsWith(meaning.name + u": "_s)) << qPrintable(meaning.brief);
    }
    const QString known = textOf(build(nutrientRequest({u"magnesium"_s})), words().findings);
    EXPECT_TRUE(known.contains(u"Yes. High certainty: very sure (scale: very low to high)."_s))
        << qPrintable(known);
    EXPECT_TRUE(known.contains(u"Probably not. Moderate certainty: fairly sure."_s))
        << qPrintable(known);
}

TEST(HandoutHelp, WhatMayHelpNamesItsHarmBesideIt)
{
    static const QRegularExpression harm(
        u"stop|harm|toxic|weaken|raises|lower blood calcium|works against|opposes|mask|provoke|"
        "hypercalc|neuropathy|hyperkal"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (size_t at = 0; at < topic().nutrients().size(); ++at) {
        const NutrientBrief &brief = words().each[at];
        for (const Level level : {Level::Plain, Level::Student})
            EXPECT_TRUE(brief.caution.at(level).contains(harm)) << qPrintable(brief.nutrient);
    }
    const QString overview = textOf(build({}), topic().advicePage().title);
    const QString line
        = overview.section(u"Ask before you take a supplement"_s, 1).section(u'\n', 0, 0);
    EXPECT_TRUE(line.contains(u"heart"_s) && line.contains(u"nerves"_s)) << qPrintable(line);
}

TEST(HandoutHelp, EveryScaleSaysWhatItsEndsMean)
{
    EXPECT_TRUE(words().scale.contains(u"very low"_s) && words().scale.contains(u"high"_s));
    EXPECT_TRUE(handoutAsText(build(appointmentRequest()))
                    .contains(QRegularExpression(u"0 is none, 10 the worst [a-z]"_s)));
}

TEST(HandoutHelp, AWordThatNotEverybodyKnowsIsExplainedWhereItStands)
{
    static const std::vector<std::pair<QString, QString>> explained{
        {u"statin"_s, u"(cholesterol tablet)"_s},
        {u"quinine"_s, u"(cramp tablet)"_s},
        {u"antacid"_s, u"for heartburn"_s},
        {u"warfarin"_s, u"blood thinner"_s},
        {u"metformin"_s, u"(a diabetes tablet)"_s},
        {u"folic acid"_s, u"(a B vitamin)"_s},
        {u"levothyroxine"_s, u"(a thyroid medicine)"_s},
        {u"sarcoidosis"_s, u"(clumps of inflamed cells)"_s},
        {u"myasthenia"_s, u"(a muscle illness)"_s},
        {u"trimethoprim"_s, u"antibiotic"_s},
        {u"ACE inhibitor"_s, u"eart or blood pressure tablets"_s},
        {u"K2"_s, u"(a form of vitamin K)"_s},
        {u"ferritin"_s, u"the iron store"_s},
        {u"a fit"_s, u"fit (seizure)"_s},
        {u"phosphate (a"_s, u"(a mineral)"_s},
        {u"thyroid,"_s, u"(a gland in the neck)"_s},
        {u"For restless legs"_s, u"(an urge to move them)"_s},
        {u"acid medicine"_s, u"(lowers stomach acid)"_s},
        {u"water tablets"_s, u"(to pass more urine)"_s},
        {u"laxatives"_s, u"for hard stools"_s},
        {u"NHS"_s, u"NHS (UK health service)"_s},
        {u"SCF"_s, u"SCF (EU food committee)"_s},
    };
    for (const HandoutRequest &request : everyHandout(topic())) {
        if (request.level != Level::Plain)
            continue;
        const Handout handout = build(request);
        const QString text = handoutAsText(handout);
        for (const auto &[word, meaning] : explained) {
            const bool isClear
                = !text.contains(word, Qt::CaseInsensitive) || text.contains(meaning);
            EXPECT_TRUE(isClear) << qPrintable(handout.title + u": "_s + word);
        }
    }
}

TEST(HandoutHelp, WhatIsSaidInPlainWordsIsEasyToRead)
{
    const HandoutWords::Stretch &told = topic().handout().stretch;
    QStringList prose{
        told.usual.text,      told.inPregnancy.text, told.doNot,
        words().scale,        told.evening.text,     words().limitOfAll,
        words().limitOfAdded, words().limitUnknown,  topic().handout().appointment.diaryHowTo,
        words().foodsHowTo};
    for (const NutrientBrief &brief : words().each) {
        prose << brief.message << brief.finding.plain << brief.unknown.plain << brief.caution.plain;
    }
    EXPECT_LE(readability(prose).fleschKincaid(), 8.0);
    for (const QString &text : prose) {
        for (const QString &sentence : sentencesOf(text))
            EXPECT_LE(wordsInSentence(sentence).size(), 25) << qPrintable(sentence);
    }
}
