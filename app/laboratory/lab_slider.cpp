// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_slider.h"

#include "app/laboratory/accessible_lab.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

LabSlider::LabSlider(const lab::Control &control, const Look &look, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_control(control),
      m_lowest(std::min(control.range.low, control.normal)), m_look(look)
{
    installAccessibleLab();
    setObjectName(QString::fromLatin1(control.key));
    setRange(0, static_cast<int>(std::lround((control.range.high - m_lowest) / control.step)));
    setPageStep(10);
    setControlValue(control.normal);
    setMinimumHeight(3 * look.unit);
    connect(this, &QSlider::valueChanged, this,
            [this] { emit controlValueChanged(controlValue()); });
}

double LabSlider::controlValue() const
{
    // To the hundredth, so that normal here is the same number as normal in core.
    return std::round(100 * (m_lowest + value() * m_control.step)) / 100;
}

void LabSlider::setControlValue(double value)
{
    setValue(static_cast<int>(std::lround((value - m_lowest) / m_control.step)));
}

/// Of the middle of the handle, in this widget's coordinates.
double LabSlider::position(double value) const
{
    const double margin = m_look.unit + 2; // half of the handle and its pen
    const double part = (value - m_lowest) / (m_control.range.high - m_lowest);
    const double along = margin + part * (width() - 2 * margin);
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

void LabSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier)
        setControlValue(m_control.normal);
    else
        QSlider::keyPressEvent(event);
}

void LabSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    if (m_control.normalBand)
        paintBand(painter);
    paintHandle(painter);
}

void LabSlider::paintGroove(QPainter &painter) const
{
    const double thickness = m_look.unit / 2.0;
    const double middle = height() / 2.0;
    const auto bar = [&](double from, double to, ColorRole role) {
        const auto [left, right] = std::minmax({from, to});
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(role));
        painter.drawRoundedRect(QRectF(left, middle - thickness / 2, right - left, thickness),
                                thickness / 2, thickness / 2);
    };
    bar(position(m_lowest), position(m_control.range.high), ColorRole::Line);
    bar(position(m_lowest), position(controlValue()), ColorRole::Accent);
}

void LabSlider::paintBand(QPainter &painter) const
{
    const auto [from, to]
        = std::minmax({position(m_control.normalBand->low), position(m_control.normalBand->high)});
    const double least = m_look.unit; // a band of one value is seen too
    const double widen = std::max(0.0, least - (to - from)) / 2;
    const double high = 2.0 * m_look.unit;
    QColor ground = m_look.theme.color(ColorRole::Accent);
    painter.setPen(QPen(ground, 1));
    ground.setAlphaF(0.18F);
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(from - widen, (height() - high) / 2, to - from + 2 * widen, high), 3, 3);
}

void LabSlider::paintHandle(QPainter &painter) const
{
    const double radius = m_look.unit;
    const bool off = controlValue() == 0;
    const QPointF middle(position(controlValue()), height() / 2.0);
    const QColor accent = m_look.theme.color(ColorRole::Accent);
    painter.setPen(QPen(off ? m_look.theme.color(ColorRole::Line) : accent, 2.5));
    painter.setBrush(m_look.theme.color(ColorRole::Surface));
    painter.drawEllipse(middle, radius, radius);
    if (!hasFocus())
        return;
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace crampwise
