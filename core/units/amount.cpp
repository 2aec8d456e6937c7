// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// One of `from` is `factor` of `to`.
struct Rule {
    QStringView quantity;
    QStringView from;
    QStringView to;
    double factor;
};

constexpr std::array rules{
    Rule{u"calcium", u"mg/dL", u"mmol/L", 0.25},
    Rule{u"magnesium", u"mg/dL", u"mmol/L", 0.411},
    Rule{u"phosphate", u"mg/dL", u"mmol/L", 0.323},
    Rule{u"potassium", u"mEq/L", u"mmol/L", 1.0},
    Rule{u"vitamin-d-25", u"ng/mL", u"nmol/L", 2.5},
    Rule{u"vitamin-b12", u"pg/mL", u"pmol/L", 0.738},
    Rule{u"folate-in-blood", u"ng/mL", u"nmol/L", 2.27},
    Rule{u"vitamin-d", u"µg", u"IU", 40.0},
};

} // namespace

QString amountText(double value, const QString &unit, const QLocale &locale)
{
    const QString number = locale.toString(value, 'f', QLocale::FloatingPointShortest);
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

std::optional<double> converted(double value, const QString &quantity, const QString &from,
                                const QString &to)
{
    if (from == to)
        return value;
    for (const Rule &rule : rules) {
        if (rule.quantity != quantity)
            continue;
        if (rule.from == from && rule.to == to)
            return value * rule.factor;
        if (rule.from == to && rule.to == from)
            return value / rule.factor;
    }
    return {};
}

QString otherUnit(const QString &quantity, const QString &unit)
{
    for (const Rule &rule : rules) {
        if (rule.quantity == quantity && rule.from == unit)
            return rule.to.toString();
        if (rule.quantity == quantity && rule.to == unit)
            return rule.from.toString();
    }
    return {};
}

double roundedForReading(double value)
{
    if (value >= 10 || value <= 0)
        return std::round(value);
    const double scale = std::pow(10.0, 1 - std::floor(std::log10(value)));
    return std::round(value * scale) / scale;
}

} // namespace crampwise
