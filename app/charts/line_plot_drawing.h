// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_plot.h"
#include "app/charts/moving_picture.h"

#include <QFontMetricsF>
#include <QRectF>

namespace crampwise {

/// The lines, what is drawn around and over them, and where everything goes.
class LinePlot::Drawing {
public:
    Drawing(Content itsContent, const Look &itsLook);

    void place(const QSizeF &newSize);
    /// Title and note stand beside each other where there is room.
    int headLines(qreal width) const;
    qreal leftMargin() const;
    qreal rightMargin() const;
    qreal leastHeight() const;        ///< With a plot of four lines of text.
    enum class Lines { Anew, Moved }; ///< Moved: what is left of the last time is not drawn again.
    void paint(QPainter &painter, QPointF topLeft, Lines how);
    double valueAt(qreal x) const; ///< On the horizontal axis.

    static double clamped(double value, const Axis &axis);

    Content content;
    Look look;
    QFontMetricsF metrics;
    std::vector<QList<QPointF>> lines; ///< In the order of content.lines.
    QSizeF size{1, 1};
    qreal leastLeft = 0;
    qreal leastRight = 0;
    QRectF plot;
    QString note;
    std::vector<Marker> markers;
    std::vector<Spot> spots;
    std::vector<Band> bands;
    std::optional<Reading> reading;
    std::optional<double> now; ///< Where lines move.
    MovingPicture moving;

private:
    QPointF position(QPointF value) const;
    qreal widest(const Axis &axis) const;
    qreal x(double value) const;
    qreal y(double value) const { return yOn(content.up, value); }
    qreal yOn(const Axis &axis, double value) const;
    void paintBands(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintLines(QPainter &painter, qreal from) const;
    void paintMovedLines(QPainter &painter);
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
