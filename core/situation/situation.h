// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"

#include <QSet>

#include <vector>

namespace crampwise {

// My situation: what of the content matters to somebody who takes these medicines and lives with
// these conditions. It informs: it never says what somebody has, ranks no nutrient by how likely a
// lack of it is, and scores nothing.

/// What somebody chose of their situation, in no order. Never words of their own.
struct SituationChoices {
    QSet<QString> tags; ///< Ids of SituationTag; an unknown one changes nothing.
    Reader reader;      ///< Age, sex, pregnancy and breastfeeding hold as choices too.
    Region region = Region::UnitedStatesCanada; ///< Of the needs; no choice by itself.

    bool operator==(const SituationChoices &) const = default;
    bool isEmpty() const { return tags.isEmpty() && reader == Reader(); }
};

/// A warning sign that concerns the reader.
struct SituationSign {
    const Sign *sign = nullptr; ///< Lives as long as the topic.
    QStringList because;        ///< Ids of what was chosen, in the order of the content.
};

/// A statement that concerns the reader.
struct SituationItem {
    QString id;       ///< Tells it from all others: "interaction/mg-ppi".
    QString nutrient; ///< Id; empty where it is about none.
    QString title;    ///< What it is about; may be empty.
    QString with;     ///< What that goes together with, as a class of medicine; may be empty.
    LeveledList text;
    QString action;                  ///< What to do, the same at both levels; may be empty.
    std::vector<const Food *> foods; ///< That a caution warns of; may be empty.
    QStringList because;             ///< As in SituationSign.
    QStringList sources;             ///< May be empty only where a policy states no medical fact.
    Location leadsTo;                ///< The page that tells more.
    QStringList cautions; ///< Ids of items of SituationResult::takeCare that stand beside it.
};

/// What is worth reading of one nutrient, or of none.
struct SituationReading {
    QString nutrient;                 ///< Empty for what is no nutrient.
    std::vector<SituationItem> items; ///< At least one.
    QStringList cautions;             ///< Of all items, each once.
};

/// How much of a substance the reader needs a day.
struct SituationNeed {
    const Substance *substance = nullptr; ///< As do the others, it lives as long as the topic.
    std::vector<const Need *> needs;
    std::vector<WorkedAmount> worked;  ///< Where the need is set per megajoule of energy.
    std::vector<const Limit *> limits; ///< Of the region.
    QStringList cautions;              ///< As in SituationItem.
};

/// What concerns somebody. Nothing is told before the signs.
struct SituationResult {
    std::vector<SituationSign> signs;      ///< Most urgent first.
    std::vector<SituationReading> reading; ///< In the order of the nutrients; then what is none.
    std::vector<SituationItem> takeCare;   ///< Foods, supplements and advice that are risky.
    std::vector<SituationItem> questions;  ///< To ask at the appointment.
    std::vector<SituationItem> tests;      ///< That exist; never a result.
    std::vector<SituationNeed> needs;      ///< Empty where nothing is told of the reader.

    /// Nothing was chosen, or nothing that the topic knows.
    bool isEmpty() const;
    /// The caution with an id; nothing for an unknown one.
    const SituationItem *caution(const QString &id) const;
};

/// The same for the same choices. What it points to lives as long as the topic.
SituationResult tellSituation(const Topic &topic, const SituationChoices &choices);

/// The line that leads to the signs that concern anyone.
Location signsForAnyone();

} // namespace crampwise
