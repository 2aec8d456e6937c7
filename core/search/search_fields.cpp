// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_fields.h"

#include "core/page/block_text.h"
#include "core/page/page.h"
#include "core/page/pages.h"
#include "core/search/content_names.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Sections that stand on many pages and say the same there, or say nothing: the signs are found
/// on the page that is about them, and nobody looks for the way from one food to the others.
bool standsEverywhere(const Section &section)
{
    static const QStringList anchors{u"see-a-doctor"_s, u"filter"_s, u"more"_s};
    return anchors.contains(section.anchor);
}

/// Tables that repeat what a chart shows, and other pages say at length: found by their heading.
bool repeats(const Section &section)
{
    return section.anchor == u"table"_s;
}

} // namespace

SearchFieldsMaker::SearchFieldsMaker(const Topic &topic)
    : m_topic(topic), m_names(topic), m_pages(pagesOf(topic))
{
}

bool SearchFieldsMaker::addNext()
{
    if (m_found.pages.size() == m_pages.size())
        return false;
    const PageEntry &entry = m_pages[m_found.pages.size()];
    addPage(entry, pageWithoutWords(m_topic, entry.location));
    return true;
}

void SearchFieldsMaker::addPage(const PageEntry &entry, const Page &page)
{
    const size_t place = m_found.places.size();
    m_found.pages.push_back({entry.title, place, place});
    startPlace(entry.location, {});
    add(entry.title, FieldKind::Name);
    addAliases(entry.synonyms);
    add(entry.badge, FieldKind::Alias);
    addAliases(m_names.namesOf(entry.location));
    if (page.title != entry.title)
        add(page.title, FieldKind::Text);
    add(page.lead, FieldKind::Lead);
    for (const Section &section : page.sections) {
        if (!standsEverywhere(section))
            addSection(entry, section);
    }
}

void SearchFieldsMaker::addSection(const PageEntry &entry, const Section &section)
{
    Location location = entry.location;
    location.section = section.anchor;
    startPlace(location, section.heading);
    add(section.heading, FieldKind::Heading);
    addAliases(entry.sectionSynonyms.value(section.anchor));
    addAliases(m_names.namesOf(location));
    if (repeats(section))
        return;
    for (size_t block = 0; block < section.blocks.size(); ++block) {
        int item = 0;
        for (const BlockText &text : blockTexts(section.blocks[block])) {
            if (isRunningText(text))
                add(text.text, FieldKind::Text, int(block), item);
            ++item;
        }
    }
}

void SearchFieldsMaker::startPlace(const Location &location, const QString &heading)
{
    const size_t field = m_found.fields.size();
    m_found.places.push_back({location, heading, m_names.kindOf(location), field, field});
    m_found.pages.back().endPlace = m_found.places.size();
}

void SearchFieldsMaker::addAliases(const QStringList &aliases)
{
    for (const QString &alias : aliases)
        add(alias, FieldKind::Alias);
}

void SearchFieldsMaker::add(const QString &text, FieldKind kind, int block, int item)
{
    if (text.isEmpty())
        return;
    m_found.fields.push_back({text, kind, block, item});
    m_found.places.back().endField = m_found.fields.size();
}

SearchFields searchFieldsOf(const Topic &topic)
{
    SearchFieldsMaker maker(topic);
    while (maker.addNext()) {
    }
    return std::move(maker).take();
}

} // namespace crampwise
