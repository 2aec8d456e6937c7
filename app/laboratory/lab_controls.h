// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "app/widgets/card.h"
#include "core/lab/controls.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace crampwise {

class LabSession;
class LabSlider;
class LiveText;

/// What a learner can set: minerals, pump and stimulator, and the tap. Shows what the session
/// holds, whoever set it. Values in other units stand below where there is room, else in tips.
class LabControls : public Card {
    Q_OBJECT

public:
    /// The session must outlive it.
    LabControls(LabSession &session, const Look &look);

    void tap();
    int leastHeight(int width) const; ///< Without other units.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        double lab::LabSettings::*value;
        LabSlider *slider;
        QLabel *shown;
        LiveText *outside;
        LiveText *otherUnits;
    };

    LiveText *smallText(ColorRole role, const QString &longest) const;
    void addSlider(const lab::Control &control, const QString &name,
                   double lab::LabSettings::*value);
    void addButtons();
    void showSettings();
    int unitsHeight() const;

    LabSession &m_session;
    Look m_look;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace crampwise
