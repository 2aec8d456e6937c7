// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/forest_chart.h"

#include "app/charts/forest_plot.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr int frame = 4;        ///< Room for the focus frame.
constexpr int leastTarget = 24; ///< What can be pointed at.

} // namespace

class ForestChart::Private {
public:
    explicit Private(const ForestBlock &itsBlock) : block(itsBlock)
    {
        for (const ForestBlock::Group &group : block.groups) {
            for (const ForestBlock::Row &row : group.rows)
                rows.push_back(&row);
        }
    }

    const ForestBlock block;
    std::vector<const ForestBlock::Row *> rows;
    std::optional<ForestLayout> layout;
    int layoutWidth = -1;
    int ringed = -1;
};

ForestChart::ForestChart(const ForestBlock &block, const Look &itsLook, QWidget *parent)
    : MarkedChart(itsLook, parent), d(std::make_unique<Private>(block))
{
    if (!markCount())
        setFocusPolicy(Qt::NoFocus);
    setAccessibleName(block.title);
    setAccessibleDescription(
        tr("A chart of %n row(s). Use the arrow keys to go from row to row and Enter to read "
           "about it.",
           nullptr, markCount()));
    // Not Fixed nor Minimum: a layout would then take a hint as the least height there is, and that
    // of a narrow chart is far higher than the one of a wide chart.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ForestChart::~ForestChart() = default;

int ForestChart::markCount() const
{
    return static_cast<int>(d->rows.size());
}

const ForestBlock::Row &ForestChart::row(int mark) const
{
    return *d->rows[static_cast<size_t>(mark)];
}

QRect ForestChart::markRect(int mark) const
{
    if (!isMark(mark))
        return {};
    // Rows begin and end on whole pixels.
    return forestLayout().rows[static_cast<size_t>(mark)].row.toRect().translated(origin());
}

QString ForestChart::markName(int mark) const
{
    if (!isMark(mark))
        return {};
    const ForestBlock::Row &content = row(mark);
    return tr("%1: %2", "a study, its result")
        .arg(content.label, isDrawn(content) ? content.valueText : content.reason);
}

QString ForestChart::markSentence(int mark) const
{
    return isMark(mark) ? row(mark).sentence : QString();
}

std::optional<Location> ForestChart::markTarget(int mark) const
{
    return isMark(mark) ? row(mark).target : std::nullopt;
}

TextTable ForestChart::table() const
{
    TextTable table;
    table.header = {tr("Study"), tr("Kind"), tr("People"), tr("Difference"),
                    tr("95\u00a0% interval")};
    for (const ForestBlock::Group &group : d->block.groups) {
        for (const ForestBlock::Row &row : group.rows) {
            table.rows.push_back({row.label, row.detail, row.people, row.valueText,
                                  row.reason.isEmpty() ? row.intervalText : row.reason});
            table.targets.push_back(row.target);
        }
    }
    return table;
}

ChartDrawing ForestChart::drawing() const
{
    return {[this](qreal width) {
                return forestChartHeight(d->block, look(), width, layoutDirection());
            },
            [this](QPainter &painter, qreal width) {
                paintForestChart(painter, width, d->block, look(), layoutDirection());
            }};
}

const ForestLayout &ForestChart::forestLayout() const
{
    return layoutFor(width());
}

QPoint ForestChart::origin() const
{
    return {frame, frame};
}

const ForestLayout &ForestChart::layoutFor(int width) const
{
    if (!d->layout || d->layoutWidth != width) {
        d->layout.emplace(d->block, look(), std::max(1, width - 2 * frame), layoutDirection());
        d->layoutWidth = width;
    }
    return *d->layout;
}

QSize ForestChart::sizeHint() const
{
    const int width = 80 * QFontMetrics(look().text).averageCharWidth();
    // The layout at hand: a second one for a width that nobody has would throw it out.
    return {width, heightForWidth(d->layout ? d->layoutWidth : width)};
}

/// A layout measures nothing narrower than this: what is wider than the room there is would get
/// the height of the wide one, and lose its last rows.
QSize ForestChart::minimumSizeHint() const
{
    return markCount() ? QSize(leastTarget, leastTarget) : QSize(0, 0);
}

int ForestChart::heightForWidth(int width) const
{
    return markCount() ? qCeil(layoutFor(width).size.height()) + 2 * frame : 0;
}

void ForestChart::moveRing(int mark)
{
    d->ringed = mark;
    MarkedChart::moveRing(mark);
}

void ForestChart::mouseMoveEvent(QMouseEvent *event)
{
    MarkedChart::mouseMoveEvent(event);
    update();
}

void ForestChart::leaveEvent(QEvent *event)
{
    MarkedChart::leaveEvent(event);
    update();
}

void ForestChart::changeEvent(QEvent *event)
{
    MarkedChart::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        d->layout.reset();
        updateGeometry();
        update();
    }
}

void ForestChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.translate(origin());
    paintForest(painter, forestLayout(), d->block, look(), {d->ringed, hoveredMark()});
    painter.end();
    MarkedChart::paintEvent(event);
}

void paintForestChart(QPainter &painter, qreal width, const ForestBlock &block, const Look &look,
                      Qt::LayoutDirection direction)
{
    paintForest(painter, ForestLayout(block, look, width, direction), block, look);
}

qreal forestChartHeight(const ForestBlock &block, const Look &look, qreal width,
                        Qt::LayoutDirection direction)
{
    return ForestLayout(block, look, width, direction).size.height();
}

std::vector<qreal> forestChartCuts(const ForestBlock &block, const Look &look, qreal width,
                                   Qt::LayoutDirection direction)
{
    const ForestLayout layout(block, look, width, direction);
    std::vector<qreal> cuts;
    for (size_t i = 1; i < layout.rows.size(); ++i)
        cuts.push_back(layout.rows[i].cut);
    return cuts;
}

} // namespace crampwise
