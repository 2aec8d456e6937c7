// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"
#include "core/units/amount.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

QString doseText(double value, const QString &unit, const QString &substance)
{
    QString text = amountText(value, unit);
    const QString other = otherUnit(substance, unit);
    if (other.isEmpty())
        return text;
    return PageParts::tr("%1 (%2)", "an amount, the same in another unit")
        .arg(text, amountText(*converted(value, substance, unit, other), other));
}

QString shareText(double share)
{
    return PageParts::tr("%1\u00a0%", "a share in percent")
        .arg(QLocale().toString(share, 'f', share < 1 ? 1 : 0));
}

QString servingText(const Food &food)
{
    return PageParts::tr("%1, %2", "a serving of food, its weight")
        .arg(food.serving, amountText(roundedForReading(food.grams), u"g"_s));
}

std::optional<double> shareOf(const Food &food, const FoodAmount &amount,
                              const std::optional<DailyNeed> &need)
{
    if (!need || need->unit != amount.unit)
        return {};
    // Not from what a serving holds: that is rounded.
    return amount.per100g * food.grams / need->value;
}

QString noShareText(const PageParts &parts)
{
    return parts.choices.reader().isTold() ? PageParts::tr("not known")
                                           : PageParts::tr("depends on age and sex");
}

QString dietText(Diet diet)
{
    switch (diet) {
    case Diet::Vegan:
        return PageParts::tr("vegan");
    case Diet::Vegetarian:
        return PageParts::tr("vegetarian");
    case Diet::Pescatarian:
        return PageParts::tr("with fish");
    case Diet::Omnivore:
        return PageParts::tr("with meat, or not surely vegetarian");
    }
    Q_UNREACHABLE();
}

Picture foodPicture(const FoodTable &table, const QString &id)
{
    constexpr int tallest = 64;
    return {id, table.picture(id)->text, true, tallest};
}

Beside besideFoodPicture(size_t blocks)
{
    constexpr double share = 0.14;
    return {{{1, share}, {blocks, 1 - share}}, true};
}

} // namespace crampwise
