// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/figure_words.h"
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

void refuseUnknown(bool known, const QString &what, const QString &id, const QString &pointer,
                   const QString &where, IdBook &book)
{
    if (!known)
        book.report(pointer, u"there is no %1 “%2”"_s.arg(what, id),
                    u"name one of those under "_s + where);
}

/// Sources of elements that carry a Fact.
template<typename T>
void useFactSources(const std::vector<T> &elements, const QString &pointer, IdBook &book)
{
    for (size_t i = 0; i < elements.size(); ++i)
        book.useAll(Kind::Source, elements[i].fact.sources,
                    IdBook::place(pointer, i) + u"/sources"_s);
}

void checkFood(const FoodTable &table, const Food &food, const QString &place, IdBook &book)
{
    if (!food.uptake.isEmpty())
        refuseUnknown(table.uptake(food.uptake), u"uptake"_s, food.uptake, place + u"/uptake"_s,
                      u"/uptakes"_s, book);
    for (qsizetype i = 0; i < food.cautions.size(); ++i)
        refuseUnknown(table.caution(food.cautions[i]), u"caution"_s, food.cautions[i],
                      IdBook::place(place + u"/cautions"_s, static_cast<size_t>(i)),
                      u"/foodCautions"_s, book);
    refuseUnknown(table.dataset(food.dataset), u"table of foods"_s, food.dataset,
                  place + u"/dataset"_s, u"/foodDatasets"_s, book);
    refuseUnknown(table.kind(food.kind), u"kind of foods"_s, food.kind, place + u"/kind"_s,
                  u"/foodKinds"_s, book);
    if (!food.picture.isEmpty())
        refuseUnknown(table.picture(food.picture), u"picture"_s, food.picture,
                      place + u"/picture"_s, u"/foodPictures"_s, book);
    for (size_t i = 0; i < food.amounts.size(); ++i)
        book.use(Kind::Substance, food.amounts[i].substance,
                 IdBook::place(place + u"/amounts"_s, i) + u"/substance"_s);
}

void checkFoods(const FoodTable &table, IdBook &book)
{
    book.refuseRepeated(table.uptakes, u"/uptakes"_s);
    book.refuseRepeated(table.cautions, u"/foodCautions"_s);
    book.refuseRepeated(table.pictures, u"/foodPictures"_s);
    book.refuseRepeated(table.kinds, u"/foodKinds"_s);
    for (size_t i = 0; i < table.kinds.size(); ++i)
        refuseUnknown(table.picture(table.kinds[i].picture), u"picture"_s, table.kinds[i].picture,
                      IdBook::place(u"/foodKinds"_s, i) + u"/picture"_s, u"/foodPictures"_s, book);
    book.refuseRepeated(table.datasets, u"/foodDatasets"_s);
    book.refuseRepeated(table.foods, u"/foods"_s);
    for (size_t i = 0; i < table.foods.size(); ++i)
        checkFood(table, table.foods[i], IdBook::place(u"/foods"_s, i), book);
    for (size_t i = 0; i < table.cautions.size(); ++i) {
        if (!table.cautions[i].policy.isEmpty())
            book.use(Kind::Policy, table.cautions[i].policy,
                     IdBook::place(u"/foodCautions"_s, i) + u"/policy"_s);
    }
    for (size_t i = 0; i < table.uptakes.size(); ++i)
        book.useAll(Kind::Substance, table.uptakes[i].substances,
                    IdBook::place(u"/uptakes"_s, i) + u"/substances"_s);
    useFactSources(table.uptakes, u"/uptakes"_s, book);
    book.useSources(table.cautions, u"/foodCautions"_s);
    book.useSources(table.foods, u"/foods"_s);
}

void checkSalts(const TopicData &data, IdBook &book)
{
    const SaltTables &tables = data.figures.salts;
    book.refuseRepeated(tables.salts, u"/salts"_s);
    book.refuseRepeated(tables.labelFacts, u"/labelFacts"_s);
    for (size_t i = 0; i < tables.salts.size(); ++i)
        book.use(Kind::Substance, tables.salts[i].substance,
                 IdBook::place(u"/salts"_s, i) + u"/substance"_s);
    for (size_t i = 0; i < tables.labelValues.size(); ++i) {
        const LabelValue &label = tables.labelValues[i];
        const QString place = IdBook::place(u"/labelValues"_s, i);
        book.use(Kind::Substance, label.substance, place + u"/substance"_s);
        book.useAll(Kind::Source, label.us.sources, place + u"/us/sources"_s);
        book.useAll(Kind::Source, label.eu.sources, place + u"/eu/sources"_s);
    }
    for (size_t i = 0; i < data.substances.size(); ++i) {
        if (!tables.labelValue(data.substances[i].id))
            book.report(IdBook::place(u"/substances"_s, i),
                        u"nothing says what 100 % on a label stands for"_s,
                        u"add it under /labelValues"_s);
    }
    book.useSources(tables.salts, u"/salts"_s);
    useFactSources(tables.labelFacts, u"/labelFacts"_s, book);
    book.useSources(tables.beside, u"/besideSalts"_s);
}

void checkBloodTest(const BloodTest &test, const QString &place, IdBook &book)
{
    if (!test.substance.isEmpty())
        book.use(Kind::Substance, test.substance, place + u"/substance"_s);
    for (size_t i = 0; i < test.ranges.size(); ++i) {
        const BloodRange &range = test.ranges[i];
        if (range.si.high <= range.si.low || range.conventional.high <= range.conventional.low)
            book.report(IdBook::place(place + u"/ranges"_s, i),
                        u"the range ends before it begins"_s, u"put the lower value first"_s);
    }
    if (!test.ranges.empty() && rangesSideBySide(test).empty())
        book.report(place + u"/ranges"_s, u"the ranges of this test may only stand beside others"_s,
                    u"add a range that does not mislead alone"_s);
    book.useSources(test.ranges, place + u"/ranges"_s);
    book.useSources(test.lowMeans, place + u"/lowMeans"_s);
    book.useSources(test.highRemarks, place + u"/highRemarks"_s);
}

void checkBloodTests(const BloodTests &tests, IdBook &book)
{
    book.refuseRepeated(tests.tests, u"/bloodTests"_s);
    book.use(Kind::Policy, tests.policy, u"/bloodTestPolicy"_s);
    for (size_t i = 0; i < tests.tests.size(); ++i)
        checkBloodTest(tests.tests[i], IdBook::place(u"/bloodTests"_s, i), book);
    book.useSources(tests.tests, u"/bloodTests"_s);
}

/// What is drawn has an effect; its interval holds it.
void checkTrialRow(const TrialTables &tables, const TrialRow &row, const QString &place,
                   IdBook &book)
{
    if (row.forest.show && (!row.effect || !tables.axis(row.forest.axis)))
        book.report(place + u"/forest"_s, u"there is nothing to draw, or no axis for it"_s,
                    u"give the effect and describe the axis under /trialAxes"_s);
    if (row.effect && row.effect->low && row.effect->high
        && (*row.effect->low > row.effect->value || row.effect->value > *row.effect->high))
        book.report(place + u"/effect"_s, u"the interval does not hold the effect"_s,
                    u"put low, value and high in their order"_s);
    if (row.randomised && row.analysed && *row.analysed > *row.randomised)
        book.report(place + u"/analysed"_s, u"more people were analysed than randomised"_s,
                    u"correct one of the two"_s);
}

void checkTrials(const TrialTables &tables, IdBook &book)
{
    book.refuseRepeated(tables.rows, u"/trialRows"_s);
    for (size_t i = 0; i < tables.rows.size(); ++i)
        checkTrialRow(tables, tables.rows[i], IdBook::place(u"/trialRows"_s, i), book);
    book.useSources(tables.rows, u"/trialRows"_s);
}

void checkCertainty(GradeAnswer answer, Certainty certainty, const QString &place, IdBook &book)
{
    if (bearsCertainty(answer) == (certainty == Certainty::None))
        book.report(place + u"/certainty"_s,
                    u"the answer and its certainty contradict each other"_s,
                    u"use “none” for what nobody has studied, and only there"_s);
}

void checkGradedAnswer(const GradedAnswer &answer, const QString &place, IdBook &book)
{
    checkCertainty(answer.answer, answer.certainty, place, book);
    for (size_t i = 0; i < answer.parts.size(); ++i)
        checkCertainty(answer.parts[i].answer, answer.parts[i].certainty,
                       IdBook::place(place + u"/parts"_s, i), book);
    book.useAll(Kind::Source, answer.fact.sources, place + u"/sources"_s);
}

void checkGrades(const TopicData &data, IdBook &book)
{
    const GradeTables &tables = data.figures.grades;
    QSet<QString> graded;
    for (size_t i = 0; i < tables.grades.size(); ++i) {
        const QString place = IdBook::place(u"/grades"_s, i);
        const Grade &grade = tables.grades[i];
        book.use(Kind::Nutrient, grade.nutrient, place + u"/nutrient"_s);
        if (graded.contains(grade.nutrient))
            book.report(place, u"this nutrient is graded already"_s,
                        u"keep one grade for each nutrient"_s);
        graded.insert(grade.nutrient);
        checkGradedAnswer(grade.lack, place + u"/lack"_s, book);
        checkGradedAnswer(grade.supplement, place + u"/supplement"_s, book);
    }
    for (const auto &[word, answer] : gradeAnswerWords)
        refuseUnknown(!tables.answerName(answer).isEmpty(), u"name for the answer"_s,
                      QLatin1StringView(word), u"/answerWords"_s, u"/answerWords"_s, book);
    for (const auto &[word, certainty] : certaintyWords)
        refuseUnknown(tables.meaning(certainty), u"meaning of the certainty"_s,
                      QLatin1StringView(word), u"/certainties"_s, u"/certainties"_s, book);
    useFactSources(tables.certainties, u"/certainties"_s, book);
    book.useAll(Kind::Source, tables.note.sources, u"/gradeNote/sources"_s);
}

void checkCells(const TopicData &data, IdBook &book)
{
    const std::vector<LinkCell> &cells = data.figures.message.cells;
    QSet<std::pair<QString, QString>> taken;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString place = IdBook::place(u"/linkCells"_s, i);
        book.use(Kind::Nutrient, cells[i].nutrient, place + u"/nutrient"_s);
        book.use(Kind::Mechanism, cells[i].mechanism, place + u"/mechanism"_s);
        book.useAll(Kind::Claim, cells[i].claims, place + u"/claims"_s);
        const std::pair where(cells[i].nutrient, cells[i].mechanism);
        if (taken.contains(where))
            book.report(place, u"this nutrient and mechanism have a cell already"_s,
                        u"merge the two cells"_s);
        taken.insert(where);
    }
    useFactSources(cells, u"/linkCells"_s, book);
}

void checkMessage(const TopicData &data, IdBook &book)
{
    const MainMessage &message = data.figures.message.message;
    checkCells(data, book);
    book.useAll(Kind::Source, message.lead.sources, u"/message/lead/sources"_s);
    book.useAll(Kind::Source, message.main.sources, u"/message/main/sources"_s);
    book.useSources(message.points, u"/message/points"_s);
}

} // namespace

void checkFigures(const TopicData &data, IdBook &book)
{
    checkFoods(data.figures.foods, book);
    checkSalts(data, book);
    checkBloodTests(data.figures.bloodTests, book);
    checkTrials(data.figures.trials, book);
    checkGrades(data, book);
    checkMessage(data, book);
}

} // namespace crampwise
