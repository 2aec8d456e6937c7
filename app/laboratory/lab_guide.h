// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crampwise {

class LabSession;

/// Leads through one preset of the Lab: predict first, then see, then read why. The controls stay
/// free all the while. Presets and answers count from 0.
class LabGuide : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Free,       ///< No preset.
        Predicting, ///< Nothing has been done yet.
        Seeing,     ///< step() was done last.
        Explained,  ///< All steps are done, the reason may be shown.
    };

    /// The session must outlive it.
    explicit LabGuide(LabSession &session, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    int preset() const { return m_preset; } ///< -1 in free play.
    int answer() const { return m_answer; } ///< What was predicted; -1 before.
    int step() const { return m_step; }     ///< -1 before the first.
    int stepCount() const;
    bool isLastStep() const; ///< Nothing is left to be done.

    /// Begins a preset in normal blood, at the pace that shows it; -1 ends it and leaves
    /// everything as it is.
    void choose(int preset);
    /// Takes the guess and does the first step, so that it can be seen whether it was right.
    void predict(int answer);
    /// After a prediction: does the next step; after the last step, explains.
    void goOn();

signals:
    void changed();

private:
    void doStep();

    LabSession &m_session;
    Stage m_stage = Stage::Free;
    int m_preset = -1;
    int m_answer = -1;
    int m_step = -1;
};

} // namespace crampwise
