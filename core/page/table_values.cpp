// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/table_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What a cell holds that begins with a number.
struct CellAmount {
    double value = 0;
    std::optional<double> to;
    QString unit;
    QString remark;
};

/// Knows how amountText(), shares and spans of two amounts are written in a locale.
class AmountReader {
public:
    explicit AmountReader(const QLocale &locale) : m_locale(locale)
    {
        const QString group = QRegularExpression::escape(locale.groupSeparator());
        const QString point = QRegularExpression::escape(locale.decimalPoint());
        const QString number
            = u"[-\u2212]?(?!0\\p{Nd})(?:\\p{Nd}{1,3}(?:%1\\p{Nd}{3})+|\\p{Nd}+)(?:%2\\p{Nd}+)?"_s
                  .arg(group, point);
        const QString unit = u"(?:\u00a0?(%)|\u00a0([^\\s\\p{Nd}(][^\\s]*))"_s;
        // Digits only within words: "vitamin B6".
        const QString remark
            = u"(?: (\\(.*\\)|(?<=[^\\p{Nd}] )(?:(?!(?<![\\p{L}\\p{Nd}])\\p{Nd}).)+))?"_s;
        m_pattern.setPattern(u"^(%1)%2?(?:(?: [^\\s\\p{Nd}()]{1,8} |\u2013)(%1)%2?)?%3$"_s.arg(
            number, unit, remark));
        m_pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
                                    | QRegularExpression::DotMatchesEverythingOption);
    }

    static bool beginsWithNumber(const QString &text)
    {
        const bool sign = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
        return text.size() > (sign ? 1 : 0) && text[sign ? 1 : 0].isDigit();
    }

    /// Nothing for a text that is more than an amount.
    std::optional<CellAmount> read(const QString &text) const
    {
        const QRegularExpressionMatch match = m_pattern.match(text);
        const std::optional<double> value = number(match.captured(1));
        const QString unit = match.captured(2) + match.captured(3);
        const QString unitTo = match.captured(5) + match.captured(6);
        if (!match.hasMatch() || !value || (!unit.isEmpty() && !unitTo.isEmpty() && unit != unitTo))
            return {};
        return CellAmount{*value, number(match.captured(4)), unit.isEmpty() ? unitTo : unit,
                          match.captured(7)};
    }

private:
    std::optional<double> number(QString text) const
    {
        bool ok = false;
        const double value
            = m_locale.toDouble(text.replace(QChar(0x2212), m_locale.negativeSign()), &ok);
        return ok ? std::optional(value) : std::nullopt;
    }

    QLocale m_locale;
    QRegularExpression m_pattern;
};

class Columns {
    Q_DECLARE_TR_FUNCTIONS(TableValues)

public:
    Columns(const TextTable &table, const QLocale &locale) : m_source(table), m_reader(locale)
    {
        m_table.rows.resize(table.rows.size());
        for (qsizetype column = 0; column < table.header.size(); ++column)
            add(column);
    }

    Table table() const { return m_table; }

private:
    using Amounts = std::vector<std::optional<CellAmount>>;

    /// Empty where the column is one of texts. What names the rows is split only where it counts.
    Amounts amountsOf(qsizetype column) const
    {
        Amounts amounts;
        bool any = false;
        for (const QStringList &cells : m_source.rows) {
            const QString &cell = cells.value(column);
            amounts.push_back(m_reader.read(cell));
            const std::optional<CellAmount> &amount = amounts.back();
            if (!amount && AmountReader::beginsWithNumber(cell))
                return {};
            if (column == 0 && (!amount || amount->to || !amount->unit.isEmpty()))
                return {};
            any = any || amount;
        }
        return any ? amounts : Amounts();
    }

    void add(qsizetype column)
    {
        const QString &name = m_source.header[column];
        const Amounts amounts = amountsOf(column);
        addColumn(name, [&](size_t row) {
            return !amounts.empty() && amounts[row] ? QJsonValue(amounts[row]->value)
                                                    : textOf(m_source.rows[row].value(column));
        });
        addPart(amounts, tr("%1, to", "a column: upper end of a span").arg(name),
                [](const CellAmount &amount) {
                    return amount.to ? QJsonValue(*amount.to) : QJsonValue();
                });
        addPart(amounts, tr("%1, unit", "a column: the unit of an amount").arg(name),
                [](const CellAmount &amount) { return textOf(amount.unit); });
        addPart(amounts, tr("%1, remark", "a column: what stands behind an amount").arg(name),
                [](const CellAmount &amount) { return textOf(withoutBrackets(amount.remark)); });
    }

    /// A part that no row has is no column.
    template<typename Part>
    void addPart(const Amounts &amounts, const QString &name, Part part)
    {
        const bool any = std::any_of(amounts.begin(), amounts.end(), [&](const auto &amount) {
            return amount && !part(*amount).isNull();
        });
        if (any) {
            addColumn(name, [&](size_t row) {
                return amounts[row] ? part(*amounts[row]) : QJsonValue();
            });
        }
    }

    template<typename Value>
    void addColumn(const QString &name, Value value)
    {
        m_table.columns << unused(name);
        for (size_t row = 0; row < m_table.rows.size(); ++row)
            m_table.rows[row] << value(row);
    }

    /// A name that no column has yet, since they are keys in JSON.
    QString unused(const QString &name) const
    {
        QString free = name;
        for (int number = 2; m_table.columns.contains(free); ++number)
            free = u"%1 %2"_s.arg(name).arg(number);
        return free;
    }

    static QJsonValue textOf(const QString &text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    static QString withoutBrackets(const QString &remark)
    {
        return remark.startsWith(u'(') ? remark.mid(1, remark.size() - 2) : remark;
    }

    const TextTable &m_source;
    AmountReader m_reader;
    Table m_table;
};

} // namespace

Table valuesOf(const TextTable &table, const QLocale &locale)
{
    return Columns(table, locale).table();
}

} // namespace crampwise
