// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <optional>
#include <vector>

namespace crampwise {

// How much a reader needs a day and where the limits lie, by region. Every authority has age groups
// of its own, so a value is found by the reader's age in months.

enum class Sex { Any, Female, Male };
enum class BodyCondition { None, Pregnancy, Breastfeeding };

/// The region whose authority sets a value, in the order in which they are shown.
enum class Region { UnitedStatesCanada, EuropeanUnion, UnitedKingdom, AustraliaNewZealand, WhoFao };

/// For whom a value is asked. What somebody does not tell stays open: nothing is assumed.
struct Reader {
    std::optional<int> ageMonths; ///< Nothing: not told.
    Sex sex = Sex::Any;           ///< Any: not told.
    bool pregnant = false;
    bool breastfeeding = false;

    bool operator==(const Reader &) const = default;

    /// Pregnancy comes first: no authority sets a value for both at once.
    BodyCondition condition() const;
    /// Pregnancy and breastfeeding tell it too.
    bool tellsSex() const;
    /// Whether age and sex are told. Then one group at most of each table holds for the reader.
    bool isTold() const { return ageMonths && tellsSex(); }
};

/// What we know of a value. Nothing of it is "none" because we do not know.
enum class Knowledge {
    Value,        ///< Read; it is shown.
    NoneSet,      ///< Read; the authority sets none.
    NotConfirmed, ///< A value exists; we could not confirm it, so it is not here.
    Unknown,      ///< We know nothing of a value.
};

/// Of whom a value holds.
struct AgeGroup {
    QString name; ///< In the words of the authority.
    Sex sex = Sex::Any;
    BodyCondition condition = BodyCondition::None;
    int from = 0;          ///< First month of age.
    std::optional<int> to; ///< First month that it no longer holds for; nothing: no end.

    /// False for a reader who has not told what decides it.
    bool holds(const Reader &reader) const;
    /// Whether it may hold for the reader, who counts as an adult of any age where the age is not
    /// told, and as of either sex where that is not.
    bool mayHold(const Reader &reader) const;
};

/// The need of a group a day.
struct Need {
    QString substance;
    Region region = Region::UnitedStatesCanada;
    AgeGroup group;
    Knowledge knowledge = Knowledge::Unknown; ///< Value, NoneSet or NotConfirmed.
    double value = 0;                         ///< This and the rest only of a Value.
    QString unit;                             ///< "mg", "µg", "µg DFE" or "mg/MJ".
    QString kind;                             ///< Id of an IntakeKind.
    QString note;                             ///< May be empty.
    QStringList sources;
};

/// An upper limit a day.
struct Limit {
    /// What it counts. Only a total can be compared with a need.
    enum class Counts { Total, Supplements, AddedForm };

    QString substance;
    Region region = Region::UnitedStatesCanada;
    AgeGroup group;
    Knowledge knowledge = Knowledge::Unknown; ///< Value, NoneSet or NotConfirmed.
    double value = 0;                         ///< This and the next two only of a Value.
    QString unit;                             ///< "mg", "µg" or "µg folic acid".
    QString kind;                             ///< Id of an IntakeKind.
    Counts counts = Counts::Total;
    QString appliesTo; ///< Stands beside every value. Empty only where it is not confirmed.
    QStringList sources;

    bool comparableWithNeed() const { return counts == Counts::Total; }
};

/// A need that is set per megajoule of energy, as the amount of an average person.
struct WorkedNeed {
    QString substance;
    Region region = Region::EuropeanUnion;
    AgeGroup group;
    double activity = 0; ///< Physical activity level (PAL) behind the energy.
    double energyMj = 0; ///< Average requirement of energy a day.
    double value = 0;    ///< A day.
    QString unit;
    QStringList sources;
};

/// What pregnancy or breastfeeding adds to a worked need.
struct AddedNeed {
    QString substance;
    Region region = Region::EuropeanUnion;
    BodyCondition condition = BodyCondition::Pregnancy;
    QString when; ///< "1st trimester".
    double energyMj = 0;
    double value = 0; ///< A day, in the unit of the worked need.
    QString unit;
    QStringList sources;
};

/// What RDA, AI, UL and the like mean.
struct IntakeKind {
    QString id; ///< As the authorities write it.
    QString name;
    Fact fact;
};

struct RegionInfo {
    Region id = Region::UnitedStatesCanada;
    QString name;
    QString authority;     ///< Who set the values, and when.
    bool complete = false; ///< All needs from 12 months on are here: one that is not is not set.
    QString note;          ///< May be empty.
};

/// An id of an older edition ("female-51-70") and the reader that it stands for.
struct ReaderAlias {
    QString id;
    Reader reader;
};

/// What is said where no value stands, and of what a limit counts.
struct NeedWords {
    QString notConfirmed;
    QString noneSet;
    QString noLimitSet;
    QString unknown;
    QString countsTotal;
    QString countsSupplements;
    QString countsAddedForm;
    // The same in a few words, for a table of all nutrients.
    QString briefNotConfirmed;
    QString briefNoneSet;
    QString briefUnknown;
    QString briefTotal;
    QString briefSupplements;
    QString briefAddedForm;
    QString briefMeaning; ///< What the last three mean.
    QString addedEnergy;  ///< How a need per megajoule becomes an amount.

    /// What a limit counts, in a few words.
    const QString &inBrief(Limit::Counts counts) const;
};

struct NeedTables {
    std::vector<RegionInfo> regions;
    std::vector<IntakeKind> intakeKinds;
    std::vector<IntakeKind> limitKinds;
    NeedWords words;
    std::vector<ReaderAlias> aliases;
    std::vector<Need> needs;
    std::vector<Limit> limits;
    std::vector<WorkedNeed> worked;
    std::vector<AddedNeed> added;

    const RegionInfo *region(Region id) const;
    /// What an id of an older edition stands for; nothing for an unknown id.
    std::optional<Reader> readerFor(const QString &alias) const;
};

struct NeedAnswer {
    Knowledge knowledge = Knowledge::Unknown;
    const Need *need = nullptr; ///< Lives as long as the tables. Set for Value and NotConfirmed.
};

struct WorkedAmount {
    QString when; ///< Empty, or the time of pregnancy or breastfeeding.
    double value = 0;
    const WorkedNeed *base = nullptr; ///< Without what is added; lives as long as the tables.
    const AddedNeed *added = nullptr; ///< Nothing when none is.
};

/// The need of a reader, and what we know of it.
NeedAnswer needFor(const NeedTables &tables, const QString &substance, Region region,
                   const Reader &reader);

/// The needs that may hold for a reader, in the order of the table: one at most for a reader who
/// has told age and sex. Of any knowledge.
std::vector<const Need *> needsFor(const NeedTables &tables, const QString &substance,
                                   Region region, const Reader &reader);

/// The limits that may hold for a reader, in the order of the regions; at most one a region for a
/// reader who has told age and sex. A region that is not among them has none that we know of.
std::vector<const Limit *> upperLimitsFor(const NeedTables &tables, const QString &substance,
                                          const Reader &reader);

/// From the least to the most of what may hold for a reader: the same twice for one who has told
/// age and sex.
struct AmountSpan {
    double least = 0;
    double most = 0;
    QString unit;
    QString kind; ///< Id of an IntakeKind or of a kind of limit; empty for what is worked out.
};

/// Needs, or amounts that are worked out of one per megajoule. Nothing where there is none.
std::optional<AmountSpan> needSpan(const NeedTables &tables, const QString &substance,
                                   Region region, const Reader &reader);

/// A need that changes once in the life of an adult, at an age.
struct NeedChange {
    double before = 0;
    double after = 0;
    QString unit;
    int fromYears = 0; ///< The first year of age of the second.
};

/// Nothing where it never changes, changes twice, differs by sex, or is not known of every age; and
/// for a reader who has told an age.
std::optional<NeedChange> needChange(const NeedTables &tables, const QString &substance,
                                     Region region, const Reader &reader);

/// What a limit of a region is, and what it counts.
struct LimitSpan {
    AmountSpan amounts;
    Limit::Counts counts = Limit::Counts::Total;
};

/// Nothing where there is no amount.
std::optional<LimitSpan> limitSpan(const NeedTables &tables, const QString &substance,
                                   Region region, const Reader &reader);

/// What we know of the limit of a region.
Knowledge limitKnowledge(const NeedTables &tables, const QString &substance, Region region,
                         const Reader &reader);

/// A need per megajoule as amounts a day: one, or one for each time of pregnancy or breastfeeding;
/// several where the reader has not told age and sex. Empty where nothing was worked out.
std::vector<WorkedAmount> workedNeedsFor(const NeedTables &tables, const QString &substance,
                                         Region region, const Reader &reader);

} // namespace crampwise
