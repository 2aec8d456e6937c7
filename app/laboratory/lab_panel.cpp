// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_panel.h"

#include "core/export/written_file.h"
#include "core/lab/controls.h"
#include "core/lab/run_csv.h"
#include "app/laboratory/lab_controls.h"
#include "app/laboratory/lab_guide_box.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_texts.h"
#include "app/laboratory/lab_views.h"
#include "app/widgets/columns_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int controlsWidth = 33;   ///< In spacing units.
constexpr int leastViewsWidth = 44; ///< In spacing units, for controls beside the views.
constexpr int summaryPeriod_ms = 1000;

} // namespace

LabPanel::LabPanel(LabSession &session, LabGuide &guide, const LabWords &words, const Look &look,
                   Dialogs dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(std::move(dialogs)),
      m_look(look),
      m_controls(new LabControls(session, look)),
      m_views(new LabViews(session, words.views, look))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * m_look.unit);
    layout->addWidget(new LabGuideBox(guide, words.presets, look));
    layout->addWidget(summary());
    auto *sides = new QWidget;
    sides->setLayout(new ColumnsLayout(leastViewsWidth * m_look.unit, 3 * m_look.unit,
                                       controlsWidth * m_look.unit));
    sides->layout()->addWidget(m_controls);
    sides->layout()->addWidget(m_views);
    layout->addWidget(sides);
    layout->addWidget(footer());
    m_nextSummary.setSingleShot(true);
    m_nextSummary.setTimerType(Qt::PreciseTimer); // a coarse one comes up to 5 per cent early
    connect(&m_nextSummary, &QTimer::timeout, this, &LabPanel::summarise);
    connect(&m_session, &LabSession::shown, this, &LabPanel::soundImpulses);
    connect(&m_session, &LabSession::shown, this, [this] {
        if (!m_nextSummary.isActive())
            m_nextSummary.start(summaryPeriod_ms);
    });
}

/// What happens in words, for those who do not see the plots and for all others.
QWidget *LabPanel::summary()
{
    auto *box = new QWidget;
    box->setObjectName(u"summary"_s);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_activity = new TextLabel({}, m_look.strong, m_look.theme.color(ColorRole::Text));
    m_figures = new TextLabel({}, m_look.text, m_look.theme.color(ColorRole::Text));
    m_activity->setObjectName(u"activity"_s);
    m_figures->setObjectName(u"figures"_s);
    lines->addWidget(m_activity);
    lines->addWidget(m_figures);
    summarise();
    return box;
}

void LabPanel::summarise()
{
    const auto tell = [](TextLabel *label, const QString &text) {
        label->setVisible(!text.isEmpty());
        if (text == label->plainText())
            return;
        label->setPlainText(text);
        QAccessibleEvent changed(label, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    };
    tell(m_activity, labActivityText(m_session));
    tell(m_figures, labFiguresText(m_session));
}

QWidget *LabPanel::footer()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    const auto add = [&](QAbstractButton *button, const QString &name) {
        button->setObjectName(name);
        button->setFont(m_look.text);
        button->setMinimumHeight(3 * m_look.unit);
        row->layout()->addWidget(button);
    };
    auto *save = new QPushButton(tr("S&ave…"));
    auto *copy = new QPushButton(tr("Cop&y settings"));
    auto *explain = new QCheckBox(tr("E&xplain the views"));
    auto *move = new QCheckBox(tr("Moving picture"));
    m_soundSwitch = new QCheckBox(tr("Sound"));
    add(save, u"save"_s);
    add(copy, u"copySettings"_s);
    add(explain, u"explain"_s);
    add(move, u"move"_s);
    add(m_soundSwitch, u"sound"_s);
    save->setToolTip(tr("Traces as CSV, views as PNG or SVG"));
    m_soundSwitch->setToolTip(tr("A click for each impulse"));
    copy->setToolTip(tr("As a line that “crampwise --lab” reads"));
    move->setToolTip(tr("Off: one still picture after the other"));
    move->setChecked(m_session.moves());
    connect(save, &QAbstractButton::clicked, this, &LabPanel::askAndSave);
    connect(copy, &QAbstractButton::clicked, this, &LabPanel::copySettings);
    connect(explain, &QAbstractButton::toggled, m_views, &LabViews::setExplained);
    connect(m_soundSwitch, &QAbstractButton::toggled, this, &LabPanel::switchSound);
    connect(move, &QAbstractButton::toggled, &m_session, &LabSession::setMoves);
    return row;
}

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
    const QString file = m_dialogs.saveFileName(this, tr("Save Traces or Picture"),
                                                u"crampwise-lab.csv"_s,
                                                tr("Traces and pictures (*.csv *.png *.svg)"));
    const QString problem = file.isEmpty() ? QString() : save(file);
    m_session.setHeld(false);
    if (!problem.isEmpty())
        emit problemFound(problem);
    else if (!file.isEmpty())
        emit told(tr("Saved."));
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
        return m_views->savePicture(fileName);
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
        m_controls->tap();
    return space;
}

void LabPanel::keyPressEvent(QKeyEvent *event)
{
    if (!tapBy(*event))
        QWidget::keyPressEvent(event);
}

bool LabPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && tapBy(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LabPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session.setHeld(false);
    m_session.start();
}

void LabPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        m_session.setHeld(true);
    else
        m_session.stop();
    m_soundSwitch->setChecked(false);
}

} // namespace crampwise
