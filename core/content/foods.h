// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/nutrition.h"

#include <optional>
#include <vector>

namespace crampwise {

// Foods with what 100 g and a usual serving hold, from named tables of food composition.

enum class Allergen { Egg, Fish, Gluten, Milk, Mollusc, Nuts, Peanut, Sesame, Soy };

/// How well the body takes up what a food holds.
struct Uptake {
    QString id;
    QStringList substances; ///< Ids of those it concerns; at least one.
    Fact fact;
};

/// Who must take care with a food. It reads the same at both levels.
struct FoodCaution {
    QString id;
    QString text;
    QString policy;   ///< Id of the policy that is shown with it; may be empty.
    QString title;    ///< What such foods are; empty only where `who` is.
    QString nutrient; ///< Id of that which makes them risky; may be empty.
    Who who;
    QStringList sources;
};

/// Foods are listed by it.
struct FoodKind {
    QString id;
    QString name;
    QString picture; ///< Id.
};

struct FoodDataset {
    QString id;
    QString name; ///< With its release.
};

struct FoodAmount {
    QString substance;
    double per100g = 0;
    double perServing = 0;
    QString unit; ///< Of both.
};

struct Food {
    QString id;
    QString name;
    QString kind;     ///< Id.
    QString picture;  ///< Id; empty where that of its kind shows it as well.
    QString serving;  ///< A usual serving in words, without its weight.
    double grams = 0; ///< Of the serving; above 0.
    QString metric;   ///< The serving as it is shown in metric units: "240 ml".
    Diet diet = Diet::Omnivore;
    std::vector<Allergen> allergens;
    std::vector<Allergen> mayContain; ///< In some brands.
    QString usual;                    ///< Where it is usual; may be empty.
    QString note;                     ///< May be empty.
    QString uptake;                   ///< Id; empty when nothing is known.
    QStringList cautions;             ///< Ids.
    std::optional<FoodAmount> iodine; ///< Of seaweed; its substance is empty.
    QString dataset;                  ///< Id.
    QString code;                     ///< Its number there; may be empty.
    QString nameThere;
    std::vector<FoodAmount> amounts; ///< Each substance once; empty for what is only a caution.
    QStringList sources;

    const FoodAmount *amountOf(const QString &substance) const;
};

struct FoodTable {
    std::vector<Uptake> uptakes;
    std::vector<FoodCaution> cautions;
    std::vector<Illustration> pictures;
    std::vector<FoodKind> kinds;
    std::vector<FoodDataset> datasets;
    std::vector<Food> foods;

    const Food *food(const QString &id) const;
    const Uptake *uptake(const QString &id) const;
    const FoodCaution *caution(const QString &id) const;
    const FoodKind *kind(const QString &id) const;
    const Illustration *picture(const QString &id) const;
    const FoodDataset *dataset(const QString &id) const;
};

} // namespace crampwise
