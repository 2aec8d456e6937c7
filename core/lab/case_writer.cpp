// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_document.h"
#include "core/lab/case_json.h"
#include "core/lab/controls.h"
#include "core/lab/firing.h"

#include <algorithm>

using nlohmann::ordered_json;

namespace crampwise::lab {

namespace {

constexpr std::size_t spikesShown = 8;

/// Nine significant digits: what two solvers can agree on.
double rounded(double value)
{
    return QString::number(value, 'g', 9).toDouble();
}

std::string key(double time_ms)
{
    return QString::number(time_ms, 'g', 9).toStdString();
}

ordered_json numberOrNull(std::optional<double> value)
{
    return value ? ordered_json(rounded(*value)) : ordered_json();
}

ordered_json firstSpikes(const std::vector<double> &spikes_ms)
{
    ordered_json list = ordered_json::array();
    for (std::size_t i = 0; i < std::min(spikes_ms.size(), spikesShown); ++i)
        list.push_back(rounded(spikes_ms[i]));
    return list;
}

ordered_json byTime(const std::vector<PotentialAt> &potentials)
{
    ordered_json object = ordered_json::object();
    for (const PotentialAt &at : potentials)
        object[key(at.time_ms)] = rounded(at.potential_mV);
    return object;
}

/// The case comes with its result: the surface and nernst models repeat their rows.
struct Writer {
    const LabCase &given;

    ordered_json operator()(const SurfaceResult &result) const
    {
        ordered_json rows = ordered_json::array();
        const auto &asked = std::get<SurfaceCase>(given).rows;
        for (std::size_t i = 0; i < result.rows.size(); ++i) {
            rows.push_back({{"ionisedCa_mmolL", asked[i].ionisedCalcium_mmolL},
                            {"ionisedMg_mmolL", asked[i].ionisedMagnesium_mmolL},
                            {"psi_mV", rounded(result.rows[i].psi_mV)},
                            {"gatingShift_mV", rounded(result.rows[i].gatingShift_mV)}});
        }
        return {{"rows", rows}};
    }

    ordered_json operator()(const NernstResult &result) const
    {
        ordered_json rows = ordered_json::array();
        const auto &asked = std::get<NernstCase>(given).potassium_mmolL;
        for (std::size_t i = 0; i < result.potential_mV.size(); ++i) {
            rows.push_back({{"K_mmolL", asked[i]}, {"EK_mV", rounded(result.potential_mV[i])}});
        }
        return {{"rows", rows}};
    }

    ordered_json operator()(const NerveResult &result) const
    {
        const auto &spikes = result.spontaneousSpikes_ms;
        ordered_json json;
        json["gatingShift_mV"] = rounded(result.gatingShift_mV);
        json["EK_mV"] = rounded(result.potassiumBattery_mV);
        json["spontaneous"]
            = {{"duration_ms", NerveResult::spontaneous_ms},
               {"count", spikes.size()},
               {"bursts", impulseGroups(spikes).size()},
               {"countFirst200ms",
                std::count_if(spikes.begin(), spikes.end(), [](double t) { return t <= 200; })},
               {"firstSpikes_ms", firstSpikes(spikes)},
               {"V_mV", byTime(result.spontaneousPotential)}};
        if (!result.silent) {
            json["rest_mV"] = nullptr;
            return json;
        }
        json["rest_mV"] = rounded(result.silent->rest_mV);
        json["threshold_nA_0p1ms"] = numberOrNull(result.silent->shortThreshold_nA);
        json["threshold_nA_1ms"] = numberOrNull(result.silent->longThreshold_nA);
        if (const auto &shock = result.shock) {
            json["shock_1p2xThreshold"] = {{"amplitude_nA", rounded(shock->amplitude_nA)},
                                           {"count200ms", shock->spikes_ms.size()},
                                           {"spikes_ms", firstSpikes(shock->spikes_ms)},
                                           {"peak_mV", rounded(shock->peak_mV)},
                                           {"tPeak_ms", rounded(shock->peakTime_ms)},
                                           {"apAmplitude_mV", rounded(shock->height_mV)},
                                           {"V_mV", byTime(shock->potential)}};
        }
        json["tap_0p25nA"] = {{"count200ms", result.silent->tapSpikes_ms.size()},
                              {"spikes_ms", firstSpikes(result.silent->tapSpikes_ms)}};
        return json;
    }

    ordered_json operator()(const ForceResult &result) const
    {
        ordered_json json;
        if (result.coupling)
            json["spikeCount"] = result.coupling->impulses;
        json["peakForce_N"] = rounded(result.measures.peak_N);
        json["tPeak_ms"] = rounded(result.measures.timeToPeak_ms);
        json["force_N"] = ordered_json::object();
        json["CN"] = ordered_json::object();
        for (const MuscleSample &sample : result.samples) {
            json["force_N"][key(sample.time_ms)] = rounded(sample.force_N);
            json["CN"][key(sample.time_ms)] = rounded(sample.signal);
        }
        if (const auto &relaxation = result.measures.relaxation) {
            json["lastPeak_ms"] = rounded(relaxation->peak_ms);
            json["lastPeak_N"] = rounded(relaxation->peak_N);
            json["halfRelaxation_ms"] = rounded(relaxation->half_ms);
        }
        if (result.coupling && result.coupling->smallest_N)
            json["minForce_300_1000ms_N"] = rounded(*result.coupling->smallest_N);
        return json;
    }

    ordered_json operator()(const SquidResult &result) const
    {
        return {{"count", result.spikes_ms.size()},
                {"spikes_ms", firstSpikes(result.spikes_ms)},
                {"peak_mV", numberOrNull(result.peak_mV)},
                {"lastInterval_ms", numberOrNull(result.lastInterval_ms)},
                {"V_mV", byTime(result.potential)}};
    }
};

/// The cases as they were given, without results of earlier runs.
ordered_json inputs(const QByteArray &text, const QString &fileName, const ReadCases &read)
{
    ordered_json list = ordered_json::array();
    if (!isSettingsLine(QString::fromUtf8(text.left(1000)))) {
        const JsonDocument document = parseJson(text, fileName);
        for (nlohmann::json item : document.root["cases"]) {
            item.erase("expect");
            item.erase("result");
            list.push_back(ordered_json(item));
        }
        return list;
    }
    const NamedCase &only = read.cases.front();
    const auto &coupled = std::get<CoupledCase>(only.value);
    list.push_back({{"id", only.id},
                    {"model", "coupled"},
                    {"source", "spontaneous"},
                    {"stimulator_Hz", coupled.stimulator_Hz},
                    {"duration_ms", coupled.duration_ms}});
    list[0]["params"] = {{"pump", coupled.pump}, {"nmjDelay_ms", coupled.endPlateDelay_ms}};
    list[0]["nerve"] = {{"ionisedCa_mmolL", coupled.conditions.ionisedCalcium_mmolL},
                        {"ionisedMg_mmolL", rounded(coupled.conditions.ionisedMagnesium_mmolL)},
                        {"K_mmolL", coupled.conditions.potassium_mmolL}};
    return list;
}

} // namespace

LabOutput runCases(const QByteArray &text, const QString &fileName, const CaseBegins &begins)
{
    ReadCases read = readCases(text, fileName);
    if (!read.errors.empty())
        return {{}, std::move(read.errors)};
    ordered_json list = inputs(text, fileName, read);
    for (std::size_t i = 0; i < read.cases.size(); ++i) {
        const LabCase &given = read.cases[i].value;
        if (begins)
            begins(i + 1, read.cases.size());
        list[i]["result"] = std::visit(Writer{given}, runCase(given));
    }
    const std::string json = ordered_json{{"cases", list}}.dump(2);
    return {QByteArray::fromStdString(json) + '\n', {}};
}

} // namespace crampwise::lab
