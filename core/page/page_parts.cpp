// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include "core/content/figure_words.h"
#include "core/page/article_mark.h"
#include "core/page/page_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

void append(std::vector<Block> &blocks, std::vector<Block> more)
{
    for (Block &block : more)
        blocks.push_back(std::move(block));
}

template<typename Word>
static QString signName(const std::vector<ChartSign<Word>> &legend, Word word)
{
    const auto found = std::find_if(legend.begin(), legend.end(),
                                    [&](const ChartSign<Word> &sign) { return sign.id == word; });
    return found == legend.end() ? QString() : found->name;
}

std::vector<TextLink> PageParts::sourceLinks(QStringList ids) const
{
    ids.removeDuplicates();
    std::vector<TextLink> links;
    for (const QString &id : std::as_const(ids))
        links.push_back({topic.source(id)->label, sourceLocation(id)});
    return links;
}

FactList::Item PageParts::fact(const Fact &fact) const
{
    return {told(fact.text), sourceLinks(fact.sources)};
}

FactList PageParts::facts(const std::vector<Fact> &facts) const
{
    FactList list;
    for (const Fact &one : facts)
        list.items.push_back(fact(one));
    return list;
}

AnswerBlock PageParts::answer(const GradedAnswer &answer) const
{
    return {{},
            answerWord(answer.answer),
            answer.certainty,
            certaintyWord(answer.certainty),
            certaintyMeaning(answer.certainty),
            fact(answer.fact)};
}

AnswerBlock PageParts::answerInShort(const QString &question, const GradedAnswer &answer) const
{
    return {
        question, answerWord(answer.answer), answer.certainty, certaintyWord(answer.certainty), {},
        {}};
}

Section PageParts::onDemand(const QString &anchor, const QString &heading,
                            std::vector<Block> blocks)
{
    Section section{anchor, heading, SectionStyle::Card, {}, std::move(blocks)};
    section.onDemand = true;
    return section;
}

Section PageParts::articleSection(const std::vector<ClaimId> &claims) const
{
    return onDemand(u"article"_s, tr("What the article says, and what research shows"),
                    {comparison(claims)});
}

Comparison PageParts::comparison(const std::vector<ClaimId> &claims) const
{
    Comparison comparison;
    for (const ClaimId &id : claims) {
        const Claim &claim = *topic.claim(id);
        Comparison::Row row{claim.says, topic.pageTexts().nothingToCorrect, {}};
        if (claim.know) {
            row.know = claim.know->text;
            row.sources = sourceLinks(claim.know->sources);
        }
        comparison.rows.push_back(row);
    }
    return comparison;
}

Section PageParts::sourcesSection(const QStringList &ids) const
{
    SourceList list;
    for (const QString &id : ids) {
        const Source &source = *topic.source(id);
        list.items.push_back({sourceLocation(id), source.label, source.title});
    }
    return onDemand(u"sources"_s, tr("Sources"), {list});
}

void PageParts::completeSources(Page &page) const
{
    if (page.location.kind == Location::Kind::Sources)
        return;
    QStringList ids = citedSources(page);
    const auto section
        = std::find_if(page.sections.begin(), page.sections.end(), [](const Section &one) {
              return !one.blocks.empty() && std::holds_alternative<SourceList>(one.blocks.front());
          });
    if (section != page.sections.end()) {
        if (page.location.tab.isEmpty()) {
            for (const SourceList::Item &item : std::get<SourceList>(section->blocks.front()).items)
                ids << item.target.section;
        }
        ids.removeDuplicates();
        *section = sourcesSection(ids);
    } else if (!ids.isEmpty()) {
        page.sections.push_back(sourcesSection(ids));
    }
}

TextTable PageParts::deficiencyTable() const
{
    TextTable table;
    table.title = topic.overview().tableTitle;
    table.header = {tr("Nutrient"), tr("Role in muscle or nerve")};
    for (const Mechanism &mechanism : topic.mechanisms())
        table.header << mechanism.name;
    for (const TableRow &row : topic.table()) {
        QStringList cells{topic.nutrient(row.nutrient)->name, row.role};
        for (const Mechanism &mechanism : topic.mechanisms()) {
            const Link *link = topic.link(row.nutrient, mechanism.id);
            cells << articleMarkText(articleMark(topic, link));
        }
        table.rows.push_back(cells);
        table.targets.push_back(Location{Location::Kind::Nutrient, row.nutrient, {}});
    }
    return table;
}

TextTable PageParts::linkTable() const
{
    const MessageTables &tables = topic.figures().message;
    const LinkChartWords &words = tables.message.chart;
    TextTable table;
    table.title = words.title;
    table.header = {tr("Nutrient"), tr("By way of"), tr("The article"), tr("Research"),
                    tr("What a lack does")};
    for (const LinkCell &cell : tables.cells) {
        table.rows.push_back({topic.nutrient(cell.nutrient)->name,
                              topic.mechanism(cell.mechanism)->name,
                              signName(words.articleLegend, cell.article),
                              signName(words.researchLegend, cell.research), cell.lackDoes});
        const bool hasCard = topic.link(cell.nutrient, cell.mechanism);
        table.targets.push_back(Location{Location::Kind::Nutrient, cell.nutrient,
                                         hasCard ? cell.mechanism : QString()});
    }
    return table;
}

QString PageParts::answerWord(GradeAnswer answer) const
{
    return topic.figures().grades.answerName(answer);
}

const QString &PageParts::certaintyWord(Certainty certainty) const
{
    return topic.figures().grades.meaning(certainty)->name;
}

const QString &PageParts::certaintyMeaning(Certainty certainty) const
{
    return told(topic.figures().grades.meaning(certainty)->fact.text);
}

} // namespace crampwise
