// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/lab_words.h"
#include "app/sound/impulse_sound.h"
#include "app/theme/look.h"
#include "app/widgets/dialogs.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;

namespace crampwise {

class LabControls;
class LabGuide;
class LabSession;
class LabViews;
class TextLabel;

/// The Nerve and Muscle Lab: guide, controls, views, and in words what happens. Computes while it
/// is shown. Space taps the nerve wherever no button takes it.
class LabPanel : public QWidget {
    Q_OBJECT

public:
    /// Session and guide must outlive it.
    LabPanel(LabSession &session, LabGuide &guide, const LabWords &words, const Look &look,
             Dialogs dialogs, QWidget *parent = nullptr);

    LabViews &views() const { return *m_views; }
    /// Writes traces (CSV) or views (PNG, SVG) by the ending of the name. Returns an empty string,
    /// or one sentence that says what went wrong.
    QString save(const QString &fileName) const;
    /// Asks for the name, holds the picture meanwhile, and says what became of it.
    void askAndSave();
    /// Space in what surrounds the panel taps too.
    void takeSpaceFrom(QWidget *surroundings);

signals:
    void told(const QString &sentence); ///< Something was done.
    void problemFound(const QString &problem); ///< One sentence for the learner.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copySettings();
    QWidget *summary();
    QWidget *footer();
    void summarise();
    void soundImpulses();
    void switchSound(bool on);
    bool tapBy(const QKeyEvent &key);

    LabSession &m_session;
    Dialogs m_dialogs;
    Look m_look;
    LabControls *m_controls;
    LabViews *m_views;
    TextLabel *m_activity = nullptr;
    TextLabel *m_figures = nullptr;
    QTimer m_nextSummary;
    QAbstractButton *m_soundSwitch = nullptr;
    ImpulseSound m_sound;
    double m_heard_ms = 0; ///< Until where impulses have sounded.
};

} // namespace crampwise
