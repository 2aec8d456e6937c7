// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/export_file.h"

#include "app/models/table_file.h"
#include "core/export/bibliography.h"
#include "core/export/written_file.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr QStringView bibtexEnding = u"bib";
constexpr QStringView cslEnding = u"csl.json"; // Zotero and pandoc look for ".json"

bool endsIn(const QString &fileName, QStringView ending)
{
    return fileName.endsWith(u'.' + ending.toString(), Qt::CaseInsensitive);
}

} // namespace

QStringList sourceFileEndings()
{
    return {bibtexEnding.toString(), cslEnding.toString()};
}

bool isSourceFile(const QString &fileName)
{
    return endsIn(fileName, bibtexEnding) || endsIn(fileName, cslEnding);
}

QString writeExport(const Topic &topic, TableKind table, const QString &fileName)
{
    if (!isSourceFile(fileName)) {
        const QString title = tableNames()[static_cast<qsizetype>(table)];
        return saveTable(fileName, exportTable(topic, table), title);
    }
    return writeFile(
        fileName, endsIn(fileName, cslEnding) ? cslJson(topic.sources()) : bibtex(topic.sources()));
}

} // namespace crampwise
