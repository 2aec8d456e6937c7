// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/influence_picture.h"

#include "app/charts/influence_drawing.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace crampwise {

namespace {

constexpr qreal leastTarget = 24; // what can be pointed at, in pixels

} // namespace

InfluencePicture::InfluencePicture(const InfluenceBlock &block, const Look &look, QWidget *parent)
    : MarkedChart(look, parent), m_block(block)
{
    setAccessibleName(block.title);
    setAccessibleDescription(block.description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int InfluencePicture::markCount() const
{
    return arrowCount() + static_cast<int>(m_block.nodes.size());
}

QString InfluencePicture::markSentence(int mark) const
{
    if (mark < arrowCount()) {
        const InfluenceBlock::Arrow &arrow = m_block.arrows[static_cast<size_t>(mark)];
        return tr("%1. %2 → %3 (%4): %5", "number, what acts, what it acts on, how, sentence")
            .arg(QLocale().toString(mark + 1), m_block.nodes[arrow.from].name,
                 m_block.nodes[arrow.to].name, arrow.label, arrow.sentence);
    }
    return m_block.nodes[static_cast<size_t>(mark - arrowCount())].name;
}

std::optional<Location> InfluencePicture::markTarget(int mark) const
{
    if (mark < arrowCount())
        return {};
    return m_block.nodes[static_cast<size_t>(mark - arrowCount())].target;
}

TextTable InfluencePicture::table() const
{
    TextTable table;
    table.header
        = {tr("Number"), tr("What acts"), tr("What it acts on"), tr("How"), tr("In one sentence")};
    for (int i = 0; i < arrowCount(); ++i) {
        const InfluenceBlock::Arrow &arrow = m_block.arrows[static_cast<size_t>(i)];
        table.rows.push_back({QLocale().toString(i + 1), m_block.nodes[arrow.from].name,
                              m_block.nodes[arrow.to].name, arrow.label, arrow.sentence});
        table.targets.push_back(m_block.nodes[arrow.from].target);
    }
    return table;
}

ChartDrawing InfluencePicture::drawing() const
{
    return {[this](qreal width) { return influencesHeight(look(), width); },
            [this](QPainter &painter, qreal width) {
                paintInfluences(painter, {width, influencesHeight(look(), width)}, m_block, look(),
                                layoutDirection());
            },
            [this](qreal) { return influenceLegend(m_block, look(), layoutDirection()); }};
}

void InfluencePicture::moveRing(int mark)
{
    m_ringMark = mark;
    update();
}

QSize InfluencePicture::sizeHint() const
{
    const int width = 70 * QFontMetrics(look().text).averageCharWidth();
    return {width, heightForWidth(width)};
}

int InfluencePicture::heightForWidth(int width) const
{
    return qCeil(InfluenceDrawing::heightFor(look(), width));
}

InfluenceDrawing InfluencePicture::laidOut() const
{
    return {m_block, look(), QSizeF(size()), layoutDirection()};
}

QRect InfluencePicture::markRect(int mark) const
{
    if (mark >= arrowCount())
        return laidOut().nodeRect(static_cast<size_t>(mark - arrowCount())).toAlignedRect();
    const QRectF badge = laidOut().badgeRect(mark);
    const qreal missing = std::max(0.0, (leastTarget - badge.width()) / 2);
    return badge.adjusted(-missing, -missing, missing, missing).toAlignedRect();
}

void InfluencePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    laidOut().paint(painter, m_ringMark);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look().theme.color(ColorRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void paintInfluences(QPainter &painter, const QSizeF &size, const InfluenceBlock &block,
                     const Look &look, Qt::LayoutDirection direction)
{
    InfluenceDrawing(block, look, size, direction).paint(painter);
}

qreal influencesHeight(const Look &look, qreal width)
{
    return InfluenceDrawing::heightFor(look, width);
}

} // namespace crampwise
