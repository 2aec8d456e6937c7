// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <optional>
#include <vector>

namespace crampwise {

/// How sure research is of an answer, surest first. None: nobody has tested it.
enum class Certainty { High, Moderate, Low, VeryLow, None };

/// An answer in a word. How sure it is stands apart and the two are never merged.
enum class Verdict { Yes, Sometimes, ProbablyNot, No, Unclear, NotTested };

struct Answer {
    Verdict verdict = Verdict::Unclear;
    Certainty certainty = Certainty::None;
    Fact fact;
};

/// One trial, or a review of several.
struct Trial {
    QString name; ///< As cited, for example "Garrison 2020".
    int year = 0;
    QString design;
    std::optional<int> people; ///< Nothing when it is not known.
    QString who;
    QString what;    ///< What they were given, with dose and unit, against what.
    QString result;
    QString figures; ///< Effect with confidence interval and P, for students; may be empty.
    QStringList sources;
};

/// What research shows for one nutrient: two questions that are not one.
struct Evidence {
    QString nutrient;
    QString summary;   ///< The whole in one sentence.
    Answer lack;       ///< Can a lack cause cramps?
    Answer supplement; ///< Do supplements help ordinary cramps?
    std::vector<Trial> trials; ///< Behind the second answer; may be empty.
    std::vector<Fact> caution;
};

/// Something else that has been tried against cramps.
struct Remedy {
    QString id;
    QString name;
    Verdict verdict = Verdict::Unclear; ///< Does it help?
    Certainty certainty = Certainty::None;
    std::vector<Fact> facts;
    QString warning; ///< A danger that stands out; may be empty.
    std::vector<Trial> trials;
};

/// A ratio of rates with its 95 % confidence interval.
struct Ratio {
    double value = 1;
    std::optional<double> low;
    std::optional<double> high;
};

/// A medicine or a condition that cramps come with.
struct Situation {
    enum class Kind { Medicine, Condition };

    QString id;
    QString name;
    Kind kind = Kind::Condition;
    Certainty certainty = Certainty::None;
    Fact fact;
    std::optional<Ratio> ratio; ///< How much more often its users start a cramp medicine.
    QString action; ///< What the reader can do.
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
    enum class Chart { LowIntake, AboveAdequateIntake, LowBlood, Cramps };
    enum class Qualifier { Exact, About, Below, Above, UpTo };

    QString id;
    Chart chart = Chart::LowIntake;
    QString substance; ///< Empty in the chart of cramps.
    QString measure;   ///< What was counted.
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
