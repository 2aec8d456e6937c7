// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <optional>
#include <vector>

namespace crampwise {

// What is eaten, needed and measured. Units are written as unitFromName() in units/ reads them.

/// The usual range of one published reference, low to high, both included.
struct LabRange {
    QString quantity; ///< What is measured, for example "calcium"; decides how units convert.
    double low = 0;
    double high = 0;
    QString unit;
};

struct LabTest {
    QString name;
    QString plain; ///< What it measures.
    std::optional<LabRange> range; ///< Nothing when no range was confirmed.
    QStringList limits; ///< What it does not show.
    QStringList sources;
};

/// A vitamin or mineral as it is measured and eaten; the nutrient "vitamin B" is four of them.
struct Substance {
    QString id;
    QString nutrient; ///< Id of the nutrient that it belongs to.
    QString name;
    std::vector<Fact> signs;  ///< Of a lack.
    std::vector<Fact> atRisk; ///< Who may lack it.
    std::vector<LabTest> tests;
    std::vector<Fact> foodNotes; ///< Dangers that stand beside the chart of foods.
};

/// A stage of life that reference intakes are given for.
struct LifeStage {
    enum class Sex { Any, Female, Male };
    enum class State { None, Pregnancy, Breastfeeding };

    QString id;
    QString name;
    Sex sex = Sex::Any;
    int from = 0;          ///< First year of age.
    std::optional<int> to; ///< Last year of age; nothing for "and over".
    State state = State::None;
};

/// An amount a day for a group of people.
struct GroupAmount {
    QString group;
    double value = 0;
    QStringList stages; ///< Ids of life stages that lie wholly in the group; may be empty.
};

/// A tolerable upper limit a day.
struct UpperLimit {
    QString unit;
    QString appliesTo; ///< What it covers: food, supplements or both. Stands beside every value.
    std::vector<GroupAmount> values; ///< Empty when none is set.
    bool comparable = true; ///< Whether limit and need count the same thing.
    QString notComparable;  ///< Why not; empty when comparable.
    QStringList sources;
};

/// How much of a substance is needed a day.
struct Intake {
    struct Need {
        QString stage;
        double value = 0;
        QString kind; ///< "RDA" (enough for nearly everyone) or "AI" (an adequate intake).
    };
    struct UnitedStates {
        std::vector<Need> values; ///< One for each life stage.
        QStringList sources;
        QString note;
    };
    struct European {
        QString kind; ///< "PRI" or "AI".
        QString unit;
        std::vector<GroupAmount> values;
        QStringList sources;
        QString note;
    };

    QString substance;
    QString unit; ///< Of the needs in the United States and Canada, and of the amounts in foods.
    UnitedStates us; ///< Holds for Canada too.
    European eu;
    UpperLimit usLimit;
    std::optional<UpperLimit> euLimit;
    double dailyValue = 0; ///< On labels in the United States.
    QStringList dailyValueSources;
};

struct Food {
    /// From the strictest; what a stricter diet allows, the others allow too.
    enum class Diet { Vegan, Vegetarian, Pescatarian, Omnivore };
    struct Amount {
        QString substance;
        double value = 0; ///< In a serving, in the unit of the substance's intake.
    };

    QString id;
    QString name;
    QString serving; ///< A usual serving in words, without its weight.
    double grams = 0;
    Diet diet = Diet::Omnivore;
    QString note; ///< Where it is usual, or a caution about the diet; may be empty.
    std::vector<Amount> amounts;
    QStringList sources;
};

} // namespace crampwise
