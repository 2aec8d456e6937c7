// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_head.h"

#include "app/laboratory/lab_session.h"
#include "app/laboratory/live_text.h"
#include "app/widgets/announcer.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/link_button.h"
#include "app/widgets/text_label.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int leastNoticeRow = 60; ///< In spacing units, for notice and link beside each other.

} // namespace

LabHead::LabHead(LabSession &session, const QString &notice, const Look &look)
    : m_session(session), m_look(look), m_menu(new QMenu(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_look.unit / 2);
    rows->addWidget(timeRow());
    rows->addWidget(noticeRow(notice));
    connect(&m_session, &LabSession::timeChanged, this, &LabHead::showTime);
    connect(&m_session, &LabSession::shown, this, &LabHead::showActivity);
    showTime();
    showActivity();
}

/// Narrower than a style makes buttons: all of them stand in one line.
int LabHead::widthOf(const QString &text) const
{
    return QFontMetrics(m_look.text).horizontalAdvance(text) + 3 * m_look.unit;
}

QAbstractButton *LabHead::addButton(QWidget *row, const QString &text, const char *name,
                                    const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setFont(m_look.text);
    button->setMinimumHeight(3 * m_look.unit);
    button->setAutoDefault(false);
    button->setToolTip(toolTip);
    button->setFixedWidth(widthOf(text));
    row->layout()->addWidget(button);
    return button;
}

QWidget *LabHead::timeRow()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    m_activity
        = new LiveText(longestActivityText(), m_look.strong, m_look.theme.color(ColorRole::Text));
    m_activity->setObjectName(u"activity"_s);
    m_activity->setMinimumHeight(3 * m_look.unit);
    row->layout()->addWidget(m_activity);
    connect(m_activity, &LiveText::changed, this, &LabHead::tellActivity);
    m_pause = addButton(row, tr("Pause"), "pause", tr("Then the traces can be read"));
    m_step = addButton(row, tr("Step"), "step", tr("Goes a little further"));
    m_slower = addButton(row, tr("Slower"), "slower");
    m_faster = addButton(row, tr("Faster"), "faster");
    m_pause->setFixedWidth(std::max(m_pause->width(), widthOf(tr("Go on"))));
    connect(m_pause, &QAbstractButton::clicked, this,
            [this] { m_session.setPaused(!m_session.isPaused()); });
    connect(m_step, &QAbstractButton::clicked, &m_session, &LabSession::step);
    connect(m_slower, &QAbstractButton::clicked, this,
            [this] { m_session.setPace(m_session.pace() - 1); });
    connect(m_faster, &QAbstractButton::clicked, this,
            [this] { m_session.setPace(m_session.pace() + 1); });
    connect(addButton(row, tr("Present"), "present", tr("On the whole screen (F11)")),
            &QAbstractButton::clicked, this, &LabHead::presentRequested);
    addMenuButton(row);
    return row;
}

void LabHead::addMenuButton(QWidget *row)
{
    auto *more = new QToolButton;
    more->setObjectName(u"more"_s);
    more->setText(tr("More"));
    more->setFont(m_look.text);
    more->setMinimumHeight(3 * m_look.unit);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(m_menu);
    row->layout()->addWidget(more);
}

/// Where it is wide it keeps its place when there is nothing to say, so that what is below stands
/// still; where it is narrow that would be too much room for nothing.
QWidget *LabHead::noticeRow(const QString &notice)
{
    auto *row = new QWidget;
    m_noticeRow = new QHBoxLayout(row);
    m_noticeRow->setContentsMargins(0, 0, 0, 0);
    m_noticeRow->setSpacing(m_look.unit);
    m_notice = new TextLabel(notice, m_look.text, m_look.theme.color(ColorRole::Text));
    m_notice->setObjectName(u"notice"_s);
    auto *limits = new LinkButton(tr("What this Lab leaves out"), m_look);
    limits->setObjectName(u"limits"_s);
    connect(limits, &QAbstractButton::clicked, this, &LabHead::limitsRequested);
    m_noticeRow->addWidget(m_notice, 1);
    m_noticeRow->addWidget(limits, 0, Qt::AlignVCenter | Qt::AlignTrailing);
    return row;
}

void LabHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < leastNoticeRow * m_look.unit;
    m_noticeRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QSizePolicy policy = m_notice->sizePolicy();
    policy.setRetainSizeWhenHidden(!narrow);
    m_notice->setSizePolicy(policy);
}

/// Of the Lab that is seen; that it is silent when it opens is no news.
void LabHead::tellActivity()
{
    const LabActivity activity = labActivity(m_session);
    const LabActivity before = std::exchange(m_told, activity);
    const bool wasSilent = before == LabActivity::Begins || before == LabActivity::SilentAgain;
    const bool isNews = activity != before && activity != LabActivity::Begins
        && !(wasSilent && activity == LabActivity::Silent);
    if (isNews && isVisible())
        announce(*this, labSpokenActivity(activity));
}

void LabHead::showActivity()
{
    m_activity->setText(labActivityText(m_session));
    m_notice->setVisible(labActivity(m_session) == LabActivity::FiresByItself);
}

void LabHead::showTime()
{
    m_pause->setText(m_session.isPaused() ? tr("Go on") : tr("Pause"));
    m_step->setEnabled(m_session.isPaused());
    m_slower->setEnabled(m_session.pace() > 0);
    m_faster->setEnabled(m_session.pace() < LabSession::paceCount - 1);
}

} // namespace crampwise
