// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"
#include "core/page/pages.h"

#include "core/export/citation.h"

#include <QLocale>
#include <QMap>

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
    }
    Q_UNREACHABLE();
}

/// Notes which sources the blocks of a page lead to.
class SourceUses {
public:
    explicit SourceUses(QMap<QString, QList<Location>> &uses) : m_uses(uses) {}

    void note(const Page &page)
    {
        for (const Section &section : page.sections) {
            m_here = page.location;
            m_here.section = section.anchor;
            for (const Block &block : section.blocks)
                std::visit(*this, block);
        }
    }

    void operator()(const FactList &block)
    {
        for (const FactList::Item &item : block.items)
            note(item.sources);
    }
    void operator()(const AnswerBlock &block) { note(block.text.sources); }
    void operator()(const Comparison &block)
    {
        for (const Comparison::Row &row : block.rows)
            note(row.sources);
    }
    void operator()(const TextTable &block)
    {
        for (const std::optional<Location> &target : block.targets) {
            if (target)
                note(*target);
        }
    }
    void operator()(const LinkList &block)
    {
        for (const LinkList::Item &item : block.items)
            note(item.target);
    }
    template<typename Other>
    void operator()(const Other &)
    {
    }

private:
    void note(const std::vector<TextLink> &links)
    {
        for (const TextLink &link : links)
            note(link.target);
    }

    void note(const Location &target)
    {
        if (target.kind != Location::Kind::Sources || target.section.isEmpty())
            return;
        QList<Location> &places = m_uses[target.section];
        const bool known = std::any_of(places.begin(), places.end(), [&](const Location &place) {
            return place.samePage(m_here);
        });
        if (!known)
            places << m_here;
    }

    QMap<QString, QList<Location>> &m_uses;
    Location m_here;
};

QMap<QString, QList<Location>> usesOfSources(const Topic &topic)
{
    QMap<QString, QList<Location>> uses;
    SourceUses collector(uses);
    for (const QString &name : locationNames(topic)) {
        const Location location = *parseLocation(name, topic);
        if (location.kind != Location::Kind::Sources)
            collector.note(pageWithoutWords(topic, location));
    }
    for (const Food &food : topic.foods()) {
        // Foods have pages of their own; the page of all foods stands for them.
        for (const QString &source : food.sources) {
            if (uses[source].isEmpty())
                uses[source] << Location{Location::Kind::Foods, {}, {}};
        }
    }
    return uses;
}

ChoiceBlock nutrientFilter(const PageParts &parts)
{
    ChoiceBlock block{Choice::SourceNutrient, PageParts::tr("On the page:"),
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
    ChoiceBlock block{Choice::SourceKind, PageParts::tr("Kind:"),
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
    const QMap<QString, QList<Location>> uses = usesOfSources(parts.topic);
    std::vector<Section> entries;
    for (const Source &source : parts.topic.sources()) {
        const QList<Location> places = uses.value(source.id);
        const bool onPage = nutrients.current.isEmpty()
            || std::any_of(places.begin(), places.end(),
                           [&](const Location &place) { return place.id == nutrients.current; });
        const bool ofKind = source.kind == parts.choices.sourceKind().value_or(source.kind);
        if (!onPage || !ofKind)
            continue;
        SourceEntry entry{citation(source), source.locator(),
                          PageParts::tr("%1. %2", "kind of a source, what was read of it")
                              .arg(kindWord(source.kind), source.checked),
                          {}};
        for (const Location &place : places)
            entry.usedBy.push_back({locationTitle(place, parts.topic), place});
        entries.push_back({source.id, PageParts::sourceName(source), SectionStyle::Plain, {},
                           {entry}});
    }
    const QString count
        = PageParts::tr("Shown: %1 of %2 sources.")
              .arg(QLocale().toString(static_cast<int>(entries.size())),
                   QLocale().toString(static_cast<int>(parts.topic.sources().size())));
    page.sections = {{u"filter"_s, PageParts::tr("Choose which to see"), SectionStyle::Summary, {},
                      {nutrients, kinds, Paragraph{count}}}};
    page.sections.insert(page.sections.end(), entries.begin(), entries.end());
}

} // namespace crampwise
