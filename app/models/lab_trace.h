// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/laboratory.h"

#include <QList>
#include <QPointF>

#include <deque>
#include <functional>
#include <vector>

namespace crampwise {

/// The last ten seconds of the Lab's own time, for plots and for saving. Holds no more, however
/// long the Lab runs.
class LabTrace {
public:
    static constexpr double kept_ms = 10000;

    /// `slices` follow on what was added before.
    void append(std::vector<lab::LabSlice> slices);
    void clear() { m_slices.clear(); }

    bool isEmpty() const { return m_slices.empty(); }
    double begin_ms() const { return isEmpty() ? 0 : m_slices.front().from_ms; }
    double end_ms() const { return isEmpty() ? 0 : m_slices.back().to_ms; }
    const std::deque<lab::LabSlice> &slices() const { return m_slices; }

    using Value = std::function<double(const lab::LabSample &)>;
    /// A line over (from_ms, to_ms], x in ms before `to_ms`. More samples than `columns` become
    /// the lowest and the highest of each column, so that no impulse is lost. Columns stand
    /// still in the Lab's time: a running strip does not flicker.
    QList<QPointF> line(double from_ms, double to_ms, int columns, const Value &value) const;
    static double columnOf(double window_ms, int columns); ///< As wide as these are, in ms.

    /// The slice that holds this time, or the nearest before it; nullptr when there is none.
    const lab::LabSlice *sliceAt(double time_ms) const;
    /// The newest sample that is not after this time; nullptr when there is none.
    const lab::LabSample *sampleAt(double time_ms) const;
    /// Impulses in (from_ms, to_ms].
    std::vector<double> spikes(double from_ms, double to_ms) const;
    /// Taps in (from_ms, to_ms].
    std::vector<double> taps(double from_ms, double to_ms) const;

private:
    friend class LabLine;
    std::deque<lab::LabSlice>::const_iterator firstAfter(double time_ms) const;
    /// In the trace's own time.
    QList<QPointF> columns(double from_ms, double to_ms, double column_ms,
                           const Value &value) const;
    std::vector<double> times(std::vector<double> lab::LabSlice::*list, double from_ms,
                              double to_ms) const;

    std::deque<lab::LabSlice> m_slices;
};

/// A line of a trace that goes on: as LabTrace::line(), but what was read once is kept, as long as
/// it is in the window.
class LabLine {
public:
    explicit LabLine(LabTrace::Value value) : m_value(std::move(value)) {}

    QList<QPointF> upTo(const LabTrace &trace, double to_ms, double window_ms, int columns);

private:
    LabTrace::Value m_value;
    double m_column_ms = 0;
    double m_to_ms = 0;      ///< Of the last call.
    double m_read_ms = 0;    ///< Where the columns end that no sample is added to any more.
    QList<QPointF> m_points; ///< Of these, in the trace's own time.
};

} // namespace crampwise
