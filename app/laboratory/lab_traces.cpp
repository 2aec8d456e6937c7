// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_traces.h"

#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_texts.h"
#include "app/laboratory/live_text.h"
#include "app/widgets/announcer.h"
#include "app/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr double voltageTop_mV = 50;
constexpr double forceTop_percent = 110;
constexpr double leastSignalTop = 4;    ///< C, at the top of the force strip.
constexpr double widestSignalTop = 512; ///< Its ticks need the most room.
constexpr double voltageColumn = 1.5;   ///< Pixels that share a highest and a lowest point.
constexpr double forceColumn = 4;       ///< The same; force and signal have no corners.
constexpr double keySteps = 200;        ///< Of the cursor, across the strips.

std::vector<LinePlot::Tick> ticks(std::initializer_list<double> places)
{
    std::vector<LinePlot::Tick> ticks;
    for (double place : places)
        ticks.push_back({place, QLocale().toString(place)});
    return ticks;
}

/// From `window_ms` ago to now; named on one strip only.
LinePlot::Axis timeAxis(double window_ms, bool named)
{
    LinePlot::Axis axis{-window_ms, 0, {}};
    constexpr int parts = 4;
    for (int i = 0; i <= parts; ++i) {
        const double at = window_ms * (i - parts) / parts;
        axis.ticks.push_back({at, named ? QLocale().toString(at) : QString()});
    }
    return axis;
}

/// In the scale of the force, as high as the strip.
LinePlot::Axis signalAxis(double top)
{
    LinePlot::Axis axis{0, forceTop_percent, {}};
    constexpr int parts = 4;
    for (int i = 0; i < parts; ++i)
        axis.ticks.push_back({forceTop_percent * i / parts, QLocale().toString(top * i / parts)});
    return axis;
}

double highest(const QList<QPointF> &line)
{
    double highest = 0;
    for (const QPointF &point : line)
        highest = std::max(highest, point.y());
    return highest;
}

} // namespace

LabTraces::LabTraces(LabSession &session, const Look &look, QWidget *parent)
    : QWidget(parent), m_session(session), m_look(look),
      m_voltageLine([](const lab::LabSample &sample) { return sample.nerve.potential_mV; }),
      m_signalLine([](const lab::LabSample &sample) { return sample.signal; }),
      m_forceLine([](const lab::LabSample &sample) { return labForce_percent(sample.force_N); })
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Traces"));
    setAccessibleDescription(howToRead());
    makePlots();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_words = makeWords();
    layout->addWidget(m_words);
    layout->addWidget(m_voltage, 1);
    layout->addWidget(m_force, 1);
    connect(&m_session, &LabSession::shown, this, &LabTraces::showFrame);
    connect(&m_session, &LabSession::timeChanged, this, &LabTraces::showTime);
    for (LinePlot *plot : {m_voltage, m_force})
        connect(plot, &LinePlot::pointedAt, this, &LabTraces::read);
    showTime();
}

QWidget *LabTraces::makeWords()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(m_look.unit);
    row->setLayout(layout);
    const QColor text = m_look.theme.color(ColorRole::Text);
    const QColor muted = m_look.theme.color(ColorRole::MutedText);
    m_figures = new LiveText(labFiguresText(999, 99, 100), m_look.small, text);
    m_figures->setObjectName(u"figures"_s);
    const double slowest_ms = LabSession::window_ms(0);
    m_pace = new LiveText(labPaceText(slowest_ms, 1000 * LabSession::crossing_s / slowest_ms),
                          m_look.small, muted);
    m_pace->setObjectName(u"pace"_s);
    layout->addWidget(m_figures);
    layout->addWidget(m_pace);
    return row;
}

void LabTraces::makePlots()
{
    m_voltage = new LinePlot({tr("Voltage of the node, mV"),
                              {},
                              {},
                              {-100, voltageTop_mV, ticks({-100, -50, 0, voltageTop_mV})},
                              {},
                              {},
                              {{ColorRole::NerveFunction, 1.5, Qt::SolidLine}}},
                             m_look);
    m_force = new LinePlot({tr("Force, % of a full tetanus"),
                            {},
                            {},
                            {0, forceTop_percent, ticks({0, 50, 100})},
                            tr("milliseconds before now"),
                            signalAxis(widestSignalTop),
                            {{ColorRole::MutedText, 1, Qt::SolidLine},
                             {ColorRole::MuscleContraction, 2.5, Qt::SolidLine}}},
                           m_look);
    m_force->setNote(tr("thin: calcium signal C"));
    LinePlot::shareMargins({m_voltage, m_force});
    fitSignal(0);
}

int LabTraces::leastHeight(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return m_words->heightForWidth(inner) + m_voltage->minimumSizeHint().height()
        + m_force->minimumSizeHint().height();
}

void LabTraces::showTime()
{
    m_voltage->setAcross(timeAxis(m_session.window_ms(), false));
    m_force->setAcross(timeAxis(m_session.window_ms(), true));
    m_pace->setText(labPaceText(m_session.window_ms(), m_session.slowness()));
    if (!m_session.isPaused())
        m_readAt_ms.reset();
    showFrame();
}

void LabTraces::showFrame()
{
    const LabTrace &trace = m_session.trace();
    const double to_ms = m_session.now_ms();
    const double from_ms = to_ms - m_session.window_ms();
    const double width = m_voltage->plotArea().width();
    const auto points = [&](LabLine &line, double pixelsAColumn) {
        return line.upTo(trace, to_ms, m_session.window_ms(),
                         std::max(1, int(width / pixelsAColumn)));
    };
    for (LinePlot *plot : {m_voltage, m_force})
        plot->setNow(to_ms);
    m_voltage->setLine(0, points(m_voltageLine, voltageColumn));
    QList<QPointF> signal = points(m_signalLine, forceColumn);
    fitSignal(highest(signal));
    for (QPointF &point : signal)
        point.setY(point.y() * forceTop_percent / m_signalTop);
    m_force->setLine(0, signal);
    m_force->setLine(1, points(m_forceLine, forceColumn));
    std::vector<LinePlot::Marker> taps;
    for (const double tap_ms : trace.taps(from_ms, to_ms))
        taps.push_back({tap_ms - to_ms, tr("tap")});
    m_voltage->setMarkers(taps);
    m_figures->setText(labFiguresText(m_session));
    showReading();
}

/// The signal grows with every impulse that comes too early: its scale doubles until all of it
/// is in the plot.
void LabTraces::fitSignal(double highest)
{
    double top = leastSignalTop;
    while (top < highest)
        top *= 2;
    if (std::exchange(m_signalTop, top) != top)
        m_force->setRight(signalAxis(top));
}

void LabTraces::read(double before_ms)
{
    if (!m_session.isPaused())
        return;
    m_readAt_ms = before_ms;
    showReading();
}

QString LabTraces::howToRead()
{
    return tr("Pause, then read them with the arrow keys or the pointer.");
}

void LabTraces::showReading()
{
    const lab::LabSample *sample
        = m_readAt_ms ? m_session.trace().sampleAt(m_session.now_ms() + *m_readAt_ms) : nullptr;
    m_reading = sample ? labReadingText(*m_readAt_ms, *sample) : QString();
    const QString description = sample ? m_reading : howToRead();
    if (description != accessibleDescription()) // or each frame would tell of it
        setAccessibleDescription(description);
    if (!sample) {
        m_voltage->setReading({});
        m_force->setReading({});
        return;
    }
    m_voltage->setReading({{*m_readAt_ms, sample->nerve.potential_mV, m_reading}});
    m_force->setReading({{*m_readAt_ms, labForce_percent(sample->force_N), {}}});
}

void LabTraces::keyPressEvent(QKeyEvent *event)
{
    const bool earlier = event->key() == Qt::Key_Left;
    if (!m_session.isPaused() || (!earlier && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double window_ms = m_session.window_ms();
    const double step_ms = window_ms / keySteps;
    const double from_ms = m_readAt_ms.value_or(-window_ms / 2);
    read(std::clamp(from_ms + (earlier ? -step_ms : step_ms), -window_ms, 0.0));
    announce(*this, m_reading);
}

void LabTraces::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_look.theme.color(ColorRole::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void LabTraces::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFrame();
}

} // namespace crampwise
