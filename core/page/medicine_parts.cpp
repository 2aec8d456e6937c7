// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/medicine_parts.h"

#include "core/content/sign_words.h"
#include "core/text/readability.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString directionText(InteractionDirection direction)
{
    switch (direction) {
    case InteractionDirection::LowersNutrient:
        return PageParts::tr("Lowers the nutrient");
    case InteractionDirection::RaisesNutrient:
        return PageParts::tr("Raises the nutrient");
    case InteractionDirection::NutrientChangesMedicine:
        return PageParts::tr("The nutrient changes the medicine");
    case InteractionDirection::MedicineNeedRises:
        return PageParts::tr("More of the medicine is needed");
    case InteractionDirection::DangerousTogether:
        return PageParts::tr("Dangerous together");
    }
    Q_UNREACHABLE();
}

QString severityText(InteractionSeverity severity)
{
    switch (severity) {
    case InteractionSeverity::Minor:
        return PageParts::tr("minor");
    case InteractionSeverity::Moderate:
        return PageParts::tr("moderate");
    case InteractionSeverity::Serious:
        return PageParts::tr("serious");
    }
    Q_UNREACHABLE();
}

QString actText(const PageParts &parts, const WhenToAct &act)
{
    return PageParts::tr("%1: %2", "what one notices; how fast to act")
        .arg(act.when, parts.told(parts.topic.signs().words(act.urgency).label));
}

QStringList signsOf(const std::vector<WhenToAct> &acts)
{
    QStringList ids;
    for (const WhenToAct &act : acts) {
        if (!act.sign.isEmpty())
            ids << act.sign;
    }
    return ids;
}

QString hoursText(const std::optional<double> &hours)
{
    return hours ? QLocale().toString(*hours) : QString();
}

/// The hours that fit every label, and those of each label that was read.
TextTable spacingTable(const PageParts &parts, const Spacing &spacing)
{
    TextTable table{{PageParts::tr("Medicine"), PageParts::tr("Hours before the supplement"),
                     PageParts::tr("Hours after the supplement")},
                    {}};
    table.title = PageParts::tr("Hours apart");
    table.rows.push_back({parts.topic.pageTexts().fitsEveryLeaflet, hoursText(spacing.before),
                          hoursText(spacing.after)});
    table.targets.push_back({});
    for (const LabelSpacing &label : spacing.byLabel) {
        table.rows.push_back({label.medicine, hoursText(label.before), hoursText(label.after)});
        table.targets.push_back(PageParts::sourceLocation(label.source));
    }
    return table;
}

QString medicineText(const Interaction &interaction)
{
    return PageParts::tr("%1: %2", "a class of medicine, names of it")
        .arg(interaction.medicine, interaction.examples.join(u", "_s));
}

std::vector<Block> blocksOf(const PageParts &parts, const Interaction &interaction)
{
    std::vector<Block> blocks{
        Paragraph{
            PageParts::tr("%1. How grave: %2.", "what happens in a word; a severity")
                .arg(directionText(interaction.direction), severityText(interaction.severity)),
            true},
        FactList{{{parts.told(interaction.happens), parts.sourceLinks(interaction.sources)}}}};
    Bullets toDo;
    if (!interaction.action.isEmpty())
        toDo.items << paragraphsOf(interaction.action);
    if (interaction.whenToAct)
        toDo.items << actText(parts, *interaction.whenToAct);
    if (interaction.hoursApart && !interaction.hoursApart->note.isEmpty())
        toDo.items << interaction.hoursApart->note;
    if (!toDo.items.isEmpty())
        blocks.push_back(toDo);
    append(blocks, parts.policy(interaction.policy));
    if (interaction.hoursApart)
        blocks.push_back(spacingTable(parts, *interaction.hoursApart));
    if (interaction.whenToAct && !interaction.whenToAct->sign.isEmpty())
        blocks.push_back(parts.signLinks({interaction.whenToAct->sign}));
    if (!interaction.whoIsAtRisk.isEmpty())
        blocks.push_back(
            Paragraph{PageParts::tr("More likely with: %1", "what raises the risk of an illness")
                          .arg(interaction.whoIsAtRisk),
                      true});
    if (!interaction.brand.isEmpty())
        blocks.push_back(Paragraph{PageParts::tr("Brand: %1").arg(interaction.brand), true});
    if (interaction.onlyCopiesRead)
        blocks.push_back(Paragraph{parts.topic.pageTexts().onlyCopiesRead, true});
    return blocks;
}

TextTable limitsTable(const PageParts &parts, const TooMuch &excess)
{
    TextTable table{{PageParts::tr("Where"), PageParts::tr("Limit"), PageParts::tr("For whom"),
                     PageParts::tr("What it counts")},
                    {}};
    table.title = PageParts::tr("Limits side by side");
    for (const ExcessLimit &limit : excess.limits) {
        const QString amount = limit.amount
            ? PageParts::tr("%1\u00a0%2", "a number, its unit")
                  .arg(QLocale().toString(*limit.amount), limit.unit)
            : PageParts::tr("none set");
        table.rows.push_back({limit.region, amount, limit.who, limit.scope});
        table.targets.push_back(parts.sourceLocation(limit.source));
    }
    return table;
}

} // namespace

std::vector<const Interaction *> interactionsOf(const PageParts &parts, const QString &substance)
{
    std::vector<const Interaction *> found;
    for (const Interaction &interaction : parts.topic.medicines().interactions) {
        if (interaction.substance == substance)
            found.push_back(&interaction);
    }
    std::stable_sort(found.begin(), found.end(), [](const Interaction *a, const Interaction *b) {
        return a->severity > b->severity;
    });
    return found;
}

TextTable interactionTable(const std::vector<const Interaction *> &interactions,
                           const Location &page)
{
    TextTable table{
        {PageParts::tr("Medicine"), PageParts::tr("What happens"), PageParts::tr("How grave")}, {}};
    for (const Interaction *one : interactions) {
        table.rows.push_back(
            {medicineText(*one), directionText(one->direction), severityText(one->severity)});
        Location target = page;
        target.section = interactionAnchor(*one);
        table.targets.push_back(target);
    }
    return table;
}

Section interactionSection(const PageParts &parts, const Interaction &interaction)
{
    Section section = PageParts::onDemand(
        interactionAnchor(interaction),
        PageParts::tr("%1 and %2", "a substance, a class of medicine")
            .arg(parts.topic.substance(interaction.substance)->name, interaction.medicine),
        blocksOf(parts, interaction));
    section.style = SectionStyle::Plain;
    return section;
}

std::vector<Block> tooMuchBlocks(const PageParts &parts, const QString &substance)
{
    std::vector<Block> blocks;
    for (const TooMuch &excess : parts.topic.medicines().tooMuch) {
        if (excess.substance != substance)
            continue;
        blocks.push_back(
            FactList{{{parts.told(excess.symptoms), parts.sourceLinks(excess.sources)}}});
        Bullets acts;
        for (const WhenToAct &act : excess.whenToAct)
            acts.items << actText(parts, act);
        if (!acts.items.isEmpty())
            blocks.push_back(acts);
        const QStringList signs = signsOf(excess.whenToAct);
        if (!signs.isEmpty())
            blocks.push_back(parts.signLinks(signs));
        blocks.push_back(Paragraph{excess.atWhatIntake});
        if (!excess.limits.empty())
            blocks.push_back(limitsTable(parts, excess));
    }
    return blocks;
}

FactList otherCauses(const PageParts &parts)
{
    FactList list;
    for (const OtherCause &cause : parts.topic.whatElse().otherCauses) {
        list.items.push_back({PageParts::tr("%1: %2", "a cause of cramps, what is known of it")
                                  .arg(cause.name, parts.told(cause.text)),
                              parts.sourceLinks(cause.sources)});
    }
    return list;
}

std::vector<Block> medicineRuleBlocks(const PageParts &parts)
{
    const MedicineContent &medicines = parts.topic.medicines();
    std::vector<Block> blocks{Paragraph{medicines.completeness}};
    for (const QString &paragraph : paragraphsOf(medicines.rule))
        blocks.push_back(Paragraph{paragraph, true});
    return blocks;
}

} // namespace crampwise
