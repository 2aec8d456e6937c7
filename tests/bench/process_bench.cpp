// SPDX-License-Identifier: GPL-3.0-or-later
// The start and the PDF: whole processes, each beside the least that any program must do.
#include "bench/bench_parts.h"
#include "bench/visible_words.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

struct Run {
    double wall_ms = 0;
    double processor_ms = 0;
    double kib = 0;
    double instructions = 0; ///< In millions; only with valgrind.
};

/// Valgrind's last word: a process that it started itself says something before.
double instructionsIn(const QString &said)
{
    QString number = said.section(u"refs:"_s, -1).section(u'\n', 0, 0);
    return number.remove(u',').trimmed().toDouble() / 1e6;
}

double childrenMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

Run run(const QString &program, QStringList arguments, const QProcessEnvironment &environment,
        bool counts)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QString first = program;
    if (counts) {
        arguments = QStringList{u"--tool=cachegrind"_s, u"--cache-sim=no"_s,
                                u"--cachegrind-out-file=/dev/null"_s, program}
            + arguments;
        first = u"valgrind"_s;
    }
    const double before = childrenMilliseconds();
    process.start(first, arguments);
    if (!process.waitForFinished(120000))
        std::printf("%s did not end\n", qPrintable(program));
    const QList<QByteArray> words = process.readAllStandardOutput().split(' ');
    Run run{words.value(0).toDouble(), childrenMilliseconds() - before, words.value(4).toDouble()};
    if (words.size() > 4)
        run.processor_ms = words[2].toDouble();
    if (counts)
        run.instructions = instructionsIn(QString::fromUtf8(process.readAllStandardError()));
    return run;
}

/// Each program in turn, so that all meet the same machine; the first round warms the caches.
std::vector<std::vector<Run>> inTurn(const std::vector<std::function<Run()>> &runs, bool counts)
{
    std::vector<std::vector<Run>> results(runs.size());
    for (int round = 0; round < (counts ? 2 : 16); ++round) {
        for (size_t i = 0; i < runs.size(); ++i) {
            const Run one = runs[i]();
            if (round > 0)
                results[i].push_back(one);
        }
    }
    return results;
}

double medianOf(const std::vector<Run> &runs, double Run::*value)
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const Run &run : runs)
        values.push_back(run.*value);
    return median(values);
}

void reportRuns(BenchReport &report, const QString &what, const QString &name,
                const std::vector<Run> &runs, bool counts)
{
    if (counts) {
        report.add(what, name, medianOf(runs, &Run::instructions), u"M instructions"_s);
        return;
    }
    if (medianOf(runs, &Run::kib) > 0) {
        report.add(what, name + u", by the clock"_s, medianOf(runs, &Run::wall_ms), u"ms"_s);
        report.add(what + u", memory"_s, name, medianOf(runs, &Run::kib) / 1024, u"MiB"_s);
    }
    report.add(what, name + u", processor"_s, medianOf(runs, &Run::processor_ms), u"ms"_s);
}

void reportRatio(BenchReport &report, const QString &what, const QString &ours,
                 const QString &floor, const QString &suffix = {})
{
    report.add(what, ours + u" / "_s + floor + suffix,
               report.value(what, ours + suffix) / report.value(what, floor + suffix), u"times"_s);
}

QString nanosecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return QString::number(qint64(now.tv_sec) * 1000000000 + now.tv_nsec);
}

void benchStartOn(const QString &platform, const QString &display, const BenchPrograms &programs,
                  const QString &words, BenchReport &report)
{
    const QTemporaryDir home;
    const auto start = [&](const QString &program, const QStringList &arguments) {
        return [&, program, arguments] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
            environment.insert(u"QT_QPA_PLATFORM"_s, platform);
            environment.insert(u"DISPLAY"_s, display);
            environment.insert(u"CRAMPWISE_PRINT_START"_s, nanosecondsNow());
            return run(program, arguments, environment, programs.counts);
        };
    };
    const auto results = inTurn({start(programs.crampwise, {}), start(programs.floorWindow, {}),
                                 start(programs.floorText, {words})},
                                programs.counts);
    const QStringList names{u"crampwise"_s, u"bare window"_s, u"text floor"_s};
    const QString what = u"start, "_s + platform;
    for (size_t i = 0; i < results.size(); ++i)
        reportRuns(report, what, names[qsizetype(i)], results[i], programs.counts);
    for (const QString &floor : {names[1], names[2]}) {
        reportRatio(report, what, names[0], floor, programs.counts ? QString() : u", processor"_s);
        if (!programs.counts)
            reportRatio(report, what + u", memory"_s, names[0], floor);
    }
}

} // namespace

void benchStart(const BenchPrograms &programs, BenchReport &report)
{
    const QTemporaryDir folder;
    const QString words = folder.filePath(u"words"_s);
    QFile file(words);
    if (!file.open(QIODevice::WriteOnly) || file.write(visibleWords()) <= 0)
        std::printf("the words of the window could not be written\n");
    file.close();
    benchStartOn(u"offscreen"_s, {}, programs, words, report);
    QProcess server;
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s});
    if (server.waitForReadyRead(10000)) {
        const QString display = u":"_s + QString::fromLatin1(server.readLine()).trimmed();
        benchStartOn(u"xcb"_s, display, programs, words, report);
    }
    server.terminate();
    server.waitForFinished();
}

void benchPdf(const BenchPrograms &programs, BenchReport &report)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.pdf"_s);
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto results
        = inTurn({[&] {
                      return run(programs.crampwise, {u"--summary"_s, file, u"--paper"_s, u"a4"_s},
                                 environment, programs.counts);
                  },
                  [&] { return run(programs.floorPdf, {file}, environment, programs.counts); }},
                 programs.counts);
    const QString suffix = programs.counts ? QString() : u", processor"_s;
    reportRuns(report, u"PDF handout"_s, u"crampwise"_s, results[0], programs.counts);
    reportRuns(report, u"PDF handout"_s, u"floor"_s, results[1], programs.counts);
    reportRatio(report, u"PDF handout"_s, u"crampwise"_s, u"floor"_s, suffix);
}

} // namespace crampwise
