// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/text_table_model.h"

#include <algorithm>

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

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    if (role == Qt::DisplayRole)
        return m_table.rows[row].value(index.column());
    if (role == LocationRole && index.column() == 0 && row < m_table.targets.size()
        && m_table.targets[row])
        return QVariant::fromValue(*m_table.targets[row]);
    return {};
}

int TextTableModel::longestText(int column) const
{
    qsizetype longest = m_table.header.value(column).size();
    for (const QStringList &row : m_table.rows)
        longest = std::max(longest, row.value(column).size());
    return static_cast<int>(longest);
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.header.value(section);
}

} // namespace crampwise
