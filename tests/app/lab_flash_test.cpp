// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in the Lab flashes more than three times a second on more than a small area, measured
// in the pixels of each frame (WCAG 2.2, 2.3.1).
#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_traces.h"
#include "lab_window_fixture.h"

#include <QImage>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// From the definition of "general flash and red flash thresholds".
constexpr double leastChange = 0.1;          ///< Of relative luminance, 0 to 1.
constexpr double darkEnough = 0.8;           ///< The darker of both is below.
constexpr qsizetype mostFlashes = 3;         ///< In a second.
constexpr QSize lookedAt(341, 256);          ///< In pixels: ten degrees of what is seen.
constexpr double mostArea = 341 * 256 / 4.0; ///< In pixels: a quarter of that.

constexpr double sameTime_s
    = 1.0 / 60;          ///< A frame of the screen: what changes in it does so together.
constexpr int grain = 2; ///< Each second pixel of each second row is looked at.

/// Relative luminance of all levels of a channel.
const std::array<double, 256> &linear()
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> values{};
        for (size_t i = 0; i < values.size(); ++i) {
            const double part = double(i) / 255;
            values[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table;
}

double luminance(QRgb color)
{
    return 0.2126 * linear()[size_t(qRed(color))] + 0.7152 * linear()[size_t(qGreen(color))]
        + 0.0722 * linear()[size_t(qBlue(color))];
}

/// A point of the screen: how often it grew clearly brighter or darker, and when.
class Point {
public:
    /// 1 where it has just grown brighter, -1 where darker, and there were more flashes than may be
    /// in the last second; each is two changes. Else 0.
    int show(double value, double at_s)
    {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
        if (m_direction != 1 && value - m_low >= leastChange && m_low < darkEnough)
            turn(1, value, at_s);
        else if (m_direction != -1 && m_high - value >= leastChange && value < darkEnough)
            turn(-1, value, at_s);
        while (!m_changes.isEmpty() && at_s - m_changes.constFirst() > 1)
            m_changes.removeFirst();
        const bool flashes = m_changes.size() > 2 * mostFlashes;
        return flashes && at_s - m_changes.constLast() < sameTime_s ? m_direction : 0;
    }

private:
    void turn(int direction, double value, double at_s)
    {
        m_direction = direction;
        m_low = m_high = value;
        m_changes << at_s;
    }

    int m_direction = 0; ///< Of its last change.
    double m_low = 1;
    double m_high = 0;
    QList<double> m_changes; ///< Of the last second.
};

class Watcher {
public:
    void see(const QImage &frame, double at_s)
    {
        const int columns = frame.width() / grain;
        const int rows = frame.height() / grain;
        m_points.resize(size_t(columns) * size_t(rows));
        QImage brighter(columns, rows, QImage::Format_Grayscale8);
        QImage darker(columns, rows, QImage::Format_Grayscale8);
        size_t point = 0;
        for (int row = 0; row < rows; ++row) {
            const auto *line = reinterpret_cast<const QRgb *>(frame.constScanLine(row * grain));
            for (qsizetype column = 0; column < columns; ++column) {
                const int turned = m_points[point++].show(luminance(line[column * grain]), at_s);
                brighter.scanLine(row)[column] = turned > 0;
                darker.scanLine(row)[column] = turned < 0;
            }
        }
        for (const QImage &turned : {brighter, darker})
            m_most = std::max(m_most, mostIn(turned));
    }
    /// In pixels: of what flashes at the same time, the most that is in a piece of the screen as
    /// large as one looks at. A line that is on its way through it is in one place at a time.
    double area() const { return grain * grain * m_most; }

private:
    static int mostIn(const QImage &turned)
    {
        constexpr int stride = 8;
        const QSize piece = (lookedAt / grain).boundedTo(turned.size());
        int most = 0;
        for (int top = 0; top + piece.height() <= turned.height(); top += stride) {
            for (int left = 0; left + piece.width() <= turned.width(); left += stride)
                most = std::max(most, countIn(turned, QRect({left, top}, piece)));
        }
        return most;
    }
    static int countIn(const QImage &turned, const QRect &piece)
    {
        int count = 0;
        for (int row = piece.top(); row <= piece.bottom(); ++row) {
            const uchar *line = turned.constScanLine(row);
            count = std::accumulate(line + piece.left(), line + piece.right() + 1, count);
        }
        return count;
    }

    std::vector<Point> m_points;
    int m_most = 0;
};

struct Shown {
    const char *name;
    lab::LabSettings settings;
    int pace;
};

class LabFlashTest : public LabWindowTest {
protected:
    LabFlashTest()
        : stage(panel()->findChild<FibrePicture *>()), strips(panel()->findChild<LabTraces *>())
    {
        window->resize(1300, 900);
    }

    /// Two seconds as the learner sees them, 100 frames each; then the areas that flash.
    std::pair<double, double> areas()
    {
        constexpr int frames = 200;
        session().setPaused(true);
        Watcher ofStage;
        Watcher ofStrips;
        for (int frame = 0; frame < frames; ++frame) {
            const double before_ms = session().now_ms();
            session().step();
            EXPECT_TRUE(inTime([&] { return session().now_ms() > before_ms; }));
            const double at_s = LabSession::crossing_s * frame / frames;
            ofStage.see(pictureOf(*stage), at_s);
            ofStrips.see(pictureOf(*strips), at_s);
        }
        session().setPaused(false);
        return {ofStage.area(), ofStrips.area()};
    }

    QWidget *stage;
    QWidget *strips;

private:
    static QImage pictureOf(QWidget &part)
    {
        QImage picture(part.size(), QImage::Format_RGB32);
        part.render(&picture);
        return picture;
    }
};

} // namespace

TEST_F(LabFlashTest, NothingFlashesFastOnMoreThanASmallArea)
{
    lab::LabSettings beat;
    beat.stimulator_Hz = 50;
    lab::LabSettings alone;
    alone.ionisedCalcium_mmolL = 0.6;
    for (const Shown &shown : {Shown{"stimulator, fastest", beat, LabSession::paceCount - 1},
                               Shown{"stimulator, slower", beat, LabSession::paceCount - 3},
                               Shown{"by itself, fastest", alone, LabSession::paceCount - 1}}) {
        session().setSettings(shown.settings);
        session().setPace(shown.pace);
        const auto [ofStage, ofStrips] = areas();
        EXPECT_GT(ofStrips, 0) << shown.name; // something moved
        EXPECT_LT(ofStage, mostArea) << shown.name;
        EXPECT_LT(ofStrips, mostArea) << shown.name;
    }
}

TEST(Flashes, AreCountedAsTheyAreDefined)
{
    const auto areaOf = [](int changes, QRgb one, QRgb other) {
        Watcher watcher;
        QImage image(10, 10, QImage::Format_RGB32);
        for (int i = 0; i <= changes; ++i) {
            image.fill(i % 2 == 0 ? one : other);
            watcher.see(image, i * 0.9 / changes);
        }
        return watcher.area();
    };
    EXPECT_EQ(areaOf(8, qRgb(0, 0, 0), qRgb(255, 255, 255)), 100);
    EXPECT_EQ(areaOf(6, qRgb(0, 0, 0), qRgb(255, 255, 255)), 0);
    EXPECT_EQ(areaOf(30, qRgb(0, 0, 0), qRgb(60, 60, 60)), 0);
    EXPECT_EQ(areaOf(30, qRgb(240, 240, 240), qRgb(255, 255, 255)), 0);
}

} // namespace crampwise
