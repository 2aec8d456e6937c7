// SPDX-License-Identifier: GPL-3.0-or-later
// The copies in tests/data are still what the dossier says.
#include "reference/dossier.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

using Cells = QStringList;
using RowOf = std::function<Cells(const QJsonObject &)>;

/// As the copies write a value: nothing for none, ten digits for a number.
QString cell(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toString();
}

Cells cells(const QJsonObject &object, const QString &keys)
{
    Cells row;
    for (const QString &key : keys.split(u' '))
        row << cell(object[key]);
    return row;
}

QString state(const QJsonObject &row)
{
    const QString word = row[u"state"_s].toString();
    return word == u"lactation" ? u"breastfeeding"_s : word;
}

bool recalled(const QJsonObject &row)
{
    return row[u"checked"_s] == u"memory"_s || row[u"show"_s] == QJsonValue(false);
}

std::vector<QJsonObject> objects(const QJsonValue &list)
{
    std::vector<QJsonObject> all;
    for (const auto &value : list.toArray())
        all.push_back(value.toObject());
    return all;
}

void expectCopy(const QString &table, const QStringList &wanted)
{
    const QString name = QStringLiteral(DATA_DIR "/figures/") + table + u".tsv"_s;
    QStringList lines = QString::fromUtf8(readWhole(name)).split(u'\n');
    ASSERT_GT(lines.size(), 2) << table.toStdString();
    lines.removeFirst(); // the names of the columns
    lines.removeLast();  // nothing stands after the last end of line
    ASSERT_EQ(lines.size(), wanted.size()) << table.toStdString();
    for (qsizetype i = 0; i < lines.size(); ++i)
        EXPECT_EQ(lines[i], wanted[i]) << table.toStdString() << " " << i;
}

void expectRows(const QString &table, const std::vector<QJsonObject> &rows, const RowOf &rowOf)
{
    QStringList wanted;
    for (const QJsonObject &row : rows)
        wanted << rowOf(row).join(u'\t');
    expectCopy(table, wanted);
}

Cells needRow(const QJsonObject &row)
{
    const QString shown = recalled(row) ? u"- - -"_s : u"value unit kind"_s;
    return cells(row, u"substance region sex"_s) + Cells{state(row)}
    + cells(row, u"group age_from_months age_to_months checked "_s + shown);
}

} // namespace

TEST(Copies, OfNeedsAndLimits)
{
    NEEDS_DOSSIER();
    const QJsonObject needs = dossierFile(u"needs.json"_s);
    expectRows(u"needs"_s, objects(needs[u"cells"_s]), needRow);
    expectRows(u"limits"_s, objects(needs[u"upper_limits"_s]), needRow);
    std::vector<QJsonObject> worked;
    std::vector<QJsonObject> added;
    for (const QJsonObject &row : objects(needs[u"worked_values"_s]))
        (row.contains(u"added_value"_s) ? added : worked).push_back(row);
    expectRows(u"worked-needs"_s, worked, [](const QJsonObject &row) {
        return cells(row,
                     u"substance region sex group age_from_months age_to_months pal "
                     "energy_mj value"_s);
    });
    expectRows(u"added-needs"_s, added, [](const QJsonObject &row) {
        return cells(row, u"substance region"_s) + Cells{state(row)}
        + cells(row, u"group added_energy_mj added_value"_s);
    });
}

TEST(Copies, OfFoods)
{
    NEEDS_DOSSIER();
    QStringList wanted;
    for (const QJsonObject &food : objects(dossierFile(u"foods.json"_s)[u"foods"_s])) {
        for (const QJsonObject &amount : objects(food[u"amounts"_s])) {
            if (!recalled(amount))
                wanted << (cells(food, u"id serving_g diet food_code"_s)
                           + cells(amount, u"substance per_100g per_serving unit"_s))
                              .join(u'\t');
        }
    }
    expectCopy(u"foods"_s, wanted);
}

TEST(Copies, OfSaltsAndLabels)
{
    NEEDS_DOSSIER();
    const QJsonObject salts = dossierFile(u"salts.json"_s);
    expectRows(u"salts"_s, objects(salts[u"salts"_s]), [](const QJsonObject &row) {
        return cells(row, u"id formula molar_mass percent"_s);
    });
    expectRows(u"labels"_s, objects(salts[u"label_values"_s]), [](const QJsonObject &row) {
        return cells(row, u"substance"_s)
            + cells(row[u"us_daily_value"_s].toObject(), u"value unit"_s)
            + cells(row[u"eu_uk_nrv"_s].toObject(), u"value unit"_s);
    });
}

TEST(Copies, OfBloodTests)
{
    NEEDS_DOSSIER();
    QStringList ranges;
    QStringList lows;
    QStringList highs;
    for (const QJsonObject &test : objects(dossierFile(u"tests.json"_s)[u"tests"_s])) {
        const auto add = [&](QStringList &table, const QString &list, const QString &first,
                             const QString &values, const QString &last) {
            for (const QJsonObject &row : objects(test[list])) {
                if (recalled(row))
                    continue;
                Cells all = cells(test, u"id"_s) + cells(row, first)
                    + cells(row[u"si"_s].toObject(), values)
                    + cells(row[u"conventional"_s].toObject(), values);
                if (!last.isEmpty())
                    all += cells(row, last);
                table << all.join(u'\t');
            }
        };
        add(ranges, u"ranges"_s, u"by"_s, u"low high unit"_s, u"given_in"_s);
        add(lows, u"low_means"_s, u"by comparison"_s, u"value unit"_s, u"meaning"_s);
        add(highs, u"high_remarks"_s, u"by"_s, u"value unit"_s, {});
    }
    expectCopy(u"blood-ranges"_s, ranges);
    expectCopy(u"blood-lows"_s, lows);
    expectCopy(u"blood-highs"_s, highs);
}

TEST(Copies, OfTrials)
{
    NEEDS_DOSSIER();
    std::vector<QJsonObject> shown;
    for (QJsonObject trial : objects(dossierFile(u"trials.json"_s)[u"trials"_s])) {
        if (trial[u"n_checked"_s] == u"memory"_s)
            trial.remove(u"n_analysed"_s);
        if (!recalled(trial))
            shown.push_back(trial);
    }
    expectRows(u"trials"_s, shown, [](const QJsonObject &row) {
        const QJsonObject forest = row[u"forest"_s].toObject();
        const bool drawn = forest[u"show"_s].toBool();
        return cells(row,
                     u"id year n_randomised n_analysed effect ci_low ci_high "
                     "duration_weeks p"_s)
            + cells(row[u"intervention"_s].toObject(), u"salt_amount_per_day"_s)
            + (drawn ? cells(forest, u"axis role"_s) : Cells{{}, {}});
    });
}

TEST(Copies, OfGradesAndCells)
{
    NEEDS_DOSSIER();
    QStringList answers;
    for (const QJsonObject &grade : objects(dossierFile(u"grades.json"_s)[u"grades"_s])) {
        for (const QString &question : {u"lack"_s, u"supplement"_s}) {
            const QJsonObject answer = grade[question].toObject();
            const QString certainty = answer[u"certainty"_s].toString(u"none"_s);
            answers << Cells{grade[u"nutrient"_s].toString(), question,
                             answer[u"answer"_s].toString(), certainty}
                           .join(u'\t');
        }
    }
    expectCopy(u"grades"_s, answers);
    expectRows(u"cells"_s, objects(dossierFile(u"overview.json"_s)[u"cells"_s]),
               [](const QJsonObject &row) {
                   return cells(row, u"nutrient mechanism article research"_s)
                       + Cells{strings(row[u"claims"_s]).join(u' ')};
               });
}

TEST(Copies, OfTheLaboratorysCases)
{
    NEEDS_DOSSIER();
    EXPECT_EQ(readWhole(QStringLiteral(DATA_DIR "/lab-golden.json")),
              readWhole(dossierPath(u"lab-golden.json"_s)));
}
