// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json_error.h"
#include "core/lab/cases.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace crampwise::lab {

/// What `crampwise --lab` does: {"cases": [...]} in, the same cases with a "result" each out.
///
/// A case has an "id", a "model" and that model's inputs:
///   surface  rows: [{ionisedCa_mmolL, ionisedMg_mmolL}]
///   nernst   rows: [{K_mmolL}]
///   nerve    params: {ionisedCa_mmolL, ionisedMg_mmolL, K_mmolL, kappaK (0), fibre_um (10)}
///   muscle   params: {pump (1)}, stimulus_ms: [...], duration_ms
///   coupled  params: {pump (1), nmjDelay_ms (1)}, nerve: {as the params of a nerve} or
///            nerveCase: the id of a nerve case in the same file, source: "spontaneous" or
///            "tap_0p25nA", stimulator_Hz (0, off), duration_ms
///   hh1952   params: {I_uA_cm2, temperature_C (6.3)}, duration_ms
/// with the value in brackets for what is left out. Keys of results, "expect", "what" and
/// "spikeCount" are ignored, and so is whatever stands beside "cases".
///
/// One settings line (see settingsLine()) instead of JSON means a coupled case of that blood, pump
/// and stimulator for 1000 ms, named "settings".

struct NamedCase {
    std::string id;
    LabCase value;
};

struct ReadCases {
    std::vector<NamedCase> cases;
    std::vector<JsonError> errors; ///< With any, the cases are not to be used.
};

/// Never throws. Values out of range are errors that name the range.
ReadCases readCases(const QByteArray &text, const QString &fileName);

struct LabOutput {
    QByteArray json; ///< Ends with a line feed; empty with errors.
    std::vector<JsonError> errors;
};

/// Told before each case: which of how many, from 1.
using CaseBegins = std::function<void(std::size_t number, std::size_t of)>;

/// Reads, computes and writes. Figures have nine significant digits. A minute of a fibre that fires
/// without end takes minutes.
LabOutput runCases(const QByteArray &text, const QString &fileName, const CaseBegins &begins = {});

} // namespace crampwise::lab
