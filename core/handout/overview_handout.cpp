// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here stays.
enum DropOrder {
    DropStretch = 1,
    DropMechanisms,
    DropTable,
    DropAdvice,
    DropUnknown,
    DropChart,
    DropPolicies
};

QString inWords(const Topic &topic, const Mechanism &mechanism, const QLocale &locale)
{
    QStringList full;
    QStringList hollow;
    for (const Link *link : topic.linksOfMechanism(mechanism.id)) {
        const QString &name = topic.nutrient(link->nutrient)->name;
        (topic.saidInMechanismSection(*link) ? full : hollow) << name;
    }
    const HandoutWords::Overview &words = topic.handout().overview;
    const QString fullNames = locale.createSeparatedList(full);
    return hollow.isEmpty() ? words.chartFull.arg(mechanism.name, fullNames)
                            : words.chartFullAndHollow.arg(mechanism.name, fullNames,
                                                           locale.createSeparatedList(hollow));
}

HandoutBlock chart(const HandoutParts &parts)
{
    const Topic &topic = parts.topic;
    QStringList description;
    for (const Mechanism &mechanism : topic.mechanisms())
        description << inWords(topic, mechanism, parts.locale);
    return {
        HandoutChart{topic.handout().overview.chartHowToRead, description.join(QChar::Space), {}},
        topic.handout().overview.chart, DropChart};
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

} // namespace

Handout overviewHandout(const HandoutParts &parts)
{
    Handout handout;
    const MainMessage &message = parts.topic.figures().message.message;
    handout.title = message.title;
    handout.parts.push_back(HandoutParts::mainMessage(message.brief.mid(1)));
    handout.parts.push_back(parts.doctor({}, 0));
    // The table and the chart tell the same: each stands where the other does not.
    const HandoutWords::Overview &words = parts.topic.handout().overview;
    handout.parts.push_back(parts.request.chart
                                ? HandoutParts::section(words.chart, chart(parts), true)
                                : HandoutParts::section(words.table, table(parts)));
    handout.parts.push_back(HandoutParts::section(words.mechanisms, mechanisms(parts), true));
    handout.parts.push_back(HandoutParts::section(
        words.unknown, {HandoutText{parts.told(words.open.text)}, words.unknown, DropUnknown}));
    handout.parts.push_back(HandoutParts::section(parts.topic.advicePage().title, advice(parts)));
    handout.parts.push_back(parts.drawing({words.stretch, {}}, DropStretch));
    handout.parts.push_back(parts.policies(PolicyPlace::Handouts, DropPolicies));
    parts.addSmallPrint(handout, words.sources);
    return handout;
}

} // namespace crampwise
