// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/needs.h"
#include "core/content/signs.h"

#include <optional>
#include <vector>

namespace crampwise {

/// What people know of themselves, in the order in which it is asked.
enum class SituationGroup { Food, Medicines, Conditions, WhenItCramps, StageOfLife };

struct SituationGroupWords {
    SituationGroup group = SituationGroup::Food;
    QString title;
};

/// The readers who have a stage of life without ticking it.
struct StageOfLife {
    std::optional<int> from; ///< First month of age; nothing: any.
    std::optional<int> to;   ///< First month that it no longer holds for; nothing: no end.
    BodyCondition condition = BodyCondition::None; ///< Or that they have told.

    bool holds(const Reader &reader) const;
};

/// One thing that somebody can choose. What it changes stands at the statements that it concerns,
/// as their Who.
struct SituationTag {
    QString id;
    QString label;
    SituationGroup group = SituationGroup::Food;
    bool forMostPeople = false; ///< Else it is among "more".
    QStringList names;          ///< Of a medicine: as statements that concern it write them.
    QStringList everyday;       ///< Words of SearchWords, each for all words beside it.
    QStringList words;          ///< More that people type.
    QStringList implies;        ///< Ids of tags that hold with it.
    std::vector<Circumstance> circumstances; ///< Of signs that concern it.
    std::optional<StageOfLife> stage;        ///< Of a stage of life, and of nothing else.
};

/// What to ask at an appointment.
struct SituationQuestion {
    QString id;
    QString text;
    Who who;
    QStringList sources; ///< At least one.
};

/// My situation: what can be chosen, and what stands nowhere else.
struct SituationContent {
    QString lead;
    QString nothingChosen;                   ///< What the page does, and that nothing is kept.
    QString notForYouAlone;                  ///< That it says nothing of what somebody has.
    QString notUnderstood;                   ///< Of typed words that mean nothing here: what to do.
    QString signsForAnyone;                  ///< The line that leads to all signs.
    std::vector<SituationGroupWords> groups; ///< Every group, in order.
    std::vector<SituationTag> tags;
    std::vector<SituationQuestion> questions;

    const SituationTag *tag(const QString &id) const;
    /// The ids, those that they imply, and the stages of life of the reader. Unknown ids are left
    /// out.
    QSet<QString> allThatHold(const QSet<QString> &ids, const Reader &reader) const;
};

} // namespace crampwise
