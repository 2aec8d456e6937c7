// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/controls.h"
#include "app/theme/look.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace crampwise {

class LabSession;
class LabSlider;
class TextLabel;

/// What a learner can set: minerals, pump and stimulator, the tap, and how time passes. Shows what
/// the session holds, whoever set it.
class LabControls : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it.
    LabControls(LabSession &session, const Look &look, QWidget *parent = nullptr);

    void tap();

private:
    struct Line {
        double lab::LabSettings::*value;
        LabSlider *slider;
        QLabel *shown;
        QLabel *otherUnits;
    };

    void addSlider(const lab::Control &control, const QString &name,
                   double lab::LabSettings::*value);
    void addButtons();
    void addTime();
    void alignButtons();
    QAbstractButton *button(const QString &text, const char *name, const QString &toolTip = {});
    void showSettings();
    void showTime();

    LabSession &m_session;
    Look m_look;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
    QAbstractButton *m_pause = nullptr;
    QAbstractButton *m_step = nullptr;
    QAbstractButton *m_slower = nullptr;
    QAbstractButton *m_faster = nullptr;
    TextLabel *m_pace = nullptr;
};

} // namespace crampwise
