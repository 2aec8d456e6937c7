// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"
#include "core/content/figure_words.h"
#include "core/content/sign_words.h"
#include "core/export/bibliography.h"
#include "core/export/tables.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

/// Reads CSV after RFC 4180, by a state machine of its own.
std::vector<QStringList> parsedCsv(const QByteArray &bytes)
{
    std::vector<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.back().back();
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (quoted && text[i] == u'"' && next == u'"') {
            cell += text[i++];
        } else if (text[i] == u'"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == u',') {
            rows.back() << QString();
        } else if (!quoted && text[i] == u'\r' && next == u'\n') {
            rows.push_back({QString()});
            ++i;
        } else {
            cell += text[i];
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_EQ(rows.back(), QStringList{QString()}); // the last line ends like the others
    rows.pop_back();
    return rows;
}

/// The rows whose cells have these values, in the columns of these names.
std::vector<QStringList> matching(TableKind kind, const QList<std::pair<QString, QString>> &cells)
{
    std::vector<QStringList> rows = parsedCsv(asCsv(exportTable(topic(), kind)));
    const QStringList header = rows.front();
    rows.erase(rows.begin());
    std::erase_if(rows, [&](const QStringList &row) {
        for (const auto &[column, value] : cells) {
            if (row.value(header.indexOf(column)) != value)
                return true;
        }
        return false;
    });
    return rows;
}

QString cell(TableKind kind, const QStringList &row, const QString &column)
{
    return row.value(exportTable(topic(), kind).columns.indexOf(column));
}

} // namespace

TEST(Tables, CsvQuotesWhatNeedsIt)
{
    const Table table{{u"a"_s, u"b,c"_s},
                      {{u"plain"_s, u"with \"quotes\""_s},
                       {u"comma, here"_s, u"two\nlines"_s},
                       {1234.5, QJsonValue()},
                       {true, u"µg"_s}}};
    EXPECT_EQ(asCsv(table),
              QByteArray("a,\"b,c\"\r\nplain,\"with \"\"quotes\"\"\"\r\n"
                         "\"comma, here\",\"two\nlines\"\r\n1234.5,\r\n"
                         "true,µg\r\n"));
}

TEST(Tables, JsonKeepsTypesAndTheOrderOfTheColumns)
{
    const Table table{{u"z"_s, u"a"_s, u"m"_s}, {{u"\"é\"\n"_s, 0.5, QJsonValue()}, {1, true, 2}}};
    EXPECT_EQ(asJson(table),
              QByteArray("[\n{\"z\": \"\\\"é\\\"\\n\", \"a\": 0.5, \"m\": null},\n"
                         "{\"z\": 1, \"a\": true, \"m\": 2}\n]\n"));
    EXPECT_TRUE(QJsonDocument::fromJson(asJson(Table{{u"a"_s}, {}})).isArray());
}

TEST(Tables, CsvAndJsonHoldTheSameCells)
{
    for (const QString &name : tableNames()) {
        const Table table = exportTable(topic(), *tableKind(name));
        const std::vector<QStringList> rows = parsedCsv(asCsv(table));
        const QJsonArray objects = QJsonDocument::fromJson(asJson(table)).array();
        ASSERT_EQ(rows.size(), table.rows.size() + 1) << name.toStdString();
        ASSERT_EQ(size_t(objects.size()), table.rows.size()) << name.toStdString();
        EXPECT_EQ(rows.front(), table.columns);
        for (size_t i = 0; i < table.rows.size(); ++i) {
            ASSERT_EQ(rows[i + 1].size(), table.columns.size()) << name.toStdString() << i;
            const QJsonObject object = objects[qsizetype(i)].toObject();
            ASSERT_EQ(object.size(), table.columns.size());
            for (qsizetype j = 0; j < table.columns.size(); ++j) {
                const QJsonValue value = object[table.columns[j]];
                EXPECT_EQ(value, table.rows[i][j]);
                const QString &text = rows[i + 1][j];
                if (value.isDouble()) {
                    EXPECT_EQ(text.toDouble(), value.toDouble());
                } else if (!value.isBool()) {
                    EXPECT_EQ(text, value.toString()); // empty for a null
                }
            }
        }
    }
}

TEST(Tables, NumbersDoNotFollowTheLocale)
{
    const QByteArray before = asCsv(exportTable(topic(), TableKind::Intakes));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QByteArray after = asCsv(exportTable(topic(), TableKind::Intakes));
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(before, after);
    EXPECT_GT(after.count(",1300,"), 0);
    EXPECT_GT(after.count(",2.4,"), 0);
}

TEST(Tables, IntakesHoldEveryAmount)
{
    const NeedTables &tables = topic().figures().needs;
    EXPECT_EQ(matching(TableKind::Intakes, {{u"what"_s, u"need"_s}}).size(), tables.needs.size());
    EXPECT_EQ(matching(TableKind::Intakes, {{u"what"_s, u"limit"_s}}).size(), tables.limits.size());
    EXPECT_EQ(matching(TableKind::Intakes, {{u"what"_s, u"worked need"_s}}).size(),
              tables.worked.size());
    EXPECT_EQ(matching(TableKind::Intakes, {{u"what"_s, u"added need"_s}}).size(),
              tables.added.size());
    for (const Need &need : tables.needs) {
        const auto rows = matching(TableKind::Intakes,
                                   {{u"what"_s, u"need"_s},
                                    {u"substance"_s, need.substance},
                                    {u"region"_s, wordFor(need.region, regionWords)},
                                    {u"sex"_s, wordFor(need.group.sex, sexWords)},
                                    {u"state"_s, wordFor(need.group.condition, bodyConditionWords)},
                                    {u"from month"_s, QString::number(need.group.from)}});
        ASSERT_EQ(rows.size(), 1U) << need.substance.toStdString();
        // What we could not confirm is said to exist, and is not given.
        EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"known"_s),
                  wordFor(need.knowledge, knowledgeWords));
        const QString value = cell(TableKind::Intakes, rows[0], u"value"_s);
        EXPECT_EQ(value.isEmpty(), need.knowledge != Knowledge::Value);
        if (need.knowledge == Knowledge::Value) {
            EXPECT_EQ(value.toDouble(), need.value);
            EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"unit"_s), need.unit);
        }
    }
}

TEST(Tables, LimitsSayWhatTheyCount)
{
    const auto rows = matching(
        TableKind::Intakes,
        {{u"substance"_s, u"magnesium"_s}, {u"what"_s, u"limit"_s}, {u"region"_s, u"us-ca"_s}});
    ASSERT_FALSE(rows.empty());
    for (const QStringList &row : rows) {
        EXPECT_EQ(cell(TableKind::Intakes, row, u"counts"_s), u"supplements"_s);
        EXPECT_FALSE(cell(TableKind::Intakes, row, u"scope"_s).isEmpty());
    }
}

TEST(Tables, FoodsHoldEveryAmountWithItsUnit)
{
    size_t wanted = 0;
    for (const Food &food : topic().figures().foods.foods) {
        for (const FoodAmount &amount : food.amounts) {
            ++wanted;
            const auto rows = matching(TableKind::Foods,
                                       {{u"food"_s, food.id}, {u"substance"_s, amount.substance}});
            ASSERT_EQ(rows.size(), 1U) << food.id.toStdString();
            const auto value
                = [&](const QString &column) { return cell(TableKind::Foods, rows[0], column); };
            EXPECT_EQ(value(u"value"_s).toDouble(), amount.perServing);
            EXPECT_EQ(value(u"per 100 g"_s).toDouble(), amount.per100g);
            EXPECT_EQ(value(u"grams"_s).toDouble(), food.grams);
            EXPECT_EQ(value(u"unit"_s), amount.unit);
            EXPECT_EQ(value(u"serving"_s), food.serving);
            EXPECT_EQ(value(u"sources"_s), food.sources.join(u"; "_s));
        }
    }
    EXPECT_EQ(matching(TableKind::Foods, {}).size(), wanted);
}

TEST(Tables, TestsHoldSeveralRangesAndSaltsTheirShare)
{
    EXPECT_EQ(
        matching(TableKind::Tests, {{u"test"_s, u"serum-magnesium"_s}, {u"what"_s, u"range"_s}})
            .size(),
        7U);
    EXPECT_FALSE(
        matching(TableKind::Tests, {{u"test"_s, u"25ohd"_s}, {u"what"_s, u"high"_s}}).empty());
    const auto oxide = matching(TableKind::Salts, {{u"salt"_s, u"mg-oxide"_s}});
    ASSERT_EQ(oxide.size(), 1U);
    EXPECT_EQ(cell(TableKind::Salts, oxide[0], u"percent"_s), u"60.3"_s);
}

TEST(Tables, EvidenceHoldsBothQuestions)
{
    for (const Grade &grade : topic().figures().grades.grades) {
        EXPECT_EQ(
            matching(TableKind::Evidence, {{u"subject"_s, grade.nutrient}, {u"for whom"_s, {}}})
                .size(),
            2U);
    }
    const auto magnesium = matching(TableKind::Evidence,
                                    {{u"subject"_s, u"magnesium"_s},
                                     {u"question"_s, u"supplement helps"_s},
                                     {u"for whom"_s, {}}});
    ASSERT_EQ(magnesium.size(), 1U);
    EXPECT_EQ(cell(TableKind::Evidence, magnesium[0], u"answer"_s), u"probably-not"_s);
    EXPECT_EQ(cell(TableKind::Evidence, magnesium[0], u"certainty"_s), u"moderate"_s);
    const auto phosphorus = matching(TableKind::Evidence,
                                     {{u"subject"_s, u"phosphorus"_s},
                                      {u"question"_s, u"lack causes cramps"_s},
                                      {u"answer"_s, u"not-a-known-cause"_s}});
    ASSERT_EQ(phosphorus.size(), 1U);
    EXPECT_EQ(cell(TableKind::Evidence, phosphorus[0], u"certainty"_s), u"none"_s);
}

TEST(Tables, TrialsHoldEveryRowWithItsFigures)
{
    EXPECT_EQ(matching(TableKind::Trials, {}).size(), topic().figures().trials.rows.size());
    const auto rows = matching(TableKind::Trials, {{u"trial"_s, u"roguin-maor-2017"_s}});
    ASSERT_EQ(rows.size(), 1U);
    for (const auto &[column, value] :
         {std::pair(u"effect"_s, u"-0.38"_s), std::pair(u"low"_s, u"-2.14"_s),
          std::pair(u"high"_s, u"1.38"_s), std::pair(u"salt amount"_s, u"865"_s),
          std::pair(u"elements"_s, u"520 mg magnesium"_s), std::pair(u"analysed"_s, u"94"_s)})
        EXPECT_EQ(cell(TableKind::Trials, rows[0], column), value) << column.toStdString();
    // What lies on no axis is compared with nothing.
    const auto liu = matching(TableKind::Trials, {{u"trial"_s, u"liu-2021"_s}});
    ASSERT_EQ(liu.size(), 1U);
    EXPECT_EQ(cell(TableKind::Trials, liu[0], u"axis"_s), QString());
}

TEST(Tables, SourcesHoldEveryPublicationAndSoDoesBibtex)
{
    const std::vector<QStringList> rows = matching(TableKind::Sources, {});
    EXPECT_EQ(rows.size(), topic().sources().size());
    const QString entries = QString::fromUtf8(bibtex(topic().sources()));
    EXPECT_EQ(size_t(entries.count(u"\n}\n"_s)), topic().sources().size());
    QSet<QString> ids;
    for (const Source &source : topic().sources()) {
        EXPECT_TRUE(entries.contains(u"{%1,\n"_s.arg(source.id))) << source.id.toStdString();
        ids << source.id;
    }
    // Whatever another table names, this one explains.
    for (const TableKind kind :
         {TableKind::Foods, TableKind::Evidence, TableKind::Trials, TableKind::Signs,
          TableKind::Medicines, TableKind::Remedies, TableKind::Salts}) {
        for (const QStringList &row : matching(kind, {})) {
            for (const QString &id : cell(kind, row, u"sources"_s).split(u"; "_s))
                EXPECT_TRUE(ids.contains(id)) << id.toStdString();
        }
    }
}

TEST(Tables, SignsHoldEveryOneWithItsUrgencyAndWhatToDo)
{
    EXPECT_EQ(matching(TableKind::Signs, {}).size(), topic().signs().signs.size());
    for (const Sign &sign : topic().signs().signs) {
        const auto rows = matching(TableKind::Signs, {{u"id"_s, sign.id}});
        ASSERT_EQ(rows.size(), 1U) << sign.id.toStdString();
        const auto value
            = [&](const QString &column) { return cell(TableKind::Signs, rows[0], column); };
        EXPECT_EQ(value(u"urgency"_s), wordFor(sign.urgency, signUrgencyWords));
        EXPECT_EQ(value(u"do"_s), sign.whatToDo);
        EXPECT_EQ(value(u"do not"_s), sign.whatNotToDo.join(u"; "_s));
        EXPECT_EQ(value(u"sources"_s), sign.sources.join(u"; "_s));
    }
}

TEST(Tables, MedicinesHoldEveryInteractionLimitAndCrampMedicine)
{
    const MedicineContent &medicines = topic().medicines();
    const auto count = [](const QString &type) {
        return matching(TableKind::Medicines, {{u"type"_s, type}}).size();
    };
    EXPECT_EQ(count(u"interaction"_s), medicines.interactions.size());
    EXPECT_EQ(count(u"cramps"_s), medicines.crampMedicines.size());
    size_t limits = 0;
    for (const TooMuch &excess : medicines.tooMuch)
        limits += excess.limits.size();
    EXPECT_EQ(count(u"limit"_s), limits);
    const auto b6 = matching(
        TableKind::Medicines,
        {{u"type"_s, u"limit"_s}, {u"substance"_s, u"vitamin-b6"_s}, {u"region"_s, u"EU"_s}});
    ASSERT_EQ(b6.size(), 1U);
    EXPECT_EQ(cell(TableKind::Medicines, b6[0], u"value"_s), u"12"_s);
    for (const Interaction &interaction : medicines.interactions) {
        const auto rows = matching(TableKind::Medicines,
                                   {{u"type"_s, u"interaction"_s}, {u"id"_s, interaction.id}});
        ASSERT_EQ(rows.size(), 1U) << interaction.id.toStdString();
        EXPECT_EQ(cell(TableKind::Medicines, rows[0], u"do"_s), interaction.action);
    }
}

TEST(Tables, RemediesHoldEverythingThatWasTried)
{
    EXPECT_EQ(matching(TableKind::Remedies, {}).size(), topic().medicines().remedies.size());
    const auto quinine = matching(TableKind::Remedies, {{u"id"_s, u"quinine"_s}});
    ASSERT_EQ(quinine.size(), 1U);
    EXPECT_EQ(cell(TableKind::Remedies, quinine[0], u"policy"_s), u"quinine"_s);
}

TEST(Tables, AreKnownByTheirNames)
{
    EXPECT_EQ(tableKind(u"evidence"_s), TableKind::Evidence);
    EXPECT_EQ(tableKind(u"sources"_s), TableKind::Sources);
    EXPECT_FALSE(tableKind(u"food"_s));
}
