// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_slider.h"

#include "app/laboratory/accessible_lab.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace crampwise {

LabSlider::LabSlider(const lab::Control &control, const Look &look, QWidget *parent)
    : QSlider(Qt::Horizontal, parent),
      m_control(control),
      m_lowest(std::min(control.range.low, control.normal)),
      m_band(look.theme.color(ColorRole::Line))
{
    installAccessibleLab();
    setObjectName(QString::fromLatin1(control.key));
    setRange(0, static_cast<int>(std::lround((control.range.high - m_lowest) / control.step)));
    setPageStep(5);
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
int LabSlider::position(double value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option,
                                                 QStyle::SC_SliderGroove, this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const double part = (value - m_lowest) / (m_control.range.high - m_lowest);
    const double along = part * (groove.width() - handle);
    return qRound(option.upsideDown ? groove.right() - handle / 2.0 - along
                                    : groove.left() + handle / 2.0 + along);
}

void LabSlider::paintEvent(QPaintEvent *event)
{
    if (m_control.normalBand) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto [from, to] = std::minmax({position(m_control.normalBand->low),
                                             position(m_control.normalBand->high)});
        constexpr int least = 6; // a band of one value is seen too
        const int widen = std::max(0, least - (to - from)) / 2;
        painter.setPen(QPen(m_band, 1));
        QColor ground = m_band;
        ground.setAlphaF(0.35F);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(from - widen, 1.5, to - from + 2 * widen, height() - 3), 3,
                                3);
    }
    QSlider::paintEvent(event);
}

} // namespace crampwise
