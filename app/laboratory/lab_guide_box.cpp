// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_guide_box.h"

#include "app/laboratory/lab_guide.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int answerCount = 3;

} // namespace

LabGuideBox::LabGuideBox(LabGuide &guide, const std::vector<LabPreset> &presets,
                         const Look &look, QWidget *parent)
    : QWidget(parent),
      m_guide(guide),
      m_presets(presets),
      m_look(look),
      m_layout(new QVBoxLayout(this)),
      m_answerGroup(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(m_look.unit / 2);
    addChoice();
    m_task = addText(m_look.text);
    m_question = addText(m_look.strong);
    m_answers = new QWidget;
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(m_look.unit, 0, 0, 0);
    answers->setSpacing(m_look.unit / 2);
    for (int i = 0; i < answerCount; ++i) {
        auto *answer = new WrappedRadioButton;
        answer->setFont(m_look.text);
        answer->setObjectName(u"answer%1"_s.arg(i));
        answer->setMinimumHeight(3 * m_look.unit);
        m_answerGroup->addButton(answer, i);
        answers->addWidget(answer);
    }
    m_layout->addWidget(m_answers);
    m_expected = addText(m_look.text);
    m_done = addText(m_look.text);
    m_outcome = addText(m_look.text);
    m_why = addText(m_look.text);
    m_goOn = new QPushButton;
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setFont(m_look.text);
    m_goOn->setMinimumHeight(3 * m_look.unit);
    m_layout->addWidget(m_goOn, 0, Qt::AlignLeading);

    connect(m_choice, &QComboBox::activated, this, [this](int row) { m_guide.choose(row - 1); });
    connect(m_answerGroup, &QButtonGroup::idClicked, &m_guide, &LabGuide::predict);
    connect(m_goOn, &QAbstractButton::clicked, this, [this] {
        if (m_guide.stage() != LabGuide::Stage::Explained)
            m_guide.goOn();
        else if (m_guide.preset() + 1 < static_cast<int>(m_presets.size()))
            m_guide.choose(m_guide.preset() + 1);
        else
            m_guide.choose(-1);
    });
    connect(&m_guide, &LabGuide::changed, this, &LabGuideBox::show);
    show();
}

void LabGuideBox::addChoice()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(m_look.unit));
    auto *label = new QLabel(tr("Gui&ded steps:"));
    m_choice = new ChoiceBox;
    label->setBuddy(m_choice);
    label->setFont(m_look.text);
    m_choice->setFont(m_look.text);
    m_choice->setObjectName(u"preset"_s);
    m_choice->setAccessibleName(tr("Guided steps"));
    m_choice->setMinimumHeight(3 * m_look.unit);
    label->setMinimumHeight(m_choice->sizeHint().height());
    m_choice->addItem(tr("None: play freely"));
    for (const LabPreset &preset : m_presets)
        m_choice->addItem(preset.title);
    row->layout()->addWidget(label);
    row->layout()->addWidget(m_choice);
    m_layout->addWidget(row);
}

TextLabel *LabGuideBox::addText(const QFont &font)
{
    auto *text = new TextLabel({}, font, m_look.theme.color(ColorRole::Text));
    m_layout->addWidget(text);
    return text;
}

const LabPreset &LabGuideBox::preset() const
{
    return m_presets[static_cast<size_t>(m_guide.preset())];
}

QString LabGuideBox::goOnText() const
{
    switch (m_guide.stage()) {
    case LabGuide::Stage::Predicting:
        return tr("&See what happens");
    case LabGuide::Stage::Seeing:
        return m_guide.step() + 1 < m_guide.stepCount() ? tr("&Next step") : tr("&Why?");
    case LabGuide::Stage::Explained:
        return m_guide.preset() + 1 < static_cast<int>(m_presets.size()) ? tr("&Next preset")
                                                                         : tr("P&lay freely");
    case LabGuide::Stage::Free:
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

void LabGuideBox::showAnswers()
{
    m_answerGroup->setExclusive(false); // none is chosen at first
    for (QAbstractButton *button : m_answerGroup->buttons()) {
        const int answer = m_answerGroup->id(button);
        button->setText(preset().answers[static_cast<size_t>(answer)].text);
        button->setChecked(answer == m_guide.answer());
    }
    m_answerGroup->setExclusive(true);
}

void LabGuideBox::show()
{
    using Stage = LabGuide::Stage;
    const Stage stage = m_guide.stage();
    const bool guided = stage != Stage::Free;
    const QSignalBlocker blocked(m_choice);
    m_choice->setCurrentIndex(m_guide.preset() + 1);
    if (guided) {
        showAnswers();
        m_task->setPlainText(preset().task);
        m_question->setPlainText(preset().question);
        if (m_guide.answer() >= 0)
            m_expected->setPlainText(tr("You expected: %1").arg(
                preset().answers[static_cast<size_t>(m_guide.answer())].text));
        if (m_guide.step() >= 0)
            m_done->setPlainText(doneText());
        m_outcome->setPlainText(tr("What happens: %1").arg(preset().outcome));
        m_why->setPlainText(tr("Why: %1").arg(preset().why));
    }
    m_goOn->setText(goOnText());
    m_goOn->setEnabled(m_guide.answer() >= 0);
    m_goOn->setVisible(guided);
    m_task->setVisible(guided);
    m_question->setVisible(guided);
    m_answers->setVisible(stage == Stage::Predicting);
    m_expected->setVisible(stage == Stage::Seeing || stage == Stage::Explained);
    m_done->setVisible(stage == Stage::Seeing);
    m_outcome->setVisible(stage == Stage::Explained);
    m_why->setVisible(stage == Stage::Explained);
}

} // namespace crampwise
