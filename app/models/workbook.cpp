// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qsizetype longestSheetName = 31;
constexpr qsizetype widestColumn = 60; // in characters

QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified())
        name += u"[]:*?/\\'"_s.contains(c) ? QChar(u' ') : c;
    name = name.left(longestSheetName).simplified();
    return (name.isEmpty() ? u"Crampwise"_s : name).toUtf8();
}

class Sheet {
public:
    Sheet(lxw_workbook *workbook, const Table &table, const QString &title)
        : m_sheet(workbook_add_worksheet(workbook, sheetName(title).constData()))
    {
        lxw_format *bold = workbook_add_format(workbook);
        format_set_bold(bold);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            writeText(0, column, table.columns[column], bold);
            fitColumn(table, column);
        }
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.rows[row].size(); ++column)
                write(static_cast<lxw_row_t>(row + 1), column, table.rows[row][column]);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

private:
    static lxw_col_t at(qsizetype column) { return static_cast<lxw_col_t>(column); }

    void writeText(lxw_row_t row, qsizetype column, const QString &text, lxw_format *format) const
    {
        worksheet_write_string(m_sheet, row, at(column), text.toUtf8().constData(), format);
    }

    void write(lxw_row_t row, qsizetype column, const QJsonValue &value) const
    {
        if (value.isDouble())
            worksheet_write_number(m_sheet, row, at(column), value.toDouble(), nullptr);
        else if (value.isBool())
            worksheet_write_boolean(m_sheet, row, at(column), value.toBool(), nullptr);
        else if (value.isString())
            writeText(row, column, value.toString(), nullptr);
    }

    void fitColumn(const Table &table, qsizetype column) const
    {
        qsizetype longest = table.columns[column].size();
        for (const QList<QJsonValue> &row : table.rows)
            longest = std::max(longest, row.value(column).toString().size());
        const auto width = static_cast<double>(std::min(longest, widestColumn) + 2);
        worksheet_set_column(m_sheet, at(column), at(column), width, nullptr);
    }

    lxw_worksheet *m_sheet;
};

} // namespace

QByteArray asWorkbook(const Table &table, const QString &title)
{
    const QTemporaryDir folder; // the library writes files only
    const QByteArray name = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    QByteArray aside = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = aside.data();
    lxw_workbook *workbook = workbook_new_opt(name.constData(), &options);
    const Sheet sheet(workbook, table, title);
    QFile file(QFile::decodeName(name));
    const bool made = workbook_close(workbook) == LXW_NO_ERROR && file.open(QIODevice::ReadOnly);
    return made ? file.readAll() : QByteArray();
}

} // namespace crampwise
