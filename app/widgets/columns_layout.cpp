// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columns_layout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace crampwise {

ColumnsLayout::ColumnsLayout(int leastColumnWidth, int gap, int firstWidth)
    : m_leastColumnWidth(leastColumnWidth), m_firstWidth(firstWidth)
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
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top()
        + margins.bottom();
}

QSize ColumnsLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = leastWidthBeside() + margins.left() + margins.right();
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

int ColumnsLayout::leastWidthBeside() const
{
    const int first = m_firstWidth > 0 ? m_firstWidth : m_leastColumnWidth;
    return first + (count() - 1) * (m_leastColumnWidth + spacing());
}

bool ColumnsLayout::fitsBeside(int width) const
{
    return width >= leastWidthBeside();
}

std::vector<int> ColumnsLayout::widthsIn(int width) const
{
    if (!fitsBeside(width))
        return std::vector<int>(m_items.size(), width);
    const int room = width - (count() - 1) * spacing();
    if (m_firstWidth == 0 || count() == 1)
        return std::vector<int>(m_items.size(), room / count());
    std::vector<int> widths(m_items.size(), (room - m_firstWidth) / (count() - 1));
    widths.front() = m_firstWidth;
    return widths;
}

int ColumnsLayout::heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int ColumnsLayout::arrange(const QRect &rect, bool place) const
{
    if (m_items.empty())
        return 0;
    const bool beside = fitsBeside(rect.width());
    const std::vector<int> widths = widthsIn(rect.width());
    const auto direction
        = parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    QPoint at = rect.topLeft();
    int bottom = rect.top();
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QRect logical(at, QSize(widths[i], heightOf(*m_items[i], widths[i])));
        if (place)
            m_items[i]->setGeometry(QStyle::visualRect(direction, rect, logical));
        bottom = std::max(bottom, logical.top() + logical.height());
        if (beside)
            at.rx() += widths[i] + spacing();
        else
            at.ry() += logical.height() + spacing();
    }
    return bottom - rect.top();
}

} // namespace crampwise
