// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/forest_chart.h"

#include "app/charts/forest_plot.h"

#include <QPainter>

namespace crampwise {

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
};

ForestChart::ForestChart(const ForestBlock &block, const Look &itsLook, QWidget *parent)
    : LaidOutChart(itsLook, parent), d(std::make_unique<Private>(block))
{
    describe(block.title,
             tr("A chart of %n row(s). Use the arrow keys to go from row to row and Enter to read "
                "about it.",
                nullptr, markCount()));
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

std::optional<MarkDetail> ForestChart::detail(int mark) const
{
    if (!isMark(mark))
        return std::nullopt;
    const ForestBlock::Row &content = row(mark);
    MarkDetail detail;
    detail.title = tr("%1 (%2)", "a study, its kind").arg(content.label, content.detail);
    detail.sentence = content.finding;
    detail.note = content.about.join(QChar::LineSeparator);
    detail.action = tr("Read its figures");
    detail.position = tr("%1 of %2", "a study, how many there are").arg(mark + 1).arg(markCount());
    return detail;
}

std::optional<Location> ForestChart::markTarget(int mark) const
{
    return isMark(mark) ? row(mark).target : std::nullopt;
}

TextTable ForestChart::table() const
{
    TextTable table;
    table.header
        = {tr("Study"), tr("Kind"), tr("People"), tr("Difference"), tr("95\u00a0% interval")};
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
    layOutNow();
    return *d->layout;
}

qreal ForestChart::layOut(qreal width) const
{
    d->layout.emplace(d->block, look(), width, layoutDirection());
    return d->layout->size.height();
}

void ForestChart::mouseMoveEvent(QMouseEvent *event)
{
    LaidOutChart::mouseMoveEvent(event);
    update();
}

void ForestChart::leaveEvent(QEvent *event)
{
    LaidOutChart::leaveEvent(event);
    update();
}

void ForestChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.translate(origin());
    paintForest(painter, forestLayout(), d->block, look(), shownMark());
    painter.end();
    LaidOutChart::paintEvent(event);
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
