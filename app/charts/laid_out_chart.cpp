// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/laid_out_chart.h"

#include <QEvent>

#include <algorithm>

namespace crampwise {

namespace {

constexpr int frame = 4;        ///< Room for the focus frame.
constexpr int leastTarget = 24; ///< What can be pointed at.

} // namespace

LaidOutChart::LaidOutChart(const Look &look, QWidget *parent) : MarkedChart(look, parent)
{
    // Not Fixed nor Minimum: a layout would then take a hint as the least height there is, and that
    // of a narrow chart is far higher than the one of a wide chart.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QPoint LaidOutChart::origin()
{
    return {frame, frame};
}

void LaidOutChart::describe(const QString &title, const QString &description)
{
    setAccessibleName(title);
    setAccessibleDescription(description);
    if (!markCount())
        setFocusPolicy(Qt::NoFocus);
}

qreal LaidOutChart::heightFor(int width) const
{
    if (m_width != width) {
        m_height = layOut(std::max(1, width - 2 * frame));
        m_width = width;
    }
    return m_height;
}

void LaidOutChart::layOutNow() const
{
    heightFor(width());
}

QSize LaidOutChart::sizeHint() const
{
    const int width = 80 * QFontMetrics(look().text).averageCharWidth();
    // The layout at hand, if there is one: who asks for a hint first, then asks for a width.
    return {width, m_width >= 0 ? heightForWidth(m_width) : 0};
}

/// A layout measures nothing narrower than this: what is wider than the room there is would get
/// the height of the wide one, and lose its last rows.
QSize LaidOutChart::minimumSizeHint() const
{
    return markCount() ? QSize(leastTarget, leastTarget) : QSize(0, 0);
}

int LaidOutChart::heightForWidth(int width) const
{
    return markCount() ? qCeil(heightFor(width)) + 2 * frame : 0;
}

void LaidOutChart::resizeEvent(QResizeEvent *event)
{
    MarkedChart::resizeEvent(event);
    if (markCount())
        place();
}

void LaidOutChart::changeEvent(QEvent *event)
{
    MarkedChart::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_width = -1;
        if (markCount())
            place();
    }
}

} // namespace crampwise
