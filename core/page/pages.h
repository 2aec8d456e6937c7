// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crampwise {

// The table of pages, in pages.cpp: a new page is one row there and one file with what stands on
// it. Lists, command line, search, Help and buildPage() read the table.

struct PageTab; // core/page/page.h

/// The groups of the contents list in its order, then those that it leaves out.
enum class PageGroup {
    Start,
    Vitamins,
    Minerals,
    EmergingResearch,
    Mechanisms,
    Research,
    GetHelp,
    Program,     ///< Words, sources, Help, About: the foot of the window leads there.
    SingleFoods, ///< The page of all foods leads there.
};

/// The head of a group; empty for the first one and for those that the contents list leaves out.
QString pageGroupTitle(PageGroup group);
bool isListed(PageGroup group);

/// One page of a topic, as lists and search name it.
struct PageEntry {
    Location location;
    QString title; ///< In the contents list, the window's title, the history.
    PageGroup group = PageGroup::Start;
    QString badge;        ///< Short sign of a nutrient: "Ca", "K+", "Vit K".
    QString icon;         ///< Name of an icon, for pages without a badge.
    QStringList synonyms; ///< Other names and usual misspellings, for search only.
    QHash<QString, QStringList> sectionSynonyms; ///< The same for its sections, by anchor.
    std::optional<Location> within = {};         ///< The listed page of which it is a tab.
};

/// Every page that the topic has something for, group by group.
std::vector<PageEntry> pagesOf(const Topic &topic);

/// The name under which a page is listed.
QString locationTitle(const Location &location, const Topic &topic);

/// The names of every page but those of single foods, in the order of pagesOf().
QStringList locationNames(const Topic &topic);

/// The tabs of a page, or those of the pages that belong together, in their order; empty for none.
/// Those of a page by itself have a location with a tab, the first one is shown first.
std::vector<PageTab> tabsOf(const Location &location, const Topic &topic);

/// Where the window goes for a location: the tab in which its section stands, or the first one.
/// The location itself for a page without tabs of its own.
Location inItsTab(const Location &location, const Topic &topic);

/// Reads what Location::toString() writes. Nothing when the topic has no such page; an unknown
/// section of a known page is dropped by the page that is asked for it, not here.
std::optional<Location> parseLocation(const QString &text, const Topic &topic);

} // namespace crampwise
