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
// and its unit in another. Lists within a cell (sources, allergens) are parted by "; ".
//
// intakes   one row for each amount a day: substance, nutrient, region ("us-ca", "eu", ...; for
//           labels in words), group (words), sex, state, from and to (months of age; the second
//           excluded, empty for no end), what ("need", "limit", "worked need", "added need": what
//           pregnancy or breastfeeding adds to a worked need, "label value"), kind ("RDA", "AI",
//           "UL", ...), known ("value", "none-set", or "not-confirmed": a value exists that we
//           could not confirm), unit, value, counts (what a limit counts), scope, note, sources.
// foods     one row for each food and substance: food, name, serving (a household measure), grams,
//           metric (as it is shown in metric units), diet (the strictest that allows it),
//           allergens, may contain (allergens of some brands), uptake, cautions, note, data set
//           and code there, substance, unit, per 100 g, value (in the serving), sources.
// evidence  one row for each nutrient and question, for those people for whom the answer differs:
//           subject (id of the nutrient), question ("lack causes cramps" or "supplement helps"),
//           answer, certainty ("none": nobody has studied it), judged by, for whom (empty for
//           everybody), text, sources.
// trials    one row for each trial or review: trial, label, kind, about (id of a nutrient, or what
//           else was tried), year, design, who, country, randomised and analysed (people), given,
//           salt, salt amount and unit (a day), elements (the same as the element a day; several
//           where the paper leaves it open), against, weeks, blinding, outcome, effect with the
//           ends low and high of its 95 % interval and its unit, p, axis (of a forest plot; effects
//           on two axes are never compared), certainty and who judged it, computed (what of it is
//           ours), our low and our high (an interval of ours) and how, dose note, registered, paid
//           by, text, sources.
// trial-figures  one row for each further outcome of a trial and each figure of one of its groups:
//           trial (id), what ("outcome" or "group"), group (empty for an outcome), measure, value,
//           low, high, unit, people, trials, certainty, sources.
// signs     one row for each warning sign: id, group, urgency, call (in place of the urgency's own
//           words), sign, brief, meaning, do, policy (id), do not, more urgent if, at risk, applies
//           when, dated, countries, basis ("source": sources say how fast to act; or "judgement"),
//           copies only, sources.
// medicines one row for each interaction, each leaflet on hours apart, each limit of too much, each
//           medicine that cramps come with and each figure on it: type ("interaction", "leaflet",
//           "too much", "limit", "cramps", "figure"), id, substance, medicine, names, direction,
//           severity, text, hours before and hours after (the supplement), note, region, value,
//           unit, who, scope (of a figure: "confidence" or "credibility" interval), do, policy,
//           act if, urgency, sign (id), certainty, low and high (of a 95 % interval), basis (of
//           the urgency), brand, copies only, sources. A limit that nobody has set is a row without
//           a value.
// remedies  one row for everything else that was tried: id, name, tested in, answer, certainty,
//           text, safety, policy, trials (ids), sources.
// tests     one row for each range, each meaning of low and each remark on high results: test,
//           name, substance, what ("range", "low", "high"), by, country, low, high, unit, the same
//           in the other unit, text, sources. A range that would mislead alone is never alone.
// salts     one row for each form of a supplement: salt, name, substance, part (what the share
//           counts), formula, molar mass (g/mol), percent (by weight), label counts whole, text,
//           sources.
// sources   one row for each publication: id, label, kind, title, authors, more authors (whose
//           names were not read), journal (or book, or site), publisher, year, dated, volume,
//           issue, pages, doi, pmid, url, country, original opened, checked (what of it was read).
enum class TableKind {
    Intakes,
    Foods,
    Evidence,
    Trials,
    TrialFigures,
    Signs,
    Medicines,
    Remedies,
    Tests,
    Salts,
    Sources
};

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
