// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/medicine_parts.h"
#include "core/page/trial_table.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

AnswerBlock answerBlock(const PageParts &parts, const QString &question, const QString &answer,
                        Certainty certainty, FactList::Item text)
{
    return {question,
            answer,
            certainty,
            parts.certaintyWord(certainty),
            parts.certaintyMeaning(certainty),
            std::move(text)};
}

QString intervalText(const CrampFigure &figure)
{
    if (!figure.low || !figure.high)
        return {};
    QString span = PageParts::tr("%1 to %2", "ends of an interval")
                       .arg(QLocale().toString(*figure.low), QLocale().toString(*figure.high));
    if (!figure.interval)
        return span;
    return *figure.interval == CrampFigure::Interval::Confidence
        ? PageParts::tr("%1 (95\u00a0% confidence)").arg(span)
        : PageParts::tr("%1 (95\u00a0% credibility)").arg(span);
}

TextTable figureTable(const CrampMedicine &medicine)
{
    TextTable table{{PageParts::tr("Measure"), PageParts::tr("Value"), PageParts::tr("Interval")},
                    {}};
    table.title = PageParts::tr("Figures on: %1").arg(medicine.name);
    for (const CrampFigure &figure : medicine.figures) {
        table.rows.push_back({figure.measure,
                              figure.value ? QLocale().toString(*figure.value) : QString(),
                              intervalText(figure)});
        table.targets.push_back(PageParts::sourceLocation(figure.source));
    }
    return table;
}

/// Many in a row: without frames, they are a list to look through.
Section inARow(Section section)
{
    section.style = SectionStyle::Plain;
    return section;
}

Section medicineSection(const PageParts &parts, const CrampMedicine &medicine)
{
    std::vector<Block> blocks;
    if (!medicine.examples.isEmpty())
        blocks.push_back(Paragraph{medicine.examples.join(u", "_s)});
    blocks.push_back(answerBlock(parts, {}, parts.topic.pageTexts().reportedWithCramps,
                                 medicine.certainty,
                                 {medicine.reported, parts.sourceLinks(medicine.sources)}));
    if (!medicine.action.isEmpty())
        blocks.push_back(Bullets{{medicine.action}});
    // It stands at the head of the page.
    if (medicine.policy != u"do-not-stop")
        append(blocks, parts.policy(medicine.policy));
    if (!medicine.figures.empty())
        blocks.push_back(figureTable(medicine));
    if (!medicine.evidence.isEmpty())
        blocks.push_back(Paragraph{medicine.evidence, true});
    return inARow(PageParts::onDemand(medicine.id, medicine.name, std::move(blocks)));
}

std::vector<const TrialRow *> trialsOf(const PageParts &parts, const TriedRemedy &remedy)
{
    std::vector<const TrialRow *> rows;
    for (const QString &id : remedy.trials)
        rows.push_back(parts.topic.figures().trials.row(id));
    return rows;
}

Section remedySection(const PageParts &parts, const TriedRemedy &remedy)
{
    std::vector<Block> blocks;
    if (!remedy.safety.isEmpty())
        blocks.push_back(Notice{remedy.safety});
    append(blocks, parts.policy(remedy.policy));
    FactList facts = parts.facts(remedy.facts);
    const FactList::Item first = facts.items.front();
    facts.items.erase(facts.items.begin());
    blocks.push_back(
        answerBlock(parts, PageParts::tr("Does it help?"), remedy.answer, remedy.certainty, first));
    if (!facts.items.empty())
        blocks.push_back(facts);
    blocks.push_back(Paragraph{PageParts::tr("Tested in: %1", "who").arg(remedy.testedIn), true});
    return inARow(PageParts::onDemand(remedy.id, remedy.name, std::move(blocks)));
}

void addRemedy(Page &page, const PageParts &parts, const TriedRemedy &remedy)
{
    page.sections.push_back(remedySection(parts, remedy));
    const QString title = PageParts::tr("The trials of %1").arg(remedy.name);
    std::vector<Block> trials = trialBlocks(parts, trialsOf(parts, remedy), title);
    if (!trials.empty())
        page.sections.push_back(
            PageParts::onDemand(u"trials-"_s + remedy.id, title, std::move(trials)));
}

/// The studies of no nutrient that no remedy names.
std::vector<const TrialRow *> otherStudies(const Topic &topic)
{
    QStringList told;
    for (const TriedRemedy &remedy : topic.medicines().remedies)
        told << remedy.trials;
    std::vector<const TrialRow *> rows;
    for (const TrialRow &row : topic.figures().trials.rows) {
        if (!topic.nutrient(row.about) && !told.contains(row.id))
            rows.push_back(&row);
    }
    return rows;
}

} // namespace

void fillSituationsPage(Page &page, const PageParts &parts)
{
    const MedicineContent &medicines = parts.topic.medicines();
    const SituationTexts &texts = parts.topic.pageTexts().situations;
    page.lead = texts.lead;
    std::vector<Block> before = parts.policy(u"do-not-stop"_s);
    append(before, medicineRuleBlocks(parts));
    page.sections.push_back({u"before"_s,
                             PageParts::tr("Before you change anything"),
                             SectionStyle::Warning,
                             {},
                             std::move(before)});
    for (const CrampMedicine &medicine : medicines.crampMedicines)
        page.sections.push_back(medicineSection(parts, medicine));
    page.sections.push_back(PageParts::onDemand(
        u"situations"_s, PageParts::tr("Pregnancy, illness, exercise, age"), {otherCauses(parts)}));
    for (const TriedRemedy &remedy : medicines.remedies)
        addRemedy(page, parts, remedy);
    const auto others = otherStudies(parts.topic);
    if (!others.empty())
        page.sections.push_back(
            PageParts::onDemand(u"other-studies"_s, texts.otherStudies,
                                trialBlocks(parts, others, texts.otherStudies)));
    page.sections.push_back(parts.doctorSection(u"medicines"_s));
    QStringList sources;
    for (const TriedRemedy &remedy : medicines.remedies)
        sources << remedy.sources;
    page.sections.push_back(parts.sourcesSection(sources));
}

} // namespace crampwise
