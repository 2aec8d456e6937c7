// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"
#include "core/page/pages.h"
#include "core/page/source_uses.h"

#include "core/export/citation.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString kindWord(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Review:
        return PageParts::tr("Review of studies");
    case Source::Kind::Trial:
        return PageParts::tr("Trial");
    case Source::Kind::Observational:
        return PageParts::tr("Observation");
    case Source::Kind::Survey:
        return PageParts::tr("Survey");
    case Source::Kind::Guideline:
        return PageParts::tr("Guideline");
    case Source::Kind::FactSheet:
        return PageParts::tr("Fact sheet");
    case Source::Kind::Textbook:
        return PageParts::tr("Textbook");
    case Source::Kind::Regulator:
        return PageParts::tr("Authority");
    case Source::Kind::FoodData:
        return PageParts::tr("Food data");
    case Source::Kind::NarrativeReview:
        return PageParts::tr("Overview by experts");
    case Source::Kind::PatientPage:
        return PageParts::tr("Page for patients");
    case Source::Kind::Label:
        return PageParts::tr("Leaflet or label");
    }
    Q_UNREACHABLE();
}

/// By source id.
QHash<QString, QList<Location>> placesOfSources(const Topic &topic)
{
    QHash<QString, QList<Location>> places;
    for (const SourceUse &use :
         topic.sourceUses().empty() ? usesOfSources(topic) : topic.sourceUses())
        places.insert(use.source, use.places);
    return places;
}

ChoiceBlock nutrientFilter(const PageParts &parts)
{
    ChoiceBlock block{Choice::SourceNutrient,
                      PageParts::tr("On the page:"),
                      {{{}, PageParts::tr("Any page")}},
                      parts.choices.value(Choice::SourceNutrient)};
    for (const Nutrient &nutrient : parts.topic.nutrients())
        block.options.push_back({nutrient.id, nutrient.name});
    if (!parts.topic.nutrient(block.current))
        block.current.clear();
    return block;
}

ChoiceBlock kindFilter(const PageParts &parts)
{
    ChoiceBlock block{Choice::SourceKind,
                      PageParts::tr("Kind:"),
                      {{{}, PageParts::tr("Any kind")}},
                      parts.choices.value(Choice::SourceKind)};
    for (const auto &[word, kind] : sourceKindWords)
        block.options.push_back({QString::fromLatin1(word), kindWord(kind)});
    return block;
}

} // namespace

void fillSourcesPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("Every publication that a statement of this program rests on.");
    const ChoiceBlock nutrients = nutrientFilter(parts);
    const ChoiceBlock kinds = kindFilter(parts);
    const QHash<QString, QList<Location>> uses = placesOfSources(parts.topic);
    const bool allAreShown = nutrients.current.isEmpty() && kinds.current.isEmpty();
    std::vector<Section> entries;
    for (const Source &source : parts.topic.sources()) {
        const QList<Location> places = uses.value(source.id);
        const bool onPage = nutrients.current.isEmpty()
            || std::any_of(places.begin(), places.end(),
                           [&](const Location &place) { return place.id == nutrients.current; });
        const bool ofKind = source.kind == parts.choices.sourceKind().value_or(source.kind);
        if (!onPage || !ofKind)
            continue;
        SourceEntry entry{citation(source),
                          source.locator(),
                          PageParts::tr("%1. %2", "kind of a source, what was read of it")
                              .arg(kindWord(source.kind), source.checked),
                          {}};
        for (const Location &place : places)
            entry.usedBy.push_back({locationTitle(place, parts.topic), place});
        entries.push_back({source.id, source.label, SectionStyle::Plain, {}, {entry}});
        entries.back().onDemand = allAreShown;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Section &a, const Section &b) {
        return QString::localeAwareCompare(a.heading, b.heading) < 0;
    });
    const QString count
        = PageParts::tr("Shown: %1 of %2 sources.")
              .arg(QLocale().toString(static_cast<int>(entries.size())),
                   QLocale().toString(static_cast<int>(parts.topic.sources().size())));
    page.sections = {{u"filter"_s,
                      PageParts::tr("Choose which to see"),
                      SectionStyle::Summary,
                      {},
                      {nutrients, kinds, Paragraph{count}}}};
    page.sections.insert(page.sections.end(), entries.begin(), entries.end());
}

} // namespace crampwise
