// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_plot.h"
#include "app/models/lab_trace.h"
#include "app/theme/look.h"

#include <QWidget>

#include <optional>

namespace crampwise {

class LabSession;
class LiveText;

/// Voltage and force on one time axis, drawn anew with every frame of the session, and in words
/// what they show. While time is paused, pointer or arrow keys read values from both at once.
class LabTraces : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it.
    LabTraces(LabSession &session, const Look &look, QWidget *parent = nullptr);

    int leastHeight(int width) const;
    LinePlot *voltage() const { return m_voltage; }
    LinePlot *force() const { return m_force; }
    /// Where values are read, in ms before the right edge; nothing while time runs.
    std::optional<double> readAt() const { return m_readAt_ms; }
    QString reading() const { return m_reading; } ///< Time, voltage and force there; may be empty.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makePlots();
    QWidget *makeWords();
    void showTime();
    void showFrame();
    void fitSignal(double highest);
    void read(double before_ms);
    static QString howToRead();
    void showReading();

    LabSession &m_session;
    Look m_look;
    LinePlot *m_voltage = nullptr;
    LinePlot *m_force = nullptr;
    QWidget *m_words = nullptr;
    LiveText *m_figures = nullptr;
    LiveText *m_pace = nullptr;
    LabLine m_voltageLine;
    LabLine m_signalLine;
    LabLine m_forceLine;
    double m_signalTop = 0; ///< C, at the top of the force strip.
    std::optional<double> m_readAt_ms;
    QString m_reading;
};

} // namespace crampwise
