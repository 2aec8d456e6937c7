// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace crampwise {

/// One measured value: what was measured, of which page or program, and in which unit.
struct BenchFigure {
    QString what;
    QString of;
    double value = 0;
    QString unit;
};

/// Processor time that this thread has taken so far.
double threadMilliseconds();
double processMilliseconds();
/// What is allocated now.
double heapMiB();

double median(std::vector<double> values);

/// All figures of a run, as they are printed and written. Milliseconds are processor time of the
/// thread that works, unless they say otherwise. Below `valgrind --tool=callgrind` each measured
/// work ends with a dump under its name instead, which takeDumps() reads in another process.
class BenchReport {
public:
    void add(const QString &what, const QString &of, double value, const QString &unit);
    /// One run of the work.
    void measure(const QString &what, const QString &of, const std::function<void()> &work);
    /// The instructions of what ran below callgrind with its files in this folder.
    void takeDumps(const QString &folder);

    /// Median and worst of each figure of many, every other figure as it is.
    void print() const;
    /// All figures as JSON; false when the file could not be written.
    bool write(const QString &file) const;

    double value(const QString &what, const QString &of) const;

private:
    std::vector<BenchFigure> m_figures;
};

} // namespace crampwise
