// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/certainty_legend.h"

#include "app/theme/certainty_sign.h"

namespace crampwise {

std::vector<LegendEntry> certaintyLegend(const std::map<Certainty, QString> &words,
                                         const QColor &ink)
{
    std::vector<LegendEntry> entries;
    entries.reserve(words.size());
    for (const auto &[certainty, word] : words) {
        entries.push_back({word, [sign = certainty, ink](QPainter &painter, const QRectF &target) {
                               paintCertaintySign(painter, target, sign, ink);
                           }});
    }
    return entries;
}

} // namespace crampwise
