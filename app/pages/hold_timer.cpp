// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/hold_timer.h"

#include "app/widgets/announcer.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qreal ringSide = 12.5; // in spacing units
constexpr qreal ringWidth = 1;
constexpr int leastControls = 14; // narrower, they go below the ring
constexpr int soonDone = 10;      // seconds that are told before the end

} // namespace

/// The ring and the seconds in it.
class HoldRing : public QWidget {
public:
    HoldRing(const HoldClock &clock, const Look &look, QWidget *parent)
        : QWidget(parent), m_clock(clock), m_look(look)
    {
        const int side = int(std::round(ringSide * look.unit));
        resize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = ringWidth * m_look.unit;
        const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
        painter.setPen(QPen(m_look.theme.color(ColorRole::Empty), width));
        painter.drawEllipse(ring);
        painter.setPen(
            QPen(m_look.theme.color(ColorRole::Accent), width, Qt::SolidLine, Qt::RoundCap));
        constexpr int fromTop = 90 * 16;
        const int part = int(std::round(m_clock.filled() * 360 * 16));
        if (part > 0)
            painter.drawArc(ring, fromTop, -part);
        paintSeconds(painter, ring);
    }

private:
    void paintSeconds(QPainter &painter, const QRectF &ring) const
    {
        QFont large = m_look.title;
        large.setBold(true);
        large.setPixelSize(int(3.6 * m_look.unit));
        painter.setFont(large);
        painter.setPen(m_look.theme.color(ColorRole::Text));
        const QRectF number = ring.adjusted(0, -1.5 * m_look.unit, 0, -1.5 * m_look.unit);
        painter.drawText(number, Qt::AlignCenter, QLocale().toString(m_clock.shown()));
        QFont unit = m_look.small;
        unit.setPixelSize(int(1.6 * m_look.unit));
        painter.setFont(unit);
        painter.setPen(m_look.theme.color(ColorRole::MutedText));
        const QRectF below = ring.adjusted(0, 4.5 * m_look.unit, 0, 0);
        painter.drawText(below, Qt::AlignCenter, HoldTimer::tr("seconds", "below a number"));
    }

    const HoldClock &m_clock;
    const Look m_look;
};

HoldTimer::HoldTimer(const HoldTimerBlock &block, const Look &look)
    : m_look(look), m_clock(block.seconds, block.times), m_ring(new HoldRing(m_clock, look, this)),
      m_controls(new QWidget(this)), m_start(button(tr("Start"), &HoldTimer::startOrPause)),
      m_again(button(tr("Again"), &HoldTimer::again)), m_soundBox(new QCheckBox(tr("Sound"))),
      m_status(new QLabel)
{
    setAccessibleName(block.title);
    QPalette filled = m_start->palette();
    filled.setColor(QPalette::Button, look.theme.color(ColorRole::Accent));
    filled.setColor(QPalette::ButtonText, look.theme.color(ColorRole::OnAccent));
    m_start->setPalette(filled);
    m_start->setFont(look.strong);
    m_start->setObjectName(u"hold-start"_s);
    m_again->setObjectName(u"hold-again"_s);
    m_soundBox->setObjectName(u"hold-sound"_s);
    m_soundBox->setFont(look.text);
    m_soundBox->setMinimumHeight(3 * look.unit);
    m_status->setObjectName(u"hold-status"_s);
    m_status->setFont(look.text);
    m_status->setWordWrap(true);
    m_status->setMinimumHeight(QFontMetrics(look.text).height());
    auto *title = new TextLabel(block.title, look.strong, look.theme.color(ColorRole::Text));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(look.unit);
    buttons->setLayout(flow);
    for (QWidget *one : std::initializer_list<QWidget *>{m_start, m_again, m_soundBox})
        flow->addWidget(one);
    auto *layout = new QVBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.unit / 2);
    for (QWidget *one : std::initializer_list<QWidget *>{title, buttons, m_status})
        layout->addWidget(one);
    m_second.setInterval(std::chrono::seconds(1));
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &HoldTimer::tick);
    connect(m_soundBox, &QCheckBox::toggled, this, &HoldTimer::setSound);
    m_status->setText(turnWords());
    QSizePolicy keepsItsPlace = m_status->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_status->setSizePolicy(keepsItsPlace);
    m_status->setHidden(m_status->text().isEmpty());
    showState();
}

QPushButton *HoldTimer::button(const QString &text, void (HoldTimer::*pressed)())
{
    auto *made = new QPushButton(text);
    made->setFont(m_look.text);
    made->setMinimumHeight(4 * m_look.unit);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

QString HoldTimer::seconds() const
{
    return QLocale().toString(m_clock.shown());
}

/// Which hold it is; nothing where there is but one.
QString HoldTimer::turnWords() const
{
    return m_clock.times() > 1
        ? tr("%1 of %2", "a number of holds, of so many")
              .arg(QLocale().toString(m_clock.turn()), QLocale().toString(m_clock.times()))
        : QString();
}

void HoldTimer::startOrPause()
{
    if (m_clock.state() == HoldClock::State::Running) {
        m_clock.pause();
        m_second.stop();
        showState();
        tell(tr("Paused"));
        return;
    }
    if (m_clock.state() == HoldClock::State::Done) {
        again();
        return;
    }
    m_clock.start();
    run();
}

void HoldTimer::again()
{
    m_clock.again();
    run();
}

void HoldTimer::run()
{
    m_second.start();
    showState();
    const QString words = turnWords();
    tell(words, words.isEmpty() ? tr("Started") : tr("Started, %1", "which hold").arg(words));
}

void HoldTimer::tick()
{
    m_clock.tick();
    if (m_clock.state() == HoldClock::State::Done)
        tellDone();
    else if (!m_clock.countsUp() && m_clock.shown() == soonDone)
        tell(tr("%n second(s) left", nullptr, soonDone));
    showState();
}

void HoldTimer::tellDone()
{
    m_second.stop();
    const QString words = turnWords();
    tell(words.isEmpty() ? tr("Done") : tr("Done, %1", "which hold").arg(words));
    m_sound.chime();
}

void HoldTimer::tell(const QString &shown, const QString &told)
{
    m_status->setText(shown);
    m_status->setHidden(shown.isEmpty());
    announce(*this, told.isEmpty() ? shown : told);
}

void HoldTimer::setSound(bool on)
{
    if (!on) {
        m_sound.stop();
        return;
    }
    const QString problem = m_sound.start();
    if (problem.isEmpty())
        return;
    m_soundBox->setChecked(false);
    tell(problem);
}

void HoldTimer::showState()
{
    const bool runs = m_clock.state() == HoldClock::State::Running;
    m_start->setText(runs ? tr("Pause") : tr("Start"));
    m_again->setEnabled(m_clock.state() != HoldClock::State::Ready);
    m_ring->setAccessibleName(tr("%n second(s)", nullptr, m_clock.shown()));
    m_ring->update();
}

bool HoldTimer::isNarrow(int width) const
{
    return width - m_ring->width() - 2 * m_look.unit < leastControls * m_look.unit;
}

int HoldTimer::controlsHeight(int width) const
{
    return m_controls->layout()->heightForWidth(width);
}

int HoldTimer::heightForWidth(int width) const
{
    if (isNarrow(width))
        return m_ring->height() + m_look.unit + controlsHeight(width);
    return std::max(m_ring->height(), controlsHeight(width - m_ring->width() - 2 * m_look.unit));
}

QSize HoldTimer::sizeHint() const
{
    const int width = m_ring->width() + (leastControls + 2) * m_look.unit;
    return {width, heightForWidth(width)};
}

void HoldTimer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = isNarrow(width());
    const int side = m_ring->width();
    const int left = narrow ? 0 : side + 2 * m_look.unit;
    const int top = narrow ? side + m_look.unit : 0;
    const QRect ring(0, narrow ? 0 : (height() - side) / 2, side, side);
    QRect controls(left, top, width() - left, controlsHeight(width() - left));
    if (!narrow)
        controls.moveTop((height() - controls.height()) / 2);
    m_ring->setGeometry(QStyle::visualRect(layoutDirection(), rect(), ring));
    m_controls->setGeometry(QStyle::visualRect(layoutDirection(), rect(), controls));
}

} // namespace crampwise
