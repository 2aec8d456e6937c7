// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_help.h"

#include "app/start/option_table.h"
#include "core/text/wrap.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int width = 80;
constexpr int helpColumn = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// A name on the left and its help on the right, or below where there is no room.
QString entry(const QString &name, const QString &help)
{
    return name.size() < helpColumn - 1
        ? wrappedLines(help, name.leftJustified(helpColumn), width)
        : name + u'\n' + wrappedLines(help, QString(helpColumn, u' '), width);
}

QString entry(const Option &option, const Topic &topic)
{
    QString name(2 + 2 * optionDepth(option), u' ');
    name += u"--"_s + option.name;
    if (!option.letter.isEmpty())
        name += u", -"_s + option.letter;
    if (!option.value.name.isEmpty())
        name += u' ' + option.value.name;
    return entry(name, optionHelp(option, topic));
}

} // namespace

CommandTexts commandTexts(const Topic &topic)
{
    return {tr("Why legs cramp, and what vitamins and minerals have to do with it."),
            tr("opens the window there, for example: magnesium, nerve-function, overview"),
            tr("These need no window, no display and no printer:"),
            tr("A FILE to write may be - for standard output, or -.html and the like where its "
               "ending says what is written."),
            tr("0 when it was done; 1 when it could not be done, or nothing was found; 2 when the "
               "call was wrong."),
            topic.about().disclaimer};
}

QString commandHelp(const Topic &topic)
{
    const CommandTexts texts = commandTexts(topic);
    QString help = tr("Usage: crampwise [LOCATION]\n"
                      "       crampwise COMMAND [OPTION]...\n")
        + u'\n' + wrappedLines(texts.summary, {}, width) + u'\n'
        + entry(u"  LOCATION"_s, texts.location) + u'\n'
        + wrappedLines(texts.withoutWindow, {}, width);
    for (const Option &option : options())
        help += entry(option, topic);
    const QString status = tr("Exit status: %1").arg(texts.exitStatus);
    for (const QString &text : {texts.files, status, texts.disclaimer})
        help += u'\n' + wrappedLines(text, {}, width);
    return help;
}

} // namespace crampwise
