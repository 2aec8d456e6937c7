// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QString>

namespace crampwise {

// What a shell needs to complete locations, options and their values, from the table of options. An
// option is offered where its command was given, and a command where none was. What a shell does
// with them stands in resources/desktop/completion.*.in: the scripts that are filled here.

QString bashCompletion(QString script, const Topic &topic);
QString zshCompletion(QString script, const Topic &topic);
/// All of it: fish asks for one line an option.
QString fishCompletion(const Topic &topic);

} // namespace crampwise
