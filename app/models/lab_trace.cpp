// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/lab_trace.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace crampwise {

namespace {

/// The lowest and the highest point of one column, given to the line in the order of time.
class Column {
public:
    void add(QPointF point)
    {
        if (m_count == 0 || point.y() < m_lowest.y())
            m_lowest = point;
        if (m_count == 0 || point.y() > m_highest.y())
            m_highest = point;
        ++m_count;
    }

    void moveTo(QList<QPointF> &line)
    {
        if (m_count == 0)
            return;
        const bool fallsLater = m_highest.x() < m_lowest.x();
        line << (fallsLater ? m_highest : m_lowest);
        if (m_lowest.x() != m_highest.x())
            line << (fallsLater ? m_lowest : m_highest);
        m_count = 0;
    }

private:
    QPointF m_lowest;
    QPointF m_highest;
    int m_count = 0;
};

constexpr double longestSlice_ms = 10;
constexpr double tiny_ms = lab::Laboratory::samplePeriod_ms / 1000;

QList<QPointF> movedBy(double by_ms, QList<QPointF> line)
{
    for (QPointF &point : line)
        point.rx() += by_ms;
    return line;
}

bool belongTogether(const lab::LabSlice &before, const lab::LabSlice &after)
{
    return before.settings == after.settings && after.to_ms - before.from_ms <= longestSlice_ms;
}

void join(lab::LabSlice &slice, lab::LabSlice next)
{
    slice.to_ms = next.to_ms;
    slice.samples.insert(slice.samples.end(), next.samples.begin(), next.samples.end());
    slice.spikes_ms.insert(slice.spikes_ms.end(), next.spikes_ms.begin(), next.spikes_ms.end());
    slice.taps_ms.insert(slice.taps_ms.end(), next.taps_ms.begin(), next.taps_ms.end());
    slice.activity = next.activity;
    slice.impulses = next.impulses;
    slice.groups = std::move(next.groups);
}

} // namespace

void LabTrace::append(std::vector<lab::LabSlice> slices)
{
    // In slow motion slices are short; many would cost more than what they hold.
    for (lab::LabSlice &slice : slices) {
        if (!isEmpty() && belongTogether(m_slices.back(), slice))
            join(m_slices.back(), std::move(slice));
        else
            m_slices.push_back(std::move(slice));
    }
    while (!m_slices.empty() && m_slices.front().to_ms < end_ms() - kept_ms)
        m_slices.pop_front();
}

/// The first slice that ends after `time_ms`.
std::deque<lab::LabSlice>::const_iterator LabTrace::firstAfter(double time_ms) const
{
    return std::upper_bound(
        m_slices.begin(), m_slices.end(), time_ms,
        [](double time, const lab::LabSlice &slice) { return time < slice.to_ms; });
}

double LabTrace::columnOf(double window_ms, int columns)
{
    return std::max(window_ms / columns, lab::Laboratory::samplePeriod_ms);
}

QList<QPointF> LabTrace::line(double from_ms, double to_ms, int columns, const Value &value) const
{
    return movedBy(-to_ms,
                   this->columns(from_ms, to_ms, columnOf(to_ms - from_ms, columns), value));
}

QList<QPointF> LabTrace::columns(double from_ms, double to_ms, double column_ms,
                                 const Value &value) const
{
    QList<QPointF> line;
    Column column;
    double number = -1;
    for (auto slice = firstAfter(from_ms); slice != m_slices.end() && slice->from_ms < to_ms;
         ++slice) {
        for (const lab::LabSample &sample : slice->samples) {
            const double time_ms = sample.nerve.time_ms;
            if (time_ms <= from_ms || time_ms > to_ms)
                continue;
            if (const double its = std::floor(time_ms / column_ms); its != number) {
                column.moveTo(line);
                number = its;
            }
            column.add({time_ms, value(sample)});
        }
    }
    column.moveTo(line);
    return line;
}

QList<QPointF> LabLine::upTo(const LabTrace &trace, double to_ms, double window_ms, int columns)
{
    const double column_ms = LabTrace::columnOf(window_ms, columns);
    if (column_ms != m_column_ms || to_ms < m_to_ms) {
        m_points.clear();
        m_read_ms = 0;
    }
    m_column_ms = column_ms;
    m_to_ms = to_ms;
    const double from_ms = to_ms - window_ms;
    const auto first = std::find_if(m_points.cbegin(), m_points.cend(),
                                    [=](QPointF point) { return point.x() > from_ms; });
    m_points.erase(m_points.cbegin(), first);
    // A sample at the very end of a column is the first of the next.
    const double whole_ms = column_ms * std::floor(to_ms / column_ms) - tiny_ms;
    const double begin_ms = std::max(from_ms, m_read_ms);
    if (whole_ms > begin_ms) {
        m_points << trace.columns(begin_ms, whole_ms, column_ms, m_value);
        m_read_ms = whole_ms;
    }
    return movedBy(
        -to_ms, m_points + trace.columns(std::max(from_ms, m_read_ms), to_ms, column_ms, m_value));
}

const lab::LabSlice *LabTrace::sliceAt(double time_ms) const
{
    if (isEmpty() || time_ms < begin_ms())
        return nullptr;
    const auto slice = firstAfter(time_ms);
    return slice == m_slices.end() ? &m_slices.back() : &*slice;
}

const lab::LabSample *LabTrace::sampleAt(double time_ms) const
{
    auto slice = firstAfter(time_ms);
    if (slice == m_slices.end() && !isEmpty())
        --slice;
    for (;; --slice) {
        if (slice == m_slices.end())
            return nullptr;
        const auto sample = std::find_if(
            slice->samples.rbegin(), slice->samples.rend(),
            [time_ms](const lab::LabSample &its) { return its.nerve.time_ms <= time_ms; });
        if (sample != slice->samples.rend())
            return &*sample;
        if (slice == m_slices.begin())
            return nullptr;
    }
}

std::vector<double> LabTrace::spikes(double from_ms, double to_ms) const
{
    return times(&lab::LabSlice::spikes_ms, from_ms, to_ms);
}

std::vector<double> LabTrace::taps(double from_ms, double to_ms) const
{
    return times(&lab::LabSlice::taps_ms, from_ms, to_ms);
}

std::vector<double> LabTrace::times(std::vector<double> lab::LabSlice::*list, double from_ms,
                                    double to_ms) const
{
    std::vector<double> found;
    for (auto slice = firstAfter(from_ms); slice != m_slices.end() && slice->from_ms < to_ms;
         ++slice) {
        const std::vector<double> &its = (*slice).*list;
        std::copy_if(its.begin(), its.end(), std::back_inserter(found),
                     [=](double time_ms) { return time_ms > from_ms && time_ms <= to_ms; });
    }
    return found;
}

} // namespace crampwise
