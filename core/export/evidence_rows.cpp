// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_rows.h"

#include "core/content/figure_words.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

void addAnswer(Table &table, const QString &nutrient, const QString &question,
               const GradedAnswer &answer)
{
    table.rows.push_back({nutrient,
                          question,
                          wordFor(answer.answer, gradeAnswerWords),
                          wordFor(answer.certainty, certaintyWords),
                          answer.by,
                          {},
                          answer.fact.text.plain,
                          joined(answer.fact.sources)});
    for (const GradePart &part : answer.parts) {
        table.rows.push_back({nutrient,
                              question,
                              wordFor(part.answer, gradeAnswerWords),
                              wordFor(part.certainty, certaintyWords),
                              textOrNull(part.by),
                              part.who,
                              {},
                              joined(answer.fact.sources)});
    }
}

/// An amount of each element, parted by "; ": several where the paper leaves it open.
QJsonValue elementsOf(const TrialDose &dose)
{
    QStringList elements;
    for (const ElementDose &one : dose.elements) {
        QString text = u"%1 %2 %3"_s.arg(QString::number(one.amount), one.unit, one.element);
        if (!one.condition.isEmpty())
            text += u" if "_s + one.condition;
        elements << text;
    }
    return joined(elements);
}

QList<QJsonValue> effectCells(const TrialRow &row)
{
    if (!row.effect)
        return {{}, {}, {}, {}};
    return {row.effect->value, numberOrNull(row.effect->low), numberOrNull(row.effect->high),
            row.effect->unit};
}

QJsonValue chanceOf(const TrialRow &row)
{
    if (!row.p)
        return {};
    return (row.p->below ? u"<%1"_s : u"%1"_s).arg(row.p->value);
}

} // namespace

Table evidenceRows(const Topic &topic)
{
    Table table{{u"subject"_s, u"question"_s, u"answer"_s, u"certainty"_s, u"judged by"_s,
                 u"for whom"_s, u"text"_s, u"sources"_s},
                {}};
    for (const Grade &grade : topic.figures().grades.grades) {
        addAnswer(table, grade.nutrient, u"lack causes cramps"_s, grade.lack);
        addAnswer(table, grade.nutrient, u"supplement helps"_s, grade.supplement);
    }
    return table;
}

Table trialRows(const Topic &topic)
{
    Table table{{u"trial"_s,       u"label"_s,     u"kind"_s,         u"about"_s,
                 u"year"_s,        u"design"_s,    u"who"_s,          u"country"_s,
                 u"randomised"_s,  u"analysed"_s,  u"given"_s,        u"salt"_s,
                 u"salt amount"_s, u"salt unit"_s, u"elements"_s,     u"against"_s,
                 u"weeks"_s,       u"blinding"_s,  u"outcome"_s,      u"effect"_s,
                 u"low"_s,         u"high"_s,      u"unit"_s,         u"p"_s,
                 u"axis"_s,        u"certainty"_s, u"certainty by"_s, u"computed"_s,
                 u"our low"_s,     u"our high"_s,  u"how"_s,          u"dose note"_s,
                 u"registered"_s,  u"paid by"_s,   u"text"_s,         u"sources"_s},
                {}};
    for (const TrialRow &row : topic.figures().trials.rows) {
        QList<QJsonValue> cells{row.id,
                                row.label,
                                wordFor(row.kind, trialKindWords),
                                row.about,
                                row.year,
                                row.design,
                                row.who,
                                textOrNull(row.country),
                                numberOrNull(row.randomised),
                                numberOrNull(row.analysed),
                                row.dose.text,
                                textOrNull(row.dose.salt),
                                numberOrNull(row.dose.saltAmount),
                                textOrNull(row.dose.saltUnit),
                                elementsOf(row.dose),
                                textOrNull(row.against),
                                numberOrNull(row.weeks),
                                textOrNull(row.blinding),
                                row.outcome};
        cells += effectCells(row);
        cells += QList<QJsonValue>{
            chanceOf(row),
            row.forest.show ? wordFor(row.forest.axis, trialAxisWords) : QJsonValue(),
            row.certainty ? wordFor(*row.certainty, certaintyWords) : QJsonValue(),
            textOrNull(row.certaintyBy),
            textOrNull(row.computed),
            row.recomputed ? QJsonValue(row.recomputed->low) : QJsonValue(),
            row.recomputed ? QJsonValue(row.recomputed->high) : QJsonValue(),
            row.recomputed ? QJsonValue(row.recomputed->how) : QJsonValue(),
            textOrNull(row.dose.note),
            textOrNull(row.registered),
            textOrNull(row.funding),
            row.text.plain,
            joined(row.sources)};
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table trialFigureRows(const Topic &topic)
{
    Table table{{u"trial"_s, u"what"_s, u"group"_s, u"measure"_s, u"value"_s, u"low"_s, u"high"_s,
                 u"unit"_s, u"people"_s, u"trials"_s, u"certainty"_s, u"sources"_s},
                {}};
    for (const TrialRow &row : topic.figures().trials.rows) {
        for (const OtherOutcome &other : row.others) {
            table.rows.push_back(
                {row.id,
                 u"outcome"_s,
                 {},
                 other.outcome,
                 other.effect.value,
                 numberOrNull(other.effect.low),
                 numberOrNull(other.effect.high),
                 textOrNull(other.effect.unit),
                 numberOrNull(other.people),
                 numberOrNull(other.trials),
                 other.certainty ? wordFor(*other.certainty, certaintyWords) : QJsonValue(),
                 joined(row.sources)});
        }
        for (const TrialArm &arm : row.arms) {
            for (const TrialArm::Measure &measure : arm.measures) {
                table.rows.push_back({row.id,
                                      u"group"_s,
                                      arm.name,
                                      measure.what,
                                      measure.value,
                                      {},
                                      {},
                                      textOrNull(arm.unit),
                                      numberOrNull(arm.people),
                                      {},
                                      {},
                                      joined(row.sources)});
            }
        }
    }
    return table;
}

} // namespace crampwise
