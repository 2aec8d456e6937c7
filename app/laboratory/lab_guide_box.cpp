// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_guide_box.h"

#include "app/laboratory/lab_guide.h"
#include "app/widgets/announcer.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/columns_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int answerCount = 3;
constexpr int choiceWidth = 27;     ///< In spacing units.
constexpr int leastWordsWidth = 40; ///< In spacing units, for choice and words beside each other.

} // namespace

LabGuideBox::LabGuideBox(LabGuide &guide, const LabWords &words, const Look &look)
    : Card(look, {}), m_guide(guide), m_presets(words.presets), m_hint(words.howToUse.value(0)),
      m_look(look)
{
    auto *sides = new ColumnsLayout(leastWordsWidth * m_look.unit, 2 * m_look.unit,
                                    choiceWidth * m_look.unit);
    sides->setContentsMargins(2 * m_look.unit, m_look.unit, 2 * m_look.unit, m_look.unit);
    setLayout(sides);
    sides->addWidget(choice());
    sides->addWidget(this->words());
    connect(m_choice, &QComboBox::activated, this, [this](int row) { m_guide.choose(row - 1); });
    connect(m_goOn, &QAbstractButton::clicked, this, &LabGuideBox::goOn);
    connect(&m_guide, &LabGuide::changed, this, &LabGuideBox::show);
    show();
}

QWidget *LabGuideBox::choice()
{
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *label = new QLabel(tr("Gui&ded steps:"));
    m_choice = new ChoiceBox;
    label->setBuddy(m_choice);
    label->setFont(m_look.small);
    m_choice->setFont(m_look.text);
    m_choice->setObjectName(u"preset"_s);
    m_choice->setAccessibleName(tr("Guided steps"));
    m_choice->setMinimumHeight(3 * m_look.unit);
    m_choice->addItem(tr("None: play freely"));
    for (const LabPreset &preset : m_presets)
        m_choice->addItem(preset.title);
    lines->addWidget(label);
    lines->addWidget(m_choice);
    return column;
}

QWidget *LabGuideBox::words()
{
    auto *row = new QWidget;
    auto *sides = new QHBoxLayout(row);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(2 * m_look.unit);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_task = addText(lines, m_look.small, ColorRole::MutedText);
    m_lead = addText(lines, m_look.strong, ColorRole::Text);
    m_body = addText(lines, m_look.text, ColorRole::Text);
    m_answers = answers();
    lines->addWidget(m_answers);
    lines->addStretch(1);
    sides->addLayout(lines, 1);
    m_goOn = new QPushButton;
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setFont(m_look.text);
    m_goOn->setMinimumHeight(3 * m_look.unit);
    sides->addWidget(m_goOn, 0, Qt::AlignVCenter);
    return row;
}

/// Radio buttons that answer when they are pressed: an arrow key goes on to the next without.
QWidget *LabGuideBox::answers()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    for (int i = 0; i < answerCount; ++i) {
        auto *answer = new WrappedRadioButton;
        answer->setAutoExclusive(false);
        answer->setFont(m_look.text);
        answer->setObjectName(u"answer%1"_s.arg(i));
        answer->setMinimumHeight(3 * m_look.unit);
        connect(answer, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on) // also by an assistive tool, which does not click
                m_guide.predict(i);
        });
        m_answerButtons << answer;
        row->layout()->addWidget(answer);
    }
    return row;
}

TextLabel *LabGuideBox::addText(QVBoxLayout *lines, const QFont &font, ColorRole role)
{
    auto *text = new TextLabel({}, font, m_look.theme.color(role));
    lines->addWidget(text);
    return text;
}

const LabPreset &LabGuideBox::preset() const
{
    return m_presets[static_cast<size_t>(m_guide.preset())];
}

void LabGuideBox::goOn()
{
    if (m_guide.stage() != LabGuide::Stage::Explained)
        m_guide.goOn();
    else if (m_guide.preset() + 1 < static_cast<int>(m_presets.size()))
        m_guide.choose(m_guide.preset() + 1);
    else
        m_guide.choose(-1);
}

QString LabGuideBox::goOnText() const
{
    switch (m_guide.stage()) {
    case LabGuide::Stage::Seeing:
        return m_guide.isLastStep() ? tr("&Why?") : tr("&Next step");
    case LabGuide::Stage::Explained:
        return m_guide.preset() + 1 < static_cast<int>(m_presets.size()) ? tr("&Next preset")
                                                                         : tr("P&lay freely");
    case LabGuide::Stage::Free:
    case LabGuide::Stage::Predicting:
        break;
    }
    return {};
}

QString LabGuideBox::doneText() const
{
    const QString &done = preset().steps[m_guide.step()];
    if (m_guide.stepCount() == 1)
        return tr("Done: %1").arg(done);
    return tr("Step %1 of %2: %3")
        .arg(QLocale().toString(m_guide.step() + 1), QLocale().toString(m_guide.stepCount()), done);
}

QString LabGuideBox::verdictText() const
{
    const LabAnswer &answer = preset().answers[static_cast<size_t>(m_guide.answer())];
    return answer.right ? tr("Right: %1").arg(answer.text)
                        : tr("Not quite. You expected: %1").arg(answer.text);
}

QString LabGuideBox::bodyText() const
{
    if (m_guide.stage() == LabGuide::Stage::Explained)
        return tr("Why: %1").arg(preset().why);
    if (m_guide.stage() == LabGuide::Stage::Seeing)
        return m_guide.isLastStep() ? preset().outcome : QString();
    return m_guide.stage() == LabGuide::Stage::Free ? m_hint : QString();
}

void LabGuideBox::showAnswers()
{
    for (int i = 0; i < answerCount; ++i) {
        m_answerButtons[i]->setText(preset().answers[static_cast<size_t>(i)].text);
        m_answerButtons[i]->setChecked(false);
    }
}

/// What takes the keys comes before what has them goes: the page stands still.
void LabGuideBox::showParts(bool goesOn, bool asks)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hasKeys = focus == m_goOn || m_answers->isAncestorOf(focus);
    m_goOn->setVisible(goesOn || focus == m_goOn);
    m_answers->setVisible(asks || m_answers->isAncestorOf(focus));
    if (hasKeys) {
        QWidget *next = goesOn ? m_goOn
            : asks             ? m_answerButtons[0]
                               : static_cast<QWidget *>(m_choice);
        next->setFocus(Qt::OtherFocusReason);
    }
    m_goOn->setVisible(goesOn);
    m_answers->setVisible(asks);
}

void LabGuideBox::show()
{
    using Stage = LabGuide::Stage;
    const Stage stage = m_guide.stage();
    const bool asks = stage == Stage::Predicting;
    const bool judges
        = stage == Stage::Explained || (stage == Stage::Seeing && m_guide.isLastStep());
    const QSignalBlocker blocked(m_choice);
    m_choice->setCurrentIndex(m_guide.preset() + 1);
    if (asks)
        showAnswers();
    const auto tell = [](TextLabel *label, const QString &text) {
        label->setPlainText(text);
        label->setVisible(!text.isEmpty());
    };
    tell(m_task, asks ? preset().task : stage == Stage::Seeing ? doneText() : QString());
    tell(m_lead, judges ? verdictText() : stage == Stage::Free ? QString() : preset().question);
    tell(m_body, bodyText());
    m_goOn->setText(goOnText());
    showParts(stage == Stage::Seeing || stage == Stage::Explained, asks);
    tellNews();
}

/// What a step says, to those who do not see it change.
void LabGuideBox::tellNews()
{
    QStringList texts;
    for (const TextLabel *text : {m_task, m_lead, m_body}) {
        if (m_guide.stage() != LabGuide::Stage::Free && !text->plainText().isEmpty())
            texts << text->plainText();
    }
    const QString news = texts.join(QChar::Space);
    if (std::exchange(m_told, news) != news && isVisible())
        announce(*this, news);
}

} // namespace crampwise
