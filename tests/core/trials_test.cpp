// SPDX-License-Identifier: GPL-3.0-or-later
// Trials, grades and the chart of links: every number and word, and how they may be drawn.
#include "built_in.h"
#include "core/content/figure_words.h"
#include "figures_copy.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const TrialTables &trials()
{
    return builtInTopic().figures().trials;
}

const GradeTables &grades()
{
    return builtInTopic().figures().grades;
}

std::vector<const TrialRow *> allRows()
{
    std::vector<const TrialRow *> rows;
    for (const TrialRow &row : trials().rows)
        rows.push_back(&row);
    return rows;
}

std::optional<double> pValue(const TrialRow &row)
{
    return row.p ? std::optional(row.p->value) : std::nullopt;
}

} // namespace

TEST(Trials, NumbersAreThoseOfTheCopy)
{
    const std::vector<CopiedRow> copied = copiedRows(u"trials"_s);
    EXPECT_EQ(trials().rows.size(), copied.size());
    for (const CopiedRow &theirs : copied) {
        const TrialRow *ours = trials().row(theirs[u"trial"_s]);
        ASSERT_NE(ours, nullptr) << theirs.name();
        EXPECT_EQ(ours->year, theirs.integer(u"year"_s)) << theirs.name();
        EXPECT_EQ(ours->randomised, theirs.integer(u"randomised"_s)) << theirs.name();
        EXPECT_EQ(ours->analysed, theirs.integer(u"analysed"_s)) << theirs.name();
        EXPECT_EQ(ours->weeks, theirs.number(u"weeks"_s)) << theirs.name();
        EXPECT_EQ(ours->dose.saltAmount, theirs.number(u"saltAmount"_s)) << theirs.name();
        const TrialEffect none;
        EXPECT_EQ(ours->effect.has_value(), !theirs[u"effect"_s].isEmpty()) << theirs.name();
        const TrialEffect &effect = ours->effect.value_or(none);
        EXPECT_EQ(effect.value, theirs.number(u"effect"_s).value_or(0)) << theirs.name();
        EXPECT_EQ(effect.low, theirs.number(u"low"_s)) << theirs.name();
        EXPECT_EQ(effect.high, theirs.number(u"high"_s)) << theirs.name();
        const QString p = theirs[u"p"_s];
        EXPECT_EQ(pValue(*ours).has_value(), !p.isEmpty()) << theirs.name();
        EXPECT_EQ(pValue(*ours).value_or(0), QString(p).remove(u'<').toDouble());
        EXPECT_EQ(ours->p && ours->p->below, p.startsWith(u'<')) << theirs.name();
        EXPECT_EQ(ours->forest.show, !theirs[u"axis"_s].isEmpty()) << theirs.name();
        if (ours->forest.show) {
            EXPECT_EQ(wordFor(ours->forest.axis, trialAxisWords), theirs[u"axis"_s]);
            EXPECT_EQ(wordFor(ours->forest.role, forestRoleWords), theirs[u"role"_s]);
        }
    }
}

TEST(Trials, NoTwoAxesShareAPlot)
{
    const std::vector<ForestPlot> plots = forestPlots(trials(), allRows());
    std::set<std::pair<TrialAxis, ForestPlace::Group>> seen;
    size_t drawn = 0;
    for (const ForestPlot &plot : plots) {
        ASSERT_NE(plot.axis, nullptr);
        EXPECT_TRUE(seen.insert({plot.axis->id, plot.group}).second);
        for (const TrialRow *row : plot.rows) {
            EXPECT_EQ(row->forest.axis, plot.axis->id) << row->id.toStdString();
            EXPECT_EQ(row->forest.group, plot.group) << row->id.toStdString();
            ++drawn;
        }
    }
    const auto shown = std::count_if(trials().rows.begin(), trials().rows.end(),
                                     [](const TrialRow &row) { return row.forest.show; });
    EXPECT_EQ(drawn, size_t(shown));
    std::set<TrialAxis> axes;
    for (const ForestPlot &plot : plots)
        axes.insert(plot.axis->id);
    EXPECT_EQ(axes.size(), 6U);
    EXPECT_TRUE(forestPlots(trials(), {}).empty());
}

TEST(Trials, ThePooledResultStandsFirst)
{
    const std::vector<ForestPlot> plots = forestPlots(trials(), trials().rowsAbout(u"magnesium"_s));
    ASSERT_FALSE(plots.empty());
    const ForestPlot &week = plots.front();
    EXPECT_EQ(week.axis->id, TrialAxis::CrampsPerWeek);
    EXPECT_EQ(week.rows.front()->id, u"garrison-2020-older"_s);
    EXPECT_TRUE(std::is_sorted(week.rows.begin(), week.rows.end(),
                               [](const TrialRow *left, const TrialRow *right) {
                                   return left->forest.role < right->forest.role;
                               }));
    for (const TrialRow *row : week.rows)
        EXPECT_NE(row->id, u"nygaard-2008"_s) << "pregnancy is drawn apart";
}

TEST(Trials, ANightIsNotAWeekAndAnUnknownScaleIsNotDrawn)
{
    EXPECT_EQ(trials().row(u"hallegraeff-2012"_s)->forest.axis, TrialAxis::CrampsPerNight);
    EXPECT_FALSE(trials().row(u"liu-2021"_s)->forest.show);
}

TEST(Trials, WhatIsOursIsMarked)
{
    int ours = 0;
    for (const TrialRow &row : trials().rows)
        ours += row.computed.isEmpty() ? 0 : 1;
    EXPECT_EQ(ours, 9);
    const TrialRow *tan = trials().row(u"tan-2024"_s);
    EXPECT_TRUE(tan->computed.isEmpty());
    ASSERT_TRUE(tan->recomputed);
    EXPECT_EQ(tan->recomputed->low, -3.19);
    EXPECT_EQ(tan->recomputed->high, -2.15);
}

TEST(Trials, ADoseIsGivenAsSaltAndAsElement)
{
    const auto amounts = [](const QString &id) {
        std::vector<double> all;
        for (const ElementDose &dose : trials().row(id)->dose.elements)
            all.push_back(dose.amount);
        return all;
    };
    EXPECT_EQ(amounts(u"roguin-maor-2017"_s), (std::vector<double>{520}));
    EXPECT_EQ(amounts(u"frusso-1999"_s), (std::vector<double>{291, 214, 204}));
    EXPECT_EQ(amounts(u"barna-2021"_s), (std::vector<double>{94, 226}));
    EXPECT_EQ(amounts(u"mansouri-2017"_s), (std::vector<double>{120, 25}));
    for (const TrialRow &row : trials().rows) {
        const auto &elements = row.dose.elements;
        // More than one figure for one element: each says when it holds.
        for (const ElementDose &dose : elements) {
            const auto same
                = std::count_if(elements.begin(), elements.end(), [&](const ElementDose &other) {
                      return other.element == dose.element;
                  });
            EXPECT_EQ(same > 1 && dose.condition.isEmpty(), false) << row.id.toStdString();
        }
    }
}

TEST(Trials, WhatNobodyReadIsNotHere)
{
    for (const QString &id :
         {u"dahle-1995"_s, u"roffe-2002"_s, u"garrison-2011-iv"_s, u"gholizadeh-2017"_s})
        EXPECT_EQ(trials().row(id), nullptr) << id.toStdString();
    EXPECT_FALSE(trials().row(u"chan-1998"_s)->analysed);
}

TEST(Grades, AnswersAndCertaintiesAreThoseOfTheCopy)
{
    for (const CopiedRow &theirs : copiedRows(u"grades"_s)) {
        const Grade *grade = builtInTopic().grade(theirs[u"nutrient"_s]);
        ASSERT_NE(grade, nullptr) << theirs.name();
        const GradedAnswer &ours
            = theirs[u"question"_s] == u"lack" ? grade->lack : grade->supplement;
        EXPECT_EQ(wordFor(ours.answer, gradeAnswerWords), theirs[u"answer"_s]) << theirs.name();
        EXPECT_EQ(wordFor(ours.certainty, certaintyWords), theirs[u"certainty"_s]) << theirs.name();
        EXPECT_EQ(bearsCertainty(ours.answer), ours.certainty != Certainty::None);
    }
}

TEST(Grades, StandInTheOrderOfTheNutrients)
{
    ASSERT_EQ(grades().grades.size(), builtInTopic().nutrients().size());
    for (size_t i = 0; i < grades().grades.size(); ++i)
        EXPECT_EQ(grades().grades[i].nutrient, builtInTopic().nutrients()[i].id);
}

TEST(Grades, WhatNobodyStudiedBearsNoCertaintyButTheWords)
{
    EXPECT_FALSE(bearsCertainty(builtInTopic().grade(u"phosphorus"_s)->lack.answer));
    EXPECT_FALSE(bearsCertainty(builtInTopic().grade(u"vitamin-k"_s)->lack.answer));
    EXPECT_EQ(grades().meaning(Certainty::None)->name, u"Not studied"_s);
    EXPECT_EQ(grades().answerName(GradeAnswer::NotAKnownCause), u"Not a known cause"_s);
}

TEST(Grades, CertaintySpeaksOfTheTrueEffectNotOfNewStudies)
{
    for (const CertaintyMeaning &meaning : grades().certainties) {
        for (const QString &text : {meaning.fact.text.plain, meaning.fact.text.student})
            EXPECT_FALSE(text.contains(u"new studies"_s, Qt::CaseInsensitive))
                << text.toStdString();
    }
}

TEST(LinkCells, AreThoseOfTheCopyInItsOrder)
{
    const std::vector<CopiedRow> copied = copiedRows(u"cells"_s);
    const std::vector<LinkCell> &cells = builtInTopic().figures().message.cells;
    ASSERT_EQ(cells.size(), copied.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        EXPECT_EQ(cells[i].nutrient, copied[i][u"nutrient"_s]);
        EXPECT_EQ(cells[i].mechanism, copied[i][u"mechanism"_s]);
        EXPECT_EQ(wordFor(cells[i].article, articleSaysWords), copied[i][u"article"_s]);
        EXPECT_EQ(wordFor(cells[i].research, researchSaysWords), copied[i][u"research"_s]);
        EXPECT_EQ(cells[i].claims.join(u' '), copied[i][u"claims"_s]);
    }
}

TEST(LinkCells, SayOfTheArticleWhatItsLinksSay)
{
    for (const LinkCell &cell : builtInTopic().figures().message.cells) {
        const Link *link = builtInTopic().link(cell.nutrient, cell.mechanism);
        const std::string name = (cell.nutrient + u' ' + cell.mechanism).toStdString();
        EXPECT_EQ(link != nullptr, cell.article != ArticleSays::None) << name;
        if (link) {
            EXPECT_EQ(builtInTopic().saidInMechanismSection(*link),
                      cell.article == ArticleSays::Section)
                << name;
        }
        EXPECT_EQ(cell.claims.isEmpty(), cell.article == ArticleSays::None) << name;
    }
}

TEST(LinkCells, ResearchIsCountedAsTheSummarySays)
{
    std::map<ResearchSays, int> counts;
    for (const LinkCell &cell : builtInTopic().figures().message.cells)
        ++counts[cell.research];
    EXPECT_EQ(counts[ResearchSays::Supported], 2);
    EXPECT_EQ(counts[ResearchSays::Partly], 8);
    EXPECT_EQ(counts[ResearchSays::NotSupported], 1);
    EXPECT_EQ(counts[ResearchSays::Unknown], 10);
}

TEST(Message, IsTheFirstOfTheProposedTitles)
{
    EXPECT_EQ(builtInTopic().figures().message.message.title,
              u"Most night leg cramps are not caused by a lack of vitamins or minerals"_s);
}

TEST(Prevalence, NewFiguresAreThoseOfTheCopyAndOldOnesAreGone)
{
    const std::vector<PrevalenceFigure> &rows = builtInTopic().prevalence();
    const auto find = [&](const QString &id) {
        return std::find_if(rows.begin(), rows.end(),
                            [&](const PrevalenceFigure &row) { return row.id == id; });
    };
    for (const CopiedRow &theirs : copiedRows(u"new-prevalence"_s)) {
        const auto ours = find(theirs[u"row"_s]);
        ASSERT_NE(ours, rows.end()) << theirs.name();
        EXPECT_EQ(ours->value, theirs.number(u"value"_s)) << theirs.name();
        EXPECT_EQ(ours->ciLow, theirs.number(u"low"_s)) << theirs.name();
        EXPECT_EQ(ours->ciHigh, theirs.number(u"high"_s)) << theirs.name();
    }
    EXPECT_EQ(find(u"cramps-pregnancy"_s), rows.end());
    EXPECT_EQ(find(u"cramps-before-1995"_s), rows.end());
    EXPECT_EQ(find(u"magnesium-below-085-poland"_s)->value, 60);
    EXPECT_TRUE(find(u"potassium-above-us-pregnancy"_s)->note.contains(u"2,900 mg"_s));
}
