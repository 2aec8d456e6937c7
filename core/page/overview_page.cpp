// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"
#include "core/page/pages.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

LinkList linksToMechanisms(const PageParts &parts)
{
    LinkList links;
    for (const Mechanism &mechanism : parts.topic.mechanisms()) {
        links.items.push_back({Location{Location::Kind::Mechanism, mechanism.id, {}},
                               mechanism.name, mechanism.lead});
    }
    return links;
}

/// A calf at rest and one that cramps, and what can go wrong between them.
std::vector<Block> waysOfASpasm(const PageParts &parts)
{
    constexpr int tallest = 180;
    std::vector<Block> blocks{Beside{{{1, 1}, {1, 1}, {1, 2}}, true}};
    for (const Illustration &calf : parts.topic.pageTexts().calf)
        blocks.push_back(Picture{calf.id, calf.text, true, tallest});
    blocks.push_back(linksToMechanisms(parts));
    return blocks;
}

LinkList linksToResearch(const PageParts &parts)
{
    LinkList links;
    const auto add = [&](Location::Kind kind, const QString &text) {
        const Location location{kind, {}, {}};
        links.items.push_back({location, locationTitle(location, parts.topic), text});
    };
    add(Location::Kind::Evidence,
        PageParts::tr("What studies found for each nutrient, on one chart."));
    add(Location::Kind::Situations,
        PageParts::tr("What else cramps come with, and what has been tried."));
    add(Location::Kind::Needs, PageParts::tr("Daily needs and upper limits for your age and sex."));
    add(Location::Kind::Foods, PageParts::tr("What a serving gives you."));
    return links;
}

template<typename Word>
TextTable legend(const PageParts &parts, const std::vector<ChartSign<Word>> &signs,
                 const QString &who)
{
    TextTable table;
    table.title = PageParts::tr("What the words mean: %1").arg(who);
    table.header = {who, PageParts::tr("What it means")};
    for (const ChartSign<Word> &sign : signs)
        table.rows.push_back({sign.name, parts.told(sign.text)});
    return table;
}

/// For those who cannot wait.
std::vector<PageButton> waysToHelp()
{
    return {{PageParts::tr("Cramp right now?"), Location{Location::Kind::Relief, {}, {}},
             u"relief"_s, PageButton::Rank::First},
            {PageParts::tr("Doctor now: signs"), Location{Location::Kind::Doctor, {}, {}},
             u"doctor"_s, PageButton::Rank::Urgent}};
}

ChartBlock deficiencyChart(const PageParts &parts)
{
    QStringList sources;
    for (const LinkCell &cell : parts.topic.figures().message.cells)
        sources << cell.fact.sources;
    const Overview &overview = parts.topic.overview();
    return {overview.chartTitle, overview.chartHowToRead, parts.sourceLinks(sources)};
}

} // namespace

void fillOverviewPage(Page &page, const PageParts &parts)
{
    const Overview &overview = parts.topic.overview();
    const MainMessage &message = parts.topic.figures().message.message;
    page.title = message.title;
    page.lead = parts.told(message.lead.text);
    page.buttons = waysToHelp();
    page.sections = {
        {u"chart"_s, overview.chartTitle, SectionStyle::Card, {}, {deficiencyChart(parts)}},
        {u"mechanisms"_s,
         PageParts::tr("How a spasm can start"),
         SectionStyle::Card,
         {},
         waysOfASpasm(parts)},
        {u"main-message"_s,
         PageParts::tr("In short"),
         SectionStyle::Summary,
         {},
         {parts.facts(message.points)}},
        parts.doctorSection(),
        {u"table"_s, overview.tableTitle, SectionStyle::Card, {}, {parts.deficiencyTable()}},
        {u"links"_s,
         message.chart.title,
         SectionStyle::Card,
         {},
         {Paragraph{message.chart.summary}, parts.linkTable(),
          legend(parts, message.chart.articleLegend, PageParts::tr("The article")),
          legend(parts, message.chart.researchLegend, PageParts::tr("Research"))}},
        {u"research"_s,
         PageParts::tr("How sure is that?"),
         SectionStyle::Card,
         {},
         {linksToResearch(parts)}},
        parts.articleSection(overview.claims),
        parts.sourcesSection(message.lead.sources),
    };
}

} // namespace crampwise
