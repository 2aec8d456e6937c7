// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <array>
#include <utility>

namespace crampwise {

// The words that content files, settings, the command line and what is exported use for the values
// of an enumeration.

template<typename Enum, size_t Count>
using WordTable = std::array<std::pair<const char *, Enum>, Count>;

inline constexpr WordTable<Diet, 4> dietWords{{
    {"vegan", Diet::Vegan},
    {"vegetarian", Diet::Vegetarian},
    {"pescatarian", Diet::Pescatarian},
    {"omnivore", Diet::Omnivore},
}};

inline constexpr WordTable<Certainty, 5> certaintyWords{{
    {"high", Certainty::High},
    {"moderate", Certainty::Moderate},
    {"low", Certainty::Low},
    {"very-low", Certainty::VeryLow},
    {"none", Certainty::None},
}};

inline constexpr WordTable<Source::Kind, 12> sourceKindWords{{
    {"review", Source::Kind::Review},
    {"trial", Source::Kind::Trial},
    {"observational", Source::Kind::Observational},
    {"survey", Source::Kind::Survey},
    {"guideline", Source::Kind::Guideline},
    {"fact-sheet", Source::Kind::FactSheet},
    {"textbook", Source::Kind::Textbook},
    {"regulator", Source::Kind::Regulator},
    {"food-data", Source::Kind::FoodData},
    {"narrative-review", Source::Kind::NarrativeReview},
    {"patient-page", Source::Kind::PatientPage},
    {"label", Source::Kind::Label},
}};

inline constexpr WordTable<Level, 2> levelWords{{
    {"plain", Level::Plain},
    {"student", Level::Student},
}};

template<typename Enum, size_t Count>
std::optional<Enum> valueFor(const QString &word, const WordTable<Enum, Count> &words)
{
    for (const auto &[known, value] : words) {
        if (word == QLatin1StringView(known))
            return value;
    }
    return {};
}

template<typename Enum, size_t Count>
QStringList allWords(const WordTable<Enum, Count> &words)
{
    QStringList all;
    for (const auto &[word, value] : words)
        all << QString::fromLatin1(word);
    return all;
}

template<typename Enum, size_t Count>
QString wordFor(Enum value, const WordTable<Enum, Count> &words)
{
    for (const auto &[word, meaning] : words) {
        if (meaning == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

} // namespace crampwise
