// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/table_text.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

template<typename Escape>
QString joined(const QAbstractItemModel &model, const QString &separator, const QString &lineEnd,
               Escape escape)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal)
                                          : model.index(row, column).data();
            cells << escape(cell.toString());
        }
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

} // namespace

QString tableAsText(const QAbstractItemModel &model)
{
    return joined(model, u"\t"_s, u"\n"_s,
                  [](QString cell) { return cell.replace(u'\t', u' ').replace(u'\n', u' '); });
}

QString tableAsCsv(const QAbstractItemModel &model)
{
    return joined(model, u","_s, u"\r\n"_s, [](QString cell) {
        if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
            return cell;
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    });
}

} // namespace crampwise
