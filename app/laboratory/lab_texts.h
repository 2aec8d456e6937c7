// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/laboratory.h"

#include <QString>

namespace crampwise {

class LabSession;

// What the Lab says in words, in the reader's language and number format. Never about the reader.

/// "1.20 mmol/L"; "off" for a stimulator at 0.
QString labValueText(const lab::Control &control, double value);
/// For those who hear it: "1.20 millimoles per litre, usual", "off".
QString labSpokenValue(const lab::Control &control, double value);
/// The same in the other units in use: "4.8 mg/dL, about 2.4 mmol/L in total"; may be empty.
QString labOtherUnitsText(const lab::Control &control, double value);
/// "usual: 1.10 to 1.30"; empty where nothing is marked.
QString labBandText(const lab::Control &control);

/// What the nerve does at the right edge of the strips, and why.
enum class LabActivity {
    Begins,
    Silent,
    TapFailed,
    SilentAgain,
    AnswersTap,
    FollowsStimulator,
    FiresByItself,
    Blocked,
};
LabActivity labActivity(const LabSession &session);

/// What the nerve does at the right edge of the strips: silent, blocked, firing and why.
QString labActivityText(const LabSession &session);
/// The same for those who hear it, wherever they are in the Lab; empty while it begins.
QString labSpokenActivity(LabActivity activity);
/// The longest that labActivityText() can say, in a row of the letters of now.
QString longestActivityText();
/// The same as a heading over the nerve, and over the muscle with that force.
QString labNerveHeading(LabActivity activity);
QString labMuscleHeading(double force_percent);
/// "Below usual" or "Above usual"; empty within the usual band or where there is none.
QString labOutsideText(const lab::Control &control, double value);
/// "-115 ms: node 8 mV, force 81%", over two lines.
QString labReadingText(double before_ms, const lab::LabSample &sample);
/// Impulses and groups in the last second, the force at the right edge of the strips.
QString labFiguresText(const LabSession &session);
QString labFiguresText(int impulses, int groups, double force_percent);
/// All settings with units in one line, for saved pictures.
QString labSettingsText(const lab::LabSettings &settings);
/// "200 ms across, 10 times slower than life"
QString labPaceText(double window_ms, double slowness);

double labForce_percent(double force_N);

} // namespace crampwise
