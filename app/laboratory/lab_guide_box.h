// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/lab_words.h"
#include "app/theme/look.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace crampwise {

class ChoiceBox;
class LabGuide;
class TextLabel;

/// The guide in words and buttons: choose a preset, predict, see, read why. Nothing in it counts
/// or marks the answers.
class LabGuideBox : public QWidget {
    Q_OBJECT

public:
    /// The guide must outlive it.
    LabGuideBox(LabGuide &guide, const std::vector<LabPreset> &presets, const Look &look,
                QWidget *parent = nullptr);

private:
    void addChoice();
    TextLabel *addText(const QFont &font);
    void show();
    void showAnswers();
    QString goOnText() const;
    QString doneText() const;
    const LabPreset &preset() const;

    LabGuide &m_guide;
    const std::vector<LabPreset> m_presets;
    Look m_look;
    QVBoxLayout *m_layout;
    ChoiceBox *m_choice = nullptr;
    TextLabel *m_task;
    TextLabel *m_question;
    QWidget *m_answers;
    QButtonGroup *m_answerGroup;
    TextLabel *m_expected;
    TextLabel *m_done;
    QAbstractButton *m_goOn;
    TextLabel *m_outcome;
    TextLabel *m_why;
};

} // namespace crampwise
