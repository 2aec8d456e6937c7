// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/source_uses.h"

#include "core/page/block_text.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <QMap>

namespace crampwise {

namespace {

using Uses = QMap<QString, QList<Location>>; ///< By source id.

/// Each page once; what is noted of it is noted before the next.
void noteUse(Uses &uses, const QString &source, const Location &here)
{
    QList<Location> &places = uses[source];
    if (places.isEmpty() || !places.constLast().samePage(here))
        places << here;
}

void noteUses(Uses &uses, const Page &page)
{
    for (const Section &section : page.sections) {
        Location here = page.location;
        here.section = section.anchor;
        for (const Block &block : section.blocks) {
            for (const BlockText &text : blockTexts(block)) {
                for (const QString &source : text.sources)
                    noteUse(uses, source, here);
            }
            if (const auto *list = std::get_if<SourceList>(&block)) {
                for (const SourceList::Item &item : list->items)
                    noteUse(uses, item.target.section, here);
            }
        }
    }
}

} // namespace

std::vector<SourceUse> usesOfSources(const Topic &topic)
{
    Uses uses;
    for (const PageEntry &page : pagesOf(topic)) {
        if (page.group != PageGroup::SingleFoods && page.location.kind != Location::Kind::Sources)
            noteUses(uses, pageWithoutWords(topic, page.location));
    }
    for (const Food &food : topic.figures().foods.foods) {
        // Foods have pages of their own; the page of all foods stands for them.
        for (const QString &source : food.sources) {
            if (uses[source].isEmpty())
                uses[source] << Location{Location::Kind::Foods, {}, {}};
        }
    }
    std::vector<SourceUse> list;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        list.push_back({use.key(), use.value()});
    return list;
}

} // namespace crampwise
