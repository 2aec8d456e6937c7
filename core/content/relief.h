// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/research.h"

#include <optional>
#include <vector>

namespace crampwise {

enum class StretchPosition { Lying, Sitting, Standing };

/// Whether a trial tested it or it is only what everybody advises.
enum class ReliefBasis { Tested, Custom };

/// How the body lies, sits or stands in a stretch: what a drawing of it shows.
struct Pose {
    QString view; ///< From where it is seen.
    QString body;
    QString crampedSide;
    QString otherSide;
    QString hands;
    QString support;
    QString movementArrow;
    QString whereThePullIsFelt;
    QString commonMistake; ///< Shown crossed out.
};

/// How long to hold a stretch, in seconds.
struct Hold {
    std::optional<int> low; ///< Nothing: only until it eases.
    std::optional<int> high;
    QString until; ///< What ends it in a cramp; may be empty.
    std::optional<int> repeat;
    std::optional<int> restBetween;
    QString note;
    QStringList sources;
};

/// One way to stretch one muscle.
struct Stretch {
    QString id;
    StretchPosition position = StretchPosition::Lying;
    QString title;
    QStringList steps;
    QString student;     ///< The movement in the terms of the field; may be empty.
    QString picture;     ///< File name in resources/illustrations, without ".svg".
    QString pictureText; ///< What it shows, for those who do not see it.
    Pose pose;
    Hold hold;
    QString ifYouMayFall;
    QString inPregnancy;
    QString doNotDoIf;
    ReliefBasis basis = ReliefBasis::Custom;
    QStringList sources;
};

/// A text, the warning signs that say more, and its sources.
struct ReliefNotice {
    LeveledText text;
    QStringList signs; ///< Ids of warning signs; may be empty.
    QStringList sources;
};

/// A part of the body that cramps.
struct CrampSite {
    QString id;
    QString name;
    QString shortName; ///< In a word or two, for a small card.
    bool commonest = false;
    QString whatYouSee;
    std::optional<ReliefNotice> warning;
    std::vector<Stretch> stretches;
};

/// Steps to take in a cramp, or in a situation.
struct ReliefSteps {
    QString id; ///< Empty for the first minute.
    QString title;
    LeveledList steps;
    QStringList signs; ///< Ids of warning signs; may be empty.
    Who who;
    QStringList asksFor; ///< Ids of tried remedies that the steps ask for; may be empty.
    QStringList sources;
};

/// Something to do in a cramp or after it, or in the evening.
struct ReliefMeasure {
    QString id;
    LeveledText text;
    Certainty certainty = Certainty::None;
    ReliefBasis basis = ReliefBasis::Custom;
    Who who;
    QStringList sources;
};

/// What does not stop a cramp that has begun, or how something was tested.
struct ReliefRow {
    QString what;
    LeveledText text;
    std::optional<Certainty> certainty;
    QStringList sources;
};

/// The evening routine as a trial tested it.
struct EveningRoutine {
    QString title;
    Fact testedIn;
    int hold = 0; ///< Seconds.
    int repeatsEachLeg = 0;
    int restBetween = 0; ///< Seconds.
    int minutes = 0;     ///< The whole of it.
    int weeks = 0;
    QString when;
    QString intensity;
    QStringList numbersFrom; ///< Source ids of the six above.
    QStringList steps;
    Fact result;
    Fact against; ///< The trial that found otherwise.
    Certainty certainty = Certainty::Low;
    QStringList stretches; ///< Ids of the stretches that it is made of.
};

/// A stretch and the part of the body that it is for.
struct StretchAtSite {
    const CrampSite *site = nullptr;
    const Stretch *stretch = nullptr;
};

/// A cramp right now, and what may spare the next one.
struct ReliefContent {
    ReliefSteps firstMinute;
    LeveledText beforeYouStretch;
    QStringList beforeSigns; ///< Ids of warning signs.
    std::vector<Fact> beforeFacts;
    std::vector<Fact> rules;
    std::vector<CrampSite> sites;
    QStringList shownFirst; ///< Ids of the stretches that are offered first.
    QStringList inSight;    ///< Ids of the warning signs that stay in sight.
    std::vector<ReliefMeasure> measures;
    Fact painkillers;
    std::vector<ReliefRow> notAtOnce;
    ReliefNotice soreness;
    std::vector<ReliefSteps> special;
    std::vector<ReliefMeasure> tonight;
    EveningRoutine evening;
    std::vector<ReliefRow> customOrTested;

    /// Both null for an id that is not there.
    StretchAtSite find(const QString &id) const;
};

} // namespace crampwise
