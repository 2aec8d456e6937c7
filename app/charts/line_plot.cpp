// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_plot.h"

#include "app/charts/accessible_chart.h"
#include "app/charts/line_plot_drawing.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace crampwise {

LinePlot::LinePlot(Content content, const Look &look, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Drawing>(std::move(content), look))
{
    installAccessibleChart();
    setAccessibleName(d->content.title);
    setAccessibleDescription(d->content.description);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
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
    d->place(size());
    update();
}

void LinePlot::setRight(const Axis &right)
{
    d->content.right = right;
    d->place(size());
    update();
}

void LinePlot::setNow(double now)
{
    d->now = now;
    update();
}

void LinePlot::setLine(int line, const QList<QPointF> &points)
{
    d->lines[static_cast<size_t>(line)] = points;
    update();
}

QList<QPointF> LinePlot::line(int line) const
{
    return d->lines[static_cast<size_t>(line)];
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

void LinePlot::setReading(const std::optional<Reading> &reading)
{
    d->reading = reading;
    update();
}

const std::optional<LinePlot::Reading> &LinePlot::reading() const
{
    return d->reading;
}

QRectF LinePlot::plotArea() const
{
    return d->plot;
}

void LinePlot::paint(QPainter &painter, const QRectF &target)
{
    d->place(target.size());
    d->paint(painter, target.topLeft(), Drawing::Lines::Anew);
    d->place(size());
}

QSize LinePlot::sizeHint() const
{
    return {50 * d->look.unit, 19 * d->look.unit};
}

QSize LinePlot::minimumSizeHint() const
{
    return {20 * d->look.unit, qRound(d->leastHeight())};
}

void LinePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pointedAt(d->valueAt(event->position().x()));
    else
        QWidget::mousePressEvent(event);
}

void LinePlot::mouseMoveEvent(QMouseEvent *event)
{
    emit pointedAt(d->valueAt(event->position().x()));
}

void LinePlot::resizeEvent(QResizeEvent *)
{
    d->place(size());
}

void LinePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->paint(painter, {}, Drawing::Lines::Moved);
}

} // namespace crampwise
