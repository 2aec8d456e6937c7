// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <malloc.h>
#include <valgrind/callgrind.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What follows a word at the beginning of a line.
QString lineAfter(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(u'\n' + word);
    if (at < 0)
        return {};
    const qsizetype start = at + 1 + word.size();
    return text.mid(start, text.indexOf(u'\n', start) - start).trimmed();
}

void printMany(std::vector<BenchFigure> figures)
{
    std::sort(figures.begin(), figures.end(),
              [](const BenchFigure &a, const BenchFigure &b) { return a.value > b.value; });
    const BenchFigure &middle = figures[figures.size() / 2];
    std::printf("%-34s %9.2f %s median of %zu, worst:", qPrintable(middle.what), middle.value,
                qPrintable(middle.unit), figures.size());
    for (size_t i = 0; i < std::min<size_t>(4, figures.size()); ++i)
        std::printf(" %.2f %s;", figures[i].value, qPrintable(figures[i].of));
    std::printf("\n");
}

} // namespace

double threadMilliseconds()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

double processMilliseconds()
{
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

double heapMiB()
{
    return double(mallinfo2().uordblks) / (1024 * 1024);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? std::nan("") : values[values.size() / 2];
}

void BenchReport::add(const QString &what, const QString &of, double value, const QString &unit)
{
    m_figures.push_back({what, of, value, unit});
}

void BenchReport::measure(const QString &what, const QString &of, const std::function<void()> &work)
{
    CALLGRIND_ZERO_STATS;
    const double begin = threadMilliseconds();
    work();
    const double taken = threadMilliseconds() - begin;
    const QByteArray name = (what + u'|' + of).toUtf8();
    CALLGRIND_DUMP_STATS_AT(name.constData());
    add(what, of, taken, u"ms"_s);
}

void BenchReport::takeDumps(const QString &folder)
{
    // "-01" is the thread of the window.
    const QFileInfoList files
        = QDir(folder).entryInfoList({u"*-01"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString name = lineAfter(text, u"desc: Trigger:"_s).section(u"Client Request: "_s, 1);
        if (name.contains(u'|')) {
            add(name.section(u'|', 0, 0), name.section(u'|', 1),
                lineAfter(text, u"totals:"_s).toDouble() / 1e6, u"M instructions"_s);
        }
    }
}

void BenchReport::print() const
{
    std::vector<BenchFigure> left = m_figures;
    while (!left.empty()) {
        const QString what = left.front().what;
        const auto others = std::stable_partition(
            left.begin(), left.end(), [&](const BenchFigure &one) { return one.what == what; });
        const std::vector<BenchFigure> same(left.begin(), others);
        left.erase(left.begin(), others);
        if (same.size() > 8) {
            printMany(same);
            continue;
        }
        for (const BenchFigure &one : same) {
            std::printf("%-34s %-28s %9.2f %s\n", qPrintable(what), qPrintable(one.of), one.value,
                        qPrintable(one.unit));
        }
    }
}

bool BenchReport::write(const QString &file) const
{
    QJsonArray figures;
    for (const BenchFigure &one : m_figures) {
        figures << QJsonObject{{u"what"_s, one.what},
                               {u"of"_s, one.of},
                               {u"value"_s, one.value},
                               {u"unit"_s, one.unit}};
    }
    QFile out(file);
    const QByteArray json = QJsonDocument(QJsonObject{{u"figures"_s, figures}}).toJson();
    return out.open(QIODevice::WriteOnly) && out.write(json) == json.size();
}

double BenchReport::value(const QString &what, const QString &of) const
{
    for (const BenchFigure &one : m_figures) {
        if (one.what == what && one.of == of)
            return one.value;
    }
    return std::nan("");
}

} // namespace crampwise
