// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_desk.h"
#include "app/models/deficiency_model.h"
#include "core/page/page.h"
#include "core/search/search_index.h"
#include "app/theme/look.h"

#include <QHash>
#include <QWidget>

namespace crampwise {

class PageWidget;
class SearchResults;

/// Shows one page, or the results of a search in its place. Pages are made when first shown and
/// kept, with their scroll position, until the look or the
/// reader's choices change.
class PageArea : public QWidget {
    Q_OBJECT

public:
    /// `shortcuts` completes the Help page. The topic and the model must outlive the area.
    PageArea(const Topic &topic, DeficiencyModel &model, TextTable shortcuts, const Look &look,
             const Choices &choices, QWidget *parent = nullptr);

    void showLocation(const Location &location);
    void showResults(const QString &query, std::vector<SearchHit> hits);
    void closeResults();
    bool showsResults() const;
    SearchResults *results() const { return m_results; }
    PageWidget *page() const { return m_page; }
    LabSession &lab() { return m_desk.session; }

    /// Both make all pages anew; the open one keeps its place and the focus.
    void setLook(const Look &look);
    void setChoices(const Choices &choices);

signals:
    void locationRequested(const crampwise::Location &location);
    void choiceMade(crampwise::Choice choice, const QString &value);
    void saveChartRequested();
    void copyTextRequested();
    void copyCsvRequested();
    void otherViewRequested();
    void saveLabRequested();
    void copyLabSettingsRequested();
    void problemFound(const QString &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageWidget *makePage(const Location &location);
    void setCurrent(QWidget *shown);
    void makePagesAnew();

    const Topic &m_topic;
    DeficiencyModel &m_model;
    TextTable m_shortcuts;
    Look m_look;
    Choices m_choices;
    LabDesk m_desk; ///< Outlives the pages that show it.
    QHash<QString, PageWidget *> m_pages; ///< By Location::toString() without section.
    PageWidget *m_page = nullptr;
    SearchResults *m_results;
    QWidget *m_current = nullptr; ///< m_page or m_results.
};

} // namespace crampwise
