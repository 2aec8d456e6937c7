// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

EvidenceChartBlock::Cell evidenceCell(const PageParts &parts, const GradedAnswer &answer,
                                      const Nutrient &nutrient, const QString &question,
                                      const QString &section)
{
    EvidenceChartBlock::Cell cell;
    cell.certainty = answer.certainty;
    cell.answer = parts.answerWord(answer.answer);
    cell.certaintyWord = parts.certaintyWord(answer.certainty);
    cell.sentence = PageParts::tr("%1. %2 %3. %4.", "a nutrient, a question, answer, certainty")
                        .arg(nutrient.name, question, cell.answer, cell.certaintyWord);
    cell.target = Location{Location::Kind::Nutrient, nutrient.id, section};
    return cell;
}

EvidenceChartBlock evidenceChart(const PageParts &parts)
{
    const GradeTables &tables = parts.topic.figures().grades;
    EvidenceChartBlock chart;
    chart.title = parts.topic.figures().message.message.evidenceTitle;
    chart.howToRead = parts.topic.pageTexts().evidence.howToRead;
    chart.questions = {tables.lackQuestion, tables.supplementQuestion};
    QStringList sources;
    for (const Grade &grade : tables.grades) {
        const Nutrient &nutrient = *parts.topic.nutrient(grade.nutrient);
        chart.rows.push_back({nutrient.name,
                              {evidenceCell(parts, grade.lack, nutrient, tables.lackQuestion,
                                            u"can-a-lack-cause-cramps"_s),
                               evidenceCell(parts, grade.supplement, nutrient,
                                            tables.supplementQuestion, u"do-supplements-help"_s)}});
        sources << grade.lack.fact.sources << grade.supplement.fact.sources;
    }
    chart.sources = parts.sourceLinks(sources);
    return chart;
}

TextTable evidenceTable(const PageParts &parts)
{
    const GradeTables &tables = parts.topic.figures().grades;
    TextTable table;
    table.title = PageParts::tr("The evidence as a table");
    table.header = {PageParts::tr("Nutrient"), tables.lackQuestion, tables.supplementQuestion,
                    PageParts::tr("In one sentence")};
    const auto text = [&](const GradedAnswer &answer) {
        return PageParts::tr("%1 (%2)", "an answer, its certainty")
            .arg(parts.answerWord(answer.answer), parts.certaintyWord(answer.certainty));
    };
    for (const Grade &grade : tables.grades) {
        const Nutrient &nutrient = *parts.topic.nutrient(grade.nutrient);
        table.rows.push_back(
            {nutrient.name, text(grade.lack), text(grade.supplement), grade.verdict});
        table.targets.push_back(
            Location{Location::Kind::Nutrient, nutrient.id, u"do-supplements-help"_s});
    }
    return table;
}

std::vector<Block> certaintyBlocks(const PageParts &parts)
{
    const GradeTables &tables = parts.topic.figures().grades;
    FactList meanings;
    for (const CertaintyMeaning &meaning : tables.certainties) {
        FactList::Item item = parts.fact(meaning.fact);
        item.text
            = PageParts::tr("%1: %2", "a certainty, what it means").arg(meaning.name, item.text);
        meanings.items.push_back(item);
    }
    return {meanings, parts.facts({tables.note})};
}

} // namespace

void fillEvidencePage(Page &page, const PageParts &parts)
{
    page.lead = parts.topic.pageTexts().evidence.lead;
    const EvidenceChartBlock chart = evidenceChart(parts);
    page.sections = {
        {u"chart"_s, chart.title, SectionStyle::Card, {}, {chart}},
        PageParts::onDemand(u"table"_s, PageParts::tr("The same as a table"),
                            {evidenceTable(parts)}),
        {u"certainty"_s,
         PageParts::tr("What the certainties mean"),
         SectionStyle::Card,
         {},
         certaintyBlocks(parts)},
        parts.doctorSection(),
    };
}

} // namespace crampwise
