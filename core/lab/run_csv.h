// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/laboratory.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace crampwise::lab {

/// The Lab's traces as text: one header line with units, one row a sample with the impulses since
/// the row before. The last column names the settings ("lab?...") in the first row and in each row
/// from which others hold. Comma separated, decimal points, lines end with a line feed, no
/// comments: every program that reads tables reads it.
QByteArray tracesCsv(const std::vector<LabSlice> &slices);

/// One run: settled in normal blood, settings changed at 0 ms, taps at their times.
struct LabRun {
    LabSettings settings;
    std::vector<double> taps_ms; ///< 0 to the duration, in any order.
    double duration_ms = 1000;   ///< 1 to 60000.
};

std::optional<OutOfRange> refusal(const LabRun &run);

/// A run that is not refused.
std::vector<LabSlice> compute(const LabRun &run);

} // namespace crampwise::lab
