// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pages.h"

#include "core/content/review.h"
#include "core/page/page_parts.h"
#include "core/page/page_tabs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

using Kind = Location::Kind;
using Group = PageGroup;

namespace {

/// The texts of the table are marked for translation there, and translated here.
QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Pages", text) : QString();
}

QStringList listed(const char *synonyms)
{
    return translated(synonyms).split(u';', Qt::SkipEmptyParts);
}

template<typename Element>
QStringList idsOf(const std::vector<Element> &elements)
{
    QStringList ids;
    for (const Element &element : elements)
        ids << element.id;
    return ids;
}

// What the topic itself says of its pages. --------------------------------------------------

PageGroup groupOf(NutrientGroup group)
{
    switch (group) {
    case NutrientGroup::Vitamin:
        return Group::Vitamins;
    case NutrientGroup::Mineral:
        return Group::Minerals;
    case NutrientGroup::EmergingResearch:
        return Group::EmergingResearch;
    }
    Q_UNREACHABLE();
}

void describeNutrient(PageEntry &entry, const Topic &topic)
{
    const Nutrient &nutrient = *topic.nutrient(entry.location.id);
    entry.title = nutrient.name;
    entry.group = groupOf(nutrient.group);
    entry.badge = nutrient.symbol;
    entry.synonyms = nutrient.synonyms;
}

void describeMechanism(PageEntry &entry, const Topic &topic)
{
    const Mechanism &mechanism = *topic.mechanism(entry.location.id);
    entry.title = mechanism.name;
    entry.icon = mechanism.id;
    entry.synonyms = mechanism.synonyms;
}

void describeFood(PageEntry &entry, const Topic &topic)
{
    entry.title = topic.figures().foods.food(entry.location.id)->name;
}

void describeAdvice(PageEntry &entry, const Topic &topic)
{
    entry.title = topic.advicePage().title;
    entry.synonyms = topic.advicePage().synonyms;
    for (const Advice &advice : topic.advice())
        entry.sectionSynonyms[advice.id] = advice.synonyms;
}

void describeDoctor(PageEntry &entry, const Topic &topic)
{
    entry.title = topic.doctorPage().title;
    entry.synonyms = topic.doctorPage().synonyms;
}

void describeHelp(PageEntry &entry, const Topic &)
{
    entry.sectionSynonyms[u"print"_s]
        = listed(QT_TRANSLATE_NOOP("Pages", "print;printer;printout;PDF;leaflet"));
    entry.sectionSynonyms[u"command-line"_s]
        = listed(QT_TRANSLATE_NOOP("Pages", "command line;console;shell"));
}

void describeAbout(PageEntry &entry, const Topic &)
{
    entry.sectionSynonyms[u"licence"_s]
        = listed(QT_TRANSLATE_NOOP("Pages", "license;GPL;copyright"));
}

// The table. --------------------------------------------------------------------------------

bool always(const Topic &)
{
    return true;
}

void saysNothing(PageEntry &, const Topic &) {}

struct Row {
    Kind kind;
    Group group;
    const char *icon;
    const char *title;    ///< Nothing where the topic names the page.
    const char *synonyms; ///< Parted by ";".
    void (*fill)(Page &, const PageParts &);
    /// Whether the topic has something for the page; without it, the page is not listed.
    bool (*isThere)(const Topic &) = always;
    /// Adds what the topic says of the page.
    void (*describe)(PageEntry &, const Topic &) = saysNothing;
    /// For a kind with a page for each of several ids: these.
    QStringList (*ids)(const Topic &) = nullptr;
};

const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {Kind::Relief, Group::Start, "relief", QT_TRANSLATE_NOOP("Pages", "Cramp right now"),
         QT_TRANSLATE_NOOP("Pages", "first aid"), fillReliefPage,
         [](const Topic &topic) { return !topic.relief().sites.empty(); }},
        {Kind::Overview, Group::Start, "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), nullptr,
         fillOverviewPage},
        {Kind::Nutrient, Group::Vitamins, nullptr, nullptr, nullptr, fillNutrientPage, always,
         describeNutrient, [](const Topic &topic) { return idsOf(topic.nutrients()); }},
        {Kind::Mechanism, Group::Mechanisms, nullptr, nullptr, nullptr, fillMechanismPage, always,
         describeMechanism, [](const Topic &topic) { return idsOf(topic.mechanisms()); }},
        {Kind::Lab, Group::Mechanisms, "lab", QT_TRANSLATE_NOOP("Pages", "Nerve and Muscle Lab"),
         QT_TRANSLATE_NOOP("Pages", "laboratory;simulator;simulation;model;tetany"), fillLabPage,
         [](const Topic &topic) { return !topic.lab().presets.empty(); }},
        {Kind::Evidence, Group::Research, "evidence", QT_TRANSLATE_NOOP("Pages", "Evidence"),
         QT_TRANSLATE_NOOP("Pages", "research;studies;trials;proof"), fillEvidencePage,
         [](const Topic &topic) { return !topic.figures().grades.grades.empty(); }},
        {Kind::Situations, Group::Research, "situations",
         QT_TRANSLATE_NOOP("Pages", "Medicines and situations"),
         QT_TRANSLATE_NOOP("Pages", "drugs;side effects;statin;stretching"), fillSituationsPage,
         [](const Topic &topic) { return !topic.medicines().crampMedicines.empty(); }},
        {Kind::HowCommon, Group::Research, "how-common",
         QT_TRANSLATE_NOOP("Pages", "How common it is"),
         QT_TRANSLATE_NOOP("Pages", "statistics;prevalence"), fillHowCommonPage,
         [](const Topic &topic) { return !topic.prevalence().empty(); }},
        {Kind::Influences, Group::Research, "influences",
         QT_TRANSLATE_NOOP("Pages", "How nutrients interact"),
         QT_TRANSLATE_NOOP("Pages", "interactions"), fillInfluencesPage,
         [](const Topic &topic) { return !topic.influences().empty(); }},
        {Kind::Limits, Group::Research, "limits", QT_TRANSLATE_NOOP("Pages", "What we do not know"),
         QT_TRANSLATE_NOOP("Pages", "limits"), fillLimitsPage,
         [](const Topic &topic) { return !topic.limits().empty(); }},
        {Kind::FoodAndNeeds, Group::Research, "foods", QT_TRANSLATE_NOOP("Pages", "Food and needs"),
         nullptr, fillFoodAndNeedsPage,
         [](const Topic &topic) {
             return !topic.figures().needs.needs.empty() && !topic.substances().empty();
         }},
        {Kind::Needs, Group::Research, "needs", QT_TRANSLATE_NOOP("Pages", "How much you need"),
         QT_TRANSLATE_NOOP("Pages", "dose;RDA;upper limit;how much"), fillNeedsPage,
         [](const Topic &topic) { return !topic.figures().needs.needs.empty(); }},
        {Kind::Foods, Group::Research, "foods", QT_TRANSLATE_NOOP("Pages", "Foods"),
         QT_TRANSLATE_NOOP("Pages", "diet;eating;servings"), fillFoodsPage,
         [](const Topic &topic) { return !topic.figures().foods.foods.empty(); }},
        {Kind::WhatElse, Group::GetHelp, "what-else", QT_TRANSLATE_NOOP("Pages", "Is it a cramp?"),
         QT_TRANSLATE_NOOP("Pages", "look-alikes;what else"), fillWhatElsePage,
         [](const Topic &topic) { return !topic.whatElse().conditions.empty(); }},
        {Kind::Advice, Group::GetHelp, "advice", nullptr, nullptr, fillAdvicePage, always,
         describeAdvice},
        {Kind::Doctor, Group::GetHelp, "doctor", nullptr, nullptr, fillDoctorPage, always,
         describeDoctor},
        {Kind::MySituation, Group::GetHelp, "my-situation",
         QT_TRANSLATE_NOOP("Pages", "My situation"),
         QT_TRANSLATE_NOOP("Pages", "for me;my medicines;my illness"), fillMySituationPage,
         [](const Topic &topic) { return !topic.situations().tags.empty(); }},
        {Kind::Glossary, Group::Program, "glossary", QT_TRANSLATE_NOOP("Pages", "Words explained"),
         QT_TRANSLATE_NOOP("Pages", "glossary;terms"), fillGlossaryPage,
         [](const Topic &topic) { return !topic.glossary().empty(); }},
        {Kind::Sources, Group::Program, "sources", QT_TRANSLATE_NOOP("Pages", "Sources"),
         QT_TRANSLATE_NOOP("Pages", "references;literature"), fillSourcesPage},
        {Kind::Help, Group::Program, "help", QT_TRANSLATE_NOOP("Pages", "Help"),
         QT_TRANSLATE_NOOP("Pages", "manual;instructions;keys;shortcuts"), fillHelpPage, always,
         describeHelp},
        {Kind::About, Group::Program, "about", QT_TRANSLATE_NOOP("Pages", "About Crampwise"),
         QT_TRANSLATE_NOOP("Pages", "version;authors"), fillAboutPage, always, describeAbout},
        {Kind::Food, Group::SingleFoods, nullptr, nullptr, nullptr, fillFoodPage, always,
         describeFood, [](const Topic &topic) { return idsOf(topic.figures().foods.foods); }},
    };
    return rows;
}

const Row &rowOf(Kind kind)
{
    return *std::find_if(table().begin(), table().end(),
                         [&](const Row &row) { return row.kind == kind; });
}

PageEntry entryOf(const Row &row, const QString &id, const Topic &topic)
{
    PageEntry entry{{row.kind, id, {}},
                    translated(row.title),
                    row.group,
                    {},
                    QString::fromLatin1(row.icon),
                    listed(row.synonyms),
                    {}};
    row.describe(entry, topic);
    return entry;
}

QStringList idsOf(const Row &row, const Topic &topic)
{
    return row.ids ? row.ids(topic) : QStringList(QString());
}

} // namespace

bool hasPage(Kind kind, const Topic &topic)
{
    return rowOf(kind).isThere(topic);
}

QString pageGroupTitle(PageGroup group)
{
    switch (group) {
    case Group::Vitamins:
        return translated(QT_TRANSLATE_NOOP("Pages", "Vitamins"));
    case Group::Minerals:
        return translated(QT_TRANSLATE_NOOP("Pages", "Minerals"));
    case Group::EmergingResearch:
        return translated(QT_TRANSLATE_NOOP("Pages", "Emerging research"));
    case Group::Mechanisms:
        return translated(QT_TRANSLATE_NOOP("Pages", "How spasms start"));
    case Group::Research:
        return translated(QT_TRANSLATE_NOOP("Pages", "Research and food"));
    case Group::GetHelp:
        return translated(QT_TRANSLATE_NOOP("Pages", "Get help"));
    case Group::Start:
    case Group::Program:
    case Group::SingleFoods:
        return {};
    }
    Q_UNREACHABLE();
}

bool isListed(PageGroup group)
{
    return group < Group::Program;
}

std::vector<PageEntry> pagesOf(const Topic &topic)
{
    std::vector<PageEntry> pages;
    for (const Row &row : table()) {
        if (!row.isThere(topic))
            continue;
        for (const QString &id : idsOf(row, topic))
            pages.push_back(entryOf(row, id, topic));
    }
    for (PageEntry &page : pages) {
        const std::vector<PageTab> tabs = tabsOf(page.location, topic);
        if (!tabs.empty() && !tabs.front().location.samePage(page.location))
            page.within = tabs.front().location;
    }
    std::stable_sort(pages.begin(), pages.end(),
                     [](const PageEntry &a, const PageEntry &b) { return a.group < b.group; });
    return pages;
}

QString locationTitle(const Location &location, const Topic &topic)
{
    return entryOf(rowOf(location.kind), location.id, topic).title;
}

QStringList locationNames(const Topic &topic)
{
    QStringList names;
    for (const PageEntry &page : pagesOf(topic)) {
        if (page.group != Group::SingleFoods)
            names << page.location.toString();
    }
    return names;
}

std::optional<Location> parseLocation(const QString &text, const Topic &topic)
{
    const auto [name, tab, section] = splitLocation(text);
    std::optional<Location> location;
    if (const auto kind = fixedPageKind(name))
        location = Location{*kind, {}, section, tab};
    for (const Row &row : table()) {
        if (row.ids && row.ids(topic).contains(name))
            location = Location{row.kind, name, section, tab};
    }
    return location && (tab.isEmpty() || hasTab(*location)) ? location : std::nullopt;
}

Page buildPage(const Topic &topic, const Location &location, const Choices &choices,
               const QDate &today)
{
    Page page = pageWithoutWords(topic, location, choices);
    addWordsExplained(page, PageParts(topic, choices));
    const QString overdue = reviewWarning(topic, today);
    if (!overdue.isEmpty() && !page.sections.empty()) {
        std::vector<Block> &blocks = page.sections.front().blocks;
        blocks.insert(blocks.begin(), Notice{overdue});
    }
    return page;
}

Page pageWithoutWords(const Topic &topic, const Location &location, const Choices &choices)
{
    Page page;
    page.location = location;
    page.title = locationTitle(location, topic);
    page.tabs = tabsOf(location, topic);
    const PageParts parts(topic, choices);
    rowOf(location.kind).fill(page, parts);
    parts.completePolicies(page);
    keepTab(page);
    parts.completeSources(page);
    return page;
}

} // namespace crampwise
