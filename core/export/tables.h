// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace crampwise {

// The figures of the topic as tables for other programs. A table does not depend on the reader's
// language: its columns have fixed English names, its cells hold ids and words of the content
// files, and its numbers are written as in the C locale ("1234.5"). An amount stands in one column
// and its unit in another. Lists within a cell (sources, life stages) are parted by "; ".
//
// intakes   one row for each amount a day: substance, nutrient, region ("US and Canada", "EU" or, for
//           labels, "US"), group (words), stages (ids of the life stages that lie wholly in it),
//           kind ("RDA", "AI", "PRI", "limit" or "label value"), unit, value, scope (what a limit counts),
//           comparable (limits only: whether it counts the same thing as the need), note, sources.
//           A limit that nobody has set is a row without a value.
// foods     one row for each food and substance: food, name, serving, grams, diet (the strictest
//           that allows it), note, substance, unit, value (in the serving), sources.
// evidence  one row for each nutrient and question, each trial of a nutrient, each other remedy
//           and each of its trials: type ("answer", "trial", "remedy", "remedy trial"), subject
//           (id of the nutrient or remedy), question ("lack causes cramps", "supplement helps" or
//           "remedy helps"), answer, certainty ("none": nobody has tested it), study, year,
//           design, people, who, what, text, figures, sources.
// sources   one row for each publication: id, kind, title, publisher, year, doi, pmid, url, checked
//           (what of it was read).
enum class TableKind { Intakes, Foods, Evidence, Sources };

struct Table {
    QStringList columns;
    std::vector<QList<QJsonValue>> rows; ///< Text, numbers, truth values; null where there is none.
};

Table exportTable(const Topic &topic, TableKind kind);

/// Comma-separated values after RFC 4180, UTF-8: a header line, lines that end in CR LF, quotes
/// around every cell that needs them. A null is an empty cell.
QByteArray asCsv(const Table &table);

/// A JSON array with an object for each row, its keys the columns in their order, nulls included;
/// UTF-8, a row a line.
QByteArray asJson(const Table &table);

/// The names of the tables in the order of their kinds: "intakes", "foods", ...
const QStringList &tableNames();
std::optional<TableKind> tableKind(const QString &name);

} // namespace crampwise
