// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "app/widgets/card.h"
#include "core/content/lab_words.h"

class QAbstractButton;
class QVBoxLayout;

namespace crampwise {

class ChoiceBox;
class LabGuide;
class TextLabel;

/// The guide as a strip: choose a preset, guess, see whether it was so, read why, go to the next.
/// Nothing in it counts the answers.
class LabGuideBox : public Card {
    Q_OBJECT

public:
    /// The guide must outlive it.
    LabGuideBox(LabGuide &guide, const LabWords &words, const Look &look);

private:
    QWidget *choice();
    QWidget *words();
    QWidget *answers();
    TextLabel *addText(QVBoxLayout *lines, const QFont &font, ColorRole role);
    void goOn();
    void showParts(bool goesOn, bool asks);
    void show();
    void tellNews();
    void showAnswers();
    QString goOnText() const;
    QString doneText() const;
    QString verdictText() const;
    QString bodyText() const;
    const LabPreset &preset() const;

    LabGuide &m_guide;
    const std::vector<LabPreset> m_presets;
    const QString m_hint;
    Look m_look;
    ChoiceBox *m_choice = nullptr;
    TextLabel *m_task = nullptr;
    TextLabel *m_lead = nullptr; ///< The question, then whether the answer was right.
    TextLabel *m_body = nullptr;
    QWidget *m_answers = nullptr;
    QList<QAbstractButton *> m_answerButtons;
    QAbstractButton *m_goOn = nullptr;
    QString m_told; ///< Read out last.
};

} // namespace crampwise
