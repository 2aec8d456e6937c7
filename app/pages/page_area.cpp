// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_area.h"

#include "app/pages/find_bar.h"
#include "app/pages/page_view.h"
#include "app/pages/search_results.h"
#include "app/widgets/accessible_pieces.h"
#include "core/page/pages.h"
#include "core/page/sorted_table.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Going back and forth between two nutrients and what they lead to stays immediate.
constexpr qsizetype mostKept = 4;

QString pageKey(const Location &location)
{
    return Location{location.kind, location.id, {}, location.tab}.toString();
}

/// The table whose head stands at a place, and its column; null where there is none.
TextTable *tableAt(Page &page, const Place &head, int &column)
{
    for (Section &section : page.sections) {
        if (section.anchor != head.section || head.block < 0
            || size_t(head.block) >= section.blocks.size())
            continue;
        auto *table = std::get_if<TextTable>(&section.blocks[size_t(head.block)]);
        column = table ? head.item - (table->title.isEmpty() ? 0 : 1) : -1;
        return table;
    }
    return nullptr;
}

/// The page with the same sections open as in another version of it.
Page foldedAs(const Page &before, Page page)
{
    for (Section &section : page.sections) {
        const auto same
            = std::find_if(before.sections.begin(), before.sections.end(),
                           [&](const Section &one) { return one.anchor == section.anchor; });
        if (same != before.sections.end() && same->onDemand)
            section.folded = same->folded;
    }
    return page;
}

/// Hiding alone would send the focus on, to the next link of what is hidden.
void hideQuietly(QWidget &shown)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && (focus == &shown || shown.isAncestorOf(focus)))
        focus->clearFocus();
    shown.hide();
}

/// After what comes in its place was painted.
void deleteInTime(PageView *view)
{
    QTimer::singleShot(0, view, &QObject::deleteLater);
}

} // namespace

PageArea::PageArea(const Topic &topic, const DeficiencyModel &model, const Dialogs &dialogs,
                   Section shortcuts, const Look &look, const Choices &choices, QWidget *parent)
    : QWidget(parent), m_topic(topic), m_words(topic.glossary()), m_look(look), m_choices(choices),
      m_dialogs(dialogs), m_services{topic, model, m_words, m_dialogs, m_desk},
      m_shortcuts(std::move(shortcuts)), m_results(new SearchResults(this))
{
    m_desk.session.setMoves(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this)
                            > 0);
    installAccessiblePieces();
    m_results->hide();
    m_results->setLook(look);
    connect(m_results, &SearchResults::hitChosen, this, [this](const SearchHit &hit) {
        // A hit in a name leads to the page or section, one in a text to its very word.
        const bool isWord = hit.place.block >= 0;
        emit intended(
            GoTo{hit.location, isWord ? std::optional(hit.place) : std::nullopt, hit.matchLength});
    });
}

PageArea::~PageArea() = default;

FindBar *PageArea::findBar()
{
    if (m_findBar)
        return m_findBar;
    m_findBar = new FindBar(this);
    m_findBar->hide();
    m_findBar->setLook(m_look);
    m_findBar->setPage(m_page);
    connect(m_findBar, &FindBar::closed, this, [this] {
        placeParts();
        if (m_page)
            m_page->setFocus(Qt::OtherFocusReason);
    });
    return m_findBar;
}

void PageArea::setPage(PageView *page)
{
    m_page = page;
    if (m_findBar)
        m_findBar->setPage(page);
}

Page PageArea::pageFor(const Location &location) const
{
    Page page = buildPage(m_topic, {location.kind, location.id, {}, location.tab}, m_choices);
    for (Section &section : page.sections)
        section.folded = section.onDemand;
    if (location.kind == Location::Kind::Help)
        page.sections.push_back(m_shortcuts);
    return page;
}

PageView *PageArea::makeView(Page page)
{
    auto *view = new PageView(std::move(page), m_services, m_look, m_choices.level(), this);
    view->hide();
    connect(view, &PageView::intended, this, &PageArea::intended);
    connect(view, &PageView::sortRequested, this, &PageArea::sortBy);
    connect(view, &PageView::foldRequested, this, [this](const QString &anchor) {
        fold(anchor);
        tellFold(anchor);
    });
    return view;
}

PageView *PageArea::viewOf(const Location &location)
{
    const QString key = pageKey(location);
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                   [&](const Kept &one) { return one.key == key; });
    Kept shown{key, kept == m_kept.end() ? makeView(pageFor(location)) : kept->view};
    if (kept != m_kept.end())
        m_kept.erase(kept);
    m_kept.append(shown);
    if (m_kept.size() > mostKept)
        deleteInTime(m_kept.takeFirst().view);
    return shown.view;
}

void PageArea::placeParts()
{
    const bool finds = m_findBar && !m_findBar->isHidden();
    const int bar = finds ? m_findBar->sizeHint().height() : 0;
    if (finds)
        m_findBar->setGeometry(0, height() - bar, width(), bar);
    if (m_current)
        m_current->setGeometry(0, 0, width(), height() - bar);
}

void PageArea::setCurrent(QWidget *shown)
{
    if (shown == m_current)
        return;
    QWidget *before = std::exchange(m_current, shown);
    placeParts();
    shown->show();
    if (before)
        hideQuietly(*before);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void PageArea::showLocation(const Location &location,
                            const std::optional<ReadingPosition> &position)
{
    PageView *view = viewOf(location);
    // A link or a search result that was pressed vanishes; the new page takes over its keys.
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_current && m_current != view
        && (focus == m_current || m_current->isAncestorOf(focus));
    const bool inTabs = hadFocus && focus->objectName() == u"tabs";
    setPage(view);
    setCurrent(view);
    unfold(position ? position->line.section : location.section);
    view = m_page;
    if (position)
        view->restore(*position);
    else
        view->showSection(location.section);
    QWidget *tabs = inTabs ? view->findChild<QWidget *>(u"tabs"_s) : nullptr;
    if (tabs)
        tabs->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        view->takeKeys(position.value_or(ReadingPosition()));
}

/// Opens a section that is folded, before somebody is led there.
void PageArea::unfold(const QString &anchor)
{
    const std::vector<Section> &sections = m_page->page().sections;
    const auto section = std::find_if(sections.begin(), sections.end(), [&](const Section &one) {
        return one.anchor == anchor && one.folded;
    });
    if (section != sections.end())
        fold(anchor);
}

/// Opens a section that is folded, or folds one that is open.
void PageArea::fold(const QString &anchor)
{
    Page page = m_page->page();
    for (Section &section : page.sections) {
        if (section.anchor == anchor)
            section.folded = !section.folded;
    }
    showAnew(std::move(page));
}

/// The eye sees it; the page stays the same for assistive tools.
void PageArea::tellFold(const QString &anchor)
{
    for (const Section &section : m_page->page().sections) {
        if (section.anchor == anchor)
            emit intended(Tell{section.folded ? tr("Closed: %1").arg(section.heading)
                                              : tr("Opened: %1").arg(section.heading)});
    }
}

void PageArea::showResults(const QString &query, SearchAnswer answer)
{
    if (m_findBar)
        m_findBar->hide();
    m_results->show(query, std::move(answer));
    setCurrent(m_results);
}

void PageArea::closeResults()
{
    if (m_page)
        setCurrent(m_page);
}

bool PageArea::showsResults() const
{
    return m_current == m_results;
}

void PageArea::findInPage()
{
    closeResults();
    unfoldAll();
    findBar()->open();
    placeParts();
}

/// What is looked for may stand in any section.
void PageArea::unfoldAll()
{
    Page page = m_page->page();
    const bool whole = std::none_of(page.sections.begin(), page.sections.end(),
                                    [](const Section &section) { return section.folded; });
    for (Section &section : page.sections)
        section.folded = false;
    if (!whole)
        showAnew(std::move(page));
}

void PageArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_findBar && m_findBar->isVisible())
        m_findBar->close();
    else
        QWidget::keyPressEvent(event);
}

void PageArea::setLook(const Look &look)
{
    m_look = look;
    m_results->setLook(look);
    if (m_findBar)
        m_findBar->setLook(look);
    makeAnew();
}

void PageArea::setChoices(const Choices &choices)
{
    m_choices = choices;
    makeAnew();
}

/// Those that are not open: they are out of date.
void PageArea::forgetOthers()
{
    for (const Kept &kept : std::exchange(m_kept, {})) {
        if (kept.view == m_page)
            m_kept.append(kept);
        else
            deleteInTime(kept.view);
    }
}

void PageArea::makeAnew()
{
    if (!m_page)
        return;
    forgetOthers();
    showAnew(foldedAs(m_page->page(), pageFor(m_page->page().location)));
}

/// Another version of the page that is open: the line that is read stays where it is.
void PageArea::showAnew(Page page)
{
    m_page->showVersion(std::move(page), m_look, m_choices.level());
    setPage(m_page);
}

/// Up, down, and as it was.
void PageArea::sortBy(const Place &head)
{
    int column = -1;
    Page page = m_page->page();
    const TextTable *shown = tableAt(page, head, column);
    if (!shown || column < 0)
        return;
    const bool isSorted = shown->sortedBy == column;
    const bool wasDescending = shown->descending;
    page = foldedAs(page, pageFor(page.location));
    TextTable *table = tableAt(page, head, column);
    if (!table)
        return;
    const QString name = table->header[column];
    QString news = tr("Not sorted.");
    if (!isSorted || !wasDescending) {
        sortTable(*table, column, isSorted);
        news = isSorted ? tr("Sorted by %1, downwards.").arg(name)
                        : tr("Sorted by %1, upwards.").arg(name);
    }
    showAnew(std::move(page));
    emit intended(Tell{news});
}

} // namespace crampwise
