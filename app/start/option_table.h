// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/start/command_line.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crampwise {

// The table of options, in option_table.cpp: a new option is one row there. The parser, --help, the
// man page and the completion of the shells read it.

/// What stands after an option.
struct OptionValue {
    enum class Kind {
        None,
        Text,        ///< Anything, a number too.
        Word,        ///< One of optionValues().
        FileToWrite, ///< Ends in one of optionValues().
        FileToRead
    };
    Kind kind = Kind::None;
    QString name = {};                               ///< What --help calls it.
    QStringList (*choices)(const Topic &) = nullptr; ///< See optionValues().
};

/// A command, or an option. An option that goes with two commands has two rows.
struct Option {
    QString name; ///< Without dashes.
    OptionValue value;
    const char *help = nullptr;                 ///< optionHelp() gives it in the reader's language.
    std::optional<Command::Action> action = {}; ///< Of a command only.
    QString with = {};    ///< The option without which this one means nothing; empty for none.
    QString letter = {};  ///< A short name; empty for none.
    bool repeats = false; ///< May be given more than once.
};

/// Commands, each with its options behind it, then what goes with every command.
const std::vector<Option> &options();

/// The rows of a name; none when there is no such option.
std::vector<const Option *> optionsNamed(const QString &name);

/// The words that the option knows, or the endings of its file without their dot.
QStringList optionValues(const Option &option, const Topic &topic);

/// What it does, in the reader's language, without a full stop.
QString optionHelp(const Option &option, const Topic &topic);

/// 0 for a command and for what goes with every command, 1 for an option of a command, and so on.
int optionDepth(const Option &option);

} // namespace crampwise
