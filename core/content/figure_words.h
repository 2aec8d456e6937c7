// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/figures.h"
#include "core/content/words.h"

namespace crampwise {

// The words for the enumerations of the tables of figures.

inline constexpr WordTable<Sex, 3> sexWords{{
    {"any", Sex::Any},
    {"female", Sex::Female},
    {"male", Sex::Male},
}};

inline constexpr WordTable<BodyCondition, 3> bodyConditionWords{{
    {"none", BodyCondition::None},
    {"pregnancy", BodyCondition::Pregnancy},
    {"breastfeeding", BodyCondition::Breastfeeding},
}};

inline constexpr WordTable<Region, 5> regionWords{{
    {"us-ca", Region::UnitedStatesCanada},
    {"eu", Region::EuropeanUnion},
    {"uk", Region::UnitedKingdom},
    {"au-nz", Region::AustraliaNewZealand},
    {"who-fao", Region::WhoFao},
}};

inline constexpr WordTable<Knowledge, 4> knowledgeWords{{
    {"value", Knowledge::Value},
    {"none-set", Knowledge::NoneSet},
    {"not-confirmed", Knowledge::NotConfirmed},
    {"unknown", Knowledge::Unknown},
}};

inline constexpr WordTable<Limit::Counts, 3> limitCountsWords{{
    {"total", Limit::Counts::Total},
    {"supplements", Limit::Counts::Supplements},
    {"added-form", Limit::Counts::AddedForm},
}};

inline constexpr WordTable<Allergen, 9> allergenWords{{
    {"egg", Allergen::Egg},
    {"fish", Allergen::Fish},
    {"gluten", Allergen::Gluten},
    {"milk", Allergen::Milk},
    {"mollusc", Allergen::Mollusc},
    {"nuts", Allergen::Nuts},
    {"peanut", Allergen::Peanut},
    {"sesame", Allergen::Sesame},
    {"soy", Allergen::Soy},
}};

inline constexpr WordTable<PrintedUnit, 2> printedUnitWords{{
    {"si", PrintedUnit::Si},
    {"conventional", PrintedUnit::Conventional},
}};

inline constexpr WordTable<LowMeaning::Comparison, 2> comparisonWords{{
    {"below", LowMeaning::Comparison::Below},
    {"at-or-below", LowMeaning::Comparison::AtOrBelow},
}};

inline constexpr WordTable<TrialAxis, 6> trialAxisWords{{
    {"cramps-per-week", TrialAxis::CrampsPerWeek},
    {"risk-ratio-helped", TrialAxis::RiskRatioHelped},
    {"odds-ratio-still-cramping", TrialAxis::OddsRatioStillCramping},
    {"cramps-per-night", TrialAxis::CrampsPerNight},
    {"severity-0-10", TrialAxis::Severity},
    {"pain-10cm", TrialAxis::Pain},
}};

inline constexpr WordTable<BetterSide, 2> betterSideWords{{
    {"lower", BetterSide::Lower},
    {"higher", BetterSide::Higher},
}};

inline constexpr WordTable<TrialRow::Kind, 6> trialKindWords{{
    {"trial", TrialRow::Kind::Trial},
    {"review", TrialRow::Kind::Review},
    {"narrative-review", TrialRow::Kind::NarrativeReview},
    {"observational", TrialRow::Kind::Observational},
    {"protocol", TrialRow::Kind::Protocol},
    {"guideline", TrialRow::Kind::Guideline},
}};

inline constexpr WordTable<ForestPlace::Role, 3> forestRoleWords{{
    {"pooled", ForestPlace::Role::Pooled},
    {"superseded", ForestPlace::Role::Superseded},
    {"trial", ForestPlace::Role::Trial},
}};

inline constexpr WordTable<ForestPlace::Group, 3> forestGroupWords{{
    {"main", ForestPlace::Group::Main},
    {"pregnancy", ForestPlace::Group::Pregnancy},
    {"stretching", ForestPlace::Group::Stretching},
}};

inline constexpr WordTable<GradeAnswer, 7> gradeAnswerWords{{
    {"yes", GradeAnswer::Yes},
    {"sometimes", GradeAnswer::Sometimes},
    {"probably-not", GradeAnswer::ProbablyNot},
    {"unclear", GradeAnswer::Unclear},
    {"not-tested", GradeAnswer::NotTested},
    {"not-a-known-cause", GradeAnswer::NotAKnownCause},
    {"no-known-link", GradeAnswer::NoKnownLink},
}};

inline constexpr WordTable<ArticleSays, 3> articleSaysWords{{
    {"section", ArticleSays::Section},
    {"elsewhere", ArticleSays::Elsewhere},
    {"none", ArticleSays::None},
}};

inline constexpr WordTable<ResearchSays, 4> researchSaysWords{{
    {"supported", ResearchSays::Supported},
    {"partly", ResearchSays::Partly},
    {"not-supported", ResearchSays::NotSupported},
    {"unknown", ResearchSays::Unknown},
}};

} // namespace crampwise
