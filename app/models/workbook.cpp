// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/workbook.h"

#include <QFile>
#include <QLibrary>
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

/// The functions of the library, which is loaded when the first workbook is made: it brings
/// libraries of cryptography along, which would take a part of every start.
class Writer {
public:
    bool isThere() const { return m_complete; }

private:
    struct Found {
        QFunctionPointer function;

        template<typename Function>
        operator Function *() const
        {
            return reinterpret_cast<Function *>(function);
        }
    };

    Found find(const char *name)
    {
        const QFunctionPointer found = m_library.resolve(name);
        m_complete = m_complete && found;
        return {found};
    }

    QLibrary m_library{QStringLiteral(CRAMPWISE_XLSXWRITER)};
    bool m_complete = true;

public:
    const decltype(&workbook_new_opt) begin = find("workbook_new_opt");
    const decltype(&workbook_add_worksheet) addSheet = find("workbook_add_worksheet");
    const decltype(&workbook_add_format) addFormat = find("workbook_add_format");
    const decltype(&workbook_close) close = find("workbook_close");
    const decltype(&format_set_bold) setBold = find("format_set_bold");
    const decltype(&worksheet_freeze_panes) freezePanes = find("worksheet_freeze_panes");
    const decltype(&worksheet_set_column) setColumn = find("worksheet_set_column");
    const decltype(&worksheet_write_string) writeString = find("worksheet_write_string");
    const decltype(&worksheet_write_number) writeNumber = find("worksheet_write_number");
    const decltype(&worksheet_write_boolean) writeBoolean = find("worksheet_write_boolean");
};

class Sheet {
public:
    Sheet(const Writer &writer, lxw_workbook *workbook, const Table &table, const QString &title)
        : m_writer(writer), m_sheet(writer.addSheet(workbook, sheetName(title).constData()))
    {
        lxw_format *bold = writer.addFormat(workbook);
        writer.setBold(bold);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            writeText(0, column, table.columns[column], bold);
            fitColumn(table, column);
        }
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.rows[row].size(); ++column)
                write(static_cast<lxw_row_t>(row + 1), column, table.rows[row][column]);
        }
        m_writer.freezePanes(m_sheet, 1, 0);
    }

private:
    static lxw_col_t at(qsizetype column) { return static_cast<lxw_col_t>(column); }

    void writeText(lxw_row_t row, qsizetype column, const QString &text, lxw_format *format) const
    {
        m_writer.writeString(m_sheet, row, at(column), text.toUtf8().constData(), format);
    }

    void write(lxw_row_t row, qsizetype column, const QJsonValue &value) const
    {
        if (value.isDouble())
            m_writer.writeNumber(m_sheet, row, at(column), value.toDouble(), nullptr);
        else if (value.isBool())
            m_writer.writeBoolean(m_sheet, row, at(column), value.toBool(), nullptr);
        else if (value.isString())
            writeText(row, column, value.toString(), nullptr);
    }

    void fitColumn(const Table &table, qsizetype column) const
    {
        qsizetype longest = table.columns[column].size();
        for (const QList<QJsonValue> &row : table.rows)
            longest = std::max(longest, row.value(column).toString().size());
        const auto width = static_cast<double>(std::min(longest, widestColumn) + 2);
        m_writer.setColumn(m_sheet, at(column), at(column), width, nullptr);
    }

    const Writer &m_writer;
    lxw_worksheet *m_sheet;
};

} // namespace

QByteArray asWorkbook(const Table &table, const QString &title)
{
    const Writer writer;
    if (!writer.isThere())
        return {};
    const QTemporaryDir folder; // the library writes files only
    const QByteArray name = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    QByteArray aside = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = aside.data();
    lxw_workbook *workbook = writer.begin(name.constData(), &options);
    const Sheet sheet(writer, workbook, table, title);
    QFile file(QFile::decodeName(name));
    const bool made = writer.close(workbook) == LXW_NO_ERROR && file.open(QIODevice::ReadOnly);
    return made ? file.readAll() : QByteArray();
}

} // namespace crampwise
