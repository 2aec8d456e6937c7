// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/export_file.h"

#include "core/export/citation.h"
#include "core/export/written_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crampwise {

static QByteArray exportBytes(const Topic &topic, TableKind table, const QString &ending)
{
    if (ending == u"bib")
        return bibtex(topic.sources()).toUtf8();
    return ending == u"json" ? asJson(exportTable(topic, table)) : asCsv(exportTable(topic, table));
}

QString writeExport(const Topic &topic, TableKind table, const QString &fileName)
{
    const QByteArray bytes = exportBytes(topic, table, QFileInfo(fileName).suffix().toLower());
    return writeFile(fileName, bytes);
}

} // namespace crampwise
