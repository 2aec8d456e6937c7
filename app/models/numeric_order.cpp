// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/numeric_order.h"

#include <QLocale>

#include <optional>

namespace crampwise {

namespace {

/// The number a text begins with, group separators included; nothing when it begins otherwise.
std::optional<double> leadingNumber(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || (end > 0 && text[end].isPunct())))
        ++end;
    const QLocale locale;
    for (; end > 0; --end) {
        bool ok = false;
        const double number = locale.toDouble(text.first(end), &ok);
        if (ok)
            return number;
    }
    return {};
}

} // namespace

NumericOrder::NumericOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool NumericOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QString a = left.data().toString();
    const QString b = right.data().toString();
    const std::optional<double> x = leadingNumber(a);
    const std::optional<double> y = leadingNumber(b);
    if (x && y && *x != *y)
        return *x < *y;
    return m_collator.compare(a, b) < 0;
}

} // namespace crampwise
