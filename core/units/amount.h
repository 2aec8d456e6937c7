// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace crampwise {

/// A value with its unit in the reader's locale, a no-break space between: "1,300 mg", "8.8 mg/dL".
/// All digits that the value has, no trailing zeros.
QString amountText(double value, const QString &unit, const QLocale &locale = {});

/// The same value in another unit. `quantity` says what is measured ("calcium", "vitamin-d-25",
/// "vitamin-d", ...), because mg/dL and mmol/L, ng/mL and nmol/L, µg and IU stand in a different
/// ratio for each. Nothing when the two units do not measure that quantity. The factors are those
/// of the reference dossier (unit_helps).
std::optional<double> converted(double value, const QString &quantity, const QString &from,
                                const QString &to);

/// The other unit in which laboratories or labels give a quantity; empty when there is none.
QString otherUnit(const QString &quantity, const QString &unit);

/// To two significant digits below 10 and to a whole number above: as far as a converted
/// laboratory range can be trusted.
double roundedForReading(double value);

} // namespace crampwise
