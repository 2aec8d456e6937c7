// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/sorted_table.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

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

class NumericOrder {
public:
    NumericOrder()
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool operator()(const QString &a, const QString &b) const
    {
        const std::optional<double> x = leadingNumber(a);
        const std::optional<double> y = leadingNumber(b);
        if (x && y && *x != *y)
            return *x < *y;
        return m_collator.compare(a, b) < 0;
    }

private:
    QCollator m_collator;
};

template<typename T>
void reorder(std::vector<T> &values, const std::vector<size_t> &order)
{
    if (values.size() != order.size())
        return;
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (size_t index : order)
        sorted.push_back(std::move(values[index]));
    values = std::move(sorted);
}

} // namespace

void sortTable(TextTable &table, int column, bool descending)
{
    std::vector<size_t> order(table.rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const NumericOrder less;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const QString &x = table.rows[a][column];
        const QString &y = table.rows[b][column];
        return descending ? less(y, x) : less(x, y);
    });
    reorder(table.rows, order);
    reorder(table.targets, order);
    table.sortedBy = column;
    table.descending = descending;
}

} // namespace crampwise
