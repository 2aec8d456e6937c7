// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

#include <algorithm>
#include <map>

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

// Prevalence --------------------------------------------------------------------------------

QString percentText(const PrevalenceFigure &figure)
{
    const QLocale locale;
    const auto number = [&](double value) {
        return locale.toString(value, 'f', QLocale::FloatingPointShortest);
    };
    if (figure.high)
        return PageParts::tr("%1–%2\u00a0%", "a span in percent")
            .arg(number(figure.value), number(*figure.high));
    switch (figure.qualifier) {
    case PrevalenceFigure::Qualifier::Exact:
        return PageParts::tr("%1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::About:
        return PageParts::tr("about %1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::Below:
        return PageParts::tr("less than %1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::Above:
        return PageParts::tr("more than %1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::UpTo:
        return PageParts::tr("up to %1\u00a0%", "percent").arg(number(figure.value));
    }
    Q_UNREACHABLE();
}

BarChartBlock::Bar prevalenceBar(const PageParts &parts, const PrevalenceFigure &figure)
{
    BarChartBlock::Bar bar;
    const QString what = figure.substance.isEmpty()
        ? figure.measure
        : parts.topic.substance(figure.substance)->name;
    bar.label = PageParts::tr("%1: %2, %3", "what was counted, among whom, years")
                    .arg(what, figure.group, figure.years);
    bar.value = figure.high ? (figure.value + *figure.high) / 2 : figure.value;
    bar.valueText = percentText(figure);
    bar.low = figure.high ? std::optional(figure.value) : figure.ciLow;
    bar.high = figure.high ? figure.high : figure.ciHigh;
    bar.uncertain = figure.qualifier != PrevalenceFigure::Qualifier::Exact;
    bar.sentence = PageParts::tr("%1. %2, %3, %4: %5.",
                                 "what was counted, among whom, where, years, percent")
                       .arg(figure.measure, figure.group, figure.place, figure.years,
                            percentText(figure));
    bar.target = PageParts::sourceLocation(figure.sources.front());
    return bar;
}

TextTable prevalenceTable(const PageParts &parts, PrevalenceFigure::Chart chart,
                          const QString &title)
{
    TextTable table;
    table.title = title;
    table.header = {PageParts::tr("What was counted"), PageParts::tr("Among whom"),
                    PageParts::tr("Where and when"), PageParts::tr("Share of people"),
                    PageParts::tr("Mind")};
    for (const PrevalenceFigure &figure : parts.topic.prevalence()) {
        if (figure.chart != chart)
            continue;
        const QString what = figure.substance.isEmpty()
            ? figure.measure
            : PageParts::tr("%1: %2", "a substance, what was counted")
                  .arg(parts.topic.substance(figure.substance)->name, figure.measure);
        table.rows.push_back({what, figure.group,
                              PageParts::tr("%1, %2", "place, years")
                                  .arg(figure.place, figure.years),
                              percentText(figure), figure.note});
        table.targets.push_back(PageParts::sourceLocation(figure.sources.front()));
    }
    return table;
}

Section prevalenceSection(const PageParts &parts, PrevalenceFigure::Chart chart,
                          const QString &anchor, const QString &title)
{
    BarChartBlock bars;
    bars.title = title;
    bars.howToRead = PageParts::tr("Each bar is one survey: the share of people in percent. "
                                   "Striped bars are bounds or rough figures. Thin lines are "
                                   "spans or 95 % confidence intervals.");
    bars.axisTitle = PageParts::tr("Percent of people");
    for (const PrevalenceFigure &figure : parts.topic.prevalence()) {
        if (figure.chart == chart)
            bars.bars.push_back(prevalenceBar(parts, figure));
    }
    return {anchor, title, SectionStyle::Card, {},
            {bars, prevalenceTable(parts, chart, title)}};
}

// Influences --------------------------------------------------------------------------------

QString effectWord(const Influence &influence)
{
    switch (influence.effect) {
    case Influence::Effect::Raises:
        return PageParts::tr("raises");
    case Influence::Effect::Lowers:
        return influence.condition == Influence::Condition::TooMuch
            ? PageParts::tr("too much lowers")
            : PageParts::tr("a lack lowers");
    case Influence::Effect::Helps:
        return PageParts::tr("helps");
    case Influence::Effect::Masks:
        return PageParts::tr("too much hides a lack");
    case Influence::Effect::LostTogether:
        return PageParts::tr("lost together");
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
    InfluenceBlock block;
    block.title = PageParts::tr("Magnesium and vitamin D act on most of the others");
    block.description = PageParts::tr("Boxes are nutrients; an arrow runs from what acts to what "
                                      "it acts on. The same stands below as a list.");
    std::map<QString, size_t> places;
    for (const Influence &influence : parts.topic.influences()) {
        const size_t from = nodeFor(block, places, parts, influence.from);
        const size_t to = nodeFor(block, places, parts, influence.to);
        block.arrows.push_back({from, to, effectWord(influence),
                                influence.effect == Influence::Effect::LostTogether,
                                parts.told(influence.fact.text),
                                parts.sourceLinks(influence.fact.sources)});
    }
    return block;
}

// Situations and remedies -------------------------------------------------------------------

Section situationSection(const PageParts &parts, const Situation &situation)
{
    AnswerBlock answer{{},
                       situation.kind == Situation::Kind::Medicine ? PageParts::tr("A medicine")
                                                                   : PageParts::tr("A situation"),
                       situation.certainty,
                       PageParts::certaintyWord(situation.certainty),
                       PageParts::certaintyMeaning(situation.certainty),
                       parts.fact(situation.fact)};
    return {situation.id, situation.name, SectionStyle::Card, {},
            {answer, Paragraph{PageParts::tr("What you can do: %1").arg(situation.action)}}};
}

Section remedySection(const PageParts &parts, const Remedy &remedy)
{
    AnswerBlock answer{PageParts::tr("Does it help?"),
                       PageParts::verdictWord(remedy.verdict),
                       remedy.certainty,
                       PageParts::certaintyWord(remedy.certainty),
                       PageParts::certaintyMeaning(remedy.certainty),
                       parts.fact(remedy.facts.front())};
    std::vector<Block> blocks;
    if (!remedy.warning.isEmpty())
        blocks.push_back(Notice{remedy.warning});
    blocks.push_back(answer);
    FactList more = parts.facts(remedy.facts);
    more.items.erase(more.items.begin());
    if (!more.items.empty())
        blocks.push_back(more);
    if (!remedy.trials.empty())
        blocks.push_back(
            parts.trials(remedy.trials, PageParts::tr("The trials of: %1").arg(remedy.name)));
    return {remedy.id, remedy.name, SectionStyle::Card, {}, std::move(blocks)};
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

void fillSituationsPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("What cramps come with, what else has been tried, and how sure that "
                              "is.");
    page.sections.push_back(
        {u"before"_s, PageParts::tr("Before you change anything"), SectionStyle::Warning, {},
         {Paragraph{PageParts::tr("Do not stop a medicine on your own. Tell your doctor or "
                                  "pharmacist about the cramps.")}}});
    for (const Situation &situation : parts.topic.situations())
        page.sections.push_back(situationSection(parts, situation));
    for (const Remedy &remedy : parts.topic.remedies())
        page.sections.push_back(remedySection(parts, remedy));
    page.sections.push_back(parts.doctorSection());
}

void fillHowCommonPage(Page &page, const PageParts &parts)
{
    using Chart = PrevalenceFigure::Chart;
    page.lead = PageParts::tr("Many people eat less than the mark, few truly lack something, and "
                              "many have cramps. These are three different things.");
    page.sections = {
        {u"how-to-read"_s, PageParts::tr("What to know when you read the charts"),
         SectionStyle::Summary, {}, {parts.facts(parts.topic.prevalenceNotes())}},
        prevalenceSection(parts, Chart::Cramps, u"cramps"_s,
                          PageParts::tr("Leg cramps are common, most of all in later life and in "
                                        "pregnancy")),
        prevalenceSection(parts, Chart::LowIntake, u"low-intake"_s,
                          PageParts::tr("Low intake: most often vitamin D, magnesium and "
                                        "calcium")),
        prevalenceSection(parts, Chart::AboveAdequateIntake, u"above-adequate-intake"_s,
                          PageParts::tr("Above the Adequate Intake: not a pass mark")),
        prevalenceSection(parts, Chart::LowBlood, u"low-blood"_s,
                          PageParts::tr("Low levels in blood: rarer than low intake")),
        parts.doctorSection(),
    };
}

void fillInfluencesPage(Page &page, const PageParts &parts)
{
    page.lead = PageParts::tr("A lack of one can pull another down, so a doctor looks at more than "
                              "one value.");
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
    };
}

void fillLimitsPage(Page &page, const PageParts &parts)
{
    const AboutText &about = parts.topic.about();
    const QLocale locale;
    page.lead = PageParts::tr("Knowing what a program cannot tell you is part of using it well.");
    QStringList limits;
    for (const LeveledText &text : parts.topic.limits())
        limits << parts.told(text);
    page.sections = {
        {u"limits"_s, PageParts::tr("What this program does not know"), SectionStyle::Summary, {},
         {Bullets{limits}}},
        {u"who"_s, PageParts::tr("Who wrote it"), SectionStyle::Plain, {},
         {Paragraph{about.authors}, Paragraph{about.funding}, Paragraph{about.privacy},
          Paragraph{about.disclaimer},
          Paragraph{PageParts::tr("Last review: %1. Next review by %2.")
                        .arg(locale.toString(about.reviewed, QLocale::LongFormat),
                             locale.toString(about.nextReview, QLocale::LongFormat))}}},
        parts.doctorSection(),
    };
}

} // namespace crampwise
