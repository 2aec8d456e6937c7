// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString lackQuestion()
{
    return PageParts::tr("Can a lack cause cramps?");
}

QString supplementQuestion()
{
    return PageParts::tr("Do supplements help ordinary cramps?");
}

EvidenceChartBlock::Cell evidenceCell(const Answer &answer, const Nutrient &nutrient,
                                      const QString &question, const QString &section)
{
    EvidenceChartBlock::Cell cell;
    cell.certainty = answer.certainty;
    cell.answer = PageParts::verdictWord(answer.verdict);
    cell.certaintyWord = PageParts::certaintyWord(answer.certainty);
    cell.sentence = PageParts::tr("%1. %2 %3. %4.", "a nutrient, a question, answer, certainty")
                        .arg(nutrient.name, question, cell.answer, cell.certaintyWord);
    cell.target = Location{Location::Kind::Nutrient, nutrient.id, section};
    return cell;
}

EvidenceChartBlock evidenceChart(const PageParts &parts)
{
    EvidenceChartBlock chart;
    chart.title = PageParts::tr("A lack can cause cramps; no supplement is sure to help ordinary "
                                "ones");
    chart.howToRead
        = PageParts::tr("The word is the answer. The sign says how sure research is: the fuller, "
                        "the surer. A dashed ring means that nobody has tested it. Rows stand in "
                        "the order of the article.");
    chart.questions = {lackQuestion(), supplementQuestion()};
    for (const Evidence &evidence : parts.topic.evidence()) {
        const Nutrient &nutrient = *parts.topic.nutrient(evidence.nutrient);
        chart.rows.push_back(
            {nutrient.name,
             {evidenceCell(evidence.lack, nutrient, lackQuestion(), u"can-a-lack-cause-cramps"_s),
              evidenceCell(evidence.supplement, nutrient, supplementQuestion(),
                           u"do-supplements-help"_s)}});
    }
    return chart;
}

TextTable evidenceTable(const PageParts &parts)
{
    TextTable table;
    table.title = PageParts::tr("The evidence as a table");
    table.header = {PageParts::tr("Nutrient"), lackQuestion(), supplementQuestion(),
                    PageParts::tr("In one sentence")};
    const auto text = [](const Answer &answer) {
        if (answer.certainty == Certainty::None)
            return PageParts::verdictWord(answer.verdict);
        return PageParts::tr("%1 (%2)", "an answer, its certainty")
            .arg(PageParts::verdictWord(answer.verdict),
                 PageParts::certaintyWord(answer.certainty));
    };
    for (const Evidence &evidence : parts.topic.evidence()) {
        const Nutrient &nutrient = *parts.topic.nutrient(evidence.nutrient);
        table.rows.push_back({nutrient.name, text(evidence.lack), text(evidence.supplement),
                              evidence.summary});
        table.targets.push_back(
            Location{Location::Kind::Nutrient, nutrient.id, u"do-supplements-help"_s});
    }
    return table;
}

TextTable certaintyTable()
{
    TextTable table;
    table.title = PageParts::tr("What the certainties mean");
    table.header = {PageParts::tr("Certainty"), PageParts::tr("What it means")};
    for (Certainty certainty : {Certainty::High, Certainty::Moderate, Certainty::Low,
                                Certainty::VeryLow, Certainty::None}) {
        table.rows.push_back(
            {PageParts::certaintyWord(certainty), PageParts::certaintyMeaning(certainty)});
    }
    return table;
}

} // namespace

void fillEvidencePage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("Two questions that are not one: whether a lack can cause cramps, "
                              "and whether more of it helps when you lack nothing.");
    const EvidenceChartBlock chart = evidenceChart(parts);
    page.sections = {
        {u"chart"_s, chart.title, SectionStyle::Card, {}, {chart}},
        {u"table"_s, PageParts::tr("The same as a table"), SectionStyle::Card, {},
         {evidenceTable(parts)}},
        {u"certainty"_s, PageParts::tr("What the certainties mean"), SectionStyle::Card, {},
         {certaintyTable()}},
        parts.doctorSection(),
    };
}

} // namespace crampwise
