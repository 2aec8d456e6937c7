// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_report.h"

namespace crampwise {

/// What is measured as processes: by the clock of this one, or as instructions by valgrind.
struct BenchPrograms {
    QString crampwise;
    QString floorWindow;
    QString floorText;
    QString floorPdf;
    bool counts = false;
};

// The parts of the benchmark. Those that open windows run in this process.
void benchStart(const BenchPrograms &programs, BenchReport &report);
void benchPdf(const BenchPrograms &programs, BenchReport &report);
void benchPages(BenchReport &report);
void benchSearch(BenchReport &report);
void benchPreview(BenchReport &report);
/// `most`: the largest number of nutrients, a power of ten.
void benchGrowth(BenchReport &report, int most);
/// From the two largest sizes that were measured, where constants fade.
void addGrowthExponents(BenchReport &report, int most);
void benchOpeningLab(BenchReport &report);
void benchLabFrames(BenchReport &report);
/// In real time; says nothing of instructions.
void benchLab(BenchReport &report);

} // namespace crampwise
