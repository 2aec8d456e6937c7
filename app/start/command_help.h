// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QString>
#include <QStringList>

namespace crampwise {

/// What --help and the man page say besides the options, in the reader's language.
struct CommandTexts {
    QString summary;       ///< What the program is about, in one sentence.
    QString location;      ///< What LOCATION, the word without an option, does.
    QString withoutWindow; ///< What the commands need; ends in a colon.
    QString files;         ///< How a FILE is named.
    QString exitStatus;    ///< What each status means.
    QString disclaimer;
};

CommandTexts commandTexts(const Topic &topic);

/// What --help prints: lines of at most 80 columns.
QString commandHelp(const Topic &topic);

} // namespace crampwise
