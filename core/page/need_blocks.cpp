// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const GroupAmount *forStage(const std::vector<GroupAmount> &values, const LifeStage &stage)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const GroupAmount &amount) {
        return amount.stages.contains(stage.id);
    });
    return found == values.end() ? nullptr : &*found;
}

QString limitText(const UpperLimit &limit, const LifeStage &stage, const QString &substance)
{
    if (limit.values.empty())
        return PageParts::tr("none set");
    const GroupAmount *amount = forStage(limit.values, stage);
    return amount ? doseText(amount->value, limit.unit, substance)
                  : PageParts::tr("none given for this stage");
}

QString europeanNeed(const Intake &intake, const LifeStage &stage)
{
    const GroupAmount *amount = forStage(intake.eu.values, stage);
    return amount ? doseText(amount->value, intake.eu.unit, intake.substance)
                  : PageParts::tr("none given for this stage");
}

} // namespace

QString whatTheKindsMean()
{
    return PageParts::tr("RDA and PRI: enough for nearly every healthy person of the group. AI: a "
                         "best estimate where the real need is not known; it is not a pass mark. "
                         "The figures are for healthy people.");
}

const Intake::Need &needFor(const Intake &intake, const LifeStage &stage)
{
    return *std::find_if(intake.us.values.begin(), intake.us.values.end(),
                         [&](const Intake::Need &need) { return need.stage == stage.id; });
}

TextTable needTable(const PageParts &parts, const Intake &intake)
{
    const LifeStage &stage = parts.choices.lifeStage(parts.topic);
    const Intake::Need &need = needFor(intake, stage);
    TextTable table;
    table.title = PageParts::tr("Need and upper limit: %1")
                      .arg(parts.topic.substance(intake.substance)->name);
    table.header = {PageParts::tr("What"), PageParts::tr("Amount a day"),
                    PageParts::tr("For whom, and what it counts")};
    const auto add = [&](const QString &what, const QString &amount, const QString &scope,
                         const QStringList &sources) {
        table.rows.push_back({what, amount, scope});
        table.targets.push_back(PageParts::sourceLocation(sources.front()));
    };
    add(PageParts::tr("Need, US and Canada (%1)").arg(need.kind),
        doseText(need.value, intake.unit, intake.substance), stage.name, intake.us.sources);
    const GroupAmount *european = forStage(intake.eu.values, stage);
    add(PageParts::tr("Need, European Union (%1)").arg(intake.eu.kind),
        europeanNeed(intake, stage), european ? european->group : QString(), intake.eu.sources);
    add(PageParts::tr("Upper limit, US and Canada"),
        limitText(intake.usLimit, stage, intake.substance), intake.usLimit.appliesTo,
        intake.usLimit.sources);
    if (intake.euLimit)
        add(PageParts::tr("Upper limit, European Union"),
            limitText(*intake.euLimit, stage, intake.substance), intake.euLimit->appliesTo,
            intake.euLimit->sources);
    add(PageParts::tr("100 % on US labels"),
        doseText(intake.dailyValue, intake.unit, intake.substance),
        PageParts::tr("One value on all labels, to compare products"), intake.dailyValueSources);
    return table;
}

std::vector<Block> needBlocks(const PageParts &parts, const Intake &intake)
{
    std::vector<Block> blocks{needTable(parts, intake)};
    if (!intake.usLimit.comparable)
        blocks.push_back(Notice{intake.usLimit.notComparable});
    for (const QString &note : {intake.us.note, intake.eu.note}) {
        if (!note.isEmpty())
            blocks.push_back(Paragraph{note, true});
    }
    blocks.push_back(Paragraph{whatTheKindsMean(), true});
    QStringList sources = intake.us.sources + intake.eu.sources + intake.usLimit.sources
        + intake.dailyValueSources;
    if (intake.euLimit)
        sources += intake.euLimit->sources;
    sources.removeDuplicates();
    blocks.push_back(FactList{{{PageParts::tr("Where these figures come from:"),
                                parts.sourceLinks(sources)}}});
    return blocks;
}

} // namespace crampwise
