// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"
#include "core/built_in.h"
#include "fuzz/targets.h"

namespace crampwise::fuzz {

void command(const QByteArray &bytes)
{
    QStringList arguments;
    for (const QByteArray &argument : bytes.split('\n'))
        arguments << QString::fromUtf8(argument);
    const ParsedCommand parsed = parseCommand(arguments, builtInTopic());
    if (!parsed.error.isEmpty())
        return;
    const Command &asked = parsed.command;
    promise(asked.action != Command::Action::Show || asked.location, "a page to show");
    promise(asked.action != Command::Action::Search || !asked.searchWords.isEmpty(),
            "words to look for");
    promise(refusal(asked.handout, builtInTopic()).isEmpty(), "a handout that can be made");
}

} // namespace crampwise::fuzz
