// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/forest_blocks.h"

#include "core/page/trial_table.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Rows = std::vector<const TrialRow *>;

ForestBlock::Mark markOf(const TrialRow &row)
{
    switch (row.forest.role) {
    case ForestPlace::Role::Pooled:
        return ForestBlock::Mark::Pooled;
    case ForestPlace::Role::Superseded:
        return ForestBlock::Mark::Superseded;
    case ForestPlace::Role::Trial:
        break;
    }
    return ForestBlock::Mark::Trial;
}

QString detailOf(const TrialRow &row)
{
    if (row.forest.show && row.forest.role == ForestPlace::Role::Superseded)
        return PageParts::tr("an older version");
    if (row.forest.show && row.forest.unitUncertain)
        return PageParts::tr("its unit is likely, not printed");
    return trialKindText(row.kind);
}

QString intervalText(const TrialEffect &effect)
{
    return effect.low && effect.high ? PageParts::tr("%1 to %2", "ends of an interval")
                                           .arg(trialNumber(*effect.low), trialNumber(*effect.high))
                                     : PageParts::tr("no interval");
}

/// What somebody asks of a study before its result.
QStringList aboutStudy(const PageParts &parts, const TrialRow &row)
{
    const QString given = row.against.isEmpty()
        ? row.dose.text
        : PageParts::tr("%1, against %2", "what was given, the comparator")
              .arg(row.dose.text, row.against);
    QStringList lines{PageParts::tr("Who: %1").arg(row.who)};
    if (!given.isEmpty())
        lines << PageParts::tr("Given: %1").arg(given);
    if (row.weeks)
        lines << PageParts::tr("Weeks: %1").arg(trialNumber(*row.weeks));
    if (row.certainty)
        lines << parts.certaintyWord(*row.certainty);
    return lines;
}

ForestBlock::Row blankRow(const PageParts &parts, const TrialRow &row, const Location &table)
{
    ForestBlock::Row blank;
    blank.label = row.label;
    blank.detail = detailOf(row);
    if (row.analysed)
        blank.people = QLocale().toString(*row.analysed);
    blank.target = table;
    blank.finding = parts.told(row.text);
    blank.about = aboutStudy(parts, row);
    blank.sentence = PageParts::tr("%1 (%2). %3", "a study, its kind, its result")
                         .arg(blank.label, blank.detail, blank.finding);
    return blank;
}

ForestBlock::Row drawnRow(const PageParts &parts, const TrialRow &row, const Location &table)
{
    ForestBlock::Row drawn = blankRow(parts, row, table);
    const TrialEffect &effect = *row.effect;
    drawn.mark = markOf(row);
    drawn.value = effect.value;
    drawn.low = effect.low;
    drawn.high = effect.high;
    drawn.valueText = trialNumber(effect.value);
    drawn.intervalText = intervalText(effect);
    return drawn;
}

ForestBlock::Row rowNotDrawn(const PageParts &parts, const TrialRow &row, const Location &table)
{
    ForestBlock::Row told = blankRow(parts, row, table);
    told.mark = ForestBlock::Mark::NotDrawn;
    // What has no figure at all tells itself why.
    told.reason = row.effect ? parts.topic.pageTexts().evidence.notDrawn : told.finding;
    return told;
}

void addGroup(ForestBlock &block, const QString &heading, std::vector<ForestBlock::Row> rows)
{
    if (!rows.empty())
        block.groups.push_back({heading, std::move(rows)});
}

QString titleOf(const ForestPlot &plot, const ForestWords &words)
{
    switch (plot.group) {
    case ForestPlace::Group::Pregnancy:
        return PageParts::tr("In pregnancy: %1", "what is measured").arg(plot.axis->title);
    case ForestPlace::Group::Stretching:
        return PageParts::tr("Stretching: %1", "what is measured").arg(plot.axis->title);
    case ForestPlace::Group::Main:
        break;
    }
    return words.finding;
}

ForestBlock forestBlock(const PageParts &parts, const ForestPlot &plot, const ForestWords &words)
{
    const Location &table = words.table;
    ForestBlock block;
    block.title = titleOf(plot, words);
    block.howToRead = parts.topic.pageTexts().evidence.howToReadForest;
    block.axisTitle = PageParts::tr("%1. %2", "what is measured, how to read it")
                          .arg(plot.axis->title, plot.axis->howToRead);
    block.none = plot.axis->none;
    const bool lower = plot.axis->better == BetterSide::Lower;
    block.favorsLower = lower ? PageParts::tr("better") : PageParts::tr("worse");
    block.favorsHigher = lower ? PageParts::tr("worse") : PageParts::tr("better");
    std::vector<ForestBlock::Row> pooled;
    std::vector<ForestBlock::Row> single;
    QStringList sources;
    for (const TrialRow *row : plot.rows)
        sources += row->sources;
    sources.removeDuplicates();
    block.sources = parts.sourceLinks(sources);
    for (const TrialRow *row : plot.rows) {
        const bool isTrial = row->forest.role == ForestPlace::Role::Trial;
        (isTrial ? single : pooled).push_back(drawnRow(parts, *row, table));
    }
    addGroup(block, PageParts::tr("Reviews that add up trials"), std::move(pooled));
    addGroup(block, PageParts::tr("Single trials"), std::move(single));
    return block;
}

/// Studies of results that have no place on any axis.
std::vector<ForestBlock::Row> notDrawn(const PageParts &parts, const Rows &rows,
                                       const Location &table)
{
    std::vector<ForestBlock::Row> told;
    for (const TrialRow *row : rows) {
        const bool hasResult
            = row->kind == TrialRow::Kind::Trial || row->kind == TrialRow::Kind::Review;
        if (hasResult && !row->forest.show)
            told.push_back(rowNotDrawn(parts, *row, table));
    }
    return told;
}

} // namespace

std::vector<Block> forestBlocks(const PageParts &parts, const Rows &rows, const ForestWords &words)
{
    std::vector<Block> blocks;
    for (const ForestPlot &plot : forestPlots(parts.topic.figures().trials, rows)) {
        ForestBlock block = forestBlock(parts, plot, words);
        if (blocks.empty())
            addGroup(block, PageParts::tr("On another scale"), notDrawn(parts, rows, words.table));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace crampwise
