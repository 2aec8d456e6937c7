// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/text_table_model.h"
#include "app/theme/look.h"

#include <QTableView>

#include <optional>

namespace crampwise {

/// A chart as a table to read: whole, however high that makes it, and never wider than its place;
/// where columns find no room, each row is one cell with a line for each of them. Arrow keys go
/// from cell to cell; Enter, and a click on the first cell of a row, lead where the row does.
class ChartTable : public QTableView {
    Q_OBJECT

public:
    ChartTable(const TextTable &table, const Look &look);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void locationRequested(const crampwise::Location &location);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How a table fits a width.
    struct Fit {
        int width = -1;
        bool folded = false;
        std::vector<int> columns; ///< Widths.
        std::vector<int> rows;    ///< Heights.
        int head = 0;
        int height = 0;
    };

    const Fit &fitFor(int width) const;
    std::vector<int> columnsFor(const TextTable &table, int width) const;
    void measureRows(Fit &fit, const TextTable &table) const;
    void follow(const QModelIndex &index);

    TextTable m_table;
    Look m_look;
    TextTableModel m_wide;
    TextTableModel m_narrow;
    int m_padding;
    mutable Fit m_fit;
};

} // namespace crampwise
