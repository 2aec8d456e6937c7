// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/built_in_pages.h"
#include "core/export/table_copy.h"
#include "core/page/table_values.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Table valuesOfColumn(const QString &name, const QStringList &cells, const QLocale &locale)
{
    TextTable table;
    table.header = {u"Row"_s, name};
    for (const QString &cell : cells)
        table.rows.push_back({u"one"_s, cell});
    return valuesOf(table, locale);
}

using Row = QList<QJsonValue>;

/// Each with the name of its page, as students read it: they get the most tables.
std::vector<std::pair<QString, TextTable>> tablesOfPages()
{
    std::vector<std::pair<QString, TextTable>> tables;
    Choices choices;
    choices.set(Choice::Level, u"student"_s);
    for (const QString &name : locationNames(builtInTopic())) {
        const Page page = buildPage(builtInTopic(), *parseLocation(name, builtInTopic()), choices);
        for (const Section &section : page.sections) {
            for (const Block &block : section.blocks) {
                if (const auto *table = std::get_if<TextTable>(&block))
                    tables.emplace_back(name, *table);
            }
        }
    }
    return tables;
}

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

TEST(TableValues, AnAmountIsANumberAndItsUnitAColumn)
{
    const Table table = valuesOfColumn(
        u"Need"_s, {u"1,300\u00a0mg (RDA)"_s, u"0.5\u00a0µg"_s, u"none set"_s, {}}, english);
    EXPECT_EQ(table.columns,
              (QStringList{u"Row"_s, u"Need"_s, u"Need, unit"_s, u"Need, remark"_s}));
    EXPECT_EQ(table.rows[0], (Row{u"one"_s, 1300, u"mg"_s, u"RDA"_s}));
    EXPECT_EQ(table.rows[1], (Row{u"one"_s, 0.5, u"µg"_s, QJsonValue()}));
    EXPECT_EQ(table.rows[2], (Row{u"one"_s, u"none set"_s, QJsonValue(), QJsonValue()}));
    EXPECT_EQ(table.rows[3], (Row{u"one"_s, QJsonValue(), QJsonValue(), QJsonValue()}));
}

TEST(TableValues, ASpanHasTwoNumbersAndOneUnit)
{
    const Table table = valuesOfColumn(
        u"Span"_s,
        {u"400\u00a0mg to 420\u00a0mg"_s, u"\u22120.69 to 0.8"_s, u"60.3% of vitamin B6"_s},
        english);
    EXPECT_EQ(
        table.columns,
        (QStringList{u"Row"_s, u"Span"_s, u"Span, to"_s, u"Span, unit"_s, u"Span, remark"_s}));
    EXPECT_EQ(table.rows[0], (Row{u"one"_s, 400, 420, u"mg"_s, QJsonValue()}));
    EXPECT_EQ(table.rows[1], (Row{u"one"_s, -0.69, 0.8, QJsonValue(), QJsonValue()}));
    EXPECT_EQ(table.rows[2], (Row{u"one"_s, 60.3, QJsonValue(), u"%"_s, u"of vitamin B6"_s}));
}

TEST(TableValues, WhatIsSaidInWordsStaysTextInTheWholeColumn)
{
    for (const QString &text :
         {u"2 of 10 people had fewer cramps"_s, u"3 cups"_s, u"2022-08"_s, u"020 7946 0000"_s,
          u"10\u00a0mg twice, then 5\u00a0mg"_s, u"1\u00a0mg to 2\u00a0µg"_s}) {
        const Table table = valuesOfColumn(u"What"_s, {u"7"_s, text}, english);
        EXPECT_EQ(table.columns.size(), 2) << qPrintable(text);
        EXPECT_EQ(table.rows[0].back(), u"7"_s) << qPrintable(text);
        EXPECT_EQ(table.rows[1].back(), text);
    }
}

TEST(TableValues, NumbersAreReadAsTheLocaleOfThePageWritesThem)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const Table table = valuesOfColumn(u"Wert"_s, {u"1.234,5\u00a0mg"_s}, german);
    EXPECT_EQ(table.rows[0][1], QJsonValue(1234.5));
    EXPECT_EQ(asTabbedText(table, german), u"Row\tWert\tWert, unit\none\t1234,5\tmg\n"_s);
    EXPECT_EQ(asTabbedText(table, english), u"Row\tWert\tWert, unit\none\t1234.5\tmg\n"_s);
}

TEST(TableValues, HtmlIsOneTableWhoseNumbersBearTheirValue)
{
    const Table table{{u"a<b"_s, u"n"_s}, {{u"x\ny & z"_s, -1234.5}, {QJsonValue(), true}}};
    EXPECT_EQ(asHtmlTable(table, QLocale(QLocale::German)),
              u"<html><head><meta charset=\"utf-8\"></head><body><table>\n"
              "<tr><th>a&lt;b</th><th>n</th></tr>\n"
              "<tr><td>x<br>y &amp; z</td><td sdval=\"-1234.5\" sdnum=\"1033;\">-1234,5</td></tr>\n"
              "<tr><td></td><td>true</td></tr>\n"
              "</table></body></html>\n"_s);
    EXPECT_EQ(asTabbedText(table, QLocale::c()), u"a<b\tn\nx y & z\t-1234.5\n\ttrue\n"_s);
}

TEST(TableValues, EveryTableOfEveryPageHasItsRowsAndNoTwoColumnsOfOneName)
{
    QSet<QString> units;
    for (const auto &[page, table] : tablesOfPages()) {
        const Table values = valuesOf(table);
        EXPECT_EQ(values.rows.size(), table.rows.size());
        EXPECT_EQ(QSet<QString>(values.columns.begin(), values.columns.end()).size(),
                  values.columns.size())
            << qPrintable(page);
        for (const Row &row : values.rows) {
            EXPECT_EQ(row.size(), values.columns.size());
            for (qsizetype column = 0; column < row.size(); ++column) {
                if (values.columns[column].endsWith(u", unit"_s))
                    units << row[column].toString();
            }
        }
    }
    for (const QString &unit : {u"mg"_s, u"µg"_s, u"%"_s, u"µg/day"_s})
        EXPECT_TRUE(units.contains(unit)) << qPrintable(unit);
}
