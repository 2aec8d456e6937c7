// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_files.h"

#include <gtest/gtest.h>

#include <QHash>

#include <optional>

namespace crampwise {

// tests/data/figures: the figures of the reference, row by row, as they were checked. What may not
// be shown stands there without its value.

/// A row of a table, by the names of its columns.
class CopiedRow {
public:
    CopiedRow(const QStringList &columns, const QStringList &cells)
    {
        EXPECT_EQ(columns.size(), cells.size()) << qPrintable(cells.join(u' '));
        for (qsizetype i = 0; i < qMin(columns.size(), cells.size()); ++i)
            m_cells.insert(columns[i], cells[i]);
    }

    QString operator[](const QString &column) const
    {
        EXPECT_TRUE(m_cells.contains(column)) << qPrintable(column);
        return m_cells.value(column);
    }
    /// Nothing for an empty cell.
    std::optional<double> number(const QString &column) const
    {
        const QString cell = (*this)[column];
        return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
    }
    std::optional<int> integer(const QString &column) const
    {
        const QString cell = (*this)[column];
        return cell.isEmpty() ? std::nullopt : std::optional(cell.toInt());
    }
    std::string name() const { return QStringList(m_cells.values()).join(u' ').toStdString(); }

private:
    QHash<QString, QString> m_cells;
};

inline std::vector<CopiedRow> copiedRows(const QString &table)
{
    const QString name = QStringLiteral(DATA_DIR "/figures/") + table + QStringLiteral(".tsv");
    QStringList lines = QString::fromUtf8(readWhole(name)).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_GT(lines.size(), 1) << qPrintable(name);
    const QStringList columns = lines.takeFirst().split(u'\t');
    std::vector<CopiedRow> rows;
    for (const QString &line : lines)
        rows.emplace_back(columns, line.split(u'\t'));
    return rows;
}

} // namespace crampwise
