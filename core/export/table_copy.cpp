// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_copy.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString plainNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// With a minus that every spreadsheet knows.
QString numberText(double value, const QLocale &locale)
{
    return plainNumber(value).replace(u'.', locale.decimalPoint());
}

QString cellText(const QJsonValue &value, const QLocale &locale)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? numberText(value.toDouble(), locale) : value.toString();
}

QString inOneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString htmlCell(const QJsonValue &value, const QLocale &locale)
{
    const QString text = cellText(value, locale).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return value.isDouble()
        ? u"<td sdval=\"%1\" sdnum=\"1033;\">%2</td>"_s.arg(plainNumber(value.toDouble()), text)
        : u"<td>"_s + text + u"</td>"_s;
}

} // namespace

QString asTabbedText(const Table &table, const QLocale &locale)
{
    QStringList lines;
    const auto addLine = [&lines](const QStringList &cells) { lines << cells.join(u'\t') + u'\n'; };
    QStringList header;
    for (const QString &column : table.columns)
        header << inOneLine(column);
    addLine(header);
    for (const QList<QJsonValue> &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells << inOneLine(cellText(value, locale));
        addLine(cells);
    }
    return lines.join(QString());
}

QString asHtmlTable(const Table &table, const QLocale &locale)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>\n<tr>"_s;
    for (const QString &column : table.columns)
        html += u"<th>"_s + column.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>\n"_s;
    for (const QList<QJsonValue> &row : table.rows) {
        html += u"<tr>"_s;
        for (const QJsonValue &value : row)
            html += htmlCell(value, locale);
        html += u"</tr>\n"_s;
    }
    return html + u"</table></body></html>\n"_s;
}

} // namespace crampwise
