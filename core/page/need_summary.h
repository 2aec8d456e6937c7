// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_parts.h"

namespace crampwise {

/// Need and limit of one substance a day, for the reader in the region chosen. What holds for some
/// of those who may be meant (nobody has told age and sex) makes a span.
struct NeedSummary {
    double need = 0;             ///< The highest of the span; 0 where there is no amount to draw.
    QString needText;            ///< With unit and kind; says why where there is none.
    std::optional<double> limit; ///< The lowest; nothing where there is none to draw.
    QString limitText;           ///< With its unit; says why where there is none.
    QString limitCounts;         ///< In a few words; empty where there is no limit.
    bool comparable = false;     ///< Whether need and limit count the same.
};

NeedSummary needSummary(const PageParts &parts, const Substance &substance);

/// The same as a bar.
NeedBarBlock needBar(const PageParts &parts, const Substance &substance);

/// Of all nutrients: need, and limit with what it counts.
TextTable needMatrix(const PageParts &parts);

/// Whose needs are told, and where: "adults, United States and Canada".
QString needScope(const PageParts &parts);

} // namespace crampwise
