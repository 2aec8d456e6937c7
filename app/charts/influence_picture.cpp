// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/influence_picture.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace crampwise {

namespace {

/// Where the way from the centre of a box towards a point leaves it.
QPointF edgeTowards(const QRectF &box, const QPointF &point)
{
    const QPointF way = point - box.center();
    const qreal x = std::abs(way.x()) / (box.width() / 2);
    const qreal y = std::abs(way.y()) / (box.height() / 2);
    const qreal most = std::max(x, y);
    return most > 0 ? box.center() + way / most : box.center();
}

QPolygonF arrowHead(const QPointF &tip, const QPointF &from, qreal size)
{
    const qreal angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto corner = [&](qreal turn) {
        return tip - size * QPointF(std::cos(angle + turn), std::sin(angle + turn));
    };
    return {tip, corner(0.45), corner(-0.45)};
}

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
    const int line = QFontMetrics(look().text).lineSpacing();
    return std::max(width * 3 / 5, 22 * line);
}

QRectF InfluencePicture::nodeRect(size_t node) const
{
    const QFontMetricsF metrics(look().strong);
    const qreal most = width() / 3.4;
    QRectF box = metrics.boundingRect(QRectF(0, 0, most, 1e4), Qt::TextWordWrap,
                                      m_block.nodes[node].name);
    box.adjust(0, 0, 2 * look().unit, look().unit);
    const qreal angle = 2 * std::numbers::pi * double(node) / double(m_block.nodes.size())
        - std::numbers::pi / 2;
    const qreal radiusX = (width() - most - 2 * look().unit) / 2;
    const qreal radiusY = height() / 2.0 - box.height();
    const qreal side = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    box.moveCenter({width() / 2.0 + side * radiusX * std::cos(angle),
                    height() / 2.0 + radiusY * std::sin(angle)});
    return box;
}

QPointF InfluencePicture::Curve::at(qreal t) const
{
    return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
}

InfluencePicture::Curve InfluencePicture::curve(int arrow) const
{
    const InfluenceBlock::Arrow &one = m_block.arrows[static_cast<size_t>(arrow)];
    // Arrows between the same two boxes bend away from each other.
    int twins = 0;
    for (int i = 0; i < arrow; ++i) {
        const InfluenceBlock::Arrow &other = m_block.arrows[static_cast<size_t>(i)];
        if ((other.from == one.from && other.to == one.to)
            || (other.from == one.to && other.to == one.from))
            ++twins;
    }
    const QRectF from = nodeRect(one.from);
    const QRectF to = nodeRect(one.to);
    const QPointF way = to.center() - from.center();
    const QPointF middle = (from.center() + to.center()) / 2;
    // Inwards, where no boxes stand; twins outwards.
    QPointF across(-way.y(), way.x());
    const QPointF inwards = QPointF(width() / 2.0, height() / 2.0) - middle;
    if (QPointF::dotProduct(across, inwards) < 0)
        across = -across;
    const qreal bend = twins % 2 == 0 ? 0.12 : -0.28;
    const QPointF control = middle + bend * across;
    return {edgeTowards(from, control), control, edgeTowards(to, control)};
}

QRect InfluencePicture::markRect(int mark) const
{
    if (mark >= arrowCount())
        return nodeRect(static_cast<size_t>(mark - arrowCount())).toAlignedRect();
    const int side = std::max(24, QFontMetrics(look().small).height() + look().unit / 2);
    QRect badge(0, 0, side, side);
    badge.moveCenter(curve(mark).at(0.45).toPoint());
    return badge;
}

void InfluencePicture::paintArrow(QPainter &painter, int arrow) const
{
    const Curve line = curve(arrow);
    const bool ringed = arrow == m_ringMark;
    const QColor color = look().theme.color(ringed ? ColorRole::Accent : ColorRole::MutedText);
    QPainterPath path(line.from);
    path.quadTo(line.control, line.to);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, ringed ? 3 : 1.5));
    painter.drawPath(path);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    const qreal size = 1.5 * look().unit;
    painter.drawPolygon(arrowHead(line.to, line.control, size));
    if (m_block.arrows[static_cast<size_t>(arrow)].bothWays)
        painter.drawPolygon(arrowHead(line.from, line.control, size));
}

void InfluencePicture::paintNode(QPainter &painter, size_t node) const
{
    const QRectF box = nodeRect(node);
    const bool ringed = static_cast<int>(node) + arrowCount() == m_ringMark;
    const bool leads = m_block.nodes[node].target.has_value();
    painter.setBrush(look().theme.color(ColorRole::Window));
    painter.setPen(QPen(look().theme.color(ringed ? ColorRole::Accent : ColorRole::Line),
                        ringed ? 3 : 1.5));
    painter.drawRoundedRect(box, look().unit / 2.0, look().unit / 2.0);
    painter.setFont(look().strong);
    painter.setPen(look().theme.color(leads ? ColorRole::Accent : ColorRole::Text));
    painter.drawText(box, Qt::TextWordWrap | Qt::AlignCenter, m_block.nodes[node].name);
}

void InfluencePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int arrow = 0; arrow < arrowCount(); ++arrow)
        paintArrow(painter, arrow);
    for (size_t node = 0; node < m_block.nodes.size(); ++node)
        paintNode(painter, node);
    painter.setFont(look().small);
    for (int arrow = 0; arrow < arrowCount(); ++arrow) {
        const bool ringed = arrow == m_ringMark;
        const QColor color = look().theme.color(ringed ? ColorRole::Accent : ColorRole::Line);
        painter.setBrush(look().theme.color(ColorRole::Surface));
        painter.setPen(QPen(color, ringed ? 3 : 1.5));
        const QRectF badge = markRect(arrow);
        painter.drawEllipse(badge.adjusted(1, 1, -1, -1));
        painter.setPen(look().theme.color(ColorRole::Text));
        painter.drawText(badge, Qt::AlignCenter, QLocale().toString(arrow + 1));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look().theme.color(ColorRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace crampwise
