// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_chart.h"

#include "app/charts/bar_plot.h"

#include <QChartView>
#include <QEvent>

namespace crampwise {

namespace {

constexpr int frame = 4; ///< Room for the focus frame.

} // namespace

/// The inner view only draws, as in DeficiencyChart.
class BarChart::Private {
public:
    Private(const BarChartBlock &itsBlock, const Look &look) : block(itsBlock), plot(block, look)
    {
    }

    BarChartBlock block;
    BarPlot plot;
    QChartView *view = nullptr;
    std::optional<BarLayout> layout;
    int layoutWidth = -1;
};

BarChart::BarChart(const BarChartBlock &block, const Look &itsLook, QWidget *parent)
    : MarkedChart(itsLook, parent), d(std::make_unique<Private>(block, look()))
{
    d->view = new QChartView(d->plot.chart(), this);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->view->setBackgroundBrush(Qt::NoBrush);
    d->view->viewport()->setAutoFillBackground(false);
    d->view->setVisible(markCount() > 0);
    if (!markCount())
        setFocusPolicy(Qt::NoFocus);
    setAccessibleName(block.title);
    setAccessibleDescription(tr("A chart of %n bar(s). Use the arrow keys to go from bar to bar.",
                                nullptr, markCount()));
    // Not Fixed: a layout would then take a hint, not the height for the width there is.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

BarChart::~BarChart() = default;

int BarChart::markCount() const
{
    return static_cast<int>(d->block.bars.size());
}

QRect BarChart::markRect(int mark) const
{
    if (!isMark(mark))
        return {};
    return barLayout().rows[static_cast<size_t>(mark)].row.toAlignedRect().translated(origin());
}

QString BarChart::markName(int mark) const
{
    if (!isMark(mark))
        return {};
    const BarChartBlock::Bar &bar = d->block.bars[static_cast<size_t>(mark)];
    return tr("%1: %2").arg(bar.label, bar.valueText);
}

QString BarChart::markSentence(int mark) const
{
    return isMark(mark) ? d->block.bars[static_cast<size_t>(mark)].sentence : QString();
}

std::optional<Location> BarChart::markTarget(int mark) const
{
    return isMark(mark) ? d->block.bars[static_cast<size_t>(mark)].target : std::nullopt;
}

const BarLayout &BarChart::barLayout() const
{
    return layoutFor(width());
}

QPoint BarChart::origin() const
{
    return {frame, frame};
}

const BarLayout &BarChart::layoutFor(int width) const
{
    if (!d->layout || d->layoutWidth != width) {
        d->layout.emplace(d->block, look(), width - 2 * frame, layoutDirection());
        d->layoutWidth = width;
    }
    return *d->layout;
}

QSize BarChart::sizeHint() const
{
    const int width = 80 * QFontMetrics(look().text).averageCharWidth();
    // The layout at hand: a second one for a width that nobody has would throw it out.
    return {width, heightForWidth(d->layout ? d->layoutWidth : width)};
}

QSize BarChart::minimumSizeHint() const
{
    return markCount() ? QSize(200, 24) : QSize(0, 0);
}

int BarChart::heightForWidth(int width) const
{
    return markCount() ? qCeil(layoutFor(width).size.height()) + 2 * frame : 0;
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    MarkedChart::resizeEvent(event);
    place();
}

void BarChart::changeEvent(QEvent *event)
{
    MarkedChart::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        d->layout.reset();
        place();
    }
}

void BarChart::place()
{
    if (!markCount())
        return;
    const BarLayout &layout = barLayout();
    d->view->setGeometry(QRect(origin(), layout.size.toSize()));
    d->plot.place(layout);
}

} // namespace crampwise
