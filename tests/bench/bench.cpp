// SPDX-License-Identifier: GPL-3.0-or-later
// crampwise_bench CRAMPWISE FLOOR_WINDOW FLOOR_TEXT FLOOR_PDF [--count] [--json FILE]
//                 [--most NUTRIENTS] [PART...]: measures all parts or some and prints; it judges
// nothing. With --count it runs below valgrind and tells instructions.
#include "bench/bench_parts.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

constexpr auto inCallgrind = "CRAMPWISE_BENCH_IN_CALLGRIND";

struct Wanted {
    BenchPrograms programs;
    QStringList parts;
    QString json;
    int most = 10000;

    bool wants(const QString &part) const { return parts.isEmpty() || parts.contains(part); }
};

Wanted readArguments(const QStringList &arguments)
{
    Wanted wanted;
    wanted.programs = {arguments[1], arguments[2], arguments[3], arguments[4]};
    for (qsizetype i = 5; i < arguments.size(); ++i) {
        if (arguments[i] == u"--count")
            wanted.programs.counts = true;
        else if (arguments[i] == u"--json")
            wanted.json = arguments.value(++i);
        else if (arguments[i] == u"--most")
            wanted.most = arguments.value(++i).toInt();
        else
            wanted.parts << arguments[i];
    }
    return wanted;
}

/// Runs the parts that open windows in this process.
void benchWindows(const Wanted &wanted, BenchReport &report)
{
    if (wanted.wants(u"pages"_s))
        benchPages(report);
    if (wanted.wants(u"search"_s))
        benchSearch(report);
    if (wanted.wants(u"preview"_s))
        benchPreview(report);
    if (wanted.wants(u"growth"_s))
        benchGrowth(report, wanted.most);
    if (wanted.wants(u"open-lab"_s))
        benchOpeningLab(report);
    if (wanted.wants(u"lab-frames"_s))
        benchLabFrames(report);
}

/// The same in a process below callgrind.
void countWindows(const QStringList &arguments, BenchReport &report)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(inCallgrind), u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"valgrind"_s,
                  QStringList{u"-q"_s, u"--tool=callgrind"_s, u"--separate-threads=yes"_s,
                              u"--dump-line=no"_s,
                              u"--callgrind-out-file="_s + folder.filePath(u"dump"_s)}
                      + arguments);
    process.waitForFinished(-1);
    report.takeDumps(folder.path());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 5) {
        std::fprintf(stderr,
                     "usage: crampwise_bench CRAMPWISE FLOOR_WINDOW FLOOR_TEXT FLOOR_PDF "
                     "[--count] [--json FILE] [--most NUTRIENTS] [PART...]\n");
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // as the program does
    const Wanted wanted = readArguments(QApplication::arguments());
    BenchReport report;
    if (qEnvironmentVariableIsSet(inCallgrind)) {
        benchWindows(wanted, report);
        return 0;
    }
    if (wanted.wants(u"start"_s))
        benchStart(wanted.programs, report);
    if (wanted.wants(u"pdf"_s))
        benchPdf(wanted.programs, report);
    if (wanted.programs.counts)
        countWindows(QApplication::arguments(), report);
    else
        benchWindows(wanted, report);
    if (wanted.wants(u"growth"_s))
        addGrowthExponents(report, wanted.most);
    if (wanted.wants(u"lab"_s) && !wanted.programs.counts)
        benchLab(report);
    report.print();
    return wanted.json.isEmpty() || report.write(wanted.json) ? 0 : 1;
}
