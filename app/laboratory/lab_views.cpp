// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_views.h"

#include "app/charts/saved_picture.h"
#include "core/lab/nerve_model.h"
#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_texts.h"
#include "app/widgets/columns_layout.h"
#include "app/widgets/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr double voltageTop_mV = 50;
constexpr double forceTop_percent = 110;
constexpr double signalTop = 4; ///< C, at the top of the force strip.
constexpr double shockTop_percent = 200;
constexpr double voltageColumn = 1.5; ///< Pixels that share a highest and a lowest point.
constexpr double forceColumn = 4;     ///< The same; force and signal have no corners.
constexpr int leastCurveWidth = 26; ///< In spacing units, for two curves beside each other.

std::vector<LinePlot::Tick> ticks(std::initializer_list<double> places, int decimals = 0)
{
    std::vector<LinePlot::Tick> ticks;
    for (double place : places)
        ticks.push_back({place, QLocale().toString(place, 'f', decimals)});
    return ticks;
}

LinePlot::Axis potentialAxis(double from, double to)
{
    return {from, to, ticks({-100, -50, 0})};
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

/// How far the sodium gates open if left at each potential, in per cent.
QList<QPointF> gateCurve(const lab::NerveConditions &conditions, const LinePlot::Axis &axis)
{
    const lab::NerveModel model(conditions);
    QList<QPointF> curve;
    for (double potential_mV = axis.from; potential_mV <= axis.to; ++potential_mV)
        curve << QPointF(potential_mV, 100 * std::pow(model.steadyGates(potential_mV).m, 3));
    return curve;
}

const LinePlot::Axis gateAxis = {-100, 0, {}};

QString fifteenNodesText()
{
    QString text = LabViews::tr("◇ In a whole fiber shocked at one spot the change is about 60 to "
                                "70% as large. A chain of 15 nodes in otherwise normal blood: "
                                "%1% at %2 mmol/L, %3% at %4, %5% at %6, %7% at %8, %9% at %10.");
    for (const lab::FifteenNodePoint &point : lab::fifteenNodes) {
        text = text.arg(QLocale().toString(point.shock_percent),
                        QLocale().toString(point.ionisedCalcium_mmolL, 'f', 1));
    }
    return text;
}

} // namespace

LabViews::LabViews(LabSession &session, const std::vector<LabView> &words, const Look &look,
                   QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_words(words),
      m_look(look),
      m_picture(new FibrePicture(session, look))
{
    makeStrips();
    makeCurves();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.unit);
    layout->addWidget(view("picture", m_picture));
    layout->addWidget(view("voltage", m_voltage));
    layout->addWidget(view("force", m_force));
    auto *curves = new QWidget;
    curves->setLayout(new ColumnsLayout(leastCurveWidth * m_look.unit, 2 * m_look.unit));
    curves->layout()->addWidget(view("gates", m_gates));
    curves->layout()->addWidget(view("shock", m_shock, fifteenNodesText()));
    layout->addWidget(curves);
    layout->addStretch(1);
    setExplained(false);

    connect(&m_session, &LabSession::shown, this, &LabViews::showFrame);
    connect(&m_session, &LabSession::timeChanged, this, &LabViews::showTime);
    connect(&m_session, &LabSession::settingsChanged, this, &LabViews::showGates);
    connect(&m_session, &LabSession::settingsChanged, this, &LabViews::showShock);
    connect(&m_session, &LabSession::shockCurveChanged, this, &LabViews::showGates);
    connect(&m_session, &LabSession::shockCurveChanged, this, &LabViews::showShock);
    showTime();
    showGates();
    showShock();
}

const LabView &LabViews::words(const char *key) const
{
    return *std::find_if(m_words.begin(), m_words.end(), [key](const LabView &its) {
        return its.key == QLatin1String(key);
    });
}

/// A drawing with its heading, and below it how to read it.
QWidget *LabViews::view(const char *key, QWidget *drawing, const QString &below)
{
    const LabView &its = words(key);
    drawing->setObjectName(its.key);
    drawing->setAccessibleDescription(its.howToRead);
    drawing->setToolTip(its.howToRead);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(
        new TextLabel(its.title, m_look.strong, m_look.theme.color(ColorRole::Text)));
    layout->addWidget(drawing);
    const QColor muted = m_look.theme.color(ColorRole::MutedText);
    if (!below.isEmpty())
        layout->addWidget(new TextLabel(below, m_look.small, muted));
    auto *explanation = new TextLabel(its.howToRead, m_look.small, muted);
    layout->addWidget(explanation);
    layout->addStretch(1);
    m_explanations << explanation;
    return whole;
}

void LabViews::setExplained(bool explained)
{
    for (QWidget *explanation : std::as_const(m_explanations))
        explanation->setVisible(explained);
}

void LabViews::makeStrips()
{
    m_picture->setAccessibleName(tr("Picture of the nerve fiber and its muscle"));
    LinePlot::Axis voltageAxis = potentialAxis(-100, voltageTop_mV);
    voltageAxis.ticks.push_back({voltageTop_mV, QLocale().toString(voltageTop_mV)});
    m_voltage = new LinePlot({tr("Voltage of the node, mV"), {}, {}, voltageAxis, {}, {},
                              {{ColorRole::NerveFunction, 1.5, Qt::SolidLine}}},
                             m_look);
    const LinePlot::Axis signalAxis{0, forceTop_percent,
                                    {{0, QLocale().toString(0)},
                                     {forceTop_percent * 1 / signalTop, QLocale().toString(1)},
                                     {forceTop_percent * 2 / signalTop, QLocale().toString(2)},
                                     {forceTop_percent * 3 / signalTop, QLocale().toString(3)}}};
    m_force = new LinePlot({tr("Force, % of a full tetanus"), {}, {},
                            {0, forceTop_percent, ticks({0, 25, 50, 75, 100})},
                            tr("milliseconds before now"), signalAxis,
                            {{ColorRole::MutedText, 1, Qt::SolidLine},
                             {ColorRole::MuscleContraction, 2.5, Qt::SolidLine}}},
                           m_look);
    m_force->setNote(tr("thin: calcium signal C"));
    LinePlot::shareMargins({m_voltage, m_force});
}

void LabViews::makeCurves()
{
    m_gates = new LinePlot({tr("Sodium gates open, %"), {},
                            {gateAxis.from, gateAxis.to, ticks({-100, -75, -50, -25, 0})},
                            {0, 100, ticks({0, 25, 50, 75, 100})}, tr("voltage, mV"), {},
                            {{ColorRole::MutedText, 1.5, Qt::DashLine},
                             {ColorRole::NerveFunction, 2, Qt::SolidLine}}},
                           m_look);
    m_gates->setLine(0, gateCurve({}, gateAxis));
    m_gates->setNote(tr("dashed: normal blood"));
    const lab::Range calcium = lab::controls::calcium.range;
    m_shock = new LinePlot({tr("Shock needed, % of normal"), {},
                            {calcium.low, calcium.high, ticks({0.5, 1, 1.5, 2, 2.5}, 1)},
                            {0, shockTop_percent, ticks({0, 50, 100, 150, 200})},
                            tr("ionized calcium, mmol/L"), {},
                            {{ColorRole::NerveFunction, 2, Qt::SolidLine}}},
                           m_look);
    LinePlot::shareMargins({m_gates, m_shock});
}

void LabViews::showTime()
{
    m_voltage->setAcross(timeAxis(m_session.window_ms(), false));
    m_force->setAcross(timeAxis(m_session.window_ms(), true));
    showFrame();
}

void LabViews::showFrame()
{
    const LabTrace &trace = m_session.trace();
    const double to_ms = m_session.now_ms();
    const double from_ms = to_ms - m_session.window_ms();
    const double width = m_voltage->plotArea().width();
    const auto line = [&](double pixelsAColumn, const LabTrace::Value &value) {
        return trace.line(from_ms, to_ms, std::max(1, int(width / pixelsAColumn)), value);
    };
    m_voltage->setLine(0, line(voltageColumn, [](const lab::LabSample &sample) {
        return sample.nerve.potential_mV;
    }));
    m_force->setLine(0, line(forceColumn, [](const lab::LabSample &sample) {
        return sample.signal * forceTop_percent / signalTop;
    }));
    m_force->setLine(1, line(forceColumn, [](const lab::LabSample &sample) {
        return labForce_percent(sample.force_N);
    }));
    const lab::LabSlice *slice = trace.sliceAt(to_ms);
    m_voltage->setNote(tr("impulses in the last second: %1")
                           .arg(QLocale().toString(slice ? slice->impulses : 0)));
    std::vector<LinePlot::Marker> taps;
    for (const double tap_ms : trace.taps(from_ms, to_ms))
        taps.push_back({tap_ms - to_ms, tr("tap")});
    m_voltage->setMarkers(taps);
    m_picture->update();
}

void LabViews::showGates()
{
    m_gates->setLine(1, gateCurve(lab::nerveConditions(m_session.settings()), gateAxis));
    const auto &now = m_session.shockCurve().now;
    if (now && now->rest_mV)
        m_gates->setMarkers({{*now->rest_mV, tr("at rest")}});
    else
        m_gates->setMarkers({});
}

void LabViews::showShock()
{
    const lab::ShockCurveThread::Curve &curve = m_session.shockCurve();
    const double low = lab::controls::calcium.range.low;
    QList<QPointF> line;
    double without = low; // the highest calcium that needs no shock, or where none helps
    const auto add = [&](const lab::ShockPoint &point) {
        if (point.shock_percent)
            line << QPointF(point.ionisedCalcium_mmolL, *point.shock_percent);
        else
            without = std::max(without, point.ionisedCalcium_mmolL);
    };
    std::for_each(curve.points.begin(), curve.points.end(), add);
    if (curve.now)
        add(*curve.now); // between two points of the curve the dot lies on the line too
    std::sort(line.begin(), line.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    m_shock->setLine(0, line);
    if (without > low)
        m_shock->setBands({{low, without, tr("no threshold")}});
    else
        m_shock->setBands({});
    std::vector<LinePlot::Spot> spots;
    const lab::LabSettings normal;
    if (m_session.settings().totalMagnesium_mmolL == normal.totalMagnesium_mmolL
        && m_session.settings().potassium_mmolL == normal.potassium_mmolL) {
        for (const lab::FifteenNodePoint &point : lab::fifteenNodes)
            spots.push_back({{point.ionisedCalcium_mmolL, point.shock_percent}, false});
    }
    if (curve.now && curve.now->shock_percent)
        spots.push_back({{curve.now->ionisedCalcium_mmolL, *curve.now->shock_percent}, true});
    m_shock->setSpots(spots);
    m_shock->setNote(curve.complete ? QString() : tr("computing…"));
}

void LabViews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFrame();
}

QString LabViews::savePicture(const QString &fileName) const
{
    constexpr int width = 900;
    constexpr int margin = 32;
    constexpr int plotHeight = 220;
    const QString settings = labSettingsText(m_session.settings());
    const int line = QFontMetrics(m_look.text).height();
    const QString limits = tr("Computed by a model of one nerve fiber and one muscle. It says "
                              "nothing about a person.");
    SavedPicture picture{{width, 3 * plotHeight + 7 * margin / 2 + 4 * line},
                         tr("Nerve and Muscle Lab"), settings, {}};
    picture.paint = [&](QPainter &painter) {
        const QRect whole(QPoint(), picture.size);
        painter.fillRect(whole, m_look.theme.color(ColorRole::Surface));
        const QRectF inner = QRectF(whole).adjusted(margin, margin, -margin, -margin);
        double top = inner.top();
        const auto text = [&](const QString &its, const QFont &font) {
            painter.setFont(font);
            painter.setPen(m_look.theme.color(ColorRole::Text));
            painter.drawText(QRectF(inner.left(), top, inner.width(), 2 * line),
                             Qt::TextWordWrap, its);
            top += 1.5 * line;
        };
        text(picture.title, m_look.section);
        for (LinePlot *strip : {m_voltage, m_force}) {
            strip->paint(painter, QRectF(inner.left(), top, inner.width(), plotHeight));
            top += plotHeight + margin / 2.0;
        }
        const double half = (inner.width() - margin) / 2;
        m_gates->paint(painter, QRectF(inner.left(), top, half, plotHeight));
        m_shock->paint(painter, QRectF(inner.left() + half + margin, top, half, plotHeight));
        top += plotHeight + margin / 2.0;
        text(settings, m_look.small);
        text(limits, m_look.small);
    };
    return picture.save(fileName);
}

} // namespace crampwise
