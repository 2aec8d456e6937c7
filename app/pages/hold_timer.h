// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/hold_clock.h"
#include "app/sound/impulse_sound.h"
#include "app/theme/look.h"
#include "core/page/page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QCheckBox;
class QPushButton;

namespace crampwise {

class HoldRing;

/// The clock for holding a stretch: a ring, the seconds, and buttons. It starts only when asked;
/// what happens is shown, read out, and heard where sound was asked for.
class HoldTimer : public QWidget {
    Q_OBJECT

public:
    HoldTimer(const HoldTimerBlock &block, const Look &look);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

    const HoldClock &clock() const { return m_clock; }
    QString seconds() const; ///< As the ring shows them.
    bool isTicking() const { return m_second.isActive(); }

public slots:
    void startOrPause();
    void again();
    /// A second has passed.
    void tick();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow(int width) const;
    int controlsHeight(int width) const;
    QPushButton *button(const QString &text, void (HoldTimer::*pressed)());
    void run();
    void showState();
    void tellDone();
    /// `told` is read out in place of what is shown, where the eye needs less.
    void tell(const QString &shown, const QString &told = {});
    void setSound(bool on);
    QString turnWords() const;

    Look m_look;
    HoldClock m_clock;
    ImpulseSound m_sound;
    QTimer m_second;
    HoldRing *m_ring;
    QWidget *m_controls;
    QPushButton *m_start;
    QPushButton *m_again;
    QCheckBox *m_soundBox;
    QLabel *m_status;
};

} // namespace crampwise
