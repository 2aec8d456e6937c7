// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/roles.h"
#include "core/page/page.h"

#include <QAbstractTableModel>

namespace crampwise {

/// A table of text, to be looked at and copied: rows as they are given. A row leads where its
/// target says (LocationRole), whatever its column. Columns of figures stand at the trailing edge.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TextTableModel(TextTable table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool holdsFigures(int column) const;
    QVariant target(int row) const;

    TextTable m_table;
};

/// The same in one column, for where there is no room for more: the first cell of a row, and below
/// it each other cell after the name of its column.
TextTable folded(const TextTable &table);

} // namespace crampwise
