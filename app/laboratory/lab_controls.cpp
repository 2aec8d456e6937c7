// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_controls.h"

#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_slider.h"
#include "app/laboratory/lab_texts.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace crampwise {

LabControls::LabControls(LabSession &session, const Look &look, QWidget *parent)
    : QWidget(parent), m_session(session), m_look(look), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(m_look.unit);
    using Settings = lab::LabSettings;
    addSlider(lab::controls::calcium, tr("Ionized &calcium"), &Settings::ionisedCalcium_mmolL);
    addSlider(lab::controls::magnesium, tr("Total &magnesium"), &Settings::totalMagnesium_mmolL);
    addSlider(lab::controls::potassium, tr("P&otassium"), &Settings::potassium_mmolL);
    addSlider(lab::controls::pump, tr("Calcium &pump of the muscle"), &Settings::pump_percent);
    addSlider(lab::controls::stimulator, tr("Stim&ulator"), &Settings::stimulator_Hz);
    addButtons();
    addTime();
    alignButtons();
    m_layout->addStretch(1);
    connect(&m_session, &LabSession::settingsChanged, this, &LabControls::showSettings);
    connect(&m_session, &LabSession::timeChanged, this, &LabControls::showTime);
    showSettings();
    showTime();
}

void LabControls::addSlider(const lab::Control &control, const QString &name,
                            double lab::LabSettings::*value)
{
    auto *group = new QWidget;
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *slider = new LabSlider(control, m_look);
    auto *label = new QLabel(name);
    label->setFont(m_look.text);
    label->setWordWrap(true);
    label->setBuddy(slider);
    auto *shown = new QLabel;
    shown->setFont(m_look.strong);
    auto *otherUnits = new QLabel;
    auto *band = new QLabel(labBandText(control));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look.theme.color(ColorRole::MutedText));
    for (QLabel *small : {otherUnits, band}) {
        small->setFont(m_look.small);
        small->setWordWrap(true);
        small->setPalette(muted);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(shown);
    rows->addLayout(head);
    rows->addWidget(slider);
    rows->addWidget(band);
    rows->addWidget(otherUnits);
    band->setHidden(band->text().isEmpty());
    otherUnits->setHidden(labOtherUnitsText(control, control.normal).isEmpty());
    QString plainName = name;
    plainName.remove(u'&');
    slider->setAccessibleName(plainName);
    slider->setAccessibleDescription(labBandText(control));
    connect(slider, &LabSlider::controlValueChanged, this, [this, value](double its) {
        lab::LabSettings settings = m_session.settings();
        settings.*value = its;
        m_session.setSettings(settings);
    });
    m_lines.push_back({value, slider, shown, otherUnits});
    m_layout->addWidget(group);
}

QAbstractButton *LabControls::button(const QString &text, const char *name,
                                     const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setFont(m_look.text);
    button->setMinimumHeight(3 * m_look.unit);
    button->setAutoDefault(false);
    button->setToolTip(toolTip);
    return button;
}

void LabControls::addButtons()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(m_look.unit);
    row->setLayout(layout);
    QAbstractButton *tap = button(tr("&Tap the nerve"), "tap", tr("Space"));
    QAbstractButton *reset = button(tr("&Reset"), "reset", tr("Normal blood, from the beginning"));
    connect(tap, &QAbstractButton::clicked, this, &LabControls::tap);
    connect(reset, &QAbstractButton::clicked, this, [this] {
        m_session.setSettings({});
        m_session.restart();
    });
    layout->addWidget(tap);
    layout->addWidget(reset);
    m_layout->addWidget(row);
}

void LabControls::addTime()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(m_look.unit);
    row->setLayout(layout);
    m_pause = button(tr("Pause"), "pause");
    m_step = button(tr("Step"), "step", tr("A little further, while paused"));
    m_slower = button(tr("Slower"), "slower");
    m_faster = button(tr("Faster"), "faster");
    connect(m_pause, &QAbstractButton::clicked, this,
            [this] { m_session.setPaused(!m_session.isPaused()); });
    connect(m_step, &QAbstractButton::clicked, &m_session, &LabSession::step);
    connect(m_slower, &QAbstractButton::clicked, this,
            [this] { m_session.setPace(m_session.pace() - 1); });
    connect(m_faster, &QAbstractButton::clicked, this,
            [this] { m_session.setPace(m_session.pace() + 1); });
    layout->addWidget(m_pause);
    layout->addWidget(m_step);
    m_layout->addWidget(row);
    row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    row->layout()->addWidget(m_slower);
    row->layout()->addWidget(m_faster);
    m_layout->addWidget(row);
    m_pace = new TextLabel({}, m_look.small, m_look.theme.color(ColorRole::MutedText));
    m_layout->addWidget(m_pace);
}

/// As wide as the widest, so that they stand in columns.
void LabControls::alignButtons()
{
    int widest = 0;
    for (const auto *button : findChildren<QPushButton *>())
        widest = std::max(widest, button->sizeHint().width());
    for (auto *button : findChildren<QPushButton *>())
        button->setMinimumWidth(widest);
}

void LabControls::tap()
{
    m_session.tap();
}

void LabControls::showSettings()
{
    for (const Line &line : m_lines) {
        const double value = m_session.settings().*line.value;
        const QSignalBlocker blocked(line.slider);
        line.slider->setControlValue(value);
        line.shown->setText(labValueText(line.slider->control(), value));
        line.otherUnits->setText(labOtherUnitsText(line.slider->control(), value));
    }
}

void LabControls::showTime()
{
    m_pause->setText(m_session.isPaused() ? tr("Go on") : tr("Pause"));
    m_step->setEnabled(m_session.isPaused());
    m_slower->setEnabled(m_session.pace() > 0);
    m_faster->setEnabled(m_session.pace() < LabSession::paceCount - 1);
    m_pace->setPlainText(labPaceText(m_session.window_ms(), m_session.slowness()));
}

} // namespace crampwise
