// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/research.h"

#include <optional>
#include <vector>

namespace crampwise {

// Trials and reviews as data, for tables and forest plots.

/// What an effect is measured on. Effects on two axes share no plot.
enum class TrialAxis {
    CrampsPerWeek,
    RiskRatioHelped,
    OddsRatioStillCramping,
    CrampsPerNight,
    Severity,
    Pain
};

enum class BetterSide { Lower, Higher };

struct TrialAxisInfo {
    TrialAxis id = TrialAxis::CrampsPerWeek;
    QString title;
    QString howToRead;
    double none = 0; ///< The value of no difference.
    BetterSide better = BetterSide::Lower;
};

/// An amount of the element (or vitamin) a day.
struct ElementDose {
    QString element;
    double amount = 0;
    QString unit;
    QString condition; ///< What must hold for it, where the paper leaves it open; may be empty.
};

struct TrialDose {
    QString text;
    QString salt;                     ///< Empty when none was given.
    std::optional<double> saltAmount; ///< A day.
    QString saltUnit;
    std::vector<ElementDose> elements; ///< Several where the paper leaves it open.
    QString note;                      ///< May be empty.
};

/// An effect with its 95 % confidence interval.
struct TrialEffect {
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    QString unit;
};

struct TrialP {
    bool below = false; ///< The value is a bound.
    double value = 1;
};

struct TrialArm {
    struct Measure {
        QString what; ///< "baseline", "end-sd", "change", ...
        double value = 0;
    };

    QString name;
    std::optional<int> people;
    QString unit; ///< What the numbers count; may be empty.
    std::vector<Measure> measures;
};

/// An interval of ours, beside the printed one.
struct RecomputedInterval {
    double low = 0;
    double high = 0;
    QString how;
};

struct OtherOutcome {
    QString outcome;
    TrialEffect effect; ///< Its unit may be empty.
    std::optional<int> people;
    std::optional<int> trials;
    std::optional<Certainty> certainty;
};

/// Whether and how a row is drawn.
struct ForestPlace {
    enum class Role { Pooled, Superseded, Trial };
    enum class Group { Main, Pregnancy, Stretching };

    bool show = false;
    TrialAxis axis = TrialAxis::CrampsPerWeek; ///< This and the rest only of what is shown.
    Role role = Role::Trial;
    Group group = Group::Main;  ///< Each is drawn apart.
    bool optional = false;      ///< May be left out.
    bool unitUncertain = false; ///< That it belongs on the axis is likely, not printed.
};

struct TrialRow {
    enum class Kind { Trial, Review, NarrativeReview, Observational, Protocol, Guideline };

    QString id;
    QString label; ///< As it is cited: "Garrison 2020, Cochrane: older adults".
    Kind kind = Kind::Trial;
    QString about; ///< Id of a nutrient, or what else was tried: "stretching".
    int year = 0;
    QString design;
    QString who;
    QString country;
    std::optional<int> randomised;
    std::optional<int> analysed;
    TrialDose dose;
    QString against; ///< The comparator; may be empty.
    std::optional<double> weeks;
    QString outcome;
    std::optional<TrialEffect> effect;
    std::optional<BetterSide> better;
    std::optional<TrialP> p;
    std::vector<TrialArm> arms;
    QString computed; ///< What of it is ours, and from what; empty when all is printed.
    std::optional<RecomputedInterval> recomputed;
    std::optional<Certainty> certainty;
    QString certaintyBy;
    QString blinding;
    QString registered;
    QString funding;
    LeveledText text; ///< The result.
    ForestPlace forest;
    std::vector<OtherOutcome> others;
    QStringList sources;
};

struct TrialTables {
    std::vector<TrialAxisInfo> axes;
    std::vector<TrialRow> rows;

    const TrialRow *row(const QString &id) const;
    const TrialAxisInfo *axis(TrialAxis id) const;
    /// Of a nutrient or of what else was tried, in the order of the rows.
    std::vector<const TrialRow *> rowsAbout(const QString &about) const;
};

/// The rows of one forest plot: one axis, one group.
struct ForestPlot {
    const TrialAxisInfo *axis = nullptr;
    ForestPlace::Group group = ForestPlace::Group::Main;
    std::vector<const TrialRow *> rows; ///< Pooled results first, superseded ones after them.
};

/// The forest plots that the shown ones of these rows make, in the order of the axes.
std::vector<ForestPlot> forestPlots(const TrialTables &tables,
                                    const std::vector<const TrialRow *> &rows);

} // namespace crampwise
