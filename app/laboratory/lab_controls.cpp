// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_controls.h"

#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_slider.h"
#include "app/laboratory/lab_texts.h"
#include "app/laboratory/live_text.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace crampwise {

LabControls::LabControls(LabSession &session, const Look &look)
    : Card(look, {}), m_session(session), m_look(look), m_layout(new QVBoxLayout(this))
{
    const int side = 2 * m_look.unit;
    m_layout->setContentsMargins(side, m_look.unit, side, m_look.unit);
    m_layout->setSpacing(m_look.unit / 2);
    using Settings = lab::LabSettings;
    addSlider(lab::controls::calcium, tr("Ionized &calcium"), &Settings::ionisedCalcium_mmolL);
    addSlider(lab::controls::magnesium, tr("Total &magnesium"), &Settings::totalMagnesium_mmolL);
    addSlider(lab::controls::potassium, tr("P&otassium"), &Settings::potassium_mmolL);
    addSlider(lab::controls::pump, tr("Muscle’s calcium &pump"), &Settings::pump_percent);
    addSlider(lab::controls::stimulator, tr("Stim&ulator"), &Settings::stimulator_Hz);
    m_layout->addStretch(2); // what is left over on a large screen
    addButtons();
    connect(&m_session, &LabSession::settingsChanged, this, &LabControls::showSettings);
    showSettings();
}

LiveText *LabControls::smallText(ColorRole role, const QString &longest) const
{
    return new LiveText(longest, m_look.small, m_look.theme.color(role));
}

void LabControls::addSlider(const lab::Control &control, const QString &name,
                            double lab::LabSettings::*value)
{
    auto *group = new QWidget;
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *slider = new LabSlider(control, m_look);
    auto *label = new QLabel(name);
    label->setFont(m_look.text);
    label->setWordWrap(true);
    label->setBuddy(slider);
    auto *shown = new QLabel;
    shown->setFont(m_look.strong);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(shown);
    rows->addLayout(head);
    rows->addWidget(slider);
    LiveText *outside = smallText(ColorRole::Caution, labOutsideText(control, control.range.high));
    outside->setObjectName(QString::fromLatin1(control.key) + QStringLiteral("Outside"));
    outside->setParent(group);
    outside->setHidden(!control.normalBand);
    const QString bandText = labBandText(control);
    if (!bandText.isEmpty()) {
        auto *foot = new QHBoxLayout;
        LiveText *band = smallText(ColorRole::MutedText, bandText);
        band->setText(bandText);
        foot->addWidget(band, 1);
        foot->addWidget(outside);
        rows->addLayout(foot);
    }
    LiveText *otherUnits
        = smallText(ColorRole::MutedText, labOtherUnitsText(control, control.range.high));
    rows->addWidget(otherUnits);
    otherUnits->hide();
    QString plainName = name;
    plainName.remove(u'&');
    slider->setAccessibleName(plainName);
    connect(slider, &LabSlider::controlValueChanged, this, [this, value](double its) {
        lab::LabSettings settings = m_session.settings();
        settings.*value = its;
        m_session.setSettings(settings);
    });
    m_lines.push_back({value, slider, shown, outside, otherUnits});
    m_layout->addWidget(group);
    m_layout->addStretch(1);
}

void LabControls::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.unit);
    const auto add = [&](const QString &text, const char *name, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setFont(m_look.text);
        button->setMinimumHeight(3 * m_look.unit);
        button->setAutoDefault(false);
        button->setToolTip(toolTip);
        row->addWidget(button, 1);
        return button;
    };
    QAbstractButton *tap = add(tr("&Tap"), "tap", tr("One small shock (Space)"));
    QAbstractButton *reset = add(tr("&Reset"), "reset", tr("Normal blood, from the beginning"));
    connect(tap, &QAbstractButton::clicked, this, &LabControls::tap);
    connect(reset, &QAbstractButton::clicked, this, [this] {
        m_session.setSettings({});
        m_session.restart();
    });
    m_layout->addLayout(row);
}

void LabControls::tap()
{
    m_session.tap();
}

/// Of all other units together, shown or not.
int LabControls::unitsHeight() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int inner = width() - margins.left() - margins.right();
    int height = 0;
    for (const Line &line : m_lines)
        height += line.otherUnits->text().isEmpty() ? 0 : line.otherUnits->heightForWidth(inner);
    return height;
}

int LabControls::leastHeight(int width) const
{
    const bool shown = !m_lines.isEmpty() && !m_lines.front().otherUnits->isHidden();
    return m_layout->totalHeightForWidth(width) - (shown ? unitsHeight() : 0);
}

void LabControls::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool room = height() >= leastHeight(width()) + unitsHeight();
    for (const Line &line : std::as_const(m_lines))
        line.otherUnits->setHidden(!room || line.otherUnits->text().isEmpty());
}

void LabControls::showSettings()
{
    for (const Line &line : std::as_const(m_lines)) {
        const lab::Control &control = line.slider->control();
        const double value = m_session.settings().*line.value;
        const QSignalBlocker blocked(line.slider);
        line.slider->setControlValue(value);
        line.slider->update();
        line.shown->setText(labValueText(control, value));
        line.outside->setText(labOutsideText(control, value));
        const QString others = labOtherUnitsText(control, value);
        line.otherUnits->setText(others);
        line.slider->setToolTip(others);
    }
}

} // namespace crampwise
