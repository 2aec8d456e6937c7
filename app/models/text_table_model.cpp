// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/text_table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

TextTableModel::TextTableModel(TextTable table, QObject *parent)
    : QAbstractTableModel(parent), m_table(std::move(table))
{
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

/// The first column names the rows, whatever it begins with.
bool TextTableModel::holdsFigures(int column) const
{
    return column > 0
        && std::all_of(m_table.rows.begin(), m_table.rows.end(), [column](const auto &cells) {
               const QString cell = cells.value(column);
               return !cell.isEmpty() && cell.front().isDigit();
           });
}

QVariant TextTableModel::target(int row) const
{
    const auto at = static_cast<size_t>(row);
    if (at >= m_table.targets.size() || !m_table.targets[at])
        return {};
    return QVariant::fromValue(*m_table.targets[at]);
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignTop
                   | (holdsFigures(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case LocationRole:
        return target(index.row());
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignBottom
                   | (holdsFigures(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    return role == Qt::DisplayRole ? QVariant(m_table.header.value(section)) : QVariant();
}

TextTable folded(const TextTable &table)
{
    TextTable narrow;
    narrow.targets = table.targets;
    narrow.header = {table.header.value(0)};
    for (const QStringList &cells : table.rows) {
        QStringList lines{cells.value(0)};
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (!cells[column].isEmpty())
                lines << TextTableModel::tr("%1: %2", "name of a column, what stands in it")
                             .arg(table.header.value(column), cells[column]);
        }
        narrow.rows.push_back({lines.join(u'\n')});
    }
    return narrow;
}

} // namespace crampwise
