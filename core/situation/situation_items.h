// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/situation/situation.h"

#include <functional>

namespace crampwise {

/// A statement of the content as an item, and what it is about.
struct ContentStatement {
    SituationItem item;
    QStringList subjects; ///< Nutrients and remedies: a caution about one of them stands beside.
    QString policy;       ///< Id of a policy that stands with it; may be empty.
};

/// Tells by what of the choices a statement concerns the reader; empty where it does not.
using Concerned = std::function<QStringList(const Who &)>;

/// What is worth reading, in the order of the content.
std::vector<ContentStatement> statementsToRead(const Topic &topic, const Concerned &concerned);
/// What makes a food, a supplement or advice risky: gravest first. Policies are those that concern
/// the reader and those that `named` names.
std::vector<ContentStatement> cautionsFor(const Topic &topic, const Concerned &concerned,
                                          const QHash<QString, QStringList> &named);
std::vector<SituationItem> questionsFor(const Topic &topic, const Concerned &concerned);
std::vector<SituationItem> testsFor(const Topic &topic, const Concerned &concerned);

} // namespace crampwise
