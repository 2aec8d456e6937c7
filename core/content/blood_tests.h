// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <optional>
#include <vector>

namespace crampwise {

// Blood tests with the ranges of several named sources. No result is judged.

struct BloodSpan {
    double low = 0;
    double high = 0;
    QString unit;
};

struct BloodValue {
    double value = 0;
    QString unit;
};

/// In which unit a source prints its figures; those in the other unit are worked out.
enum class PrintedUnit { Si, Conventional };

/// A range as a named source prints it.
struct BloodRange {
    QString by;
    QString country;
    BloodSpan si;
    BloodSpan conventional;
    PrintedUnit printed = PrintedUnit::Si;
    QString note;                  ///< For whom, or what to mind; may be empty.
    bool onlyBesideOthers = false; ///< It would mislead alone.
    QStringList sources;
};

/// What somebody calls low.
struct LowMeaning {
    enum class Comparison { Below, AtOrBelow };

    Comparison comparison = Comparison::Below;
    BloodValue si;
    std::optional<BloodValue> conventional;
    PrintedUnit printed = PrintedUnit::Si;
    QString meaning;
    QString by;
    QStringList sources;
};

struct HighRemark {
    QString text;
    BloodValue si;
    BloodValue conventional;
    QString by;
    QStringList sources;
};

struct BloodTest {
    QString id;
    QString substance; ///< Id; empty for a test of none of ours.
    QString name;
    std::vector<BloodRange> ranges; ///< Shown with rangesSideBySide(). May be empty: only named.
    std::vector<LowMeaning> lowMeans;
    std::vector<HighRemark> highRemarks; ///< Stand beside every range of the test.
    LeveledText limits;                  ///< What it does not show.
    QStringList sources;                 ///< More of them; may be empty.
};

struct BloodTests {
    std::vector<BloodTest> tests;
    QString policy; ///< Id of the policy that stands beside every range.

    const BloodTest *test(const QString &id) const;
};

/// The ranges of a test as they may be shown: a range that would mislead alone only with others
/// that would not. The pointers live as long as the test.
std::vector<const BloodRange *> rangesSideBySide(const BloodTest &test);

} // namespace crampwise
