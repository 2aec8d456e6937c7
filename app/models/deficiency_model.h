// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/roles.h"
#include "core/location.h"
#include "core/page/article_mark.h"

#include <QAbstractTableModel>

namespace crampwise {

/// The article's table of deficiencies: a row a nutrient; columns are the nutrient, its role in
/// muscle or nerve, then a column a mechanism. The chart, its spoken description, the table view,
/// the printed page and the copies as text and CSV all read this one model. The topic must
/// outlive it.
class DeficiencyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NutrientColumn, RoleColumn, FirstMechanismColumn };
    using Mark = ArticleMark;
    enum Role {
        MarkRole = FirstOwnRole, ///< int(Mark); mechanism columns only.
        SentenceRole, ///< What stands behind a mark, the article's and research's; may be empty.
        ResearchRole,     ///< int(ResearchSays) of the very link; invalid where nothing is told.
        ResearchTextRole, ///< The same in a word.
        IdRole, ///< Id of the row's nutrient; in header data, of the column's mechanism.
    };

    explicit DeficiencyModel(const Topic &topic, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// What the chart and its table show.
    const QString &title() const { return m_topic.overview().chartTitle; }
    /// What the grounds mean, in the order of ResearchSays; empty where the topic has no words.
    QStringList researchNames() const;

private:
    const Link *linkAt(const QModelIndex &index) const;
    const LinkCell *cellAt(const QModelIndex &index) const;
    QString sentenceOf(const QModelIndex &index) const;
    /// A nutrient leads to its page, a mark to the section behind it, all else nowhere.
    std::optional<Location> targetOf(const QModelIndex &index) const;

    const Topic &m_topic;
};

} // namespace crampwise
