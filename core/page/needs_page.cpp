// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

#include "core/units/amount.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

TextTable saltTable(const PageParts &parts)
{
    TextTable table;
    table.title = PageParts::tr("What is in a supplement");
    table.header = {PageParts::tr("Form"), PageParts::tr("Formula"), PageParts::tr("It holds"),
                    PageParts::tr("What to know")};
    for (const Salt &salt : parts.topic.figures().salts.salts) {
        table.rows.push_back({salt.name, salt.formula,
                              PageParts::tr("%1 of %2", "a share, an element")
                                  .arg(shareText(salt.percent), salt.part),
                              salt.text});
        table.targets.push_back(PageParts::sourceLocation(salt.sources.front()));
    }
    return table;
}

Section labelSection(const PageParts &parts)
{
    const SaltTables &tables = parts.topic.figures().salts;
    FactList facts;
    for (const LabelFact &label : tables.labelFacts)
        facts.items.push_back(parts.fact(label.fact));
    for (const Fact &beside : tables.beside)
        facts.items.push_back(parts.fact(beside));
    return {u"labels"_s, PageParts::tr("What a label means"), SectionStyle::Card, {}, {facts}};
}

} // namespace

void fillNeedsPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("What healthy people need each day, and where the limit lies.");
    page.sections.push_back({u"reader"_s,
                             PageParts::tr("Choose age, sex and region"),
                             SectionStyle::Summary,
                             {},
                             parts.readerChoices()});
    append(page.sections.back().blocks, parts.readerNote());
    for (const Substance &substance : parts.topic.substances()) {
        page.sections.push_back(PageParts::onDemand(
            substance.id,
            PageParts::tr("%1: %2", "a nutrient, for whom").arg(substance.name, parts.readerName()),
            {needTable(parts, substance),
             LinkList{{{Location{Location::Kind::Nutrient, substance.nutrient, u"needs"_s},
                        PageParts::tr("More about %1").arg(substance.name),
                        {}}}}}));
    }
    page.sections.push_back({u"kinds"_s,
                             PageParts::tr("What the short names mean"),
                             SectionStyle::Card,
                             {},
                             {kindMeanings(parts, {})}});
    page.sections.push_back(labelSection(parts));
    const TextTable salts = saltTable(parts);
    page.sections.push_back(PageParts::onDemand(u"salts"_s, salts.title, {salts}));
    page.sections.push_back(parts.doctorSection());
}

} // namespace crampwise
