// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_csv.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise::lab {

namespace {

constexpr Range duration_ms{1, 60000};

QByteArray row(const LabSample &sample, int spikes, const QByteArray &settings)
{
    const auto number
        = [](double value, int digits) { return QByteArray::number(value, 'f', digits); };
    const NerveSample &nerve = sample.nerve;
    const QByteArrayList cells{number(nerve.time_ms, 2),   number(nerve.potential_mV, 4),
                               number(nerve.m, 6),         number(nerve.h, 6),
                               number(nerve.p, 6),         number(nerve.s, 6),
                               QByteArray::number(spikes), number(sample.signal, 6),
                               number(sample.force_N, 4),  settings};
    return cells.join(',') + '\n';
}

} // namespace

QByteArray tracesCsv(const std::vector<LabSlice> &slices)
{
    QByteArray csv
        = "time_ms,node_mV,gate_m,gate_h,gate_p,gate_s,impulses,calcium_signal,force_N,settings\n";
    std::optional<LabSettings> told;
    for (const LabSlice &slice : slices) {
        auto spike = slice.spikes_ms.begin();
        for (const LabSample &sample : slice.samples) {
            int spikes = 0;
            const bool last = &sample == &slice.samples.back(); // Takes what is left of the slice.
            for (; spike != slice.spikes_ms.end() && (last || *spike <= sample.nerve.time_ms);
                 ++spike) {
                ++spikes;
            }
            const bool isNew = told != slice.settings;
            csv += row(sample, spikes,
                       isNew ? settingsLine(slice.settings).toUtf8() : QByteArray());
            told = slice.settings;
        }
    }
    return csv;
}

std::optional<OutOfRange> refusal(const LabRun &run)
{
    if (auto problem = refusal(run.settings))
        return problem;
    if (auto problem = refusal(u"duration"_s, run.duration_ms, duration_ms, u"ms"_s))
        return problem;
    for (const double tap_ms : run.taps_ms) {
        if (auto problem = refusal(u"time of a tap"_s, tap_ms, {0, run.duration_ms}, u"ms"_s))
            return problem;
    }
    return {};
}

std::vector<LabSlice> compute(const LabRun &run)
{
    std::vector<double> taps_ms = run.taps_ms;
    std::sort(taps_ms.begin(), taps_ms.end());
    Laboratory laboratory;
    laboratory.setSettings(run.settings);
    std::vector<LabSlice> slices;
    for (const double tap_ms : taps_ms) {
        if (tap_ms > laboratory.now_ms())
            slices.push_back(laboratory.advance(tap_ms));
        laboratory.tap();
    }
    if (run.duration_ms > laboratory.now_ms())
        slices.push_back(laboratory.advance(run.duration_ms));
    return slices;
}

} // namespace crampwise::lab
