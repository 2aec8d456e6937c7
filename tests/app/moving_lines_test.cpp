// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that move: what is kept from one frame to the next is what would be drawn anew.
#include "app/charts/line_plot.h"
#include "app/models/lab_trace.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QtMath>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr double window_ms = 200;
constexpr int columns = 50;

double potential(const lab::LabSample &sample)
{
    return sample.nerve.potential_mV;
}

double waveAt(double time_ms)
{
    return 60 * std::sin(time_ms / 5) + 20 * std::sin(time_ms / 0.7);
}

/// The next stretch of a voltage that goes up and down all the time.
lab::LabSlice nextSlice(double from_ms, double to_ms)
{
    lab::LabSlice slice;
    slice.from_ms = from_ms;
    slice.to_ms = to_ms;
    const int samples = int(std::round((to_ms - from_ms) / lab::Laboratory::samplePeriod_ms));
    for (int i = 1; i <= samples; ++i) {
        lab::LabSample sample;
        sample.nerve.time_ms = from_ms + i * lab::Laboratory::samplePeriod_ms;
        sample.nerve.potential_mV = waveAt(sample.nerve.time_ms);
        slice.samples.push_back(sample);
    }
    return slice;
}

/// Without the column at the left end, of which one may know more than the other.
QList<QPointF> inside(const QList<QPointF> &line)
{
    QList<QPointF> points;
    for (const QPointF &point : line) {
        if (point.x() > -window_ms + window_ms / columns)
            points << point;
    }
    return points;
}

class MovingPlot {
public:
    explicit MovingPlot(QSize size = {500, 200})
        : m_plot({u"wave"_s, {}, {-window_ms, 0, {}}, {-100, 100, {}}, {}, {}, {{}}},
                 Look(Theme::light(), QApplication::font(), 1.0))
    {
        m_plot.resize(size);
        m_plot.setAttribute(Qt::WA_DontShowOnScreen);
        m_plot.show();
    }

    int inside() const { return int(m_plot.plotArea().left()) + 4; }
    /// One that moves by whole dots looks the same however it is drawn.
    double dots(int count) const { return count * window_ms / m_plot.plotArea().width(); }

    void show(double now_ms)
    {
        QList<QPointF> line;
        for (int at_ms = qCeil(now_ms - window_ms); at_ms <= now_ms; ++at_ms)
            line << QPointF(at_ms - now_ms, waveAt(at_ms));
        m_plot.setNow(now_ms);
        m_plot.setLine(0, line);
    }

    QImage moved()
    {
        return painted([this](QPainter &painter) { m_plot.render(&painter); });
    }
    QImage anew()
    {
        return painted([this](QPainter &painter) {
            painter.fillRect(m_plot.rect(), m_plot.palette().window());
            m_plot.paint(painter, m_plot.rect());
        });
    }

private:
    template<typename Paint>
    QImage painted(Paint paint)
    {
        QImage image(m_plot.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        paint(painter);
        return image;
    }

    LinePlot m_plot;
};

/// Pixels that differ clearly; but for the left end, where a line that was drawn goes on.
int differences(const QImage &one, const QImage &other, int from)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = from; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 24 ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(MovingLines, WhatWasReadBeforeIsTheSameAsWhatIsReadAnew)
{
    LabTrace trace;
    LabLine line(potential);
    double end_ms = 0;
    for (int i = 0; i < 120; ++i) {
        trace.append({nextSlice(end_ms, end_ms + 7)});
        end_ms += 7;
        const double to_ms = end_ms - 0.35 * (i % 5); // not all that is there is shown
        EXPECT_EQ(inside(line.upTo(trace, to_ms, window_ms, columns)),
                  inside(trace.line(to_ms - window_ms, to_ms, columns, potential)))
            << i;
    }
}

TEST(MovingLines, BeginAnewWithTheTrace)
{
    LabTrace trace;
    LabLine line(potential);
    trace.append({nextSlice(0, 100)});
    EXPECT_FALSE(line.upTo(trace, 100, window_ms, columns).isEmpty());
    trace.clear();
    EXPECT_TRUE(line.upTo(trace, 0, window_ms, columns).isEmpty());
    trace.append({nextSlice(0, 10)});
    EXPECT_EQ(line.upTo(trace, 10, window_ms, columns),
              trace.line(10 - window_ms, 10, columns, potential));
}

TEST(MovingLines, LookAsIfTheyWereDrawnAnew)
{
    MovingPlot plot;
    plot.show(1000);
    const QImage first = plot.moved();
    double now_ms = 1000;
    for (int i = 0; i < 40; ++i) {
        plot.show(now_ms += plot.dots(3));
        plot.moved();
    }
    const QImage moved = plot.moved();
    EXPECT_GT(differences(moved, first, plot.inside()), 1000);
    EXPECT_LT(differences(moved, plot.anew(), plot.inside()), 20);
}

TEST(MovingLines, AreNotDrawnWhereThereIsNoRoomForThem)
{
    MovingPlot plot({12, 8});
    plot.show(1000);
    const QImage narrow = plot.moved(); // a warning of Qt fails the test
    EXPECT_EQ(differences(narrow, plot.anew(), 0), 0);
}

TEST(MovingLines, AreDrawnAnewAfterAJump)
{
    MovingPlot plot;
    plot.show(1000);
    plot.moved();
    for (const double now_ms : {5000.0, 1200.0}) {
        plot.show(now_ms);
        EXPECT_LT(differences(plot.moved(), plot.anew(), plot.inside()), 20) << now_ms;
    }
}

} // namespace crampwise
