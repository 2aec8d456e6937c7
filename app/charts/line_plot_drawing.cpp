// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_plot_drawing.h"

#include "app/charts/hatching.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr int gap = 4;        ///< Between a tick and its text.
constexpr int unsettled = 16; ///< Pixels at the end of a line that may have changed: columns, pens.

} // namespace

double LinePlot::Drawing::clamped(double value, const Axis &axis)
{
    return std::clamp(value, axis.from, axis.to);
}

LinePlot::Drawing::Drawing(Content itsContent, const Look &itsLook)
    : content(std::move(itsContent)), look(itsLook), metrics(look.small),
      lines(content.lines.size())
{
}

void LinePlot::Drawing::place(const QSizeF &newSize)
{
    size = newSize;
    moving.forget();
    const qreal line = metrics.height();
    const qreal left = std::max(leftMargin(), leastLeft);
    const qreal right = std::max(rightMargin(), leastRight);
    const bool texts = std::any_of(content.across.ticks.begin(), content.across.ticks.end(),
                                   [](const Tick &tick) { return !tick.text.isEmpty(); });
    // Half of the highest and of the lowest tick's text stands outside the plot.
    const qreal below
        = (texts ? line + gap : line / 2) + (content.acrossTitle.isEmpty() ? 0 : line);
    const qreal above = headLines(size.width() - right) * line + line / 2;
    plot = QRectF(QPointF(left, above), QPointF(size.width() - right, size.height() - below));
}

/// Title and note stand beside each other where there is room.
int LinePlot::Drawing::headLines(qreal width) const
{
    const qreal both = metrics.horizontalAdvance(content.title + QStringLiteral("   ") + note);
    return note.isEmpty() || both <= width ? 1 : 2;
}

qreal LinePlot::Drawing::leftMargin() const
{
    return widest(content.up) + gap;
}

qreal LinePlot::Drawing::rightMargin() const
{
    return content.right ? widest(*content.right) + gap : 2 * gap;
}

qreal LinePlot::Drawing::leastHeight() const
{
    constexpr int linesOfPlot = 4;
    const int axis = content.acrossTitle.isEmpty() ? 1 : 2;
    return (linesOfPlot + 1.5 + axis) * metrics.height();
}

double LinePlot::Drawing::valueAt(qreal x) const
{
    const Axis &axis = content.across;
    const double part = (x - plot.left()) / std::max(1.0, plot.width());
    return clamped(axis.from + part * (axis.to - axis.from), axis);
}

void LinePlot::Drawing::paint(QPainter &painter, QPointF topLeft, Lines how)
{
    if (plot.isEmpty()) // no room between the figures of its axes
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // time and voltage do in every language
    painter.translate(topLeft);
    paintBands(painter);
    paintGrid(painter);
    paintMarkers(painter);
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    if (now && how == Lines::Moved)
        paintMovedLines(painter);
    else
        paintLines(painter, plot.left());
    painter.restore();
    paintSpots(painter);
    paintTexts(painter);
    paintReading(painter);
    painter.restore();
}

QPointF LinePlot::Drawing::position(QPointF value) const
{
    return {x(value.x()), y(clamped(value.y(), content.up))};
}

/// Segment by segment: the outline of a whole line that goes up and down costs a hundred times as
/// much.
void LinePlot::Drawing::paintLines(QPainter &painter, qreal from) const
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &style = content.lines[i];
        painter.setPen(QPen(look.theme.color(style.color), style.width, style.style));
        QList<QLineF> segments;
        for (qsizetype end = lines[i].size() - 1; end > 0; --end) {
            const QLineF segment(position(lines[i][end - 1]), position(lines[i][end]));
            if (segment.x2() < from)
                break;
            segments << segment;
        }
        painter.drawLines(segments);
    }
}

void LinePlot::Drawing::paintMovedLines(QPainter &painter)
{
    const double width = content.across.to - content.across.from;
    moving.moveTo(*now, width, plot.toAlignedRect(), painter.device()->devicePixelRatioF());
    const QRect fresh = moving.toDraw(unsettled);
    QPainter onPicture(&moving.picture());
    onPicture.translate(-moving.place().topLeft());
    onPicture.setClipRect(fresh);
    onPicture.setCompositionMode(QPainter::CompositionMode_Source);
    onPicture.fillRect(fresh, Qt::transparent);
    onPicture.setCompositionMode(QPainter::CompositionMode_SourceOver);
    onPicture.setRenderHint(QPainter::Antialiasing);
    const qreal late = (*now - moving.now()) * plot.width() / width;
    onPicture.translate(late, 0);
    paintLines(onPicture, fresh.left() - unsettled);
    onPicture.end();
    painter.drawPixmap(moving.place().topLeft(), moving.picture());
}

qreal LinePlot::Drawing::widest(const Axis &axis) const
{
    qreal width = 0;
    for (const Tick &tick : axis.ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.text));
    return std::ceil(width);
}

qreal LinePlot::Drawing::x(double value) const
{
    const Axis &axis = content.across;
    return plot.left() + plot.width() * (value - axis.from) / (axis.to - axis.from);
}

qreal LinePlot::Drawing::yOn(const Axis &axis, double value) const
{
    return plot.bottom() - plot.height() * (value - axis.from) / (axis.to - axis.from);
}

void LinePlot::Drawing::paintBands(QPainter &painter) const
{
    for (const Band &band : bands) {
        const QRectF rect(QPointF(x(band.from), plot.top()), QPointF(x(band.to), plot.bottom()));
        paintHatching(painter, rect, look.theme.color(ColorRole::Line));
    }
}

void LinePlot::Drawing::paintGrid(QPainter &painter) const
{
    const QColor color = look.theme.color(ColorRole::Line);
    painter.setPen(QPen(color, 1, Qt::DotLine));
    for (const Tick &tick : content.up.ticks) {
        const qreal at = std::round(y(tick.at)) + 0.5;
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }
    for (const Tick &tick : content.across.ticks) {
        const qreal at = std::round(x(tick.at)) + 0.5;
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
}

void LinePlot::Drawing::paintMarkers(QPainter &painter) const
{
    painter.setPen(QPen(look.theme.color(ColorRole::Accent), 1.5, Qt::DashLine));
    for (const Marker &marker : markers) {
        const qreal at = x(clamped(marker.at, content.across));
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
}

void LinePlot::Drawing::paintMarkerTexts(QPainter &painter) const
{
    for (const Marker &marker : markers) {
        const qreal at = x(clamped(marker.at, content.across));
        const qreal width = metrics.horizontalAdvance(marker.text);
        const bool before = at + gap + width > plot.right();
        textOnGround(painter, QPointF(before ? at - gap - width : at + gap, plot.top() + gap),
                     marker.text);
    }
}

void LinePlot::Drawing::textOnGround(QPainter &painter, QPointF topLeft, const QString &text) const
{
    const QRectF rect(topLeft, QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height()));
    QColor ground = look.theme.color(ColorRole::Surface);
    ground.setAlphaF(0.85F);
    painter.fillRect(rect, ground);
    painter.setPen(look.theme.color(ColorRole::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, text);
}

void LinePlot::Drawing::paintSpots(QPainter &painter) const
{
    const qreal radius = look.unit / 1.6;
    const QColor color = look.theme.color(ColorRole::Accent);
    for (const Spot &spot : spots) {
        const QPointF at = position(spot.at);
        painter.setPen(QPen(spot.filled ? look.theme.color(ColorRole::Surface) : color, 1.5));
        painter.setBrush(spot.filled ? color : look.theme.color(ColorRole::Surface));
        if (spot.filled) {
            painter.drawEllipse(at, radius, radius);
        } else {
            const qreal half = radius * 0.8;
            painter.drawPolygon(QPolygonF{at + QPointF(0, -half), at + QPointF(half, 0),
                                          at + QPointF(0, half), at + QPointF(-half, 0)});
        }
    }
}

/// Where the reader points: through all plots above each other, dots on the lines.
void LinePlot::Drawing::paintReading(QPainter &painter) const
{
    if (!reading)
        return;
    const QColor ink = look.theme.color(ColorRole::Text);
    const qreal at = x(clamped(reading->at, content.across));
    painter.setPen(QPen(ink, 1.5, Qt::DashLine));
    const bool lowest = !content.acrossTitle.isEmpty(); // of the plots above each other
    painter.drawLine(QPointF(at, lowest ? 0 : plot.top()),
                     QPointF(at, lowest ? plot.bottom() : size.height()));
    painter.setPen(QPen(ink, 2));
    painter.setBrush(look.theme.color(ColorRole::Surface));
    const qreal radius = look.unit / 1.6;
    painter.drawEllipse(position({reading->at, reading->value}), radius, radius);
    if (!reading->text.isEmpty())
        paintReadingText(painter, at);
}

/// In a box beside the line, on the side with room.
void LinePlot::Drawing::paintReadingText(QPainter &painter, qreal at) const
{
    const qreal inner = look.unit;
    const QRectF text = metrics.boundingRect(QRectF(0, 0, plot.width(), size.height()),
                                             Qt::AlignLeft, reading->text);
    QRectF box(0, 0, text.width() + 2 * inner, text.height() + inner);
    const bool before = at + 2 * inner + box.width() > size.width();
    const qreal left = before ? at - 2 * inner - box.width() : at + 2 * inner;
    box.moveTopLeft({std::max(0.0, left), plot.center().y() - box.height() / 2});
    painter.setPen(QPen(look.theme.color(ColorRole::Line), 1));
    painter.setBrush(look.theme.color(ColorRole::Surface));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(look.theme.color(ColorRole::Text));
    painter.drawText(box.adjusted(inner, inner / 2, 0, 0), Qt::AlignLeft, reading->text);
}

void LinePlot::Drawing::paintTexts(QPainter &painter) const
{
    painter.setFont(look.small);
    const qreal line = metrics.height();
    for (const Band &band : bands) {
        const qreal middle = (x(band.from) + x(band.to) - metrics.horizontalAdvance(band.text)) / 2;
        textOnGround(painter, QPointF(std::max(plot.left() + gap, middle), plot.top() + gap),
                     band.text);
    }
    paintMarkerTexts(painter);
    painter.setPen(look.theme.color(ColorRole::Text));
    const QRectF head(0, 0, plot.right(), line);
    painter.drawText(head, Qt::AlignLeft,
                     metrics.elidedText(content.title, Qt::ElideRight, head.width()));
    painter.drawText(head.translated(0, (headLines(head.width()) - 1) * line), Qt::AlignRight,
                     note);
    painter.setPen(look.theme.color(ColorRole::MutedText));
    paintTicks(painter, content.up, 0, plot.left() - gap, Qt::AlignRight);
    if (content.right) {
        paintTicks(painter, *content.right, plot.right() + gap, size.width(), Qt::AlignLeft);
    }
    for (const Tick &tick : content.across.ticks) {
        const qreal width = metrics.horizontalAdvance(tick.text);
        const qreal left = std::clamp(x(tick.at) - width / 2, 0.0, size.width() - width);
        painter.drawText(QRectF(left, plot.bottom() + gap, width + 1, line), Qt::AlignLeft,
                         tick.text);
    }
    painter.drawText(QRectF(plot.left(), size.height() - line, plot.width(), line),
                     Qt::AlignHCenter, content.acrossTitle);
}

void LinePlot::Drawing::paintTicks(QPainter &painter, const Axis &axis, qreal left, qreal right,
                                   Qt::Alignment alignment) const
{
    const qreal line = metrics.height();
    for (const Tick &tick : axis.ticks) {
        painter.drawText(QRectF(left, yOn(axis, tick.at) - line / 2, right - left, line),
                         int(alignment | Qt::AlignVCenter), tick.text);
    }
}

} // namespace crampwise
