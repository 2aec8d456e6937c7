// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/roles.h"
#include "core/page/page.h"

#include <QAbstractTableModel>

namespace crampwise {

/// A plain table of a page. The first cell of a row that leads somewhere holds its target.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TextTableModel(TextTable table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Characters in the longest text of a column, its head included.
    int longestText(int column) const;

private:
    TextTable m_table;
};

} // namespace crampwise
