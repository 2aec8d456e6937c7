// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/needs.h"

#include <QCommandLineParser>

namespace crampwise {

/// For whom the command line asks.
struct ReaderOptions {
    Reader reader;
    QString error; ///< One sentence or two that say what would be right; empty when all is well.
};

/// Reads these options; the parser knows them and has parsed. The tables tell what the ids of
/// --life-stage stand for.
ReaderOptions readerOptions(const QCommandLineParser &parser, const NeedTables &tables);

/// What there is in place of a word that nobody knows. `more` may be meant too, but would make the
/// list too long.
QString unknownWord(const QString &text, const QString &value, const QStringList &known,
                    const QStringList &more = {});

} // namespace crampwise
