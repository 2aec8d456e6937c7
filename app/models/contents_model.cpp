// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contents_model.h"

#include "core/page/pages.h"

#include <algorithm>

namespace crampwise {

ContentsModel::ContentsModel(const Topic &topic, QObject *parent) : QAbstractListModel(parent)
{
    PageGroup group = PageGroup::Start;
    for (const PageEntry &page : pagesOf(topic)) {
        if (page.within)
            m_within.emplace_back(page.location, *page.within);
        if (!isListed(page.group) || page.within)
            continue;
        if (page.group != group)
            m_rows.push_back({pageGroupTitle(page.group), {}, {}, {}, {}});
        group = page.group;
        m_rows.push_back(
            {page.title, page.location, page.badge, page.icon, pageGroupTitle(page.group)});
    }
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleDescriptionRole:
        return row.group;
    case LocationRole:
        return row.location ? QVariant::fromValue(*row.location) : QVariant();
    case BadgeRole:
        return row.badge;
    case IconRole:
        return row.icon;
    case PinnedRole:
        return row.location && row.location->kind == Location::Kind::Relief;
    default:
        return {};
    }
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!locationAt(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QModelIndex ContentsModel::indexOf(const Location &location) const
{
    if (location.kind == Location::Kind::Food) // the page of all foods stands for each
        return indexOf({Location::Kind::Foods, {}, {}});
    const auto within = std::find_if(m_within.begin(), m_within.end(),
                                     [&](const auto &one) { return one.first.samePage(location); });
    const Location listed = within == m_within.end() ? location : within->second;
    for (int i = 0; i < rowCount(); ++i) {
        const auto &candidate = m_rows[static_cast<size_t>(i)].location;
        if (candidate && candidate->samePage(listed))
            return index(i);
    }
    return {};
}

std::optional<Location> ContentsModel::locationAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].location : std::nullopt;
}

} // namespace crampwise
