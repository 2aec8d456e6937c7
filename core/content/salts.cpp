// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/salts.h"

#include <algorithm>

namespace crampwise {

const Salt *SaltTables::salt(const QString &id) const
{
    const auto found = std::find_if(salts.begin(), salts.end(),
                                    [&](const Salt &known) { return known.id == id; });
    return found == salts.end() ? nullptr : &*found;
}

const LabelValue *SaltTables::labelValue(const QString &substance) const
{
    const auto found
        = std::find_if(labelValues.begin(), labelValues.end(),
                       [&](const LabelValue &value) { return value.substance == substance; });
    return found == labelValues.end() ? nullptr : &*found;
}

std::optional<double> elementIn(const SaltTables &tables, const QString &salt, double amount)
{
    const Salt *known = tables.salt(salt);
    if (!known)
        return {};
    return known->labelCountsWhole ? amount : amount * known->percent / 100;
}

std::optional<double> totalPerDay(const SaltTables &tables, const std::vector<Product> &products)
{
    double total = 0;
    for (const Product &product : products) {
        const std::optional<double> element = product.salt.isEmpty()
            ? std::optional(product.amount)
            : elementIn(tables, product.salt, product.amount);
        if (!element)
            return {};
        total += *element * product.pieces;
    }
    return total;
}

double percentOfLabel(double amount, const LabelValue::Amount &label)
{
    return 100 * amount / label.value;
}

std::vector<const Limit *> limitsPassed(double amount, const std::vector<const Limit *> &limits)
{
    std::vector<const Limit *> passed;
    std::copy_if(limits.begin(), limits.end(), std::back_inserter(passed),
                 [amount](const Limit *limit) {
                     return limit->knowledge == Knowledge::Value && amount > limit->value;
                 });
    return passed;
}

} // namespace crampwise
