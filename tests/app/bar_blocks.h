// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QLocale>

/// Bars made by hand: long labels, an interval on every third, every fourth a rough figure, one
/// without a target.
namespace crampwise::bars {

using namespace Qt::StringLiterals;

inline Look look(qreal zoom = 1, const Theme &theme = Theme::light())
{
    return Look(theme, QFont(u"DejaVu Sans"_s, 10), zoom);
}

inline Location place(int bar)
{
    return {Location::Kind::Nutrient, u"nutrient%1"_s.arg(bar), {}};
}

inline BarChartBlock block(int count = 6)
{
    const QStringList labels{u"Vitamin D, adults in Germany"_s,
                             u"Calcium"_s,
                             u"Magnesium, women from 19 to 30 years in the United States"_s,
                             u"Potassium"_s,
                             u"Vitamin B12, over 60"_s,
                             u"Phosphorus"_s};
    BarChartBlock result;
    result.title = u"Many eat too little of some, few of others"_s;
    result.axisTitle = u"Percent of people"_s;
    for (int i = 0; i < count; ++i) {
        BarChartBlock::Bar bar;
        bar.label = labels[i % labels.size()];
        bar.value = 60.0 / (1 + i % 6);
        bar.valueText = QLocale().toString(bar.value, 'f', 1) + u" %"_s;
        if (i % 3 == 0) {
            bar.low = 0.8 * bar.value;
            bar.high = 1.2 * bar.value;
        }
        bar.uncertain = i % 4 == 1;
        bar.sentence = u"Sentence %1."_s.arg(i);
        if (i != 3)
            bar.target = place(i);
        result.bars.push_back(bar);
    }
    return result;
}

} // namespace crampwise::bars
