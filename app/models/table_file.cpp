// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/table_file.h"

#include "app/models/workbook.h"
#include "core/export/table_copy.h"
#include "core/export/written_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qsizetype longestName = 60; ///< Of a file, in characters.

QString asFileName(const QString &title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = title.toLower().replace(others, u"-"_s);
    if (name.size() > longestName)
        name = name.left(longestName + 1).section(u'-', 0, -2);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"table"_s : name;
}

} // namespace

QStringList tableFileEndings()
{
    return {u"csv"_s, u"json"_s, u"xlsx"_s};
}

QString tableFileFilters()
{
    return QCoreApplication::translate("SaveTable",
                                       "Spreadsheets (*.xlsx);;Tables as text (*.csv);;"
                                       "Tables as JSON (*.json)");
}

QByteArray tableFile(const Table &table, const QString &title, const QString &ending)
{
    if (ending == u"xlsx")
        return asWorkbook(table, title);
    return ending == u"json" ? asJson(table) : asCsv(table);
}

QString saveTable(const QString &fileName, const Table &table, const QString &title)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (!tableFileEndings().contains(ending)) {
        return QCoreApplication::translate(
                   "SaveTable",
                   "A table can be saved as a spreadsheet, CSV or JSON. Give it a name that ends "
                   "in .xlsx, .csv or .json instead of “%1”.")
            .arg(QFileInfo(fileName).fileName());
    }
    const QByteArray bytes = tableFile(table, title, ending);
    return !bytes.isEmpty()
        ? writeFile(fileName, bytes)
        : QCoreApplication::translate("SaveTable",
                                      "The spreadsheet could not be made, because there is no "
                                      "room for a file aside. Free some space, or choose .csv.");
}

std::unique_ptr<QMimeData> copyOfTable(const Table &table)
{
    const QLocale locale = QLocale::system(); // of the spreadsheet that it is pasted into
    auto copy = std::make_unique<QMimeData>();
    copy->setText(asTabbedText(table, locale));
    copy->setHtml(asHtmlTable(table, locale));
    copy->setData(u"text/csv"_s, asCsv(table));
    return copy;
}

QString nameOfFile(const QString &title, const QString &ending)
{
    return u"crampwise-%1.%2"_s.arg(asFileName(title), ending);
}

} // namespace crampwise
