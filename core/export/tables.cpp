// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_rows.h"

#include "core/content/words.h"
#include "core/export/safety_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Row = QList<QJsonValue>;

QStringList authorNames(const Source &source)
{
    QStringList names;
    for (const Author &author : source.authors)
        names << author.name();
    return names;
}

Table sourceTable(const Topic &topic)
{
    Table table{{u"id"_s, u"label"_s, u"kind"_s, u"title"_s, u"authors"_s, u"more authors"_s,
                 u"journal"_s, u"publisher"_s, u"year"_s, u"dated"_s, u"volume"_s, u"issue"_s,
                 u"pages"_s, u"doi"_s, u"pmid"_s, u"url"_s, u"country"_s, u"original opened"_s,
                 u"checked"_s},
                {}};
    for (const Source &source : topic.sources()) {
        table.rows.push_back(
            {source.id, source.label, wordFor(source.kind, sourceKindWords), source.title,
             joined(authorNames(source)), source.moreAuthors, textOrNull(source.container),
             textOrNull(source.publisher), numberOrNull(source.year), textOrNull(source.dated),
             textOrNull(source.volume), textOrNull(source.issue), textOrNull(source.pages),
             textOrNull(source.doi), textOrNull(source.pmid), textOrNull(source.url),
             textOrNull(source.country), source.originalOpened, source.checked});
    }
    return table;
}

QString csvCell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    QString text = value.toString();
    const bool special = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
    });
    return special ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// A value as JSON writes it.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

Table exportTable(const Topic &topic, TableKind kind)
{
    switch (kind) {
    case TableKind::Intakes:
        return needRows(topic);
    case TableKind::Foods:
        return foodRows(topic);
    case TableKind::Evidence:
        return evidenceRows(topic);
    case TableKind::Trials:
        return trialRows(topic);
    case TableKind::TrialFigures:
        return trialFigureRows(topic);
    case TableKind::Signs:
        return signTable(topic);
    case TableKind::Medicines:
        return medicineTable(topic);
    case TableKind::Remedies:
        return remedyTable(topic);
    case TableKind::Tests:
        return testRows(topic);
    case TableKind::Salts:
        return saltRows(topic);
    case TableKind::Sources:
        return sourceTable(topic);
    }
    Q_UNREACHABLE();
}

QByteArray asCsv(const Table &table)
{
    QString text;
    const auto addLine = [&](const auto &values) {
        QStringList cells;
        for (const auto &value : values)
            cells << csvCell(value);
        text += cells.join(u',') + u"\r\n"_s;
    };
    addLine(table.columns);
    for (const Row &row : table.rows)
        addLine(row);
    return text.toUtf8();
}

QByteArray asJson(const Table &table)
{
    // Written by hand: QJsonObject would put the keys into the order of the alphabet.
    QByteArrayList rows;
    for (const Row &row : table.rows) {
        QByteArrayList members;
        for (qsizetype i = 0; i < row.size(); ++i)
            members << jsonText(table.columns[i]) + ": " + jsonText(row[i]);
        rows << '{' + members.join(", ") + '}';
    }
    return "[\n" + rows.join(",\n") + "\n]\n";
}

const QStringList &tableNames()
{
    static const QStringList names{u"intakes"_s,       u"foods"_s, u"evidence"_s,  u"trials"_s,
                                   u"trial-figures"_s, u"signs"_s, u"medicines"_s, u"remedies"_s,
                                   u"tests"_s,         u"salts"_s, u"sources"_s};
    return names;
}

std::optional<TableKind> tableKind(const QString &name)
{
    const qsizetype place = tableNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<TableKind>(place));
}

} // namespace crampwise
