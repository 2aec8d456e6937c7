// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/content/built_in_topic.h"
#include "core/page/page.h"
#include "core/page/pages.h"

/// Forest plots made by hand and those of the built-in content.
namespace crampwise::forests {

using namespace Qt::StringLiterals;

/// Of charts in windows from 320 to 1920 pixels.
inline const std::vector<int> widths{250, 330, 570, 740, 1100, 1600};

inline Look look(qreal zoom = 1, const Theme &theme = Theme::light())
{
    return Look(theme, QFont(u"DejaVu Sans"_s, 10), zoom);
}

inline Location place(const QString &study)
{
    return {Location::Kind::Nutrient, u"magnesium"_s, study};
}

inline ForestBlock::Row row(const QString &label, ForestBlock::Mark mark, double value,
                            std::optional<double> low = {}, std::optional<double> high = {})
{
    ForestBlock::Row row;
    row.label = label;
    row.detail = u"A trial of twelve weeks, one tablet in the evening"_s;
    row.people = u"94"_s;
    row.mark = mark;
    row.value = value;
    row.low = low;
    row.high = high;
    row.valueText = QString::number(value);
    row.intervalText = low && high ? u"%1 to %2"_s.arg(*low).arg(*high) : u"no interval"_s;
    row.sentence = u"Sentence of %1."_s.arg(label);
    row.target = place(label.left(1));
    return row;
}

inline ForestBlock::Row untold(const QString &label)
{
    ForestBlock::Row told = row(label, ForestBlock::Mark::NotDrawn, 0);
    told.valueText.clear();
    told.intervalText.clear();
    told.reason = u"Not drawn: what we read does not say per what time."_s;
    return told;
}

inline ForestBlock plot(double none, std::vector<ForestBlock::Group> groups)
{
    ForestBlock block;
    block.title = u"Little or nothing"_s;
    block.axisTitle = u"Difference in cramps a week, with its 95 % interval"_s;
    block.none = none;
    block.favorsLower = u"favors magnesium"_s;
    block.favorsHigher = u"favors the dummy"_s;
    block.groups = std::move(groups);
    return block;
}

/// Every kind of mark, one row that is not drawn among the drawn and one after them.
inline ForestBlock differences()
{
    using Mark = ForestBlock::Mark;
    ForestBlock block
        = plot(0,
               {{u"Reviews that add up trials"_s,
                 {row(u"Garrison 2020, Cochrane: older adults"_s, Mark::Pooled, -0.18, -0.84, 0.49),
                  row(u"First version"_s, Mark::Superseded, 0.01, -0.52, 0.55)}},
                {u"Single trials"_s,
                 {row(u"Roguin Maor 2017"_s, Mark::Trial, -0.38, -2.12, 1.36),
                  untold(u"Barna 2021"_s), row(u"Frusso 1999"_s, Mark::Trial, 0.9)}},
                {u"On another scale"_s, {untold(u"Liu 2021"_s)}}});
    block.groups[1].rows[2].people.clear();
    block.groups[1].rows[2].target.reset();
    return block;
}

inline ForestBlock ratios()
{
    using Mark = ForestBlock::Mark;
    return plot(1,
                {{u"Single trials"_s,
                  {row(u"Supakatisant 2015"_s, Mark::Trial, 1.42, 1.09, 1.86),
                   row(u"Lahore 2022"_s, Mark::Trial, 0.73, 0.3, 3.57)}}});
}

inline const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

inline std::vector<ForestBlock> plotsOn(const QString &location)
{
    std::vector<ForestBlock> plots;
    const Page page = buildPage(topic(), *parseLocation(location, topic()));
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *forest = std::get_if<ForestBlock>(&block))
                plots.push_back(*forest);
        }
    }
    return plots;
}

/// Those made by hand and those of magnesium.
inline std::vector<ForestBlock> all()
{
    std::vector<ForestBlock> plots = plotsOn(u"magnesium/evidence"_s);
    plots.push_back(differences());
    plots.push_back(ratios());
    return plots;
}

inline size_t rowCount(const ForestBlock &block)
{
    size_t count = 0;
    for (const ForestBlock::Group &group : block.groups)
        count += group.rows.size();
    return count;
}

} // namespace crampwise::forests
