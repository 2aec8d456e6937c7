// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_guide.h"

#include "app/laboratory/lab_session.h"
#include "core/lab/presets.h"

namespace crampwise {

namespace {

const lab::Preset &presetAt(int index)
{
    return lab::presets()[static_cast<size_t>(index)];
}

} // namespace

LabGuide::LabGuide(LabSession &session, QObject *parent) : QObject(parent), m_session(session) {}

int LabGuide::stepCount() const
{
    return m_preset < 0 ? 0 : static_cast<int>(presetAt(m_preset).steps.size());
}

bool LabGuide::isLastStep() const
{
    return m_step + 1 >= stepCount();
}

void LabGuide::choose(int preset)
{
    m_preset = preset;
    m_answer = m_step = -1;
    m_stage = preset < 0 ? Stage::Free : Stage::Predicting;
    if (preset >= 0) {
        m_session.setSettings({});
        m_session.showAtLeast(presetAt(preset).window_ms);
        m_session.restart();
    }
    emit changed();
}

void LabGuide::predict(int answer)
{
    if (m_stage != Stage::Predicting)
        return;
    m_answer = answer;
    m_stage = Stage::Seeing;
    doStep();
    emit changed();
}

void LabGuide::goOn()
{
    if (m_stage != Stage::Seeing)
        return;
    if (!isLastStep())
        doStep();
    else
        m_stage = Stage::Explained;
    emit changed();
}

void LabGuide::doStep()
{
    const lab::PresetStep &step = presetAt(m_preset).steps[static_cast<size_t>(++m_step)];
    m_session.setSettings(step.settings);
    if (step.tap)
        m_session.tapWhenSettled();
    else
        m_session.setPaused(false);
}

} // namespace crampwise
