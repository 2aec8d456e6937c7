// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace crampwise {

/// Sorts texts as a reader would: by the rules of the language, and 95 mg before 168 mg.
class NumericOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit NumericOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace crampwise
