// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns_layout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace crampwise {

ColumnsLayout::ColumnsLayout(int leastColumnWidth, int gap) : m_leastColumnWidth(leastColumnWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

ColumnsLayout::~ColumnsLayout() = default;

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int ColumnsLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int ColumnsLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false)
        + margins.top() + margins.bottom();
}

QSize ColumnsLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = count() * m_leastColumnWidth + (count() - 1) * spacing() + margins.left()
        + margins.right();
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return {least.width() + margins.left() + margins.right(), 0};
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int ColumnsLayout::columnsIn(int width) const
{
    return width >= count() * m_leastColumnWidth + (count() - 1) * spacing() ? count() : 1;
}

int ColumnsLayout::heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int ColumnsLayout::arrange(const QRect &rect, bool place) const
{
    if (m_items.empty())
        return 0;
    const int columns = columnsIn(rect.width());
    const int columnWidth = (rect.width() - (columns - 1) * spacing()) / columns;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection()
                                          : QGuiApplication::layoutDirection();
    int y = rect.y();
    int tallest = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem &item = *m_items[static_cast<size_t>(i)];
        const int height = heightOf(item, columnWidth);
        const int x = rect.x() + (columns > 1 ? i * (columnWidth + spacing()) : 0);
        if (place) {
            const QRect logical(x, y, columnWidth, height);
            item.setGeometry(QStyle::visualRect(direction, rect, logical));
        }
        tallest = std::max(tallest, height);
        if (columns == 1 && i + 1 < count())
            y += height + spacing();
    }
    return columns > 1 ? tallest : y - rect.y() + heightOf(*m_items.back(), columnWidth);
}

} // namespace crampwise
