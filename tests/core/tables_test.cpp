// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"
#include "core/export/citation.h"
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
    EXPECT_EQ(asCsv(table), QByteArray("a,\"b,c\"\r\nplain,\"with \"\"quotes\"\"\"\r\n"
                                       "\"comma, here\",\"two\nlines\"\r\n1234.5,\r\n"
                                       "true,µg\r\n"));
}

TEST(Tables, JsonKeepsTypesAndTheOrderOfTheColumns)
{
    const Table table{{u"z"_s, u"a"_s, u"m"_s}, {{u"\"é\"\n"_s, 0.5, QJsonValue()}, {1, true, 2}}};
    EXPECT_EQ(asJson(table), QByteArray("[\n{\"z\": \"\\\"é\\\"\\n\", \"a\": 0.5, \"m\": null},\n"
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
    size_t wanted = 0;
    for (const Intake &intake : topic().intakes()) {
        wanted += intake.us.values.size() + intake.eu.values.size() + 1; // 1: the label
        wanted += std::max(intake.usLimit.values.size(), size_t(1));
        wanted += intake.euLimit ? std::max(intake.euLimit->values.size(), size_t(1)) : 0;
        for (const Intake::Need &need : intake.us.values) {
            const auto rows = matching(TableKind::Intakes, {{u"substance"_s, intake.substance},
                                                            {u"region"_s, u"US and Canada"_s},
                                                            {u"kind"_s, need.kind},
                                                            {u"stages"_s, need.stage}});
            ASSERT_EQ(rows.size(), 1U) << intake.substance.toStdString();
            EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"value"_s).toDouble(), need.value);
            EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"unit"_s), intake.unit);
        }
    }
    EXPECT_EQ(matching(TableKind::Intakes, {}).size(), wanted);
}

TEST(Tables, LimitsSayWhatTheyCount)
{
    for (const Intake &intake : topic().intakes()) {
        const auto rows = matching(TableKind::Intakes, {{u"substance"_s, intake.substance},
                                                        {u"kind"_s, u"limit"_s},
                                                        {u"region"_s, u"US and Canada"_s}});
        ASSERT_FALSE(rows.empty()) << intake.substance.toStdString();
        EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"scope"_s), intake.usLimit.appliesTo);
        EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"comparable"_s),
                  intake.usLimit.comparable ? u"true"_s : u"false"_s);
        EXPECT_EQ(cell(TableKind::Intakes, rows[0], u"value"_s).isEmpty(),
                  intake.usLimit.values.empty());
    }
}

TEST(Tables, FoodsHoldEveryAmountWithItsUnit)
{
    size_t wanted = 0;
    for (const Food &food : topic().foods()) {
        for (const Food::Amount &amount : food.amounts) {
            ++wanted;
            const auto rows = matching(TableKind::Foods, {{u"food"_s, food.id},
                                                          {u"substance"_s, amount.substance}});
            ASSERT_EQ(rows.size(), 1U) << food.id.toStdString();
            const auto value = [&](const QString &column) {
                return cell(TableKind::Foods, rows[0], column);
            };
            EXPECT_EQ(value(u"value"_s).toDouble(), amount.value);
            EXPECT_EQ(value(u"grams"_s).toDouble(), food.grams);
            EXPECT_EQ(value(u"unit"_s), topic().intake(amount.substance)->unit);
            EXPECT_EQ(value(u"serving"_s), food.serving);
            EXPECT_EQ(value(u"sources"_s), food.sources.join(u"; "_s));
        }
    }
    EXPECT_EQ(matching(TableKind::Foods, {}).size(), wanted);
    EXPECT_EQ(matching(TableKind::Foods, {{u"food"_s, u"parmesan"_s}, {u"diet"_s, u"omnivore"_s}})
                  .empty(), false);
}

TEST(Tables, EvidenceHoldsBothQuestionsAndEveryTrial)
{
    size_t trials = 0;
    for (const Evidence &evidence : topic().evidence()) {
        trials += evidence.trials.size();
        EXPECT_EQ(matching(TableKind::Evidence, {{u"subject"_s, evidence.nutrient},
                                                 {u"type"_s, u"answer"_s}}).size(), 2U);
    }
    EXPECT_EQ(matching(TableKind::Evidence, {{u"type"_s, u"trial"_s}}).size(), trials);
    EXPECT_EQ(matching(TableKind::Evidence, {{u"type"_s, u"remedy"_s}}).size(),
              topic().remedies().size());
    const auto magnesium = matching(TableKind::Evidence, {{u"subject"_s, u"magnesium"_s},
                                                          {u"question"_s, u"supplement helps"_s},
                                                          {u"type"_s, u"answer"_s}});
    ASSERT_EQ(magnesium.size(), 1U);
    EXPECT_EQ(cell(TableKind::Evidence, magnesium[0], u"answer"_s), u"probably-not"_s);
    EXPECT_EQ(cell(TableKind::Evidence, magnesium[0], u"certainty"_s), u"moderate"_s);
}

TEST(Tables, SourcesHoldEveryPublicationAndSoDoesBibtex)
{
    const std::vector<QStringList> rows = matching(TableKind::Sources, {});
    EXPECT_EQ(rows.size(), topic().sources().size());
    const QString entries = bibtex(topic().sources());
    EXPECT_EQ(size_t(entries.count(u"\n}\n"_s)), topic().sources().size());
    QSet<QString> ids;
    for (const Source &source : topic().sources()) {
        EXPECT_TRUE(entries.contains(u"{%1,\n"_s.arg(source.id))) << source.id.toStdString();
        ids << source.id;
    }
    // Whatever another table names, this one explains.
    for (const TableKind kind : {TableKind::Intakes, TableKind::Foods, TableKind::Evidence}) {
        for (const QStringList &row : matching(kind, {})) {
            for (const QString &id : cell(kind, row, u"sources"_s).split(u"; "_s))
                EXPECT_TRUE(ids.contains(id)) << id.toStdString();
        }
    }
}

TEST(Tables, AreKnownByTheirNames)
{
    EXPECT_EQ(tableKind(u"evidence"_s), TableKind::Evidence);
    EXPECT_EQ(tableKind(u"sources"_s), TableKind::Sources);
    EXPECT_FALSE(tableKind(u"food"_s));
}
