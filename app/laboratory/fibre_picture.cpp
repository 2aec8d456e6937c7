// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/fibre_picture.h"

#include "app/laboratory/accessible_lab.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_texts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

/// An opening of the gates lasts less than a frame of the screen: it is held this part of the
/// strips' width.
constexpr double heldPart = 1.0 / 40;
/// An impulse takes this part of the strips' width from the node to the muscle.
constexpr double travelPart = 1.0 / 8;

constexpr int leastForLeg = 62; ///< In spacing units.
constexpr double calciumDots_perMmolL = 10;
constexpr double magnesiumDots_perMmolL = 10;

} // namespace

FibrePicture::FibrePicture(const LabSession &session, const Look &look, QWidget *parent)
    : QWidget(parent), m_session(session), m_look(look)
{
    installAccessibleLab();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_session, &LabSession::shown, this, qOverload<>(&QWidget::update));
    connect(&m_session, &LabSession::settingsChanged, this, qOverload<>(&QWidget::update));
}

QSize FibrePicture::sizeHint() const
{
    return {60 * m_look.unit, 21 * m_look.unit};
}

QSize FibrePicture::minimumSizeHint() const
{
    return {20 * m_look.unit, foldedHeight()};
}

int FibrePicture::foldedHeight() const
{
    return QFontMetrics(headingFont()).height() + 2 * m_look.unit;
}

QFont FibrePicture::headingFont() const
{
    QFont font = m_look.small;
    font.setBold(true);
    return font;
}

double FibrePicture::force_percent() const
{
    const lab::LabSample *sample = m_session.trace().sampleAt(m_session.now_ms());
    return sample ? labForce_percent(sample->force_N) : 0;
}

QString FibrePicture::nerveHeading() const
{
    return labNerveHeading(labActivity(m_session));
}

QString FibrePicture::muscleHeading() const
{
    return labMuscleHeading(force_percent());
}

FibrePicture::State FibrePicture::state() const
{
    State state;
    const double now_ms = m_session.now_ms();
    const double window_ms = m_session.window_ms();
    const LabTrace &trace = m_session.trace();
    if (const lab::LabSample *sample = trace.sampleAt(now_ms))
        state.potassiumOpen = sample->nerve.s;
    state.shortening = std::clamp(force_percent() / 100, 0.0, 1.0);
    const auto openings = trace.line(now_ms - heldPart * window_ms, now_ms, 1,
                                     [](const lab::LabSample &sample) { return sample.nerve.m; });
    for (const QPointF &opening : openings)
        state.sodiumOpen = std::max(state.sodiumOpen, opening.y());
    const double travel_ms = travelPart * window_ms;
    for (double spike_ms : trace.spikes(now_ms - travel_ms, now_ms))
        state.impulses.push_back((now_ms - spike_ms) / travel_ms);
    return state;
}

void FibrePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect());
}

void FibrePicture::paint(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // the impulse runs as time does on the traces
    paintGround(painter, target);
    const double margin = m_look.unit;
    QRectF room = target.adjusted(margin, margin, -margin, -margin);
    const double leastPicture = 9 * m_look.unit;
    if (room.height() < leastPicture) {
        paintFolded(painter, target.adjusted(margin, 0, -margin, 0));
        painter.restore();
        return;
    }
    const State now = state();
    const double leg = 0.68 * room.height();
    if (room.width() > leastForLeg * m_look.unit) {
        paintLeg(painter, QRectF(room.left(), room.top(), leg, room.height()), now.shortening);
        room.setLeft(room.left() + leg + margin);
    }
    const double arrow = 4 * m_look.unit;
    const QRectF nerveBox(room.topLeft(), QSizeF(0.6 * (room.width() - arrow), room.height()));
    const QRectF muscleBox(QPointF(nerveBox.right() + arrow, room.top()), room.bottomRight());
    const QRectF nerve = paintBox(painter, nerveBox, nerveHeading(), ColorRole::NerveFunction);
    const QRectF muscle
        = paintBox(painter, muscleBox, muscleHeading(), ColorRole::MuscleContraction);
    paintArrow(painter, {nerveBox.right(), room.center().y()},
               {muscleBox.left(), room.center().y()});
    painter.setFont(m_look.small);
    const double line = QFontMetricsF(m_look.small).height();
    const double fibre = std::max(0.12 * nerve.height(), 0.9 * m_look.unit);
    paintFibre(painter, QRectF(nerve.left(), nerve.bottom() - line - fibre, nerve.width(), fibre),
               now);
    paintNode(painter, nerve.adjusted(0, 0, 0, -line - fibre - margin), now);
    paintMuscle(painter, muscle, now.shortening);
    painter.restore();
}

void FibrePicture::paintLabel(QPainter &painter, const QRectF &room, const QString &text,
                              Qt::Alignment alignment) const
{
    painter.setPen(m_look.theme.color(ColorRole::MutedText));
    painter.drawText(room, static_cast<int>(alignment) | Qt::AlignTop,
                     QFontMetricsF(m_look.small).elidedText(text, Qt::ElideRight, room.width()));
}

/// Myelin with nodes between, and the impulses on their way.
void FibrePicture::paintFibre(QPainter &painter, const QRectF &room, const State &state) const
{
    constexpr int internodes = 5;
    const QColor nerve = m_look.theme.color(ColorRole::NerveFunction);
    const double gap = room.height() / 2;
    const double length = (room.width() - gap * internodes) / internodes;
    painter.setPen(QPen(nerve, 3));
    painter.drawLine(QPointF(room.left(), room.center().y()),
                     QPointF(room.right(), room.center().y()));
    painter.setPen(QPen(nerve, 1.5));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    for (int i = 0; i < internodes; ++i) {
        painter.drawRoundedRect(
            QRectF(room.left() + gap / 2 + i * (length + gap), room.top(), length, room.height()),
            room.height() / 2, room.height() / 2);
    }
    // From the node under the lens to the muscle.
    const double first = room.left() + gap + length;
    QPainterPath halos; // one shape: where they overlap it gets no darker
    QPainterPath cores;
    halos.setFillRule(Qt::WindingFill);
    cores.setFillRule(Qt::WindingFill);
    for (double way : state.impulses) {
        const QPointF at(first + way * (room.right() - first), room.center().y());
        halos.addEllipse(at, room.height() * 1.1, room.height() * 1.1);
        cores.addEllipse(at, room.height() * 0.55, room.height() * 0.55);
    }
    QColor color = m_look.theme.color(ColorRole::Accent);
    painter.fillPath(cores, color);
    color.setAlphaF(0.3F);
    painter.fillPath(halos, color);
    const double line = QFontMetricsF(m_look.small).height();
    paintLabel(painter, QRectF(room.left(), room.bottom() + 2, room.width(), line),
               tr("nerve fiber"), Qt::AlignLeft);
}

/// The first node through a lens: outside above, inside below, gates in the wall.
void FibrePicture::paintNode(QPainter &painter, const QRectF &room, const State &state) const
{
    const double line = QFontMetricsF(m_look.small).height();
    const double wall = room.top() + 0.62 * room.height();
    const double thickness = 0.16 * room.height();
    const QRectF lens(room.left() + 1, room.top() + 1, room.width() - 2, room.height() - 2);
    const double node = room.left() + room.width() / 5;
    painter.setPen(QPen(m_look.theme.color(ColorRole::Line), 1));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    QPainterPath balloon;
    balloon.addRoundedRect(lens, m_look.unit, m_look.unit);
    QPainterPath pointer;
    pointer.addPolygon(QPolygonF{{node - m_look.unit, lens.bottom()},
                                 {node + m_look.unit, lens.bottom()},
                                 {node, lens.bottom() + 0.16 * room.height()}});
    pointer.closeSubpath();
    painter.drawPath(balloon.united(pointer));
    paintMinerals(painter,
                  QRectF(QPointF(lens.left() + 6, lens.top() + line + 4),
                         QPointF(lens.right() - 6, wall - 4)));
    QColor wallColor = m_look.theme.color(ColorRole::NerveFunction);
    wallColor.setAlphaF(0.45F);
    painter.fillRect(QRectF(lens.left(), wall, lens.width(), thickness), wallColor);
    constexpr int gates = 6;
    for (int i = 0; i < gates; ++i) {
        const bool sodium = i % 3 != 2;
        const double middle = lens.left() + lens.width() * (i + 0.5) / gates;
        paintGate(painter,
                  QRectF(middle - 1.6 * thickness, wall - 2, 3.2 * thickness, thickness + 4),
                  sodium ? state.sodiumOpen : state.potassiumOpen,
                  m_look.theme.color(sodium ? ColorRole::Accent : ColorRole::MuscleHealth));
        paintLabel(painter,
                   QRectF(middle - lens.width() / gates / 2, wall + thickness + 2,
                          lens.width() / gates, line),
                   sodium ? tr("Na⁺") : tr("K⁺"));
    }
    const QRectF legend(lens.left() + 6, lens.top() + 2, lens.width() - 12, line);
    QString text = tr("outside a node:  ● calcium  ◆ magnesium");
    const QFontMetricsF metrics(m_look.small);
    for (const QString &shorter : {tr("● calcium  ◆ magnesium"), tr("● Ca  ◆ Mg")}) {
        if (metrics.horizontalAdvance(text) > legend.width())
            text = shorter;
    }
    paintLabel(painter, legend, text, Qt::AlignLeft);
}

/// As many dots as there is calcium, as many diamonds as there is ionised magnesium, each always
/// at the same place.
void FibrePicture::paintMinerals(QPainter &painter, const QRectF &room) const
{
    const lab::LabSettings &settings = m_session.settings();
    const int calcium = qRound(calciumDots_perMmolL * settings.ionisedCalcium_mmolL);
    const int magnesium = qRound(magnesiumDots_perMmolL
                                 * lab::ionisedMagnesium_mmolL(settings.totalMagnesium_mmolL));
    const int mostCalcium = qRound(calciumDots_perMmolL * lab::controls::calcium.range.high);
    // Steps by powers of the plastic number spread points evenly at every count.
    const auto place = [&room](int i) {
        const double across = std::fmod(0.5 + 0.7548776662 * i, 1.0);
        const double down = std::fmod(0.5 + 0.5698402910 * i, 1.0);
        return QPointF(room.left() + across * room.width(), room.top() + down * room.height());
    };
    const double radius = 0.35 * m_look.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(ColorRole::Text));
    for (int i = 0; i < calcium; ++i)
        painter.drawEllipse(place(i), radius, radius);
    painter.setBrush(m_look.theme.color(ColorRole::MutedText));
    for (int i = 0; i < magnesium; ++i) {
        const QPointF at = place(mostCalcium + i);
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.3 * radius), at + QPointF(1.3 * radius, 0),
                                      at + QPointF(0, 1.3 * radius),
                                      at + QPointF(-1.3 * radius, 0)});
    }
}

/// Two halves that part as far as the gate is open.
void FibrePicture::paintGate(QPainter &painter, const QRectF &room, double open,
                             const QColor &color) const
{
    const double gap = 0.5 * room.width() * std::clamp(open, 0.0, 1.0);
    const double half = 0.25 * room.width();
    painter.setPen(QPen(m_look.theme.color(ColorRole::Surface), 1));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.drawRect(QRectF(room.center().x() - gap / 2, room.top(), gap, room.height()));
    painter.setBrush(color);
    painter.drawRoundedRect(
        QRectF(room.center().x() - gap / 2 - half, room.top(), half, room.height()), 2, 2);
    painter.drawRoundedRect(QRectF(room.center().x() + gap / 2, room.top(), half, room.height()), 2,
                            2);
}

/// A belly that shortens and thickens, with threads that slide together.
void FibrePicture::paintMuscle(QPainter &painter, const QRectF &room, double shortening) const
{
    constexpr int sarcomeres = 3;
    constexpr int threads = 4;
    const QColor muscle = m_look.theme.color(ColorRole::MuscleContraction);
    const QRectF free = room.adjusted(0, 2, 0, -2);
    const double length = (1 - 0.3 * shortening) * 0.96 * free.width();
    const double height = (0.62 + 0.38 * shortening) * free.height();
    const QRectF belly(free.center().x() - length / 2, free.center().y() - height / 2, length,
                       height);
    painter.setPen(QPen(muscle, 3));
    painter.drawLine(QPointF(free.left(), free.center().y()),
                     QPointF(free.right(), free.center().y()));
    painter.setPen(QPen(muscle, 2));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.drawRoundedRect(belly, belly.height() / 3, belly.height() / 3);

    const QRectF inner
        = belly.adjusted(0.09 * length, 0.16 * height, -0.09 * length, -0.16 * height);
    const double unit = inner.width() / sarcomeres;
    const double thick = 0.55 * 0.96 * 0.82 * free.width() / sarcomeres; // keeps its length
    const double thin = 0.42 * 0.96 * 0.82 * free.width() / sarcomeres;
    for (int i = 0; i <= sarcomeres; ++i) {
        const double x = inner.left() + i * unit;
        painter.setPen(QPen(m_look.theme.color(ColorRole::Text), 2));
        painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()));
        for (int t = 0; t <= threads; ++t) {
            const double y = inner.top() + inner.height() * t / threads;
            painter.setPen(QPen(m_look.theme.color(ColorRole::MutedText), 1));
            if (i < sarcomeres)
                painter.drawLine(QPointF(x, y), QPointF(x + thin, y));
            if (i > 0)
                painter.drawLine(QPointF(x - thin, y), QPointF(x, y));
        }
    }
    painter.setPen(QPen(muscle, 3, Qt::SolidLine, Qt::FlatCap));
    for (int i = 0; i < sarcomeres; ++i) {
        const double middle = inner.left() + (i + 0.5) * unit;
        for (int t = 0; t < threads; ++t) {
            const double y = inner.top() + inner.height() * (t + 0.5) / threads;
            painter.drawLine(QPointF(middle - thick / 2, y), QPointF(middle + thick / 2, y));
        }
    }
}

} // namespace crampwise
