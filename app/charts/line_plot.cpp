// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_plot.h"

#include "app/charts/accessible_chart.h"
#include "app/charts/bare_chart.h"
#include "app/charts/hatching.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr int gap = 4; ///< Between a tick and its text.

double clamped(double value, const LinePlot::Axis &axis)
{
    return std::clamp(value, axis.from, axis.to);
}

} // namespace

/// The chart with the lines, what is drawn around and over it, and where everything goes.
class LinePlot::Drawing {
public:
    Drawing(Content itsContent, const Look &itsLook)
        : content(std::move(itsContent)), look(itsLook), metrics(look.small)
    {
        chart = bareChart();
        scene.addItem(chart);
        for (const Line &line : content.lines)
            addLine(line);
        for (QValueAxis *axis : {&across, &up}) {
            axis->setTickCount(2);
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
            axis->setGridLineVisible(false);
        }
        chart->addAxis(&across, Qt::AlignBottom);
        chart->addAxis(&up, Qt::AlignLeft);
        for (QLineSeries *line : lines) {
            line->attachAxis(&across);
            line->attachAxis(&up);
        }
        setRanges();
    }

    ~Drawing()
    {
        chart->removeAxis(&across);
        chart->removeAxis(&up);
    }

    void setRanges()
    {
        across.setRange(content.across.from, content.across.to);
        up.setRange(content.up.from, content.up.to);
    }

    void place(const QSizeF &newSize)
    {
        size = newSize;
        const qreal line = metrics.height();
        const qreal left = std::max(leftMargin(), leastLeft);
        const qreal right = std::max(rightMargin(), leastRight);
        const bool texts = std::any_of(content.across.ticks.begin(), content.across.ticks.end(),
                                       [](const Tick &tick) { return !tick.text.isEmpty(); });
        // Half of the highest and of the lowest tick's text stands outside the plot.
        const qreal below = (texts ? line + gap : line / 2)
            + (content.acrossTitle.isEmpty() ? 0 : line);
        const qreal above = headLines(size.width() - right) * line + line / 2;
        plot = QRectF(QPointF(left, above), QPointF(size.width() - right, size.height() - below));
        chart->resize(size);
        chart->setPlotArea(plot);
        scene.setSceneRect(QRectF(QPointF(), size));
    }

    /// Title and note stand beside each other where there is room.
    int headLines(qreal width) const
    {
        const qreal both = metrics.horizontalAdvance(content.title + QStringLiteral("   ") + note);
        return note.isEmpty() || both <= width ? 1 : 2;
    }

    qreal leftMargin() const { return widest(content.up) + gap; }
    qreal rightMargin() const { return content.right ? widest(*content.right) + gap : 2 * gap; }

    void paint(QPainter &painter, QPointF topLeft)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(topLeft);
        paintBands(painter);
        paintGrid(painter);
        paintMarkers(painter);
        scene.render(&painter, QRectF(QPointF(), size), scene.sceneRect());
        paintSpots(painter);
        paintTexts(painter);
        painter.restore();
    }

    QPointF position(QPointF value) const
    {
        return {x(value.x()), y(clamped(value.y(), content.up))};
    }

    Content content;
    Look look;
    QFontMetricsF metrics;
    QGraphicsScene scene;
    QChart *chart; ///< The scene's.
    std::vector<QLineSeries *> lines; ///< The chart's.
    QValueAxis across;
    QValueAxis up;
    QSizeF size{1, 1};
    qreal leastLeft = 0;
    qreal leastRight = 0;
    QRectF plot;
    QString note;
    std::vector<Marker> markers;
    std::vector<Spot> spots;
    std::vector<Band> bands;

private:
    void addLine(const Line &line)
    {
        auto *series = new QLineSeries;
        QPen pen(look.theme.color(line.color), line.width, line.style);
        pen.setJoinStyle(Qt::BevelJoin); // round joins cost most of a frame
        series->setPen(pen);
        chart->addSeries(series);
        lines.push_back(series);
    }

    qreal widest(const Axis &axis) const
    {
        qreal width = 0;
        for (const Tick &tick : axis.ticks)
            width = std::max(width, metrics.horizontalAdvance(tick.text));
        return std::ceil(width);
    }

    qreal x(double value) const
    {
        const Axis &axis = content.across;
        return plot.left() + plot.width() * (value - axis.from) / (axis.to - axis.from);
    }

    qreal y(double value) const { return yOn(content.up, value); }

    qreal yOn(const Axis &axis, double value) const
    {
        return plot.bottom() - plot.height() * (value - axis.from) / (axis.to - axis.from);
    }

    void paintBands(QPainter &painter) const
    {
        for (const Band &band : bands) {
            const QRectF rect(QPointF(x(band.from), plot.top()),
                              QPointF(x(band.to), plot.bottom()));
            paintHatching(painter, rect, look.theme.color(ColorRole::Line));
        }
    }

    void paintGrid(QPainter &painter) const
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

    void paintMarkers(QPainter &painter) const
    {
        painter.setPen(QPen(look.theme.color(ColorRole::Accent), 1.5, Qt::DashLine));
        for (const Marker &marker : markers) {
            const qreal at = x(clamped(marker.at, content.across));
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        }
    }

    void paintMarkerTexts(QPainter &painter) const
    {
        for (const Marker &marker : markers) {
            const qreal at = x(clamped(marker.at, content.across));
            const qreal width = metrics.horizontalAdvance(marker.text);
            const bool before = at + gap + width > plot.right();
            textOnGround(painter, QPointF(before ? at - gap - width : at + gap, plot.top() + gap),
                         marker.text);
        }
    }

    void textOnGround(QPainter &painter, QPointF topLeft, const QString &text) const
    {
        const QRectF rect(topLeft, QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height()));
        QColor ground = look.theme.color(ColorRole::Surface);
        ground.setAlphaF(0.85F);
        painter.fillRect(rect, ground);
        painter.setPen(look.theme.color(ColorRole::Text));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, text);
    }

    void paintSpots(QPainter &painter) const
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

    void paintTexts(QPainter &painter) const
    {
        painter.setFont(look.small);
        const qreal line = metrics.height();
        for (const Band &band : bands) {
            const qreal middle = (x(band.from) + x(band.to) - metrics.horizontalAdvance(band.text))
                / 2;
            textOnGround(painter, QPointF(std::max(plot.left() + gap, middle),
                                          plot.top() + gap), band.text);
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

    void paintTicks(QPainter &painter, const Axis &axis, qreal left, qreal right,
                    Qt::Alignment alignment) const
    {
        const qreal line = metrics.height();
        for (const Tick &tick : axis.ticks) {
            painter.drawText(QRectF(left, yOn(axis, tick.at) - line / 2, right - left, line),
                             alignment | Qt::AlignVCenter, tick.text);
        }
    }
};

LinePlot::LinePlot(Content content, const Look &look, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Drawing>(std::move(content), look))
{
    installAccessibleChart();
    setAccessibleName(d->content.title);
    setAccessibleDescription(d->content.description);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

LinePlot::~LinePlot() = default;

void LinePlot::shareMargins(std::initializer_list<LinePlot *> plots)
{
    qreal left = 0;
    qreal right = 0;
    for (const LinePlot *plot : plots) {
        left = std::max(left, plot->d->leftMargin());
        right = std::max(right, plot->d->rightMargin());
    }
    for (LinePlot *plot : plots) {
        plot->d->leastLeft = left;
        plot->d->leastRight = right;
    }
}

void LinePlot::setAcross(const Axis &across)
{
    d->content.across = across;
    d->setRanges();
    d->place(size());
    update();
}

void LinePlot::setLine(int line, const QList<QPointF> &points)
{
    QList<QPointF> inside = points;
    for (QPointF &point : inside)
        point.setY(clamped(point.y(), d->content.up));
    d->lines[static_cast<size_t>(line)]->replace(inside);
    update();
}

QList<QPointF> LinePlot::line(int line) const
{
    return d->lines[static_cast<size_t>(line)]->points();
}

void LinePlot::setNote(const QString &note)
{
    if (note == d->note)
        return;
    const int before = d->headLines(d->plot.right());
    d->note = note;
    if (d->headLines(d->plot.right()) != before)
        d->place(size());
    update();
}

void LinePlot::setMarkers(const std::vector<Marker> &markers)
{
    d->markers = markers;
    update();
}

void LinePlot::setSpots(const std::vector<Spot> &spots)
{
    d->spots = spots;
    update();
}

void LinePlot::setBands(const std::vector<Band> &bands)
{
    d->bands = bands;
    update();
}

QRectF LinePlot::plotArea() const
{
    return d->plot;
}

void LinePlot::paint(QPainter &painter, const QRectF &target)
{
    d->place(target.size());
    d->paint(painter, target.topLeft());
    d->place(size());
}

QSize LinePlot::sizeHint() const
{
    return {50 * d->look.unit, 19 * d->look.unit};
}

QSize LinePlot::minimumSizeHint() const
{
    return {20 * d->look.unit, sizeHint().height()};
}

void LinePlot::resizeEvent(QResizeEvent *)
{
    d->place(size());
}

void LinePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->paint(painter, {});
}

} // namespace crampwise
