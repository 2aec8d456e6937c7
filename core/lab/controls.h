// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/nerve_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace crampwise::lab {

/// Both ends included.
struct Range {
    double low = 0;
    double high = 0;

    bool contains(double value) const { return value >= low && value <= high; } ///< Not NaN.
};

/// One thing a learner can move. Ranges, steps and normal bands of the Lab's specification.
struct Control {
    const char *key;  ///< In the settings line and in messages.
    const char *name; ///< In messages, untranslated.
    const char *unit;
    double normal;
    Range range;
    double step;
    std::optional<Range> normalBand; ///< To mark; nothing where there is none.
};

namespace controls {
/// Ionised, mmol/L.
inline constexpr Control calcium{"calcium", "ionized calcium", "mmol/L", 1.20, {0.40, 2.50},
                                 0.02,      Range{1.1, 1.3}};
/// Total, mmol/L.
inline constexpr Control magnesium{"magnesium",  "magnesium", "mmol/L",         0.85,
                                   {0.20, 3.00}, 0.05,        Range{0.60, 1.10}};
inline constexpr Control potassium{"potassium", "potassium", "mmol/L",       4.2,
                                   {2.0, 8.0},  0.1,         Range{3.5, 5.0}};
inline constexpr Control pump{"pump", "calcium pump", "%", 100, {20, 100}, 5, Range{100, 100}};
/// 0 switches it off.
inline constexpr Control stimulator{"stimulator", "stimulator", "Hz", 0, {1, 50}, 1, {}};
/// What the nerve alone accepts as ionised magnesium, mmol/L: a little more than the control gives.
inline constexpr Range ionisedMagnesium{0.12, 1.95};
} // namespace controls

/// A value that core refuses.
struct OutOfRange {
    QString name;
    double value = 0;
    Range range;
    QString unit; ///< Empty for a pure number.

    /// "ionized calcium is 5 mmol/L; choose 0.4 to 2.5 mmol/L"
    QString toString() const;
};

std::optional<OutOfRange> refusal(const Control &control, double value);
/// The same for what is not a control.
std::optional<OutOfRange> refusal(const QString &name, double value, Range range,
                                  const QString &unit = {});

/// Everything a learner can set.
struct LabSettings {
    double ionisedCalcium_mmolL = controls::calcium.normal;
    double totalMagnesium_mmolL = controls::magnesium.normal;
    double potassium_mmolL = controls::potassium.normal;
    double pump_percent = controls::pump.normal;
    double stimulator_Hz = 0; ///< 0: off.

    bool operator==(const LabSettings &) const = default;
};

/// Nothing when all values are in range; else the first that is not.
std::optional<OutOfRange> refusal(const LabSettings &settings);

/// For the nerve alone, whose magnesium is ionised: see controls::ionisedMagnesium.
std::optional<OutOfRange> refusal(const NerveConditions &conditions);

/// What the settings mean for the fibre: blood only, everything else as in NerveConditions{}.
NerveConditions nerveConditions(const LabSettings &settings);

/// "lab?calcium=0.6&magnesium=0.85&potassium=4.2&pump=100&stimulator=0"
QString settingsLine(const LabSettings &settings);

struct ParsedSettings {
    LabSettings settings;
    QString error; ///< What is wrong and what would be right; empty when all is well.
};

/// Reads what settingsLine() writes; what is left out is normal. White space around it is ignored.
ParsedSettings parseSettingsLine(const QString &line);
bool isSettingsLine(const QString &text);

// Units. Ionised magnesium is 0.55/0.85 of total (measured 0.45-0.67 where total is 0.67-0.96,
// PMID 9736811); total calcium is about twice the ionised at normal albumin.
constexpr double ionisedMagnesium_mmolL(double total_mmolL)
{
    return total_mmolL * 0.55 / 0.85;
}
constexpr double totalCalcium_mmolL(double ionised_mmolL)
{
    return 2 * ionised_mmolL;
}
constexpr double calcium_mgPerDL(double mmolL)
{
    return 4.008 * mmolL;
}
constexpr double magnesium_mgPerDL(double mmolL)
{
    return 2.4305 * mmolL;
}
constexpr double potassium_mEqPerL(double mmolL)
{
    return mmolL;
}

} // namespace crampwise::lab
