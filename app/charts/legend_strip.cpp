// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/legend_strip.h"

#include <QPainter>

namespace crampwise {

LegendStrip::LegendStrip(std::vector<LegendEntry> entries, const Look &look, QWidget *parent)
    : QWidget(parent), m_entries(std::move(entries)), m_look(look)
{
    setAccessibleName(tr("What the signs mean: %1").arg(legend().words()));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartLegend LegendStrip::legend() const
{
    return {m_entries, m_look, layoutDirection()};
}

int LegendStrip::heightForWidth(int width) const
{
    return qCeil(legend().heightFor(width));
}

QSize LegendStrip::sizeHint() const
{
    const int width = 80 * QFontMetrics(m_look.small).averageCharWidth();
    return {width, heightForWidth(width)};
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    legend().paint(painter, rect());
}

} // namespace crampwise
