// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_tabs.h"

#include "core/page/pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace crampwise {

using Kind = Location::Kind;

namespace {

/// The tabs of the pages of one kind, in their order. The first is shown first.
struct OwnTab {
    Kind kind;
    const char *id;
    const char *title;
};

constexpr OwnTab ownTabs[]{
    {Kind::Nutrient, "summary", QT_TRANSLATE_NOOP("Pages", "Summary")},
    {Kind::Nutrient, "signs-and-risk", QT_TRANSLATE_NOOP("Pages", "Signs and risk")},
    {Kind::Nutrient, "evidence", QT_TRANSLATE_NOOP("Pages", "Evidence")},
    {Kind::Nutrient, "food-and-needs", QT_TRANSLATE_NOOP("Pages", "Food and needs")},
    {Kind::Nutrient, "tests-and-medicines", QT_TRANSLATE_NOOP("Pages", "Tests and medicines")},
};

/// Pages that belong together: each is a tab of the first.
struct PageAsTab {
    Kind first;
    Kind kind;
    const char *title;
};

constexpr PageAsTab pagesAsTabs[]{
    {Kind::Evidence, Kind::Evidence, QT_TRANSLATE_NOOP("Pages", "At a glance")},
    {Kind::Evidence, Kind::Situations, QT_TRANSLATE_NOOP("Pages", "Medicines and situations")},
    {Kind::Evidence, Kind::HowCommon, QT_TRANSLATE_NOOP("Pages", "How common it is")},
    {Kind::Evidence, Kind::Influences, QT_TRANSLATE_NOOP("Pages", "How nutrients interact")},
    {Kind::Evidence, Kind::Limits, QT_TRANSLATE_NOOP("Pages", "What we do not know")},
    {Kind::FoodAndNeeds, Kind::FoodAndNeeds, QT_TRANSLATE_NOOP("Pages", "Needs and foods")},
    {Kind::FoodAndNeeds, Kind::Needs, QT_TRANSLATE_NOOP("Pages", "Every region, and labels")},
    {Kind::FoodAndNeeds, Kind::Foods, QT_TRANSLATE_NOOP("Pages", "Foods one by one")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

const PageAsTab *asTab(Kind kind)
{
    const auto *found = std::find_if(std::begin(pagesAsTabs), std::end(pagesAsTabs),
                                     [&](const PageAsTab &one) { return one.kind == kind; });
    return found == std::end(pagesAsTabs) ? nullptr : found;
}

bool hasOwnTabs(Kind kind)
{
    return std::any_of(std::begin(ownTabs), std::end(ownTabs),
                       [&](const OwnTab &one) { return one.kind == kind; });
}

} // namespace

bool hasTab(const Location &location)
{
    return std::any_of(std::begin(ownTabs), std::end(ownTabs), [&](const OwnTab &one) {
        return one.kind == location.kind && QLatin1StringView(one.id) == location.tab;
    });
}

std::vector<PageTab> tabsOf(const Location &location, const Topic &topic)
{
    std::vector<PageTab> tabs;
    for (const OwnTab &one : ownTabs) {
        if (one.kind == location.kind)
            tabs.push_back(
                {{one.kind, location.id, {}, QString::fromLatin1(one.id)}, translated(one.title)});
    }
    const PageAsTab *own = asTab(location.kind);
    for (const PageAsTab &one : pagesAsTabs) {
        if (own && one.first == own->first && hasPage(one.kind, topic))
            tabs.push_back({{one.kind, {}, {}}, translated(one.title)});
    }
    return tabs.size() > 1 ? tabs : std::vector<PageTab>();
}

Location inItsTab(const Location &location, const Topic &topic)
{
    if (!hasOwnTabs(location.kind))
        return location;
    Location found = location;
    if (!location.section.isEmpty()) {
        const Page whole = pageWithoutWords(topic, {location.kind, location.id, {}});
        const auto section
            = std::find_if(whole.sections.begin(), whole.sections.end(),
                           [&](const Section &one) { return one.anchor == location.section; });
        if (section != whole.sections.end() && !section->tab.isEmpty())
            found.tab = section->tab;
    }
    if (found.tab.isEmpty())
        found.tab = tabsOf(location, topic).front().location.tab;
    return found;
}

void keepTab(Page &page)
{
    const QString &tab = page.location.tab;
    if (tab.isEmpty())
        return;
    std::erase_if(page.sections, [&](const Section &section) {
        return !section.tab.isEmpty() && section.tab != tab;
    });
}

} // namespace crampwise
