// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/research.h"
#include "core/content/signs.h"

#include <optional>
#include <vector>

namespace crampwise {

/// What a medicine and a nutrient do to each other.
enum class InteractionDirection {
    LowersNutrient,
    RaisesNutrient,
    NutrientChangesMedicine,
    MedicineNeedRises,
    DangerousTogether
};

/// Serious: can kill, disable or make a vital medicine fail. Moderate: treatment can fail, or a
/// visit or a test is needed. Minor: small, or rarely matters.
enum class InteractionSeverity { Minor, Moderate, Serious };

/// How many hours one label keeps a medicine from a supplement.
struct LabelSpacing {
    QString medicine;
    std::optional<double> before; ///< The medicine so many hours before the supplement.
    std::optional<double> after;  ///< The medicine so many hours after it. Nothing: none is told.
    QString source;
};

/// The hours that fit every label that was read; the reader follows the leaflet in the box.
struct Spacing {
    std::optional<double> before; ///< As in LabelSpacing.
    std::optional<double> after;
    QString note;
    std::vector<LabelSpacing> byLabel; ///< May be empty.
};

/// A sign of harm, and how fast to act on it.
struct WhenToAct {
    QString when;
    SignUrgency urgency = SignUrgency::WithinDays;
    Basis basis = Basis::Source;
    QString sign; ///< Id of the warning sign that says more; may be empty.
};

/// A medicine, an illness or a habit that does not go with a substance as it is. What to do is
/// the same text at both levels.
struct Interaction {
    QString id;
    QString substance;
    QString medicine;     ///< Its class, in plain words.
    QStringList examples; ///< Names, in US and UK forms; at least one.
    QString brand;        ///< May be empty.
    InteractionDirection direction = InteractionDirection::LowersNutrient;
    InteractionSeverity severity = InteractionSeverity::Minor;
    LeveledText happens;
    std::optional<Spacing> hoursApart;
    QString whoIsAtRisk; ///< May be empty.
    QString action;      ///< May be empty where a policy says it all.
    QString policy;      ///< Id of a policy that stands with the action; may be empty.
    std::optional<WhenToAct> whenToAct;
    Who who;              ///< May be empty, as may be that of the others below.
    bool caution = false; ///< For them the substance, or what holds it, is risky.
    QStringList sources;
    bool onlyCopiesRead = false; ///< The original of none of its sources was opened.
};

/// A limit of intake, with what it counts.
struct ExcessLimit {
    QString region;               ///< "US", "EU", "UK", "AU" or "AU/NZ".
    std::optional<double> amount; ///< Nothing where none is set; scope says so.
    QString unit;
    QString who;
    QString scope;
    QString source;
};

/// The names in an example like "salbutamol (UK) / albuterol (US)".
QStringList medicineNames(const QString &example);
/// The section that tells an interaction on the page of its nutrient.
QString interactionAnchor(const Interaction &interaction);

/// What too much of a substance feels like, and when to act.
struct TooMuch {
    QString substance;
    LeveledText symptoms;
    QString atWhatIntake;
    std::vector<ExcessLimit> limits; ///< From several regions, side by side.
    std::vector<WhenToAct> whenToAct;
    QStringList sources;
};

/// A figure on how often cramps come with a medicine.
struct CrampFigure {
    enum class Interval { Confidence, Credibility };

    QString measure;
    std::optional<double> value;
    std::optional<double> low; ///< Of a 95 % interval, or of a span where there is no value.
    std::optional<double> high;
    std::optional<Interval> interval;
    QString source;
};

/// A medicine, or a habit, that cramps come with.
struct CrampMedicine {
    QString id;
    QString name;
    QStringList examples;
    QString reported;
    Certainty certainty = Certainty::VeryLow;
    QString evidence; ///< What the certainty rests on; may be empty.
    std::vector<CrampFigure> figures;
    QString action; ///< May be empty where a policy says it all.
    QString policy; ///< Id of a policy that stands with the action; may be empty.
    Who who;
    QStringList sources;
};

/// Something that was tried against cramps.
struct TriedRemedy {
    QString id;
    QString name;
    QString testedIn;
    QString answer;
    Certainty certainty = Certainty::None;
    std::vector<Fact> facts;
    QString safety;     ///< May be empty.
    QString policy;     ///< Id of a policy that stands with it; may be empty.
    QStringList trials; ///< Ids of rows of the trials; may be empty.
    Who who;            ///< In whom it was tested.
    Who riskyFor;       ///< Whom `safety` warns.
    QStringList sources;
};

/// Everything on medicines.
struct MedicineContent {
    QString rule;         ///< When a medicine is listed.
    QString completeness; ///< That the list is not complete, and whom to ask.
    std::vector<Interaction> interactions;
    std::vector<TooMuch> tooMuch; ///< One for each substance.
    std::vector<CrampMedicine> crampMedicines;
    std::vector<TriedRemedy> remedies;
};

} // namespace crampwise
