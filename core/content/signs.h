// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <QSet>

#include <optional>
#include <vector>

namespace crampwise {

/// How fast to act on a warning sign, most urgent first.
enum class SignUrgency { Ambulance, EmergencyDepartment, SameDay, WithinDays, NextVisit };

/// What kind of danger a sign is of; a page of signs is parted by it.
enum class SignGroup {
    Clots,
    Arteries,
    Muscle,
    Salts,
    Nerves,
    HeatAndExercise,
    InfectionAndPoison,
    Nutrients,
    Pregnancy,
    Children,
    Medicines,
    CrampItself,
    Other
};

/// Where a sign shows, or whom it concerns: what somebody looks for first.
enum class SignPlace { BreathAndHeart, Leg, Nerves, WholeBody, Pregnancy, Children, Medicines };

/// Who a sign concerns: everybody, or those in a situation.
enum class Circumstance {
    AnyTime,
    AfterExercise,
    AfterInjury,
    InHeat,
    Child,
    Pregnant,
    AfterBirth,
    KidneyDisease,
    Diabetes,
    Wound,
    HeavyDrinking,
    Vomiting,
    PoisonContact,
    AfterWeightLossSurgery,
    AfterNeckSurgery,
    AfterStarvation,
    DiabeticCrisis,
    OnStatin,
    OnThiazide,
    OnWaterTablets,
    OnPotassiumRaisingMedicine,
    OnMagnesium,
    OnAcidMedicine,
    OnDenosumab,
    OnQuinine
};

/// Whether the sources of a statement say how fast to act, or we read it so.
enum class Basis { Source, Judgement };

/// What an urgency is called, and what it asks of the reader.
struct UrgencyWords {
    SignUrgency urgency = SignUrgency::NextVisit;
    LeveledText label; ///< "Call an ambulance now".
    QString means;
};

struct SignGroupWords {
    SignGroup group = SignGroup::Other;
    QString title;
};

struct SignPlaceWords {
    SignPlace place = SignPlace::WholeBody;
    QString title;
};

/// One thing that a person can notice or knows of herself.
struct Finding {
    QString id;
    QString label;
};

/// When a sign is there, as a tree over findings.
struct Criterion {
    QString finding;              ///< Id of a finding; else empty.
    std::vector<Criterion> allOf; ///< If both lists stand here, both must hold.
    std::vector<Criterion> anyOf;

    bool metBy(const QSet<QString> &findings) const;
};

/// What makes a sign more urgent than it is.
struct Escalation {
    QString when;
    SignUrgency urgency = SignUrgency::Ambulance;
};

/// A warning sign. What to do is the same text at both levels: the student's text adds to the
/// signs and their meaning, never to, or instead of, what protects.
struct Sign {
    QString id;
    SignGroup group = SignGroup::Other;
    SignPlace shows = SignPlace::WholeBody;
    LeveledText sign; ///< What you notice.
    QString brief;    ///< The same for paper, in at most seven words.
    Criterion criteria;
    SignUrgency urgency = SignUrgency::NextVisit;
    std::optional<LeveledText> call; ///< In place of the label of the urgency: whom to call.
    std::vector<Escalation> escalate;
    LeveledText meaning; ///< What it may be.
    QString whatToDo;    ///< May be empty where a policy says it all.
    QString policy;      ///< Id of a policy that stands below whatToDo; may be empty.
    QStringList whatNotToDo;
    QStringList whoIsAtRisk; ///< In a few words each; may be empty.
    std::vector<Circumstance> appliesWhen;
    Who who;               ///< Whom it concerns beyond appliesWhen: as whoIsAtRisk says.
    QStringList sources;   ///< Source ids; at least one.
    QString dated;         ///< The newest of them, as "2022-08"; may be empty.
    QStringList countries; ///< Whose advice on how fast to act it follows.
    Basis speed = Basis::Source;
    bool onlyCopiesRead = false; ///< The original of none of its sources was opened.
    QString onPaper = {}; ///< The brief form with each “and” and “or” spelled out; may be empty.

    const QString &toPrint() const { return onPaper.isEmpty() ? brief : onPaper; }
};

/// Signs that a handout shows after those of every handout.
struct HandoutSignSet {
    QString id; ///< A nutrient or a situation.
    QStringList signs;
};

struct SignsOfHandouts {
    QStringList onEvery; ///< Ids in their order: no handout is without these.
    std::vector<HandoutSignSet> sets;
};

/// Whom to call in a country or union of countries.
struct EmergencyNumber {
    QString country;
    QString ambulance;
    QString helpline; ///< May be empty, as may be the next.
    QString poison;
};

/// The one authority on warning signs.
struct SignContent {
    std::vector<UrgencyWords> urgencies; ///< Every urgency, most urgent first.
    std::vector<SignGroupWords> groups;
    std::vector<SignPlaceWords> places;
    std::vector<Finding> findings;
    std::vector<Sign> signs; ///< In the order in which they stand on paper.
    SignsOfHandouts handout;
    std::vector<EmergencyNumber> emergencyNumbers;

    const Sign *sign(const QString &id) const;
    /// Whom to call, or where to go: the sign's own words before the label of its urgency.
    const LeveledText &call(const Sign &sign) const;
    const UrgencyWords &words(SignUrgency urgency) const;
    /// The signs of every handout, and those of a set; an unknown set has none of its own.
    std::vector<const Sign *> signsOfSet(const QString &set) const;
};

/// Signs that ask for the same.
struct SignsOfOneCall {
    LeveledText call;
    std::vector<const Sign *> signs; ///< At least one.
};

/// Most urgent first. The pointers live as long as those given.
std::vector<SignsOfOneCall> groupedByCall(const SignContent &content,
                                          std::vector<const Sign *> signs);

/// The signs that a person with these findings (ids) has, most urgent first, and within one
/// urgency in the order of paper. The pointers live as long as `content`.
std::vector<const Sign *> signsFor(const SignContent &content, const QSet<QString> &findings);

} // namespace crampwise
