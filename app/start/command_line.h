// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/export/tables.h"
#include "core/handout/handout.h"
#include "core/lab/run_csv.h"
#include "core/location.h"
#include "core/page/choices.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace crampwise {

/// What the command line asks for.
struct Command {
    enum class Action {
        Window,
        List,
        ListSituations,
        Show,
        Search,
        Summary,
        Chart,
        Export,
        Lab,
        LabCsv,
        Version,
        Help
    };

    Action action = Action::Window;
    std::optional<Location> location; ///< For Show; for Window, where to open.
    Choices choices;                  ///< For Show and Summary.
    /// For Summary, Chart, Export, Lab (also a line), LabCsv, and Show where the page is saved.
    QString file;
    TableKind table = TableKind::Intakes; ///< For Export.
    HandoutRequest handout;               ///< For Summary.
    bool largePrint = false;              ///< For Summary.
    std::optional<HandoutPaper> paper;    ///< For Summary and Show, when given.
    lab::LabRun labRun;                   ///< For LabCsv.
    QString searchWords;                  ///< For Search; not empty.
    QString language;                     ///< Code; empty for the system's.
};

struct ParsedCommand {
    Command command;
    QString error; ///< One line that says what would be right; empty when all is well.
};

/// Reads the arguments, without the program's name. Needs no application.
ParsedCommand parseCommand(const QStringList &arguments, const Topic &topic);

} // namespace crampwise
