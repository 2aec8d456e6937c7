// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here stays.
enum DropOrder {
    DropMechanisms = HandoutParts::dropAskDrawing + 1,
    DropDangers,
    DropTable,
    DropStretch,
    DropAdvice,
    DropUnknown,
    DropChart,
    DropPolicies = HandoutParts::dropGuide + 1
};

/// What research says of each of a nutrient's links.
QString inWords(const HandoutParts &parts, const Nutrient &nutrient)
{
    const HandoutWords::Overview &words = parts.topic.handout().overview;
    QStringList cells;
    for (const Mechanism &mechanism : parts.topic.mechanisms()) {
        const ResearchSays says = parts.topic.figures().message.research(nutrient.id, mechanism.id);
        cells << words.chartCell.arg(mechanism.happens,
                                     words.chartAnswersInWords.at(qsizetype(says)));
    }
    return words.chartInWords.arg(nutrient.name, cells.join(u", "_s));
}

HandoutBlock chart(const HandoutParts &parts)
{
    const Topic &topic = parts.topic;
    QStringList description;
    for (const TableRow &row : topic.table())
        description << inWords(parts, *topic.nutrient(row.nutrient));
    const HandoutWords::Overview &words = topic.handout().overview;
    return {HandoutChart{words.chartHowToRead, description.join(QChar::Space), {}, words.chartToDo},
            words.chart, DropChart};
}

HandoutBlock table(const HandoutParts &parts)
{
    const HandoutWords::Overview &words = parts.topic.handout().overview;
    HandoutTable table{{words.nutrient, words.role}, {}};
    for (const TableRow &row : parts.topic.table())
        table.rows.push_back({parts.topic.nutrient(row.nutrient)->name, row.role});
    return {table, words.table, DropTable};
}

HandoutBlock mechanisms(const HandoutParts &parts)
{
    HandoutList list;
    list.marks = HandoutList::Marks::None;
    for (const Mechanism &mechanism : parts.topic.mechanisms())
        list.items.push_back({mechanism.name, parts.told(mechanism.brief)});
    return {list, parts.topic.handout().overview.mechanisms, DropMechanisms};
}

/// Where the page is full, the titles stay: each says what to do.
HandoutBlock advice(const HandoutParts &parts)
{
    HandoutList list;
    list.marks = HandoutList::Marks::Boxes;
    HandoutList titles = list;
    for (const Advice &advice : parts.topic.advice()) {
        list.items.push_back({advice.title, advice.brief});
        titles.items.push_back({{}, advice.title});
    }
    return {list, parts.topic.handout().overview.adviceInFull, DropAdvice, titles};
}

/// First the stretch that is drawn, then what to do in a cramp, and what else.
HandoutPart toDo(const HandoutParts &parts)
{
    const HandoutWords::Stretch &words = parts.topic.handout().stretch;
    HandoutList stretches;
    stretches.marks = HandoutList::Marks::Boxes;
    stretches.items
        = {{words.eveningTitle, words.evening.text}, {words.cramp, parts.stretch().text}};
    return {parts.topic.advicePage().title,
            HandoutPart::Style::Plain,
            {{std::move(stretches), {}, HandoutParts::dropGuide}, advice(parts)}};
}

} // namespace

Handout overviewHandout(const HandoutParts &parts)
{
    Handout handout;
    const MainMessage &message = parts.topic.figures().message.message;
    const HandoutWords::Overview &words = parts.topic.handout().overview;
    handout.title = message.brief.front();
    if (handout.title.endsWith(u'.'))
        handout.title.chop(1);
    handout.parts.push_back(
        parts.messageToAsk({words.message}, parts.topic.handout().callToAction));
    handout.parts.push_back(parts.withDangers(parts.doctor({}, 0), DropDangers));
    // The table and the chart tell the same: each stands where the other does not.
    handout.parts.push_back(parts.request.chart
                                ? HandoutParts::section(words.chart, chart(parts), true)
                                : HandoutParts::section(words.table, table(parts)));
    HandoutBlock open{HandoutText{parts.told(words.open.text)}, words.unknown, DropUnknown};
    handout.parts.push_back(HandoutParts::section(words.unknown, std::move(open), true));
    handout.parts.push_back(toDo(parts));
    handout.parts.push_back(parts.drawing(parts.topic.handout().stretch.evening, DropStretch));
    handout.parts.push_back(parts.drawing(parts.stretch(), DropStretch));
    // The heads of the chart's columns tell how spasms start.
    if (!parts.request.chart)
        handout.parts.push_back(HandoutParts::section(words.mechanisms, mechanisms(parts)));
    handout.parts.push_back(parts.policies(PolicyPlace::Handouts, DropPolicies));
    parts.addSmallPrint(handout, words.sources);
    return handout;
}

} // namespace crampwise
