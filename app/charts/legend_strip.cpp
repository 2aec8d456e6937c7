// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/legend_strip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace crampwise {

LegendStrip::LegendStrip(std::vector<LegendEntry> entries, const Look &look, QWidget *tail)
    : m_entries(std::move(entries)), m_look(look), m_tail(tail)
{
    if (m_tail)
        m_tail->setParent(this);
    if (!m_entries.empty())
        setAccessibleName(tr("What the signs mean: %1").arg(legend().words()));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartLegend LegendStrip::legend() const
{
    return {m_entries, m_look, layoutDirection()};
}

QRect LegendStrip::tailRect(int width) const
{
    if (!m_tail)
        return {};
    const int wide = std::min(width, m_tail->sizeHint().width());
    const int high = m_tail->heightForWidth(wide);
    const QPointF end = legend().end(width);
    const bool beside = end.x() + m_look.unit + wide <= width;
    const int line = qCeil(1.25 * QFontMetricsF(m_look.small).height());
    const int top = beside ? std::max(0, qRound(end.y()) + (line - high) / 2)
                           : qCeil(legend().heightFor(width));
    return {width - wide, top, wide, high};
}

int LegendStrip::heightForWidth(int width) const
{
    const QRect tail = tailRect(width);
    return std::max(qCeil(legend().heightFor(width)), tail.y() + tail.height());
}

void LegendStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_tail)
        m_tail->setGeometry(QStyle::visualRect(layoutDirection(), rect(), tailRect(width())));
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
