// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_panel.h"

#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_controls.h"
#include "app/laboratory/lab_guide_box.h"
#include "app/laboratory/lab_head.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_views.h"
#include "core/export/written_file.h"
#include "core/lab/controls.h"
#include "core/lab/run_csv.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int usualTop = 14; ///< In spacing units, until the page has placed it.

} // namespace

LabPanel::LabPanel(LabSession &session, LabGuide &guide, const LabWords &words, const Look &look,
                   Dialogs dialogs, QWidget *parent)
    : QWidget(parent), m_session(session), m_dialogs(std::move(dialogs)), m_look(look),
      m_top(usualTop * look.unit)
{
    auto *head = new LabHead(session, words.notice, look);
    auto *controls = new LabControls(session, look);
    auto *stage = new FibrePicture(session, look);
    auto *views = new LabViews(session, words, look);
    auto *guideBox = new LabGuideBox(guide, words, look);
    m_parts = {head, controls, stage, views, guideBox, look.unit};
    for (QWidget *part : {static_cast<QWidget *>(head), static_cast<QWidget *>(controls),
                          static_cast<QWidget *>(stage), static_cast<QWidget *>(views),
                          static_cast<QWidget *>(guideBox)})
        part->setParent(this);
    stage->setObjectName(u"picture"_s);
    stage->setAccessibleName(tr("Picture of the nerve fiber and its muscle"));
    stage->setAccessibleDescription(words.views.back().howToRead);
    fillMenu(*head->menu());
    connect(head, &LabHead::limitsRequested, this,
            [this] { emit sectionRequested(u"leaves-out"_s); });
    connect(head, &LabHead::presentRequested, this, &LabPanel::presentRequested);
    connect(views, &LabViews::methodRequested, this,
            [this] { emit sectionRequested(u"how-computed"_s); });
    connect(views, &LabViews::saveRequested, this, &LabPanel::askAndSave);
    connect(&m_session, &LabSession::shown, this, &LabPanel::soundImpulses);
}

/// Pressed seldom; nothing of it belongs in sight all the time.
void LabPanel::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, const QString &name, bool checkable) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setCheckable(checkable);
        addAction(action); // for those who look for it here
        return action;
    };
    QAction *copy = add(tr("Cop&y settings as a line"), u"copySettings"_s, false);
    QAction *move = add(tr("Moving picture"), u"move"_s, true);
    m_soundSwitch = add(tr("Sound: a click for each impulse"), u"sound"_s, true);
    move->setChecked(m_session.moves());
    connect(copy, &QAction::triggered, this, &LabPanel::copySettings);
    connect(m_soundSwitch, &QAction::toggled, this, &LabPanel::switchSound);
    connect(move, &QAction::toggled, &m_session, &LabSession::setMoves);
}

// Where everything stands -------------------------------------------------------------------

int LabPanel::heightForWidth(int width) const
{
    const int least = m_parts.leastHeight(width);
    if (!m_parts.isWide(width) || !parentWidget())
        return least;
    return std::max(least, parentWidget()->height() - m_top - 2 * m_look.unit);
}

QSize LabPanel::sizeHint() const
{
    const int width = 100 * m_look.unit;
    return {width, heightForWidth(width)};
}

/// The page hears of it and gives the panel the height that it wants now.
void LabPanel::askForHeight()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void LabPanel::arrange()
{
    m_parts.place(rect());
}

bool LabPanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    // Behind a dialog of ours nobody watches.
    if (event->type() == QEvent::WindowBlocked || event->type() == QEvent::WindowUnblocked)
        m_session.setHeld(event->type() == QEvent::WindowBlocked || !isVisible());
    return QWidget::event(event);
}

void LabPanel::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    const auto *page = parentWidget()
        ? qobject_cast<QAbstractScrollArea *>(parentWidget()->parentWidget())
        : nullptr;
    const int top = y() + (page ? page->verticalScrollBar()->value() : 0);
    if (page && std::exchange(m_top, top) != top)
        askForHeight();
}

void LabPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// What is done ------------------------------------------------------------------------------

void LabPanel::switchSound(bool on)
{
    if (!on) {
        m_sound.stop();
        return;
    }
    const QString problem = m_sound.start();
    m_soundSwitch->setChecked(m_sound.isOn());
    if (!problem.isEmpty())
        emit problemFound(problem);
}

void LabPanel::soundImpulses()
{
    const double now_ms = m_session.now_ms();
    if (now_ms > m_heard_ms) {
        m_sound.click(static_cast<int>(m_session.trace().spikes(m_heard_ms, now_ms).size()));
    }
    m_heard_ms = now_ms;
}

void LabPanel::askAndSave()
{
    m_session.setHeld(true); // what is seen now is what is saved
    const QString file
        = m_dialogs.saveFileName(this, tr("Save Traces or Picture"), u"crampwise-lab.csv"_s,
                                 tr("Traces and pictures (*.csv *.png *.svg)"));
    const QString problem = file.isEmpty() ? QString() : save(file);
    m_session.setHeld(false);
    if (!problem.isEmpty())
        emit problemFound(problem);
    else if (!file.isEmpty())
        emit told(savedTo(file));
}

void LabPanel::copySettings()
{
    QGuiApplication::clipboard()->setText(lab::settingsLine(m_session.settings()));
    emit told(tr("The settings are copied as one line."));
}

QString LabPanel::save(const QString &fileName) const
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"png" || ending == u"svg")
        return views().savePicture(fileName);
    if (ending != u"csv") {
        return tr("The Lab saves traces as CSV and pictures as PNG or SVG. Give it a name that "
                  "ends in .csv, .png or .svg instead of “%1”.")
            .arg(QFileInfo(fileName).fileName());
    }
    const auto &slices = m_session.trace().slices();
    return writeFile(fileName, lab::tracesCsv({slices.begin(), slices.end()}));
}

void LabPanel::takeSpaceFrom(QWidget *surroundings)
{
    surroundings->installEventFilter(this);
}

bool LabPanel::tapBy(const QKeyEvent &key)
{
    const bool space = key.key() == Qt::Key_Space && !key.modifiers() && isVisible();
    if (space && !key.isAutoRepeat())
        m_parts.controls->tap();
    return space;
}

void LabPanel::keyPressEvent(QKeyEvent *event)
{
    if (!tapBy(*event))
        QWidget::keyPressEvent(event);
}

bool LabPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        askForHeight();
    if (event->type() == QEvent::KeyPress && tapBy(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LabPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session.setHeld(false);
    m_session.start(*this);
}

void LabPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        m_session.setHeld(true);
    else
        m_session.stop(*this);
    m_soundSwitch->setChecked(false);
}

} // namespace crampwise
