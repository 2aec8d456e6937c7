// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_texts.h"
#include "app/theme/look.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QMenu;

namespace crampwise {

class LabSession;
class LiveText;

/// What the nerve does in a sentence, how time passes, and below them what kind of spasm this is,
/// as long as the fibre fires by itself.
class LabHead : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it.
    LabHead(LabSession &session, const QString &notice, const Look &look);

    /// What is seldom needed goes in there.
    QMenu *menu() const { return m_menu; }

signals:
    void limitsRequested();  ///< What the Lab leaves out.
    void presentRequested(); ///< On the whole screen, or back.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *timeRow();
    QWidget *noticeRow(const QString &notice);
    QAbstractButton *addButton(QWidget *row, const QString &text, const char *name,
                               const QString &toolTip = {});
    int widthOf(const QString &text) const;
    void addMenuButton(QWidget *row);
    void showTime();
    void showActivity();
    void tellActivity();

    LabSession &m_session;
    Look m_look;
    LiveText *m_activity = nullptr;
    LabActivity m_told = LabActivity::Begins;
    QAbstractButton *m_pause = nullptr;
    QAbstractButton *m_step = nullptr;
    QAbstractButton *m_slower = nullptr;
    QAbstractButton *m_faster = nullptr;
    QMenu *m_menu = nullptr;
    QWidget *m_notice = nullptr;
    QBoxLayout *m_noticeRow = nullptr;
};

} // namespace crampwise
