// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/influence_drawing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace crampwise {

namespace {

constexpr qreal leastBadge = 3; // in units

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

void paintSampleArrow(QPainter &painter, const QRectF &target, bool bothWays, const Look &look,
                      Qt::LayoutDirection direction)
{
    const qreal middle = target.center().y();
    QPointF from(target.left(), middle);
    QPointF to(target.right(), middle);
    if (direction == Qt::RightToLeft)
        std::swap(from, to);
    const QColor color = look.theme.color(ColorRole::MutedText);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, look.unit * 0.1875));
    painter.drawLine(from, to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(arrowHead(to, from, look.unit));
    if (bothWays)
        painter.drawPolygon(arrowHead(from, to, look.unit));
}

} // namespace

std::vector<LegendEntry> influenceLegend(const InfluenceBlock &block, const Look &look,
                                         Qt::LayoutDirection direction)
{
    std::vector<LegendEntry> entries;
    for (const bool bothWays : {false, true}) {
        const bool has = std::any_of(block.arrows.begin(), block.arrows.end(),
                                     [&](const auto &one) { return one.bothWays == bothWays; });
        if (!has)
            continue;
        entries.push_back({bothWays ? QCoreApplication::translate("InfluenceLegend",
                                                                  "each acts on "
                                                                  "the other")
                                    : QCoreApplication::translate("InfluenceLegend", "acts on"),
                           [bothWays, look, direction](QPainter &painter, const QRectF &target) {
                               paintSampleArrow(painter, target, bothWays, look, direction);
                           },
                           2});
    }
    return entries;
}

qreal InfluenceDrawing::heightFor(const Look &look, qreal width)
{
    return std::max(width * 3 / 5, 22 * QFontMetricsF(look.text).lineSpacing());
}

QRectF InfluenceDrawing::nodeRect(size_t node) const
{
    const QFontMetricsF metrics(m_look.strong);
    const qreal most = m_size.width() / 3.4;
    QRectF box
        = metrics.boundingRect(QRectF(0, 0, most, 1e4), Qt::TextWordWrap, m_block.nodes[node].name);
    box.adjust(0, 0, 2 * m_look.unit, m_look.unit);
    const qreal angle
        = 2 * std::numbers::pi * double(node) / double(m_block.nodes.size()) - std::numbers::pi / 2;
    const qreal radiusX = (m_size.width() - most - 2 * m_look.unit) / 2;
    const qreal radiusY = m_size.height() / 2 - box.height();
    const qreal side = m_direction == Qt::RightToLeft ? -1 : 1;
    box.moveCenter({m_size.width() / 2 + side * radiusX * std::cos(angle),
                    m_size.height() / 2 + radiusY * std::sin(angle)});
    return box;
}

QPointF InfluenceDrawing::Curve::at(qreal t) const
{
    return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
}

InfluenceDrawing::Curve InfluenceDrawing::curve(int arrow) const
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
    const QPointF inwards = QPointF(m_size.width() / 2, m_size.height() / 2) - middle;
    if (QPointF::dotProduct(across, inwards) < 0)
        across = -across;
    const qreal bend = twins % 2 == 0 ? 0.12 : -0.28;
    const QPointF control = middle + bend * across;
    return {edgeTowards(from, control), control, edgeTowards(to, control)};
}

QRectF InfluenceDrawing::badgeRect(int arrow) const
{
    const qreal side = std::max(leastBadge * m_look.unit,
                                QFontMetricsF(m_look.small).height() + m_look.unit / 2.0);
    QRectF badge(0, 0, side, side);
    badge.moveCenter(curve(arrow).at(0.45));
    return badge;
}

qreal InfluenceDrawing::stroke(bool ringed) const
{
    return m_look.unit * (ringed ? 0.375 : 0.1875);
}

void InfluenceDrawing::paintArrow(QPainter &painter, int arrow, bool ringed) const
{
    const Curve line = curve(arrow);
    const QColor color = m_look.theme.color(ringed ? ColorRole::Accent : ColorRole::MutedText);
    QPainterPath path(line.from);
    path.quadTo(line.control, line.to);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, stroke(ringed)));
    painter.drawPath(path);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    const qreal size = 1.5 * m_look.unit;
    painter.drawPolygon(arrowHead(line.to, line.control, size));
    if (m_block.arrows[static_cast<size_t>(arrow)].bothWays)
        painter.drawPolygon(arrowHead(line.from, line.control, size));
}

void InfluenceDrawing::paintNode(QPainter &painter, size_t node, bool ringed) const
{
    const QRectF box = nodeRect(node);
    const bool leads = m_block.nodes[node].target.has_value();
    painter.setBrush(m_look.theme.color(ColorRole::Window));
    painter.setPen(
        QPen(m_look.theme.color(ringed ? ColorRole::Accent : ColorRole::Line), stroke(ringed)));
    painter.drawRoundedRect(box, m_look.unit / 2.0, m_look.unit / 2.0);
    painter.setFont(m_look.strong);
    painter.setPen(m_look.theme.color(leads ? ColorRole::Accent : ColorRole::Text));
    painter.drawText(box, Qt::TextWordWrap | Qt::AlignCenter, m_block.nodes[node].name);
}

void InfluenceDrawing::paintBadge(QPainter &painter, int arrow, bool ringed) const
{
    const QRectF badge = badgeRect(arrow);
    const qreal width = stroke(ringed);
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.setPen(QPen(m_look.theme.color(ringed ? ColorRole::Accent : ColorRole::Line), width));
    painter.drawEllipse(badge.adjusted(width, width, -width, -width));
    painter.setFont(m_look.small);
    painter.setPen(m_look.theme.color(ColorRole::Text));
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(arrow + 1));
}

void InfluenceDrawing::paint(QPainter &painter, int ringed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int arrow = 0; arrow < arrowCount(); ++arrow)
        paintArrow(painter, arrow, arrow == ringed);
    for (size_t node = 0; node < m_block.nodes.size(); ++node)
        paintNode(painter, node, static_cast<int>(node) + arrowCount() == ringed);
    for (int arrow = 0; arrow < arrowCount(); ++arrow)
        paintBadge(painter, arrow, arrow == ringed);
}

} // namespace crampwise
