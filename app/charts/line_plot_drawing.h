// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>

namespace crampwise {

/// The chart with the lines, what is drawn around and over it, and where everything goes.
class LinePlot::Drawing {
public:
    Drawing(Content itsContent, const Look &itsLook);
    ~Drawing();
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;

    void setRanges();
    void place(const QSizeF &newSize);
    /// Title and note stand beside each other where there is room.
    int headLines(qreal width) const;
    qreal leftMargin() const;
    qreal rightMargin() const;
    qreal leastHeight() const; ///< With a plot of four lines of text.
    void paint(QPainter &painter, QPointF topLeft);
    double valueAt(qreal x) const; ///< On the horizontal axis.

    static double clamped(double value, const Axis &axis);

    Content content;
    Look look;
    QFontMetricsF metrics;
    QGraphicsScene scene;
    QChart *chart;                    ///< The scene's.
    std::vector<QLineSeries *> lines; ///< The chart's.
    QCategoryAxis across;
    QCategoryAxis up;
    QSizeF size{1, 1};
    qreal leastLeft = 0;
    qreal leastRight = 0;
    QRectF plot;
    QString note;
    std::vector<Marker> markers;
    std::vector<Spot> spots;
    std::vector<Band> bands;
    std::optional<Reading> reading;

private:
    void addLine(const Line &line);
    QPointF position(QPointF value) const;
    qreal widest(const Axis &axis) const;
    qreal x(double value) const;
    qreal y(double value) const { return yOn(content.up, value); }
    qreal yOn(const Axis &axis, double value) const;
    void paintBands(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintMarkerTexts(QPainter &painter) const;
    void textOnGround(QPainter &painter, QPointF topLeft, const QString &text) const;
    void paintSpots(QPainter &painter) const;
    void paintReading(QPainter &painter) const;
    void paintReadingText(QPainter &painter, qreal at) const;
    void paintTexts(QPainter &painter) const;
    void paintTicks(QPainter &painter, const Axis &axis, qreal left, qreal right,
                    Qt::Alignment alignment) const;
};

} // namespace crampwise
