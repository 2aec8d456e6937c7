// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/legend_strip.h"

#include "app/charts/laid_out_chart.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace crampwise {

LegendStrip::LegendStrip(EntriesFor entriesFor, const Look &look, QWidget *tail)
    : m_entriesFor(std::move(entriesFor)), m_look(look), m_tail(tail)
{
    if (m_tail)
        m_tail->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

const ChartLegend &LegendStrip::legend(int width) const
{
    if (m_width != width || m_direction != layoutDirection()) {
        m_width = width;
        m_direction = layoutDirection();
        m_legend.emplace(m_entriesFor ? m_entriesFor(width) : std::vector<LegendEntry>(), m_look,
                         m_direction);
    }
    return *m_legend;
}

QRect LegendStrip::tailRect(int width) const
{
    if (!m_tail)
        return {};
    const int wide = std::min(width, m_tail->sizeHint().width());
    const int high = m_tail->heightForWidth(wide);
    const QPointF end = legend(width).end(width);
    const bool beside = end.x() + m_look.unit + wide <= width;
    const int line = qCeil(1.25 * QFontMetricsF(m_look.small).height());
    const int top = beside ? std::max(0, qRound(end.y()) + (line - high) / 2)
                           : qCeil(legend(width).heightFor(width));
    return {width - wide, top, wide, high};
}

int LegendStrip::heightForWidth(int width) const
{
    const QRect tail = tailRect(width);
    return std::max(qCeil(legend(width).heightFor(width)), tail.y() + tail.height());
}

void LegendStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QString words = legend(width()).words();
    setAccessibleName(words.isEmpty() ? QString() : tr("What the signs mean: %1").arg(words));
    if (m_tail)
        m_tail->setGeometry(QStyle::visualRect(layoutDirection(), rect(), tailRect(width())));
}

QSize LegendStrip::sizeHint() const
{
    const int width = 80 * QFontMetrics(m_look.small).averageCharWidth();
    // The legend at hand, if there is one: one for a width that nobody has would throw it out.
    return {width, m_width >= 0 ? heightForWidth(m_width) : 0};
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    legend(width()).paint(painter, rect());
}

LegendStrip::EntriesFor legendWithin(const ChartDrawing &drawing)
{
    if (!drawing.legend)
        return {};
    return [legend = drawing.legend](qreal width) {
        return legend(std::max(1.0, width - 2 * LaidOutChart::origin().x()));
    };
}

} // namespace crampwise
