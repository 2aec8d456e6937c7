// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QSet>

namespace crampwise {

/// What --with chooses of My situation.
struct SituationOptions {
    QSet<QString> tags;
    QString error; ///< One sentence or two that say what would be right; empty when all is well.
};

/// Reads what was given, each one of the ids that are known.
SituationOptions situationOptions(const QStringList &given, const QStringList &known,
                                  const Topic &topic);

/// What --list-situations prints: id, name and group of what --with takes, a line each.
QString listOfSituations(const Topic &topic);

} // namespace crampwise
