// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/lab_texts.h"

#include "app/laboratory/lab_session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace crampwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(crampwise::Laboratory)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// As many as the control's step has.
int decimals(const lab::Control &control)
{
    if (control.step >= 1)
        return 0;
    return control.step >= 0.1 ? 1 : 2;
}

bool is(const lab::Control &control, const lab::Control &other)
{
    return std::string_view(control.key) == other.key;
}

/// Beside the band that is marked as usual.
enum class Place { NotMarked, Below, Usual, Above };

Place placeOf(const lab::Control &control, double value)
{
    const double within = control.step / 2; // of the rounding
    if (!control.normalBand)
        return Place::NotMarked;
    if (value < control.normalBand->low - within)
        return Place::Below;
    return value > control.normalBand->high + within ? Place::Above : Place::Usual;
}

/// With its unit as it is spoken.
QString unitInWords(const lab::Control &control, const QString &figure)
{
    if (is(control, lab::controls::stimulator))
        return Words::tr("%1 shocks a second").arg(figure);
    if (is(control, lab::controls::pump))
        return Words::tr("%1 percent").arg(figure);
    return Words::tr("%1 millimoles per litre").arg(figure);
}

/// The nerve has this long to answer a tap; a failure is told this long.
constexpr double answer_ms = 5;
constexpr double told_ms = 1000;
/// A nerve that fires by itself does so more often.
constexpr double silence_ms = 400;

/// No group of impulses in the last second came without a tap.
bool answersTaps(const lab::LabSlice &slice, const LabTrace &trace)
{
    const std::vector<double> taps_ms = trace.taps(-1, slice.to_ms);
    return std::all_of(slice.groups.begin(), slice.groups.end(), [&](const auto &group) {
        return std::any_of(taps_ms.begin(), taps_ms.end(), [&](double tap_ms) {
            return std::abs(group.first_ms - tap_ms) <= lab::groupGap_ms;
        });
    });
}

LabActivity activityOf(const lab::LabSlice &slice, const LabSession &session)
{
    const LabTrace &trace = session.trace();
    const double now_ms = session.now_ms();
    switch (slice.activity) {
    case lab::NerveActivity::Silent:
        return trace.taps(now_ms - told_ms, now_ms - answer_ms).empty() ? LabActivity::Silent
                                                                        : LabActivity::TapFailed;
    case lab::NerveActivity::Blocked:
        return LabActivity::Blocked;
    case lab::NerveActivity::Firing:
        break;
    }
    if (slice.settings.stimulator_Hz > 0)
        return LabActivity::FollowsStimulator;
    if (slice.groups.back().last_ms < now_ms - silence_ms)
        return LabActivity::SilentAgain;
    return answersTaps(slice, trace) ? LabActivity::AnswersTap : LabActivity::FiresByItself;
}

QString textOf(LabActivity activity)
{
    switch (activity) {
    case LabActivity::Begins:
        return Words::tr("The Lab begins.");
    case LabActivity::Silent:
        return Words::tr("Silent.");
    case LabActivity::TapFailed:
        return Words::tr("Silent: the tap makes no impulse.");
    case LabActivity::SilentAgain:
        return Words::tr("Silent again.");
    case LabActivity::AnswersTap:
        return Words::tr("Answers the tap.");
    case LabActivity::FollowsStimulator:
        return Words::tr("Fires with the stimulator.");
    case LabActivity::FiresByItself:
        return Words::tr("Fires by itself.");
    case LabActivity::Blocked:
        break;
    }
    return Words::tr("Blocked: the nerve cannot fire.");
}

} // namespace

double labForce_percent(double force_N)
{
    return 100 * force_N / lab::fullTetanus_N;
}

QString labValueText(const lab::Control &control, double value)
{
    if (is(control, lab::controls::stimulator) && value == 0)
        return Words::tr("off");
    return Words::tr("%1 %2", "value and unit")
        .arg(number(value, decimals(control)), QString::fromLatin1(control.unit));
}

QString labSpokenValue(const lab::Control &control, double value)
{
    if (is(control, lab::controls::stimulator) && value == 0)
        return Words::tr("off");
    QString inWords = unitInWords(control, number(value, decimals(control)));
    switch (placeOf(control, value)) {
    case Place::Below:
        return Words::tr("%1, below usual").arg(inWords);
    case Place::Usual:
        return Words::tr("%1, usual").arg(inWords);
    case Place::Above:
        return Words::tr("%1, above usual").arg(inWords);
    case Place::NotMarked:
        break;
    }
    return inWords;
}

QString labOtherUnitsText(const lab::Control &control, double value)
{
    if (is(control, lab::controls::calcium)) {
        return Words::tr("%1 mg/dL; total about %2 mmol/L")
            .arg(number(lab::calcium_mgPerDL(value), 1), number(lab::totalCalcium_mmolL(value), 1));
    }
    if (is(control, lab::controls::magnesium))
        return Words::tr("%1 mg/dL").arg(number(lab::magnesium_mgPerDL(value), 1));
    if (is(control, lab::controls::potassium))
        return Words::tr("%1 mEq/L").arg(number(lab::potassium_mEqPerL(value), 1));
    return {};
}

QString labBandText(const lab::Control &control)
{
    const auto &band = control.normalBand;
    if (!band)
        return {};
    if (band->low == band->high)
        return Words::tr("usual: %1").arg(labValueText(control, band->low));
    const QString low = number(band->low, decimals(control));
    const QString high = number(band->high, decimals(control));
    if (is(control, lab::controls::magnesium)) {
        constexpr double otherLow_mmolL = 0.75;
        return Words::tr("usual: %1 to %2; for some from %3")
            .arg(low, high, number(otherLow_mmolL, 2));
    }
    return Words::tr("usual: %1 to %2").arg(low, high);
}

LabActivity labActivity(const LabSession &session)
{
    const lab::LabSlice *slice = session.trace().sliceAt(session.now_ms());
    return slice ? activityOf(*slice, session) : LabActivity::Begins;
}

QString labActivityText(const LabSession &session)
{
    return textOf(labActivity(session));
}

QString labSpokenActivity(LabActivity activity)
{
    switch (activity) {
    case LabActivity::Begins:
        break;
    case LabActivity::Silent:
        return Words::tr("Nerve: silent");
    case LabActivity::TapFailed:
        return Words::tr("Nerve: silent, the tap fails");
    case LabActivity::SilentAgain:
        return Words::tr("Nerve: silent again");
    case LabActivity::AnswersTap:
        return Words::tr("Nerve: answers the tap");
    case LabActivity::FollowsStimulator:
        return Words::tr("Nerve: fires with the stimulator");
    case LabActivity::FiresByItself:
        return Words::tr("Nerve: fires by itself");
    case LabActivity::Blocked:
        return Words::tr("Nerve: blocked");
    }
    return {};
}

QString longestActivityText()
{
    const QString failed = textOf(LabActivity::TapFailed);
    const QString blocked = textOf(LabActivity::Blocked);
    return failed.size() > blocked.size() ? failed : blocked;
}

QString labNerveHeading(LabActivity activity)
{
    switch (activity) {
    case LabActivity::Begins:
    case LabActivity::Silent:
    case LabActivity::SilentAgain:
        return Words::tr("Nerve: gates closed");
    case LabActivity::TapFailed:
        return Words::tr("Nerve: the tap fails");
    case LabActivity::AnswersTap:
        return Words::tr("Nerve: answers the tap");
    case LabActivity::FollowsStimulator:
        return Words::tr("Nerve: follows the stimulator");
    case LabActivity::FiresByItself:
        return Words::tr("Nerve: gates open by themselves");
    case LabActivity::Blocked:
        break;
    }
    return Words::tr("Nerve: blocked");
}

QString labMuscleHeading(double force_percent)
{
    constexpr double rest_percent = 1;
    constexpr double twitch_percent = 60;
    if (force_percent < rest_percent)
        return Words::tr("Muscle: at rest");
    return force_percent < twitch_percent ? Words::tr("Muscle: pulls")
                                          : Words::tr("Muscle: pulls hard");
}

QString labOutsideText(const lab::Control &control, double value)
{
    switch (placeOf(control, value)) {
    case Place::Below:
        return Words::tr("▼ below usual");
    case Place::Above:
        return Words::tr("▲ above usual");
    case Place::Usual:
    case Place::NotMarked:
        break;
    }
    return {};
}

QString labReadingText(double before_ms, const lab::LabSample &sample)
{
    return Words::tr("%1 ms: node %2 mV\nforce %3%")
        .arg(number(before_ms, 1), number(sample.nerve.potential_mV, 0),
             number(labForce_percent(sample.force_N), 0));
}

QString labFiguresText(const LabSession &session)
{
    const lab::LabSlice *slice = session.trace().sliceAt(session.now_ms());
    const lab::LabSample *sample = session.trace().sampleAt(session.now_ms());
    if (!slice || !sample)
        return {};
    return labFiguresText(slice->impulses, static_cast<int>(slice->groups.size()),
                          labForce_percent(sample->force_N));
}

QString labFiguresText(int impulses, int groups, double force_percent)
{
    return Words::tr("In the last second: impulses %1, groups %2. Force now: %3%.")
        .arg(QLocale().toString(impulses), QLocale().toString(groups), number(force_percent, 0));
}

QString labSettingsText(const lab::LabSettings &settings)
{
    using namespace lab::controls;
    return Words::tr("Ionized calcium %1, total magnesium %2, potassium %3, calcium pump %4, "
                     "stimulator %5")
        .arg(labValueText(calcium, settings.ionisedCalcium_mmolL),
             labValueText(magnesium, settings.totalMagnesium_mmolL),
             labValueText(potassium, settings.potassium_mmolL),
             labValueText(pump, settings.pump_percent),
             labValueText(stimulator, settings.stimulator_Hz));
}

QString labPaceText(double window_ms, double slowness)
{
    const QLocale locale;
    if (slowness <= 1)
        return Words::tr("%1 ms across, as fast as life").arg(locale.toString(window_ms));
    return Words::tr("%1 ms across, %2 times slower than life")
        .arg(locale.toString(window_ms), locale.toString(slowness));
}

} // namespace crampwise
