// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/lab/controls.h"

#include <QSlider>
#include <QWheelEvent>

namespace crampwise {

/// A slider over the range of one control in its steps; arrow keys go one step, Page Up and Page
/// Down ten, Home to the usual value. The usual band is marked in the groove. Assistive tools get
/// the real value with its unit.
class LabSlider : public QSlider {
    Q_OBJECT

public:
    LabSlider(const lab::Control &control, const Look &look, QWidget *parent = nullptr);

    const lab::Control &control() const { return m_control; }
    /// In the control's unit; where the range does not begin at 0, the stimulator's 0 is off.
    double controlValue() const;
    void setControlValue(double value);
    double lowest() const { return m_lowest; }

signals:
    void controlValueChanged(double value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The wheel scrolls the page, not the control.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    double position(double value) const;
    void paintGroove(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    const lab::Control &m_control;
    double m_lowest;
    Look m_look;
};

} // namespace crampwise
