// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/lab_command.h"

#include "core/lab/case_json.h"
#include "core/lab/controls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Thousands of cases; what never ends is not read until memory does.
constexpr qint64 mostBytes = 16 << 20;

LabAnswers compute(const QByteArray &text, const QString &name)
{
    const lab::LabOutput output = lab::runCases(text, name);
    LabAnswers answers{output.json, {}};
    for (const JsonError &error : output.errors)
        answers.problems << error.toString();
    return answers;
}

LabAnswers unreadable(const QString &name, const QString &cause)
{
    return {{}, {QCoreApplication::translate(
                     "Program", "“%1” could not be read (%2). Give --lab a file of cases, - "
                                "for standard input, or a line copied from the Lab.")
                     .arg(QDir::toNativeSeparators(name), cause)}};
}

} // namespace

LabAnswers computeLab(const QString &argument)
{
    if (lab::isSettingsLine(argument))
        return compute(argument.toUtf8(), argument);
    QFile file(argument);
    const bool opened = argument == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                         : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unreadable(argument, file.errorString());
    QByteArray text;
    while (text.size() <= mostBytes) { // a pipe gives it in pieces
        const QByteArray piece = file.read(mostBytes + 1 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(argument, file.errorString());
    if (text.size() > mostBytes) {
        return {{}, {QCoreApplication::translate(
                         "Program", "“%1” is longer than %2 MB. Give --lab fewer cases at a "
                                    "time.")
                         .arg(QDir::toNativeSeparators(argument))
                         .arg(mostBytes >> 20)}};
    }
    return compute(text, argument);
}

} // namespace crampwise
