// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/roles.h"
#include "core/content/topic.h"
#include "core/location.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace crampwise {

/// The list on the left: the pages in their groups. Rows that head a group lead nowhere and can
/// be neither chosen nor searched.
class ContentsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        BadgeRole = FirstOwnRole, ///< Short sign of a nutrient: "Ca", "K+", "Vit K".
        IconRole,                 ///< Name of an icon for rows without a badge.
        PinnedRole,               ///< Whether it is help for right now, which stands out.
    };

    explicit ContentsModel(const Topic &topic, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row of a page, or an invalid index for a page that the list does not hold.
    QModelIndex indexOf(const Location &location) const;
    std::optional<Location> locationAt(const QModelIndex &index) const;

private:
    struct Row {
        QString text;
        std::optional<Location> location;
        QString badge;
        QString icon;
        QString group; ///< The title above it.
    };

    std::vector<Row> m_rows;
    /// Pages that are tabs of another, and that other.
    std::vector<std::pair<Location, Location>> m_within;
};

} // namespace crampwise
