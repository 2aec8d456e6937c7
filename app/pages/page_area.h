// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_desk.h"
#include "app/navigation/reading_position.h"
#include "app/pages/page_intention.h"
#include "app/pages/page_services.h"
#include "app/theme/look.h"
#include "core/page/page.h"
#include "core/search/search_index.h"

#include <QWidget>

namespace crampwise {

class FindBar;
class PageView;
class SearchResults;

/// Shows one page, or the results of a search in its place. The pages that were shown last are
/// kept, so that going back is immediate; older ones are made anew when they are asked for.
class PageArea : public QWidget {
    Q_OBJECT

public:
    /// `shortcuts` completes the Help page. The topic, the model and the dialogs must outlive the
    /// area.
    PageArea(const Topic &topic, const DeficiencyModel &model, const Dialogs &dialogs,
             Section shortcuts, const Look &look, const Choices &choices,
             QWidget *parent = nullptr);
    ~PageArea() override;

    /// At its section, or where the reader was.
    void showLocation(const Location &location,
                      const std::optional<ReadingPosition> &position = {});
    void showResults(const QString &query, SearchAnswer answer);
    void closeResults();
    bool showsResults() const;
    SearchResults *results() const { return m_results; }
    PageView *page() const { return m_page; }
    /// Made when it is first asked for.
    FindBar *findBar();
    /// Opens the bar that finds words in the page.
    void findInPage();
    LabSession &lab() { return m_desk.session; }

    /// The open page is the same in another version, and keeps its place and the keys; others are
    /// made anew when they are asked for.
    void setLook(const Look &look);
    void setChoices(const Choices &choices);

signals:
    void intended(const crampwise::PageIntention &intention);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Kept {
        QString key; ///< Location::toString() without section.
        PageView *view;
    };

    Page pageFor(const Location &location) const;
    PageView *makeView(Page page);
    PageView *viewOf(const Location &location);
    void setPage(PageView *page);
    void setCurrent(QWidget *shown);
    void forgetOthers();
    void makeAnew();
    void showAnew(Page page);
    void fold(const QString &anchor);
    void tellFold(const QString &anchor);
    void unfold(const QString &anchor);
    void unfoldAll();
    void sortBy(const Place &head);
    void placeParts();

    const Topic &m_topic;
    GlossaryMatcher m_words;
    Look m_look;
    Choices m_choices;
    Dialogs m_dialogs;
    LabDesk m_desk; ///< Outlives the pages that show it.
    PageServices m_services;
    Section m_shortcuts;
    QList<Kept> m_kept; ///< The one shown last is the last.
    PageView *m_page = nullptr;
    SearchResults *m_results;
    FindBar *m_findBar = nullptr;
    QWidget *m_current = nullptr; ///< m_page or m_results.
};

} // namespace crampwise
