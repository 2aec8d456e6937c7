// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const QString &effectWord(const InfluenceTexts &texts, const Influence &influence)
{
    switch (influence.effect) {
    case Influence::Effect::Raises:
        return texts.raises;
    case Influence::Effect::Lowers:
        return influence.condition == Influence::Condition::TooMuch ? texts.tooMuchLowers
                                                                    : texts.lackLowers;
    case Influence::Effect::Helps:
        return texts.helps;
    case Influence::Effect::Masks:
        return texts.hidesLack;
    case Influence::Effect::LostTogether:
        return texts.lostTogether;
    }
    Q_UNREACHABLE();
}

size_t nodeFor(InfluenceBlock &block, std::map<QString, size_t> &places, const PageParts &parts,
               const QString &id)
{
    const auto [place, isNew] = places.try_emplace(id, block.nodes.size());
    if (isNew) {
        std::optional<Location> target;
        if (parts.topic.nutrient(id))
            target = Location{Location::Kind::Nutrient, id, {}};
        else if (const Substance *substance = parts.topic.substance(id))
            target = Location{Location::Kind::Nutrient, substance->nutrient, {}};
        block.nodes.push_back({parts.topic.influenceEndName(id), target});
    }
    return place->second;
}

InfluenceBlock influencePicture(const PageParts &parts)
{
    const InfluenceTexts &texts = parts.topic.pageTexts().influences;
    InfluenceBlock block;
    block.title = parts.told(texts.title.text);
    block.description = texts.howToRead;
    std::map<QString, size_t> places;
    QStringList sources;
    for (const Influence &influence : parts.topic.influences()) {
        const size_t from = nodeFor(block, places, parts, influence.from);
        const size_t to = nodeFor(block, places, parts, influence.to);
        block.arrows.push_back({from, to, effectWord(texts, influence),
                                influence.effect == Influence::Effect::LostTogether,
                                parts.told(influence.fact.text),
                                parts.sourceLinks(influence.fact.sources)});
        sources << influence.fact.sources;
    }
    block.sources = parts.sourceLinks(sources);
    return block;
}

} // namespace

void fillInfluencesPage(Page &page, const PageParts &parts)
{
    const InfluenceTexts &texts = parts.topic.pageTexts().influences;
    page.lead = parts.told(texts.lead.text);
    const InfluenceBlock picture = influencePicture(parts);
    FactList sentences;
    for (size_t i = 0; i < picture.arrows.size(); ++i) {
        const InfluenceBlock::Arrow &arrow = picture.arrows[i];
        const QString ends
            = PageParts::tr("%1. %2 → %3 (%4): %5",
                            "number, what acts, what it acts on, how, sentence")
                  .arg(QLocale().toString(static_cast<int>(i + 1)), picture.nodes[arrow.from].name,
                       picture.nodes[arrow.to].name, arrow.label, arrow.sentence);
        sentences.items.push_back({ends, arrow.sources});
    }
    page.sections = {
        {u"picture"_s, PageParts::tr("Who leans on whom"), SectionStyle::Card, {}, {picture}},
        {u"list"_s, PageParts::tr("Arrow by arrow"), SectionStyle::Plain, {}, {sentences}},
        parts.doctorSection(),
        parts.sourcesSection(texts.lead.sources + texts.title.sources),
    };
}

} // namespace crampwise
