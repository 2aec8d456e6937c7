// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/blood_test_blocks.h"

#include "core/units/amount.h"

#include <algorithm>

namespace crampwise {

namespace {

/// The ranges of a test stand below each other on lines with the same ends, half as far outside
/// the lowest and the highest of them as these are apart.
void setAxis(RangeBlock &block, const BloodTest &test)
{
    double low = block.scales.front().low;
    double high = block.scales.front().high;
    for (const BloodRange *range : rangesSideBySide(test)) {
        low = std::min(low, range->si.low);
        high = std::max(high, range->si.high);
    }
    block.axisLow = low - (high - low) / 2;
    block.axisHigh = high + (high - low) / 2;
}

RangeBlock rangeBlock(const BloodTest &test, const BloodRange &range)
{
    RangeBlock block;
    block.title
        = PageParts::tr("%1: %2", "a laboratory test, whose range").arg(test.name, range.by);
    for (const BloodSpan *span : {&range.si, &range.conventional})
        block.scales.push_back({span->low, span->high, amountText(span->low, span->unit),
                                amountText(span->high, span->unit)});
    setAxis(block, test);
    block.description = PageParts::tr("%1: %2 to %3, or %4 to %5.",
                                      "whose range, its ends, its ends in another unit")
                            .arg(range.by, block.scales[0].lowText, block.scales[0].highText,
                                 block.scales[1].lowText, block.scales[1].highText);
    return block;
}

FactList::Item lowMeaning(const PageParts &parts, const LowMeaning &low)
{
    const QString value = amountText(low.si.value, low.si.unit);
    const QString text = low.comparison == LowMeaning::Comparison::Below
        ? PageParts::tr("Below %1: %2 (%3)", "a value, what it means, who says so")
        : PageParts::tr("%1 or less: %2 (%3)", "a value, what it means, who says so");
    return {text.arg(value, low.meaning, low.by), parts.sourceLinks(low.sources)};
}

FactList::Item highRemark(const PageParts &parts, const HighRemark &high)
{
    return {PageParts::tr("%1: %2", "who says so, a remark").arg(high.by, high.text),
            parts.sourceLinks(high.sources)};
}

} // namespace

std::vector<Block> bloodTestBlocks(const PageParts &parts, const BloodTest &test)
{
    std::vector<Block> blocks{Subheading{test.name}};
    QStringList sources = test.sources;
    for (const BloodRange *range : rangesSideBySide(test)) {
        blocks.push_back(rangeBlock(test, *range));
        if (!range->note.isEmpty())
            blocks.push_back(Paragraph{range->note, true});
        sources += range->sources;
    }
    FactList marks;
    for (const LowMeaning &low : test.lowMeans)
        marks.items.push_back(lowMeaning(parts, low));
    for (const HighRemark &high : test.highRemarks)
        marks.items.push_back(highRemark(parts, high));
    sources.removeDuplicates();
    const QString limits = PageParts::tr("What it does not show: %1").arg(parts.told(test.limits));
    marks.items.push_back({limits, parts.sourceLinks(sources)});
    blocks.push_back(marks);
    return blocks;
}

} // namespace crampwise
