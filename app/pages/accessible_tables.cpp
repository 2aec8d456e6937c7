// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accessible_tables.h"

#include "app/pages/accessible_page.h"

#include <algorithm>

namespace crampwise {

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return AccessibleElement::interface_cast(type);
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    const int cell = isValid() && row >= 0 ? page().elements().cell(index(), row, column) : -1;
    return cell < 0 ? nullptr : page().element(cell);
}

QString AccessibleTable::columnDescription(int column) const
{
    return isValid() ? page().elements().columnHead(index(), column) : QString();
}

QString AccessibleTable::rowDescription(int row) const
{
    const QAccessibleInterface *first = cellAt(row, 0);
    return first ? first->text(QAccessible::Name) : QString();
}

int AccessibleTable::columnCount() const
{
    return isValid() ? page().elements().columnCount(index()) : 0;
}

int AccessibleTable::rowCount() const
{
    return isValid() ? page().elements().rowCount(index()) : 0;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return AccessibleElement::interface_cast(type);
}

/// A list of one; empty where the table has no such cell, or this is it.
QList<QAccessibleInterface *> AccessibleCell::cellOf(int row, int column) const
{
    if (!isValid())
        return {};
    const int cell = page().elements().cell(element().parent, row, column);
    return cell < 0 || cell == index() ? QList<QAccessibleInterface *>()
                                       : QList{page().element(cell)};
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    return cellOf(-1, columnIndex());
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    return element().kind == PageElement::Kind::Cell ? cellOf(rowIndex(), 0)
                                                     : QList<QAccessibleInterface *>();
}

int AccessibleCell::columnIndex() const
{
    return page().elements().piece(element()).content.column;
}

int AccessibleCell::rowIndex() const
{
    return std::max(0, page().elements().piece(element()).content.row);
}

} // namespace crampwise
