// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/install/completion.h"

#include "app/start/option_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = OptionValue::Kind;

/// The rows, each name once.
std::vector<const Option *> distinctOptions()
{
    std::vector<const Option *> rows;
    for (const Option &option : options()) {
        if (optionsNamed(option.name).front() == &option)
            rows.push_back(&option);
    }
    return rows;
}

/// The options that go with this one; with every command, for an empty name.
std::vector<const Option *> optionsWith(const QString &name)
{
    std::vector<const Option *> rows;
    for (const Option &option : options()) {
        if (!option.action && option.with == name)
            rows.push_back(&option);
    }
    return rows;
}

std::vector<const Option *> commands()
{
    std::vector<const Option *> rows;
    for (const Option &option : options()) {
        if (option.action)
            rows.push_back(&option);
    }
    return rows;
}

QString dashed(const std::vector<const Option *> &rows, const QString &between = u" "_s)
{
    QStringList names;
    for (const Option *option : rows)
        names << u"--"_s + option->name;
    return names.join(between);
}

/// The words of LOCATION are those of --show.
QString locationsOf(const Topic &topic)
{
    return optionValues(*optionsNamed(u"show"_s).front(), topic).join(u' ');
}

QString bashValues(const Option &option, const Topic &topic)
{
    const QString values = optionValues(option, topic).join(u' ');
    switch (option.value.kind) {
    case Kind::None:
        return {};
    case Kind::Text:
        return u"        --%1) ;;\n"_s.arg(option.name);
    case Kind::Word:
        return u"        --%1) choices='%2' ;;\n"_s.arg(option.name, values);
    case Kind::FileToWrite:
    case Kind::FileToRead:
        return u"        --%1) endings=(%2) ;;\n"_s.arg(option.name, values);
    }
    Q_UNREACHABLE();
}

/// Within single quotes of zsh and, there, within the brackets or after a colon of a specification.
QString zshText(QString text)
{
    for (const QChar special : {u'\\', u'[', u']', u':'})
        text.replace(special, u'\\' + QString(special));
    return text.replace(u'\'', u"'\\''"_s);
}

QString zshValue(const Option &option, const Topic &topic)
{
    const QStringList values = optionValues(option, topic);
    switch (option.value.kind) {
    case Kind::None:
        return {};
    case Kind::Text:
        return u":%1: "_s.arg(zshText(option.value.name));
    case Kind::Word:
        return u":%1:(%2)"_s.arg(zshText(option.value.name), values.join(u' '));
    case Kind::FileToWrite:
    case Kind::FileToRead:
        return u":%1:_files -g \"*.(%2)\""_s.arg(zshText(option.value.name), values.join(u'|'));
    }
    Q_UNREACHABLE();
}

/// A line for _arguments; `excluded` is what it makes senseless.
QString zshOption(const Option &option, const QString &excluded, const Topic &topic)
{
    const QString assigned = option.value.kind == Kind::None ? QString() : u"="_s;
    return u"    '%1--%2%3[%4]%5'\n"_s.arg(option.repeats ? u"*"_s : excluded, option.name,
                                           assigned, zshText(optionHelp(option, topic)),
                                           zshValue(option, topic));
}

QString zshOptionsWith(const QString &name, const Topic &topic)
{
    QString lines;
    for (const Option *option : optionsWith(name))
        lines += zshOption(*option, {}, topic);
    return lines.isEmpty() ? lines
                           : u"(( $words[(I)--%1(|=*)] )) && specs+=(\n%2)\n"_s.arg(name, lines);
}

QString fishText(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishValue(const Option &option, const Topic &topic)
{
    switch (option.value.kind) {
    case Kind::None:
        return {};
    case Kind::Text:
        return u" -x"_s;
    case Kind::Word:
        return u" -x -a "_s + fishText(optionValues(option, topic).join(u' '));
    case Kind::FileToWrite:
    case Kind::FileToRead:
        return u" -r -F"_s;
    }
    Q_UNREACHABLE();
}

/// When fish offers the option.
QString fishCondition(const Option &option)
{
    if (!option.with.isEmpty())
        return u"__fish_contains_opt "_s + option.with;
    QStringList names;
    for (const Option *command : commands())
        names << command->name;
    return u"not __fish_contains_opt "_s + names.join(u' ');
}

QString fishOption(const Option &option, const Topic &topic)
{
    QString line = u"complete -c crampwise"_s;
    if (option.action || !option.with.isEmpty())
        line += u" -n "_s + fishText(fishCondition(option));
    line += u" -l "_s + option.name;
    if (!option.letter.isEmpty())
        line += u" -s "_s + option.letter;
    return line + u" -d "_s + fishText(optionHelp(option, topic)) + fishValue(option, topic)
        + u'\n';
}

} // namespace

QString bashCompletion(QString script, const Topic &topic)
{
    QString values;
    QString company;
    for (const Option *option : distinctOptions()) {
        values += bashValues(*option, topic);
        const auto beside = optionsWith(option->name);
        if (!beside.empty())
            company += u"                    --%1) options+=' %2' ;;\n"_s.arg(option->name,
                                                                              dashed(beside));
    }
    return script.replace(u"@VALUES@\n"_s, values)
        .replace(u"@OPTIONS@\n"_s, company)
        .replace(u"@COMMANDS_OR@"_s, dashed(commands(), u" | "_s))
        .replace(u"@COMMANDS@"_s, dashed(commands()))
        .replace(u"@GENERAL@"_s, dashed(optionsWith({})))
        .replace(u"@LOCATIONS@"_s, locationsOf(topic));
}

QString zshCompletion(QString script, const Topic &topic)
{
    const QString excluded = u"(1 %1)"_s.arg(dashed(commands()));
    QString first;
    QString company;
    for (const Option *option : commands())
        first += zshOption(*option, excluded, topic);
    for (const Option *option : optionsWith({}))
        first += zshOption(*option, {}, topic);
    for (const Option *option : distinctOptions())
        company += zshOptionsWith(option->name, topic);
    return script.replace(u"@COMMANDS@\n"_s, first)
        .replace(u"@OPTIONS@\n"_s, company)
        .replace(u"@LOCATIONS@"_s, locationsOf(topic));
}

QString fishCompletion(const Topic &topic)
{
    QString script = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
                     "# Completion of crampwise for fish; made from the program's table of "
                     "options.\n"
                     "complete -c crampwise -f\n"_s;
    script += u"complete -c crampwise -n __fish_is_first_token -a "_s + fishText(locationsOf(topic))
        + u'\n';
    for (const Option &option : options())
        script += fishOption(option, topic);
    return script;
}

} // namespace crampwise
