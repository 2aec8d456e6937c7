// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_arrangement.h"
#include "app/sound/impulse_sound.h"
#include "app/theme/look.h"
#include "app/widgets/dialogs.h"
#include "core/content/lab_words.h"

#include <QWidget>

class QAction;
class QMenu;

namespace crampwise {

class LabGuide;
class LabSession;

/// The Nerve and Muscle Lab: what the nerve does in words, controls, stage, views, guide. Where the
/// page is wide enough it is as high as what is left of the view below the page's title, so that
/// all of it is seen at once. Computes while it is shown. Space taps the nerve wherever no button
/// takes it.
class LabPanel : public QWidget {
    Q_OBJECT

public:
    /// Session and guide must outlive it.
    LabPanel(LabSession &session, LabGuide &guide, const LabWords &words, const Look &look,
             Dialogs dialogs, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    FibrePicture &stage() const { return *m_parts.stage; }
    LabViews &views() const { return *m_parts.views; }
    /// Writes traces (CSV) or views (PNG, SVG) by the ending of the name. Returns an empty string,
    /// or one sentence that says what went wrong.
    QString save(const QString &fileName) const;
    /// Asks for the name, holds the picture meanwhile, and says what became of it.
    void askAndSave();
    /// Space in what surrounds the panel taps too.
    void takeSpaceFrom(QWidget *surroundings);

signals:
    void sectionRequested(const QString &anchor); ///< Of the page that it stands on.
    void presentRequested();                      ///< On the whole screen, or back.
    void told(const QString &sentence);           ///< Something was done.
    void problemFound(const QString &problem);    ///< One sentence for the learner.

protected:
    bool event(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copySettings();
    void fillMenu(QMenu &menu);
    void askForHeight();
    void arrange();
    void soundImpulses();
    void switchSound(bool on);
    bool tapBy(const QKeyEvent &key);

    LabSession &m_session;
    Dialogs m_dialogs;
    Look m_look;
    LabArrangement m_parts;
    int m_top; ///< Of the panel on its page.
    QAction *m_soundSwitch = nullptr;
    ImpulseSound m_sound;
    double m_heard_ms = 0; ///< Until where impulses have sounded.
};

} // namespace crampwise
