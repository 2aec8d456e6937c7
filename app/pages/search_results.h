// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/roles.h"
#include "app/theme/look.h"
#include "core/search/search_index.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;

namespace crampwise {

/// What a search found, best first.
class SearchResultsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    const SearchHit &hit(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHit> m_hits;
};

/// Shows the results of a search in place of the page, each with its kind, and says what holds for
/// all of them: that nothing was found, that a word was taken for another, or that a topic is not
/// covered.
class SearchResults : public QWidget {
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void show(const QString &query, SearchAnswer answer);
    void focusList();
    /// Goes to the best hit, if there is one.
    void activateFirst();
    QListView *list() const { return m_list; }
    QString summary() const;

signals:
    void hitChosen(const crampwise::SearchHit &hit);

private:
    SearchResultsModel *m_model;
    QLabel *m_summary;
    QListView *m_list;
};

} // namespace crampwise
