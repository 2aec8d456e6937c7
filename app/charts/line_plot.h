// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace crampwise {

/// Lines over two axes, quick enough to be drawn anew with every frame: Qt Charts would find out
/// with each where a line can be pointed at, which costs more than to draw it. Time and voltage run
/// from left to right in every language. Assistive tools see a chart with a name and a description.
class LinePlot : public QWidget {
    Q_OBJECT

public:
    struct Tick {
        double at = 0;
        QString text;
    };
    struct Axis {
        double from = 0;
        double to = 1;
        std::vector<Tick> ticks;
    };
    struct Line {
        ColorRole color = ColorRole::Text;
        qreal width = 1.5;
        Qt::PenStyle style = Qt::SolidLine;
    };
    struct Content {
        QString title;       ///< Above the plot, with the unit of the vertical axis.
        QString description; ///< For assistive tools: what it shows and how to read it.
        Axis across;
        Axis up;
        QString acrossTitle;       ///< Below the plot, with the unit; may be empty.
        std::optional<Axis> right; ///< A second scale of ticks; lines are given in that of `up`.
        std::vector<Line> lines;
    };
    /// A vertical line over the whole height.
    struct Marker {
        double at = 0;
        QString text;
    };
    /// A place in the plot.
    struct Spot {
        QPointF at;
        bool filled = true;
    };
    /// A shaded stretch of the horizontal axis.
    struct Band {
        double from = 0;
        double to = 0;
        QString text;
    };

    /// Where the reader points: a line over the whole height and a dot at `value`.
    struct Reading {
        double at = 0;
        double value = 0;
        QString text; ///< In a box beside it; may be empty.
    };

    LinePlot(Content content, const Look &look, QWidget *parent = nullptr);
    ~LinePlot() override;

    /// Lets plots above each other begin and end at the same places. Before they are shown.
    static void shareMargins(std::initializer_list<LinePlot *> plots);

    void setAcross(const Axis &across);
    void setRight(const Axis &right);
    /// For lines that move: what the horizontal axis counts from. From one call to the next, lines
    /// keep what they were, and may only gain at their right end; what changes them otherwise goes
    /// through setAcross() or setRight().
    void setNow(double now);
    /// Points beyond the axes are drawn at their ends.
    void setLine(int line, const QList<QPointF> &points);
    QList<QPointF> line(int line) const;
    /// Stands at the end of the line of the title.
    void setNote(const QString &note);
    void setMarkers(const std::vector<Marker> &markers);
    void setSpots(const std::vector<Spot> &spots);
    void setBands(const std::vector<Band> &bands);
    void setReading(const std::optional<Reading> &reading);
    const std::optional<Reading> &reading() const;

    /// Where the lines are, in this widget's coordinates.
    QRectF plotArea() const;
    /// As on the screen, in the size of `target`, with any painter.
    void paint(QPainter &painter, const QRectF &target);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pointedAt(double across); ///< A press, or a move over the plot, there on that axis.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Drawing;
    std::unique_ptr<Drawing> d;
};

} // namespace crampwise
