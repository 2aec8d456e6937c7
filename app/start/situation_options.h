// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QCommandLineParser>

namespace crampwise {

/// What the options --with choose of My situation.
struct SituationOptions {
    QSet<QString> tags;
    QString error; ///< One sentence or two that say what would be right; empty when all is well.
};

/// Reads them; the parser knows them and has parsed. Stages of life have options of their own.
SituationOptions situationOptions(const QCommandLineParser &parser, const Topic &topic);

/// What --list-situations prints: id, name and group of what --with takes, a line each.
QString listOfSituations(const Topic &topic);

} // namespace crampwise
