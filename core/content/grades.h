// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/research.h"

#include <vector>

namespace crampwise {

// Two answers for each nutrient, and how sure they are.

/// An answer in a word. The last three say that nobody studied the question.
enum class GradeAnswer {
    Yes,
    Sometimes,
    ProbablyNot,
    Unclear,
    NotTested,
    NotAKnownCause,
    NoKnownLink
};

/// Whether an answer bears a certainty. One that nobody studied bears none.
bool bearsCertainty(GradeAnswer answer);

/// How close the true effect is likely to be to what studies found.
struct CertaintyMeaning {
    Certainty id = Certainty::None; ///< None: not studied.
    QString name;
    QString brief; ///< The name and what it means, in a few words.
    Fact fact;
};

struct AnswerWord {
    GradeAnswer id = GradeAnswer::Unclear;
    QString name;
};

/// The domains of GRADE in a few words each; each but the last may be empty.
struct GradeDomains {
    QString startsAt;
    QString riskOfBias;
    QString inconsistency;
    QString indirectness;
    QString imprecision;
    QString other;
    QString so;
};

/// The answer for some people, where it differs.
struct GradePart {
    QString who;
    GradeAnswer answer = GradeAnswer::Unclear;
    Certainty certainty = Certainty::None;
    QString by; ///< May be empty.
};

struct GradedAnswer {
    GradeAnswer answer = GradeAnswer::Unclear;
    Certainty certainty = Certainty::None;
    QString by; ///< Who judged it: "us", or a body.
    Fact fact;
    GradeDomains why;
    std::vector<GradePart> parts;
};

struct Grade {
    QString nutrient;
    QString verdict; ///< The whole in a line or two.
    GradedAnswer lack;
    GradedAnswer supplement;
};

struct GradeTables {
    QString lackQuestion;
    QString supplementQuestion;
    Fact note;                                 ///< What the certainties rest on.
    std::vector<CertaintyMeaning> certainties; ///< Surest first.
    std::vector<AnswerWord> answers;
    std::vector<Grade> grades; ///< In the order of the nutrients.

    const CertaintyMeaning *meaning(Certainty certainty) const;
    QString answerName(GradeAnswer answer) const;
};

} // namespace crampwise
