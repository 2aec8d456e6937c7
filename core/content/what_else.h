// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/signs.h"

#include <optional>
#include <vector>

namespace crampwise {

/// A question that parts a cramp from what is mistaken for it.
struct CrampQuestion {
    QString ask;
    QString yes;
    QString no;
};

/// A figure with its unit, as a guideline names it; never a range to read one's own result by.
struct NamedFigure {
    QString what;
    double value = 0;
    QString unit;
    QString note; ///< May be empty.
    QString source;
};

/// Iron and restless legs.
struct IronText {
    LeveledList text;
    std::vector<NamedFigure> figures;
    QString policy; ///< Id of the policy on results, which stands below.
    QStringList whoShouldAsk;
    QStringList sources;
};

/// A cramp, or what may be taken for one: a row of the table that sets them side by side.
struct LookAlike {
    enum class Knot { Yes, Sometimes, No };

    QString id;
    QString name;
    QString picture;     ///< File name in resources/illustrations, without ".svg"; may be empty.
    QString pictureText; ///< What it shows.
    QString feel;
    QString where;
    QString when;
    QString eases;
    QString howLong;
    Knot hardKnot = Knot::No;
    QString knotNote; ///< May be empty.
    QString who;
    QString whatToDo; ///< The same at both levels; may be empty where a policy says it.
    QString policy;   ///< Id of that policy; else empty.
    QString student;  ///< The condition in the terms of the field.
    std::optional<SignUrgency> urgency; ///< Nothing where no help is needed for itself.
    QStringList signs;                  ///< Ids of warning signs; may be empty.
    std::optional<IronText> iron;
    Who concerns; ///< Who may have it: as `who` and `when` say.
    QStringList sources;
};

/// A cause of cramps that is no nutrient.
struct OtherCause {
    QString id;
    QString name;
    LeveledText text;
    Who who;
    QStringList sources;
};

/// A test that a doctor may order.
struct OrderedTest {
    QString id;
    QString name;
    LeveledText text;
    QString when; ///< In whom.
    Who who;      ///< The same, where it can be chosen.
    QStringList sources;
};

/// Is it a cramp?
struct WhatElseContent {
    std::vector<CrampQuestion> questions;
    std::vector<LookAlike> conditions;
    std::vector<OtherCause> otherCauses;
    std::vector<OrderedTest> tests;
};

} // namespace crampwise
