// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <optional>
#include <vector>

namespace crampwise {

/// How sure research is of an answer, surest first. None: nobody has tested it.
enum class Certainty { High, Moderate, Low, VeryLow, None };

/// What to mind before taking more of a nutrient.
struct NutrientCautions {
    QString nutrient;
    std::vector<Fact> facts;
};

/// A state of the body that acts on a substance without being one.
struct BodyState {
    QString id;
    QString name;
};

/// One nutrient, substance or state acting on another.
struct Influence {
    enum class Condition { Normal, TooLittle, TooMuch };
    enum class Effect { Raises, Lowers, Helps, Masks, LostTogether };

    QString id;
    QString from; ///< Id of a nutrient, a substance or a state.
    QString to;
    Condition condition = Condition::Normal; ///< In which state the first acts.
    Effect effect = Effect::Helps;
    Certainty certainty = Certainty::None;
    Fact fact;
};

/// A share of people, from one survey or study.
struct PrevalenceFigure {
    enum class Chart { LowIntake, AboveAdequateIntake, LowBlood, Cramps, RestlessLegs };
    enum class Qualifier { Exact, About, Below, Above, UpTo };

    QString id;
    Chart chart = Chart::LowIntake;
    QString substance; ///< Empty in the charts of cramps and restless legs.
    QString measure;   ///< What was counted.
    QString counted;   ///< Tells it from another count of the same people, in brief; may be empty.
    QString group;     ///< Among whom.
    double value = 0;  ///< Percent.
    std::optional<double> high; ///< Upper end when a span was given.
    Qualifier qualifier = Qualifier::Exact;
    std::optional<double> ciLow; ///< 95 % confidence interval.
    std::optional<double> ciHigh;
    QString place;
    QString years;
    QString note; ///< A caution; may be empty.
    QStringList sources;
};

struct GlossaryTerm {
    QString id;
    QString term;
    QStringList forms; ///< Other forms in which it stands in texts.
    LeveledText text;
};

} // namespace crampwise
