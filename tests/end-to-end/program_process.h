// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QStringList>

namespace crampwise {

// The program as a process, without a display. Its path is the last argument of the tests.

inline QString program;

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

inline QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

inline Outcome run(const QStringList &arguments,
                   const QProcessEnvironment &environment = withoutDisplay(),
                   const QString &output = {}, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline void expectRefusal(const QStringList &arguments, int status, const QStringList &words)
{
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, status) << qPrintable(arguments.join(QLatin1Char(' ')));
    EXPECT_EQ(outcome.out, QString());
    EXPECT_EQ(outcome.err.count(QLatin1Char('\n')), 1) << qPrintable(outcome.err);
    for (const QString &word : words)
        EXPECT_TRUE(outcome.err.contains(word)) << qPrintable(outcome.err);
}

} // namespace crampwise
