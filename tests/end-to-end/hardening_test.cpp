// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to break the program from a terminal: see "What was done to break it" in
// tests/README.md.
#include "program_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

QByteArray outputOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

/// The window, on no screen, with the settings of a folder of its own.
class WindowProcess {
public:
    WindowProcess()
    {
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        QDir(m_folder.path()).mkpath(u"crampwise"_s);
    }
    ~WindowProcess()
    {
        process.kill();
        process.waitForFinished();
    }

    QString settingsFile() const { return m_folder.filePath(u"crampwise/crampwise.ini"_s); }
    QByteArray settings() const
    {
        QFile file(settingsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess process;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(Hardening, ControlCharactersOfArgumentsAreNotSentToTheTerminal)
{
    for (const QStringList &arguments :
         {QStringList{u"--show"_s, u"\u001b[31mred\u0007"_s}, QStringList{u"\u001b]0;title"_s},
          QStringList{u"--search"_s, u"\u009bqqqqzzzz"_s},
          QStringList{u"--export"_s, u"\u001b.csv"_s, u"--lab"_s, u"x"_s}}) {
        const Outcome outcome = run(arguments);
        EXPECT_NE(outcome.status, 0);
        EXPECT_FALSE(hasControls(outcome.err)) << qPrintable(outcome.err);
        EXPECT_FALSE(outcome.err.isEmpty());
    }
}

TEST(Hardening, ADashIsStandardOutputForEveryExport)
{
    EXPECT_TRUE(outputOf({u"--summary"_s, u"-"_s}).startsWith("%PDF-"));
    EXPECT_TRUE(outputOf({u"--summary"_s, u"-.html"_s}).contains("<html"));
    EXPECT_TRUE(outputOf({u"--summary"_s, u"/dev/stdout"_s}).startsWith("%PDF-"));
    EXPECT_TRUE(
        outputOf({u"--show"_s, u"calcium"_s, u"--save"_s, u"-.txt"_s}).startsWith("Calcium\n"));
    EXPECT_TRUE(outputOf({u"--chart"_s, u"-"_s}).startsWith("\x89PNG"));
    EXPECT_TRUE(outputOf({u"--chart"_s, u"-.svg"_s}).contains("<svg"));
    EXPECT_TRUE(
        outputOf({u"--export"_s, u"-.json"_s, u"--what"_s, u"foods"_s}).contains("\"Almonds"));
    EXPECT_TRUE(outputOf({u"--export"_s, u"-"_s, u"--what"_s, u"foods"_s}).contains(','));
    EXPECT_FALSE(QFile::exists(u"-"_s));
}

TEST(Hardening, ASlowCaseSaysThatItIsAtWork)
{
    const QTemporaryDir folder;
    QFile slow(folder.filePath(u"slow.json"_s));
    ASSERT_TRUE(slow.open(QIODevice::WriteOnly));
    slow.write(R"({"cases": [{"id": "a", "model": "coupled", "params": {},
        "nerve": {"ionisedCa_mmolL": 0.55, "ionisedMg_mmolL": 0.55, "K_mmolL": 4.2},
        "source": "spontaneous", "duration_ms": 60000}]})");
    slow.close();
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(program, {u"--lab"_s, slow.fileName()});
    QElapsedTimer since;
    since.start();
    QByteArray told;
    while (!told.contains('\n') && since.elapsed() < 20000) {
        process.waitForFinished(100);
        told += process.readAllStandardError();
    }
    EXPECT_TRUE(told.contains("case 1 of 1")) << told.constData();
    ::kill(pid_t(process.processId()), SIGINT);
    EXPECT_TRUE(process.waitForFinished(2000));
}

TEST(Hardening, SettingsThatAreAPipeOrEndlessDoNotHoldUpTheStart)
{
    for (const bool isPipe : {true, false}) {
        WindowProcess window;
        const QByteArray file = QFile::encodeName(window.settingsFile());
        if (isPipe) {
            ASSERT_EQ(mkfifo(file.constData(), 0600), 0);
        } else {
            QFile large(window.settingsFile());
            ASSERT_TRUE(large.open(QIODevice::WriteOnly));
            large.resize(200 << 20);
        }
        window.process.start(program, QStringList());
        QElapsedTimer since;
        since.start();
        QByteArray told;
        while (!told.contains('\n') && since.elapsed() < 20000) {
            window.process.waitForFinished(50);
            told += window.process.readAllStandardError();
        }
        EXPECT_TRUE(told.contains("crampwise.ini")) << told.constData();
        EXPECT_EQ(window.process.state(), QProcess::Running);
        window.process.terminate();
        EXPECT_TRUE(window.process.waitForFinished(5000));
        struct stat found = {};
        ASSERT_EQ(stat(file.constData(), &found), 0);
        EXPECT_EQ(S_ISFIFO(found.st_mode) != 0, isPipe); // it is left as it was
    }
}

TEST(Hardening, WhatIsChosenIsStoredBeforeTheProgramIsEnded)
{
    WindowProcess window;
    window.process.start(program, {u"magnesium/evidence"_s});
    QElapsedTimer since;
    since.start();
    while (!window.settings().contains("magnesium/evidence") && since.elapsed() < 20000)
        window.process.waitForFinished(50);
    EXPECT_TRUE(window.settings().contains("magnesium/evidence"));
    window.process.terminate();
    EXPECT_TRUE(window.process.waitForFinished(5000));
    EXPECT_TRUE(window.settings().contains("magnesium/evidence"));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(window.settingsFile()) & others);
}

TEST(Hardening, WithoutAFontNothingIsDrawnAndTheReasonIsSaid)
{
    QTemporaryDir folder;
    QFile fonts(folder.filePath(u"fonts.conf"_s));
    ASSERT_TRUE(fonts.open(QIODevice::WriteOnly));
    fonts.write(u"<fontconfig><dir>/nowhere</dir><cachedir>%1</cachedir></fontconfig>"_s
                    .arg(folder.filePath(u"cache"_s))
                    .toUtf8());
    fonts.close();
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(u"FONTCONFIG_FILE"_s, fonts.fileName());
    const QStringList calls[]{
        {u"--summary"_s, folder.filePath(u"page.pdf"_s)},
        {u"--chart"_s, folder.filePath(u"page.png"_s)},
        {u"--show"_s, u"calcium"_s, u"--save"_s, folder.filePath(u"page.pdf"_s)}};
    for (const QStringList &call : calls) {
        const Outcome outcome = run(call, environment);
        EXPECT_EQ(outcome.status, 1) << qPrintable(call.join(u' '));
        EXPECT_TRUE(outcome.err.contains(u"font"_s)) << qPrintable(outcome.err);
        EXPECT_FALSE(QFile::exists(call.last()));
    }
}
