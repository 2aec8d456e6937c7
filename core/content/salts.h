// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/needs.h"

#include <optional>
#include <vector>

namespace crampwise {

// What the label of a supplement means: element and salt, and what 100 % stands for.

/// A form in which a supplement holds a mineral or a vitamin.
struct Salt {
    QString id;
    QString name;
    QString substance;
    QString part;                  ///< What the share counts: "magnesium", "thiamin (cation)".
    QString formula;               ///< With its water.
    int water = 0;                 ///< Molecules of it.
    double molarMass = 0;          ///< g/mol, with its water.
    double percent = 0;            ///< Of the part, by weight.
    bool labelCountsWhole = false; ///< Labels give the weight of the whole, as for vitamin B12.
    QString text;                  ///< What to know about it; may be empty.
    QStringList sources;
};

/// What 100 % on a label stands for.
struct LabelValue {
    struct Amount {
        double value = 0; ///< A day.
        QString unit;
        QStringList sources;
    };

    QString substance;
    Amount us; ///< Daily Value of the United States.
    Amount eu; ///< Nutrient reference value of the European Union and the United Kingdom.
};

struct LabelFact {
    QString id;
    Fact fact;
};

struct SaltTables {
    std::vector<Salt> salts;
    std::vector<LabelValue> labelValues;
    std::vector<LabelFact> labelFacts;
    std::vector<Fact> beside; ///< Stands beside every salt and dose.

    const Salt *salt(const QString &id) const;
    const LabelValue *labelValue(const QString &substance) const;
};

/// What one product gives.
struct Product {
    double amount = 0; ///< In one piece, in the unit of the substance.
    QString salt;      ///< Id of the salt that the amount weighs; empty when it is the element.
    double pieces = 1; ///< A day.
};

/// The element (or vitamin) in an amount of a salt. An unknown salt gives nothing.
std::optional<double> elementIn(const SaltTables &tables, const QString &salt, double amount);

/// The element that products give a day, added up. Nothing when one names an unknown salt.
std::optional<double> totalPerDay(const SaltTables &tables, const std::vector<Product> &products);

/// The share of what 100 % stands for, in percent; the units must be the same.
double percentOfLabel(double amount, const LabelValue::Amount &label);

/// Those limits that an amount a day passes; a limit without a value is passed by none. The caller
/// gives an amount of what the limits count, in their unit.
std::vector<const Limit *> limitsPassed(double amount, const std::vector<const Limit *> &limits);

} // namespace crampwise
